"""The settings that keep the server private and quick, as Streamlit itself understands them."""

import re
import tomllib
from base64 import b64encode
from hashlib import sha256
from itertools import chain, pairwise
from pathlib import Path

import pytest
import streamlit
from streamlit import config

from prep.settings import PROJECT
from ui.headers import HEADERS

_FILE = PROJECT / ".streamlit" / "config.toml"
_TEXT = _FILE.read_text(encoding="utf-8")
_SET = tomllib.loads(_TEXT)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("server.address", "127.0.0.1"),
        ("server.allowedHosts", ["127.0.0.1", "localhost"]),
        ("server.enableXsrfProtection", True),
        ("server.enableCORS", True),
        ("server.xsrfCookieSameSite", "strict"),
        ("server.maxUploadSize", 20),
        ("server.enableStaticServing", False),
        ("server.fileWatcherType", "none"),
        ("server.showEmailPrompt", False),
        ("browser.gatherUsageStats", False),
        ("runner.postScriptGC", False),
        ("runner.magicEnabled", False),
        ("logger.enableRich", False),
        ("client.toolbarMode", "viewer"),
        ("client.showErrorDetails", "none"),
        ("client.disableDataExport", True),
    ],
)
def test_streamlit_takes_the_setting(
    monkeypatch: pytest.MonkeyPatch, option: str, value: object
) -> None:
    monkeypatch.chdir(PROJECT)
    assert config.get_option(option) == value


def test_every_setting_is_one_that_streamlit_knows() -> None:
    known = set(config.get_config_options())
    assert set(_flat(_SET)) - known == set()


def test_every_line_outside_the_look_has_its_reason_above() -> None:
    lines = _TEXT.split("[theme]")[0].splitlines()
    bare = [
        line
        for above, line in pairwise(lines)
        if re.match(r"\w+ = ", line) and not above.startswith("# ")
    ]
    assert bare == []


def test_whether_a_window_opens_is_left_to_the_start_script() -> None:
    assert "headless" not in _SET["server"]


def test_both_themes_set_the_same_colours_and_the_shared_part_sets_none() -> None:
    theme = _SET["theme"]
    assert _names(theme["light"]) == _names(theme["dark"])
    assert [name for name in theme if name.endswith(("Color", "Colors"))] == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_colours_of_words_stand_out_from_their_grounds(mode: str) -> None:
    main = _SET["theme"][mode]
    for part in (main, main["sidebar"]):
        for ground in ("backgroundColor", "secondaryBackgroundColor"):
            assert _contrast(part["textColor"], part[ground]) >= 7
            assert _contrast(part["linkColor"], part[ground]) >= 4.5
        assert _contrast("#FFFFFF", part["primaryColor"]) >= 4.5
    for name in ("red", "orange", "yellow", "green", "blue", "violet", "gray"):
        assert _contrast(main[f"{name}TextColor"], main[f"{name}BackgroundColor"]) >= 4.5, name
        assert _contrast(main[f"{name}TextColor"], main["backgroundColor"]) >= 4.5, name


def test_nothing_of_the_look_is_fetched_from_elsewhere() -> None:
    assert "://" not in _TEXT


def test_the_one_script_inside_streamlits_page_is_the_one_we_let_run() -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inside = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    sums = [b64encode(sha256(each.encode()).digest()).decode() for each in inside]
    allowed = re.findall(r"'sha256-([^']+)'", HEADERS["Content-Security-Policy"])
    assert sums == allowed


def _flat(table: dict[str, object], place: str = "") -> list[str]:
    return list(
        chain.from_iterable(
            _flat(value, f"{place}{name}.") if isinstance(value, dict) else [f"{place}{name}"]
            for name, value in table.items()
        )
    )


def _names(table: dict[str, object]) -> set[str]:
    return set(_flat(table))


def _contrast(one: str, other: str) -> float:
    """How far apart two colours are, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _light(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
