"""Where the nodes of a flow stand: every label has a line of its own."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from prep.casebook import Stage
from prep.pipeline import START, WAITING
from prep.pipeline.river import HEIGHT, Link, river

SMALL: list[Link] = [
    (START, "applied", 3),
    (START, "screen", 1),
    ("applied", "screen", 1),
    ("applied", "rejected", 2),
    ("screen", "screen, waiting", 2),
]


def test_stages_stand_side_by_side_and_ends_in_a_list() -> None:
    placed = river(SMALL)
    assert [(node.name, node.applications) for node in placed.passed] == [
        (START, 4),
        ("applied", 3),
        ("screen", 2),
    ]
    assert [node.column for node in placed.passed] == [0, 1 / 3, 2 / 3]
    assert [node.name for node in placed.standing] == ["screen, waiting", "rejected"]
    assert {node.column for node in placed.standing} == {1.0}


def test_heights_are_in_proportion_and_who_skips_a_stage_passes_above_it() -> None:
    quarter = HEIGHT / 4
    start, applied, screen = river(SMALL).passed
    assert (start.top, start.height) == (0, HEIGHT)
    assert (applied.top, applied.height) == (quarter, 3 * quarter)
    assert (screen.top, screen.height) == (0, 2 * quarter)


@settings(deadline=None)
@given(counts=st.dictionaries(st.sampled_from(list(Stage)), st.integers(1, 900), min_size=1))
def test_no_two_labels_stand_on_one_line(counts: dict[Stage, int]) -> None:
    links: list[Link] = []
    for stage, count in counts.items():
        links.append((START, stage.value, count))
        if not stage.is_end:
            links.append((stage.value, stage.value + WAITING, count))
    placed = river(links)
    lines = [node.middle for node in placed.standing]
    assert all(lower - upper >= 19 for upper, lower in pairwise(lines))
    assert placed.depth >= max(lines) + 9
    assert len(placed.nodes) == 1 + sum(1 if stage.is_end else 2 for stage in counts)
