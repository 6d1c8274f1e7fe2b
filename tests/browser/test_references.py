"""The reference desk as a real browser does it: a person, a call, the brief, the caller's contact."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep.contact import business_days_after
from prep.settings import database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened, settled, title
from tests.conftest import NOW
from tests.references.desk import applied
from ui import clock


@pytest.fixture
def at_references(tmp_path: Path) -> Iterator[Server]:
    """A server whose file holds one application that has come to references."""
    store = open_store(database_path(tmp_path / "data"), NOW)
    applied(store, NOW)
    store.close()
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def test_from_a_name_to_a_brief_that_was_sent(page: Page, at_references: Server) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, f"{at_references.url}/references")
    page.get_by_label("Name (needed)").fill("Ana Duarte")
    page.get_by_label("How you know each other").fill("Team lead at Quay Freight")
    page.get_by_role("button", name="Add the reference").click()
    page.get_by_role("button", name="Name them", exact=True).click()
    expect(page.get_by_text("Ask Ana for permission").first).to_be_visible()

    soon = business_days_after(clock.today(), 1).isoformat().replace("-", "")
    page.get_by_text("Enter who will call").click()
    page.get_by_label("Who will call").fill("Jo Marsh")
    page.get_by_label("Number (empty: unknown)").fill("+44 20 7946 0958")
    for label in ("First day", "Last day"):
        page.get_by_label(label, exact=True).first.click()
        page.keyboard.type(soon)
        page.keyboard.press("Escape")
    page.get_by_role("button", name="Keep who will call").click()
    expect(page.get_by_text("Call is near").first).to_be_visible()

    page.get_by_role("button", name="Brief and states").click()
    expect(title(page)).to_have_text("Ana Duarte for Harbor Mutual")
    settled(page).get_by_role("button", name="Note agreed").click()
    expect(page.get_by_role("button", name="Undo agreed")).to_be_visible()
    page.get_by_role("button", name="Draft the brief").click()
    brief = page.get_by_label("Brief", exact=True)
    expect(brief).to_have_value(_holds("- Team lead at Quay Freight"))
    settled(page).get_by_role("button", name="Copy the brief").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == brief.input_value()

    assert b"TEL;TYPE=WORK,VOICE:+442079460958\r\n" in _kept(page, "Caller's contact (.vcf)")
    assert b'<li dir="auto">Team lead at Quay Freight</li>' in _kept(page, "Page to print")

    page.get_by_role("button", name="Draft the message").click()
    expect(page.get_by_label("Message", exact=True)).to_have_value(
        _holds("Jo Marsh of Harbor Mutual")
    )
    settled(page).get_by_role("button", name="Note that it went").click()
    expect(page.get_by_role("button", name="Undo briefed")).to_be_visible()
    expect(page.get_by_text("Call is near")).to_have_count(0)
    page.reload()
    expect(settled(page).get_by_label("Brief", exact=True)).to_have_value(_holds("Quay Freight"))


def _holds(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


def _kept(page: Page, name: str) -> bytes:
    with page.expect_download() as coming:
        page.get_by_role("button", name=name).click()
    return Path(coming.value.path()).read_bytes()
