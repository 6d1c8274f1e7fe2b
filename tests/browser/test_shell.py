"""The frame round the pages as a browser shows it: menu, deep links, light and dark, a phone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Server
from tests.browser.steps import menu, opened, settled, title

PAGES = {
    "": "Today",
    "notes": "Notes",
    "hard-questions": "Hard questions",
    "panel-drill": "Panel drill",
    "thank-you": "Thank you",
    "references": "References",
    "connections": "Connections",
    "waiting": "Waiting",
    "pipeline": "Pipeline",
    "banks": "Banks",
}
_PHONE = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
_GROUND = "app => getComputedStyle(app).backgroundColor"


@pytest.mark.parametrize("path", PAGES)
def test_a_cold_deep_link_shows_its_page_with_our_menu(
    app_server: Server, page: Page, path: str
) -> None:
    opened(page, f"{app_server.url}/{path}")

    expect(title(page)).to_have_text(PAGES[path])
    assert menu(page) == list(PAGES.values())
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_menu_leads_to_each_page_and_a_reload_stays_there(
    shared_server: Server, page: Page
) -> None:
    opened(page, shared_server.url)
    for path, name in PAGES.items():
        page.locator("[data-testid=stSidebarNavLink]", has_text=name).click()
        expect(title(page)).to_have_text(name)
        settled(page)
        assert page.url.removeprefix(shared_server.url).strip("/") == path

    page.reload()
    expect(title(settled(page))).to_have_text("Banks")


def test_the_choice_of_dark_repaints_the_page_and_stays_after_a_reload(
    shared_server: Server, page: Page
) -> None:
    app = opened(page, shared_server.url).locator("[data-testid=stApp]")
    assert app.evaluate(_GROUND) == "rgb(255, 255, 255)"

    page.locator("[data-testid=stMainMenu]").click()
    page.get_by_role("menuitemradio", name="Dark").click()
    expect(app).to_have_css("background-color", "rgb(17, 22, 20)")

    page.reload()
    expect(settled(page).locator("[data-testid=stApp]")).to_have_css(
        "background-color", "rgb(17, 22, 20)"
    )


class TestOnAPhone:
    @pytest.fixture
    def screen(self) -> dict[str, object]:
        return {
            "viewport": {"width": 390, "height": 844},
            "has_touch": True,
            "is_mobile": True,
            "user_agent": _PHONE,
        }

    def test_the_menu_opens_at_a_touch_and_closes_behind_the_choice(
        self, shared_server: Server, page: Page
    ) -> None:
        opened(page, shared_server.url)
        entry = page.locator("[data-testid=stSidebarNavLink]", has_text="Pipeline")
        expect(entry).not_to_be_in_viewport()

        page.locator("[data-testid=stExpandSidebarButton]").tap()
        expect(entry).to_be_in_viewport()
        entry.tap()

        expect(title(page)).to_have_text("Pipeline")
        expect(entry).not_to_be_in_viewport()

    def test_no_page_is_wider_than_the_screen(self, shared_server: Server, page: Page) -> None:
        for path in PAGES:
            opened(page, f"{shared_server.url}/{path}")
            main = page.locator("[data-testid=stMain]")
            assert main.evaluate("main => main.scrollWidth - main.clientWidth") == 0, path
