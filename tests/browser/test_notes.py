"""Notes in a real browser: one file of each format, corrected, kept, undone and kept again."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.server import Server, started, stop
from tests.browser.steps import opened, settled
from tests.notes.test_formats import FILES

SAMPLES = Path(__file__).parents[1] / "samples" / "notes"
PHONE = {"viewport": {"width": 390, "height": 844}}
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d"


def payload(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def drop(page: Page, *files: FilePayload) -> None:
    page.locator("input[type=file]").set_input_files(list(files))
    page.get_by_role("button", name=re.compile("^Keep ")).wait_for()
    settled(page)


def keep(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    page.get_by_text(re.compile("kept from")).first.wait_for()
    settled(page)


@pytest.mark.parametrize("screen", [{}, PHONE], ids=["desktop", "phone"])
def test_every_format_is_dropped_at_once_corrected_kept_undone_and_kept_again(
    page: Page, app_server: Server
) -> None:
    opened(page, f"{app_server.url}/notes")
    drop_every_format(page)
    correct_and_keep_the_first(page)
    leave_out_what_the_next_repeats(page)
    undo_the_first(page)


def drop_every_format(page: Page) -> None:
    """notes.md is also what the zip holds, so it waits once."""
    drop(page, *(payload(*each) for each in FILES.items()), payload("photo.md", PICTURE))
    expect(page.get_by_role("alert")).to_contain_text("photo.md is a picture")
    expect(page.get_by_text("8 files to look through").first).to_be_visible()
    expect(page.get_by_text("notes.md is among the files")).to_be_visible()
    assert page.get_by_role("radio", name=re.compile("2 questions")).count() == len(FILES) - 1
    page.reload()
    settled(page)
    expect(page.get_by_text("8 files to look through").first).to_be_visible()


def correct_and_keep_the_first(page: Page) -> None:
    page.get_by_label("Company").fill("Harbor Mutual")
    page.get_by_role("button", name="Edit", exact=True).first.click()
    settled(page)
    page.get_by_label("Question", exact=True).fill("Why insurance, of all things?")
    page.get_by_label("Question", exact=True).press("Control+Enter")
    page.get_by_role("checkbox", name="Why insurance, of all things?").wait_for()
    settled(page)
    keep(page, "Keep 2 questions")
    expect(page.get_by_text("7 files to look through").first).to_be_visible()


def leave_out_what_the_next_repeats(page: Page) -> None:
    expect(page.get_by_text("2 here already")).to_be_visible()
    page.get_by_text("Asked again", exact=True).last.click()
    page.get_by_role("button", name=re.compile("^Keep .*1 asked again")).wait_for()
    settled(page)
    while page.get_by_role("button", name="Discard these notes").count():
        name = page.get_by_role("heading", level=3).first.inner_text()
        page.get_by_role("button", name="Discard these notes").click()
        page.get_by_role("button", name="Discard them").click()
        expect(page.get_by_role("heading", level=3, name=name, exact=True)).to_have_count(0)
        settled(page)


def undo_the_first(page: Page) -> None:
    page.get_by_text(re.compile("^notes.docx, ")).click()
    page.get_by_role("button", name="Undo this import").click()
    expect(page.get_by_text("This takes away 2 questions")).to_be_visible()
    page.get_by_role("button", name="Undo it").click()
    expect(page.get_by_text("2 questions removed.")).to_be_visible()
    settled(page)
    drop(page, payload("notes.docx", FILES["notes.docx"]))
    page.get_by_label("Company").fill("Harbor Mutual")
    keep(page, "Keep 2 questions")
    expect(page.get_by_text("1 file kept, 2 questions.")).to_be_visible()


def test_the_table_is_corrected_by_keyboard_and_leads_to_the_source(
    page: Page, app_server: Server
) -> None:
    opened(page, f"{app_server.url}/notes")
    drop(page, payload("debrief.md", (SAMPLES / "solution-consultant-debrief.md").read_bytes()))
    page.get_by_text("Table", exact=True).click()
    settled(page)
    grid = page.get_by_test_id("data-grid-canvas").first
    grid.wait_for()
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    assert box
    page.mouse.click(box["x"] + 150, box["y"] + 50)
    page.keyboard.press("Enter")
    cell = page.locator("#portal textarea")
    cell.fill("How do you keep vaccines cold?")
    cell.press("Enter")
    expect(cell).to_have_count(0)
    settled(page)
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Space")
    page.get_by_role("button", name="Keep 3 questions").wait_for()
    settled(page)
    page.get_by_text("List", exact=True).click()
    page.get_by_role("checkbox", name="How do you keep vaccines cold?").wait_for()
    expect(page.get_by_role("checkbox", name="Carrier failure at peak")).not_to_be_checked()


def test_a_question_shows_its_lines_in_the_notes(page: Page, app_server: Server) -> None:
    lines = "\n".join(f"line {number}" for number in range(1, 400))
    notes = f"{lines}\n\n## Questions they asked\n\n1. Why insurance?\n"
    opened(page, f"{app_server.url}/notes")
    drop(page, payload("long.md", notes.encode()))
    page.get_by_role("button", name="Show in the notes").click()
    settled(page)
    panes = page.get_by_role("region", name="Your notes, line by line")
    expect(panes).to_have_count(2)
    for pane in panes.all():
        marked = pane.locator("[aria-current=true]")
        expect(marked).to_have_text("1. Why insurance?")
        top = marked.evaluate("line => line.offsetTop - line.parentElement.scrollTop")
        height = pane.evaluate("pane => pane.clientHeight")
        assert 0 <= top < height


def test_drafts_and_undo_outlast_a_restart(page: Page, app_server: Server, tmp_path: Path) -> None:
    opened(page, f"{app_server.url}/notes")
    drop(page, payload("notes.md", FILES["notes.md"]), payload("notes.csv", FILES["notes.csv"]))
    page.get_by_label("Company").fill("Harbor Mutual")
    keep(page, "Keep 2 questions")
    stop(app_server)
    with started(app_server.data, tmp_path / "again") as again:
        opened(page, f"{again.url}/notes")
        expect(page.get_by_role("heading", name="notes.csv")).to_be_visible()
        page.get_by_text(re.compile("^notes.md, ")).click()
        page.get_by_role("button", name="Undo this import").click()
        page.get_by_role("button", name="Undo it").click()
        expect(page.get_by_text("2 questions removed.")).to_be_visible()
        page.get_by_role("button", name="Keep 2 questions").wait_for()
