"""A real Chromium before a real server. A request that leaves the server's own origin fails the test."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Route, sync_playwright

from prep import demo
from prep.launch.browser import VARIABLE, find_browser
from prep.settings import demo_folder
from tests.browser.server import OURS, Server, started

_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_NO_BROWSER = f"no Chromium, Chrome or Edge: install one, or name its program in {VARIABLE}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def _playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(_playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests of this process."""
    program = find_browser(os.environ)
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(_NO_BROWSER)
    chromium = _playwright.chromium.launch(executable_path=program, args=list(_QUIET))
    yield chromium
    chromium.close()


@pytest.fixture
def app_server(tmp_path: Path) -> Iterator[Server]:
    """A server of its own for this test, with a file that is still empty."""
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server with an empty file for all tests that only look."""
    folder = tmp_path_factory.mktemp("shared")
    with started(folder / "data", folder / "server") as server:
        yield server


@pytest.fixture(scope="session")
def demo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server with the invented candidate's file, for tests that only look."""
    folder = tmp_path_factory.mktemp("demonstration")
    data = demo_folder(folder)
    demo.build(data, datetime.now(UTC))
    with started(data, folder / "server") as server:
        yield server


@pytest.fixture
def screen() -> dict[str, object]:
    """How the browser's window is: tests override it, `{"color_scheme": "dark"}`."""
    return {}


@pytest.fixture
def page(browser: Browser, screen: dict[str, object]) -> Iterator[Page]:
    """A fresh window. Fails its test on a request to anywhere but the servers started here."""
    context = browser.new_context(
        **{"viewport": {"width": 1280, "height": 800}, "timezone_id": "Europe/Lisbon", **screen}
    )
    watched = Watch()
    context.route(lambda url: not _is_own(url), watched.refuse)
    window = context.new_page()
    window.set_default_timeout(30_000)
    window.on("websocket", lambda socket: watched.saw(socket.url))
    window.on("pageerror", lambda error: watched.found.append(f"page error: {error}"))
    window.on("console", watched.heard)
    yield window
    context.close()
    assert watched.found == []


class Watch:
    """What a window must not do: ask another server, break, or want what our headers refuse."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def saw(self, url: str) -> None:
        if not _is_own(url):
            self.found.append(f"request to {url}")

    def refuse(self, route: Route) -> None:
        self.saw(route.request.url)
        route.abort()

    def heard(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.found.append(f"refused by our headers: {message.text}")


def _is_own(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("blob", "data", "about") or parts.netloc in OURS
