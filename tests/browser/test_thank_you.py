"""Thanks as a real browser does it: a topic, a draft, own words typed, copied, saved, printed, sent."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from prep import journeys
from prep.casebook import Interviewer, PanelRole
from prep.settings import database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened, settled
from tests.invented import backlog_and_motive, first_round

TOPIC = "the claims backlog (harbor.md, line 8)"
VALUE = "We called the ten oldest customers first; it halved in six weeks."


@pytest.fixture
def interviewed(tmp_path: Path) -> Iterator[Server]:
    """A server whose file holds an interview of yesterday by one person, with its notes."""
    now = datetime.now(UTC)
    store = open_store(database_path(tmp_path / "data"), now)
    panel = (Interviewer("Priya Nair", PanelRole.HIRING_MANAGER),)
    held = replace(first_round(), starts=now - timedelta(hours=20), interviewers=panel)
    journeys.ensure_candidate(store, "me", "Europe/Lisbon", now)
    journeys.sign_as(store, "me", "Mei Tan", now)
    journeys.keep_notes(store, "me", backlog_and_motive(interview=held), now)
    store.close()
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def test_from_a_topic_to_an_entry_in_the_ledger_and_a_card_on_paper(
    page: Page, interviewed: Server, tmp_path: Path
) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, f"{interviewed.url}/thank-you")
    _draft(page, "Draft the e-mail")
    text = page.get_by_label("Your text")
    expect(text).to_have_value(re.compile("^Dear Priya,"))

    length = page.get_by_text("words; aim at 50 to 125.")
    before = length.inner_text()
    text.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" PS: see you.", delay=40)  # saved while the field keeps the focus
    expect(length).not_to_have_text(before)
    settled(page).reload()
    expect(settled(page).get_by_label("Your text")).to_have_value(_ending("Mei Tan PS: see you."))

    page.get_by_role("button", name="Copy the text").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear Priya,") and copied.endswith("Mei Tan PS: see you.")
    link = page.get_by_role("link", name="Open in my mail program")
    assert (link.get_attribute("href") or "").startswith("mailto:?subject=The%20claims%20backlog")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as .eml").click()
    saved.value.save_as(tmp_path / "mail.eml")
    mail = message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=default)
    assert mail["Subject"] == "The claims backlog, and thank you"
    assert VALUE in mail.get_content()

    page.get_by_role("button", name="I sent it today").click()
    expect(page.get_by_text("1 of 1 person thanked.")).to_be_visible()
    expect(page.get_by_text("Then nothing to do until")).to_be_visible()

    settled(page).get_by_role("radio", name="Card").or_(
        page.get_by_text("Card", exact=True)
    ).first.click()
    _draft(settled(page), "Draft the card")
    page.get_by_text("Print the card").click()
    with page.expect_download() as printed:
        page.get_by_role("button", name="PDF").click()
    printed.value.save_as(tmp_path / "card.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "card.pdf")
    assert "the claims backlog" in " ".join(document[0].get_textpage().get_text_range().split())
    document.close()


def _draft(page: Page, button: str) -> None:
    page.get_by_role("combobox", name="From your notes").click()
    page.get_by_role("option", name=TOPIC).click()
    topic = page.get_by_label("The one thing only this talk gave")
    expect(topic).to_have_value("the claims backlog")
    expect(page.get_by_text("harbor.md, line 8: “Talked about")).to_be_visible()
    value = settled(page).get_by_label("What you add")
    value.fill(VALUE)
    value.press("Tab")
    settled(page).get_by_role("button", name=button).click()
    expect(page.get_by_role("button", name="Replace it with a fresh draft")).to_be_visible()
    settled(page)


def _ending(words: str) -> re.Pattern[str]:
    return re.compile(rf"[\s\S]*{re.escape(words)}$")
