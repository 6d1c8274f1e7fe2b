"""Hard questions on paper and at a kept address, as a real browser does it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep import journeys
from prep.questions.keeping import KeptQuestion
from prep.settings import ONE_PERSON, database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened, settled, title
from tests.conftest import NOW
from tests.invented import BLANKED, backlog_and_motive

_A_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


@pytest.fixture
def thirty(tmp_path: Path) -> Iterator[Server]:
    """A server whose file holds thirty difficult questions."""
    questions = tuple(
        KeptQuestion(f"Tell me about case {number}?", "blanked", line=number, reasons=(BLANKED,))
        for number in range(1, 31)
    )
    store = open_store(database_path(tmp_path / "data"), NOW)
    journeys.keep_notes(store, ONE_PERSON, backlog_and_motive(questions=questions), NOW)
    store.close()
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def test_all_thirty_questions_get_onto_paper(page: Page, thirty: Server) -> None:
    opened(page, f"{thirty.url}/hard-questions")
    page.get_by_role("button", name="Show them for printing").click()
    expect(page.get_by_role("heading", level=3)).to_have_count(30)
    settled(page)
    page.emulate_media(media="print")
    last = page.get_by_text("Tell me about case 30?").bounding_box()
    assert last is not None
    assert last["y"] < page.evaluate("document.documentElement.scrollHeight")
    expect(page.get_by_test_id("stMain")).to_have_css("overflow-y", "visible")
    assert len(_A_PAGE.findall(page.pdf(format="A4"))) >= 6


def test_an_opened_question_keeps_its_address_and_its_list(page: Page, thirty: Server) -> None:
    opened(page, f"{thirty.url}/hard-questions?state=To+work+out")
    page.get_by_role("button", name="Work it out").nth(4).click()
    expect(title(page)).to_have_text("Tell me about case 5?")
    page.reload()
    expect(title(page)).to_have_text("Tell me about case 5?")
    settled(page).get_by_role("button", name="Back to the list").click()
    expect(title(page)).to_have_text("Hard questions")
    expect(page).to_have_url(f"{thirty.url}/hard-questions?state=To+work+out")


def test_what_is_typed_is_there_after_a_reload(page: Page, thirty: Server) -> None:
    opened(page, f"{thirty.url}/hard-questions")
    page.get_by_role("button", name="Work it out").first.click()
    situation = settled(page).get_by_label("Situation")
    situation.focus()
    page.keyboard.type("In 2024 we had 400 claims.")  # kept while the field keeps the focus
    expect(page.get_by_text("your words are kept")).to_be_visible()
    settled(page).reload()
    expect(settled(page).get_by_label("Situation")).to_have_value("In 2024 we had 400 claims.")
