"""The charts as they are drawn: their data and layout against a kept copy, and their contrast.

`make snapshots` writes the copies anew; look at the change before you keep it.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from prep.pipeline.figures import flow_figure, funnel_figure
from prep.pipeline.palette import DARK, LIGHT, Palette
from prep.pipeline.store import flow, funnel
from prep.store import Store
from tests.pipeline.searches import ME, SMALL, S, enter

KEPT = Path(__file__).parent / "snapshots"
DRAWN = {"flow": (flow, flow_figure), "funnel": (funnel, funnel_figure)}
LARGER = SMALL + tuple((S.APPLIED, S.NO_ANSWER) for _ in range(5))


def drawn(store: Store, name: str, palette: Palette) -> dict[str, Any]:
    frame, figure = DRAWN[name]
    content: dict[str, Any] = json.loads(figure(frame(store, ME), palette).to_json())
    content["layout"].pop("template", None)
    return content


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", DRAWN)
def test_the_figure_is_as_its_snapshot(
    store: Store, name: str, palette: Palette, request: pytest.FixtureRequest
) -> None:
    enter(store, *LARGER)
    kept = KEPT / f"{name}_{request.node.callspec.id.split('-')[1]}.json"
    content = drawn(store, name, palette)
    if os.environ.get("ROUND_TWO_SNAPSHOTS") == "write":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    assert content == json.loads(kept.read_text(encoding="utf-8"))


def test_every_node_has_its_label_with_its_count(store: Store) -> None:
    enter(store, *SMALL)
    written = [each["text"] for each in drawn(store, "flow", LIGHT)["layout"]["annotations"]]
    assert written == [
        "Applications <b>8</b>",
        "Saved <b>2</b>",
        "Applied <b>6</b>",
        "Screen <b>2</b>",
        "First interview <b>2</b>",
        "Second interview <b>1</b>",
        "Offer <b>1</b>",
        "Accepted <b>1</b>",
        "First interview, waiting <b>1</b>",
        "Applied, waiting <b>2</b>",
        "Rejected <b>3</b>",
        "Saved, to apply <b>1</b>",
    ]


def test_a_share_stands_only_where_ten_or_more_came_before(store: Store) -> None:
    enter(store, *[(S.APPLIED, S.SCREEN)] * 4, *[(S.APPLIED,)] * 6, (S.APPLIED, S.OFFER))
    [bars] = drawn(store, "funnel", LIGHT)["data"]
    assert bars["y"] == ["Applied", "Screen", "Offer"]
    assert bars["text"] == ["11", "5 (45 %)", "1"]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_have_a_contrast_of_4_5_and_shapes_of_3(palette: Palette) -> None:
    assert contrast(palette.text, palette.ground) >= 4.5
    assert contrast(palette.on_onward, palette.onward) >= 4.5
    for shape in (palette.onward, palette.waiting, palette.ended):
        assert contrast(shape, palette.ground) >= 3


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
