"""What tests in a browser do again and again."""

from playwright.sync_api import Locator, Page, expect

_AT_REST = (
    "[data-testid=stApp][data-test-connection-state=CONNECTED][data-test-script-state=notRunning]"
)


def settled(page: Page) -> Page:
    """Wait until the page is connected, no script runs and nothing is still to be drawn."""
    page.wait_for_selector(_AT_REST, timeout=30_000)
    expect(page.locator("[data-testid=stSkeleton]")).to_have_count(0, timeout=30_000)
    return page


def opened(page: Page, url: str) -> Page:
    """Go to an address and wait until its page stands."""
    page.goto(url)
    return settled(page)


def title(page: Page) -> Locator:
    """The page's one title."""
    return page.get_by_role("heading", level=1)


def menu(page: Page) -> list[str]:
    """The entries of the menu, top to bottom."""
    links = page.locator("[data-testid=stSidebarNavLink]")
    links.first.wait_for(state="attached")
    return links.evaluate_all("links => links.map(each => each.lastElementChild.textContent)")
