"""Pictures of the pages: a few for the README, or all of them to look at.

python -m benchmarks.pictures                      docs/pictures/*.png, taken of the demo
python -m benchmarks.pictures --all --out FOLDER   every page, whole, desktop and phone, light and dark
python -m benchmarks.pictures --all --empty ...    the same of a file that is still empty
"""

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from prep import demo
from prep.launch.browser import find_browser
from prep.settings import PROJECT, SAMPLES, demo_folder
from tests.browser.server import started
from tests.browser.steps import opened, settled

Scheme = Literal["light", "dark"]
Before = Callable[[Page], None]

SCREENS: dict[str, ViewportSize] = {
    "desktop": {"width": 1280, "height": 800},
    "phone": {"width": 390, "height": 844},
}
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PAGES = sorted(each.stem.replace("_", "-") for each in (PROJECT / "pages").glob("*.py"))
COLOURS = 128


def read_notes(page: Page) -> None:
    """From the page Notes to what was found in a file, before any of it is kept."""
    page.locator("input[type=file]").set_input_files(SAMPLES / "demo" / "notes" / "tolverne.md")
    page.get_by_role("button", name=re.compile("^Keep ")).wait_for()
    page.get_by_text(re.compile("questions? found:")).evaluate("found => found.scrollIntoView()")


def drill(page: Page) -> None:
    """From the page Panel drill to the first question, started now or by an earlier picture."""
    start = page.get_by_role("button", name="Start the drill")
    answer = page.locator("textarea").first
    start.or_(answer).first.wait_for()
    if start.count():
        start.click()
    answer.wait_for()


def charts(page: Page) -> None:
    """From the page Pipeline to its charts."""
    page.get_by_role("tab", name="Charts").click()
    page.locator(".js-plotly-plot .main-svg").first.wait_for()
    page.get_by_role("tab", name="Charts").evaluate("found => found.scrollIntoView()")


def workshop(page: Page) -> None:
    """From the page Hard questions to the first question's answer."""
    page.get_by_role("button", name="Work it out").first.click()


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: of which page, on which screen, and what is done on the page before."""

    page: str
    screen: str
    scheme: Scheme
    before: Before | None = None
    whole: bool = False

    @property
    def name(self) -> str:
        """`pipeline-charts-phone-dark.png`; the README's have the page alone in their name."""
        state = f"-{self.before.__name__}" if self.whole and self.before else ""
        return f"{self.page}{state}-{self.screen}-{self.scheme}.png"


README = (
    Picture("today", "desktop", "light"),
    Picture("notes", "desktop", "light", read_notes),
    Picture("hard-questions", "desktop", "light"),
    Picture("pipeline", "desktop", "light", charts),
    Picture("pipeline", "phone", "dark", charts),
    Picture("panel-drill", "phone", "dark", drill),
    Picture("panel-drill", "desktop", "light", drill),
)
STATES: tuple[tuple[str, Before], ...] = (
    ("notes", read_notes),
    ("hard-questions", workshop),
    ("pipeline", charts),
    ("panel-drill", drill),
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that were asked for and print their names with their size."""
    asked = _parsed(arguments)
    wanted = everything(asked.page, asked.empty) if asked.all else README
    asked.out.mkdir(parents=True, exist_ok=True)
    with served(asked.empty) as url, chromium() as browser:
        for picture in wanted:
            content = small(taken(browser, url, picture))
            (asked.out / picture.name).write_bytes(content)
            print(f"{asked.out / picture.name}  {len(content) // 1024} kB", flush=True)
    return 0


def everything(pages: Sequence[str], empty: bool) -> list[Picture]:
    """Each page, whole, as it opens; and where there is something on it, after its main step."""
    opening: list[tuple[str, Before | None]] = [(page, None) for page in PAGES]
    steps = [*opening, *(() if empty else STATES)]
    return [
        Picture(page, screen, scheme, before, whole=True)
        for (page, before), screen, scheme in product(steps, SCREENS, SCHEMES)
        if not pages or page in pages
    ]


def taken(browser: Browser, url: str, picture: Picture) -> bytes:
    """One page in a fresh window, as PNG."""
    context = browser.new_context(
        viewport=SCREENS[picture.screen],
        color_scheme=picture.scheme,
        locale="en-GB",
        timezone_id="Europe/London",
    )
    try:
        page = context.new_page()
        opened(page, f"{url}/{'' if picture.page == 'today' else picture.page}")
        if picture.before:
            picture.before(page)
            settled(page)
        if picture.whole:
            _stretch(page)
        return _at_rest(page)
    finally:
        context.close()


def small(png: bytes) -> bytes:
    """The same picture with a palette, a third of the size."""
    with Image.open(BytesIO(png)) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    into = BytesIO()
    few.save(into, "PNG", optimize=True)
    return into.getvalue()


@contextmanager
def served(empty: bool = False) -> Iterator[str]:
    """A server on a free port with a fresh demo, or an empty file, that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if not empty:
            data = demo.build(demo_folder(data), datetime.now(UTC)).parent
        with started(data, Path(folder) / "server") as server:
            yield server.url


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser that the tests drive too."""
    program = find_browser(os.environ)
    if program is None:
        sys.exit("No Chromium, Chrome or Edge was found. Name one in ROUND_TWO_BROWSER.")
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


def _stretch(page: Page) -> None:
    """Make the window as high as what is in it, since the page scrolls inside itself."""
    inside = "document.querySelector('[data-testid=stMain]').scrollHeight"
    width = page.viewport_size["width"] if page.viewport_size else 1280
    page.set_viewport_size({"width": width, "height": max(600, int(page.evaluate(inside)) + 20)})
    settled(page)


def _at_rest(page: Page) -> bytes:
    """A picture once nothing moves: charts fade in. A clock that ticks is not waited for."""
    before = page.screenshot()
    for _ in range(12):
        page.wait_for_timeout(300)
        now = page.screenshot()
        if now == before:
            break
        before = now
    return before


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pictures")
    parser.add_argument("--all", action="store_true", help="every page on every screen")
    parser.add_argument("--page", action="append", choices=PAGES, help="with --all: only this one")
    parser.add_argument("--empty", action="store_true", help="of an empty file, not of the demo")
    parser.add_argument("--out", type=Path, default=PROJECT / "docs" / "pictures")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
