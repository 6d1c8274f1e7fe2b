"""How far applications got, and where they are now."""

from datetime import date

import pytest

from prep.casebook import Stage
from prep.pipeline.store import board, flow, funnel
from prep.store import Store
from tests.pipeline.searches import ME, SMALL, S, enter


def counted(store: Store) -> dict[str, tuple[int, int]]:
    frame = funnel(store, ME)
    assert list(frame.columns) == ["stage", "reached", "standing"]
    return {row.stage: (int(row.reached), int(row.standing)) for row in frame.itertuples()}


def test_a_small_search_counted_by_hand(store: Store) -> None:
    enter(store, *SMALL)
    assert counted(store) == {
        "applied": (7, 2),
        "screen": (3, 0),
        "first interview": (2, 1),
        "second interview": (1, 0),
        "offer": (1, 0),
        "accepted": (1, 1),
    }


def test_an_empty_file_has_none_that_applied(store: Store) -> None:
    assert counted(store) == {"applied": (0, 0)}


def test_what_is_only_saved_has_not_applied(store: Store) -> None:
    enter(store, (S.SAVED,), (S.SAVED, S.CLOSED))
    assert counted(store) == {"applied": (0, 0)}


@pytest.mark.parametrize(
    ("path", "reached"),
    [
        ((S.APPLIED, S.DECLINED), {"applied": 1}),
        ((S.APPLIED, S.OFFER, S.DECLINED), {"applied": 1, "offer": 1}),
        ((S.NO_ANSWER,), {"applied": 1}),
        ((S.SECOND_INTERVIEW, S.SCREEN), {"applied": 1, "screen": 1, "second interview": 1}),
    ],
)
def test_reached_is_this_stage_or_a_later_one(
    store: Store, path: tuple[Stage, ...], reached: dict[str, int]
) -> None:
    enter(store, path)
    assert {stage: count for stage, (count, _) in counted(store).items()} == reached


def test_a_declined_offer_that_was_never_entered_reached_the_offer_of_others(store: Store) -> None:
    enter(store, (S.APPLIED, S.OFFER), (S.APPLIED, S.DECLINED))
    assert counted(store)["offer"] == (2, 1)


def test_a_later_stage_is_reached_by_no_more_than_an_earlier_one(store: Store) -> None:
    enter(store, *[(stage, other) for stage in Stage for other in Stage])
    reached = [count for count, _ in counted(store).values()]
    assert reached == sorted(reached, reverse=True)


def test_the_board_knows_the_days_in_a_stage_and_the_first_day(store: Store) -> None:
    enter(store, (S.APPLIED, S.SCREEN, S.FIRST_INTERVIEW))
    [standing] = board(store, ME, date(2026, 9, 10))
    assert standing.application.title == "Company 1, Lead"
    assert standing.application.stage is Stage.FIRST_INTERVIEW
    assert (standing.started_on, standing.days) == (date(2026, 9, 1), 7)
    assert standing.is_waiting


def test_in_a_zone_where_it_is_still_yesterday_no_days_are_below_zero(store: Store) -> None:
    enter(store, (S.APPLIED,))
    [standing] = board(store, ME, date(2026, 8, 31))
    assert standing.days == 0


def test_the_board_the_flow_and_the_funnel_agree(store: Store) -> None:
    enter(store, *SMALL)
    waiting = [each for each in board(store, ME, date(2026, 9, 10)) if each.is_waiting]
    links = flow(store, ME)
    to_waiting = links[links.target.str.endswith(", waiting") & (links.source != "saved")]
    assert len(waiting) == int(to_waiting.applications.sum()) == 3
    assert sum(standing for _, standing in counted(store).values()) == 4
