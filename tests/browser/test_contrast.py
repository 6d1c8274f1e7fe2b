"""Every text on every page can be read in light and in dark: 4.5:1, large text 3:1 (WCAG 2.2, 1.4.3)."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.server import Server
from tests.browser.steps import opened

_COUNT = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


class TestContrast:
    @pytest.fixture(params=["light", "dark"])
    def screen(self, request: pytest.FixtureRequest) -> dict[str, object]:
        return {"color_scheme": request.param}

    def test_no_text_is_too_faint(self, demo_server: Server, page: Page) -> None:
        faint = []
        for path in (
            "",
            "notes",
            "hard-questions",
            "panel-drill",
            "pipeline",
            "banks",
            "connections",
        ):
            opened(page, f"{demo_server.url}/{path}")
            faint += [f"/{path}: {each}" for each in page.evaluate(_COUNT)]
        assert faint == []
