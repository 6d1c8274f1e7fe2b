"""Connections as a real browser does it: the list in, one name answered, a message written and copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep.settings import database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened, settled, title
from tests.conftest import NOW
from tests.connections.people import SAMPLES, harbor_applied

QUESTION = "How does the claims team decide what to mend first?"


@pytest.fixture
def applied(tmp_path: Path) -> Iterator[Server]:
    """A server whose file holds one application with an interview on 12 November."""
    store = open_store(database_path(tmp_path / "data"), NOW)
    harbor_applied(store, NOW)
    store.close()
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def test_from_linkedins_file_to_a_message_that_was_sent(page: Page, applied: Server) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, f"{applied.url}/connections")
    page.locator("input[type=file]").set_input_files(SAMPLES / "linkedin-url.csv")
    page.get_by_role("button", name="Keep 7 people").click()
    expect(page.get_by_text("3 people you know.")).to_be_visible()

    page.get_by_role("button", name="Yes, the same").last.click()
    expect(page.get_by_text("4 people you know.")).to_be_visible()

    card = page.locator("[class*=st-key-at_]").filter(has_text="Rosa Almeida")
    card.get_by_role("button", name="Open").click()
    expect(title(page)).to_have_text("Rosa Almeida")
    settled(page).get_by_label("Your one question").fill(QUESTION)
    page.get_by_role("button", name="Draft the message").click()
    message = page.get_by_label("Message", exact=True)
    expect(message).to_have_value(
        "Hi Rosa, we have been connected on LinkedIn since June 2025. I interviewed for Claims lead "
        f"at Harbor Mutual on 12 November. {QUESTION} Fifteen minutes would be plenty, and no reply "
        "is needed if it doesn't suit. Thank you"
    )
    settled(page).get_by_role("button", name="Copy the message").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == message.input_value()

    page.get_by_role("button", name="Note the state").click()
    expect(page.get_by_text("A reminder: not yet, from")).to_be_visible()
    page.reload()
    expect(settled(page).get_by_label("Message", exact=True)).to_have_value(message.input_value())
    page.get_by_role("button", name="Back to the list").click()
    expect(title(page)).to_have_text("Connections")
    expect(card.get_by_text("Sent ")).to_be_visible()
