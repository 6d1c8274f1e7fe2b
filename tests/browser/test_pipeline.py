"""The charts of the page Pipeline in a real browser: no label covers another, none is cut off."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep import casebook
from prep.casebook import Stage
from prep.settings import ONE_PERSON, database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MAIN = [stage for stage in Stage if not stage.is_end]
PATHS = [
    *([*MAIN[: length + 1]] for length in range(len(MAIN))),
    *([*MAIN[: number % len(MAIN) + 1], end] for number, end in enumerate(Stage) if end.is_end),
]
"""One application waits in each stage, and one came to each end: as many labels as there can be."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("pipeline")
    _fill(folder / "data")
    with started(folder / "data", folder / "server") as running:
        yield running


def _fill(folder: Path) -> None:
    store = open_store(database_path(folder), NOW)
    with store.transaction() as db:
        for number, path in enumerate(PATHS):
            made = casebook.add_application(db, ONE_PERSON, f"Company {number}", "", NOW)
            for stage in path:
                casebook.enter_stage(db, ONE_PERSON, made, stage, NOW.date(), NOW)
    store.close()


@pytest.mark.parametrize(
    "screen",
    [
        {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
        {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
        {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    ],
    ids=["phone", "phone-dark", "desktop"],
)
def test_every_label_of_the_flow_can_be_read(
    page: Page, server: Server, screen: dict[str, object]
) -> None:
    opened(page, f"{server.url}/pipeline?view=Charts")
    words = page.locator("[data-testid=stPlotlyChart]").first.locator("text.annotation-text")
    nodes = 1 + 2 * len(MAIN) + sum(stage.is_end for stage in Stage)
    expect(words).to_have_count(nodes)
    boxes = words.evaluate_all("all => all.map(each => each.getBoundingClientRect().toJSON())")
    wide = page.evaluate("document.documentElement.clientWidth")
    assert all(box["left"] >= 0 and box["right"] <= wide for box in boxes)
    assert not [pair for pair in combinations(boxes, 2) if _overlap(*pair)]


def _overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    return (
        one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] < other["bottom"] - 2
        and other["top"] < one["bottom"] - 2
    )
