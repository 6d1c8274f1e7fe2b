"""A list of applications, from the file to the pipeline and out again, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from prep.settings import PROJECT
from tests.browser.server import Server
from tests.browser.steps import opened, settled, title

SAMPLE = PROJECT / "tests" / "samples" / "trackers" / "bewerbungen.csv"


@pytest.mark.parametrize("screen", [{"viewport": {"width": 390, "height": 844}}], ids=["phone"])
def test_a_list_is_brought_in_and_taken_back(
    page: Page, app_server: Server, screen: dict[str, object]
) -> None:
    opened(page, f"{app_server.url}/pipeline")
    page.get_by_role("button", name="Bring in a list").click()
    expect(title(page)).to_have_text("Bring in a list")
    page.locator("input[type=file]").set_input_files(SAMPLE)
    expect(page.get_by_text("5 rows: 5 new applications.")).to_be_visible()
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390

    page.get_by_role("button", name="Add 5 applications").click()
    expect(page.get_by_text("5 applications added from bewerbungen.csv.")).to_be_visible()
    settled(page)
    page.get_by_role("button", name="Back to the pipeline").click()
    expect(page.get_by_text("Müritz Energie AG")).to_be_visible()
    settled(page)

    opened(page, f"{app_server.url}/pipeline?bring=list")
    page.get_by_role("button", name="Undo", exact=True).click()
    page.get_by_role("button", name="Undo it").click()
    expect(page.get_by_text("5 applications taken back.")).to_be_visible()
