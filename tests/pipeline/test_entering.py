"""Which stage changes can be entered."""

from datetime import date

import pytest

from prep import casebook, journeys
from prep.casebook import NotFound, Stage
from prep.pipeline import StageRefused
from prep.store import Store
from tests.pipeline.searches import ME, NOW, S, enter

TODAY = date(2026, 11, 23)


def history(store: Store, application_id: str) -> list[tuple[Stage, date]]:
    changes = casebook.stage_changes(store, ME, application_id)
    return [(each.stage, each.entered_on) for each in changes]


def test_a_day_to_come_is_refused_but_not_the_one_that_began_in_the_east(store: Store) -> None:
    [one] = enter(store, (S.APPLIED,))
    with pytest.raises(StageRefused, match="Wed 25 Nov is still to come"):
        journeys.enter_stage(store, ME, one, S.SCREEN, date(2026, 11, 25), NOW)
    late = NOW.replace(hour=10)
    journeys.enter_stage(store, ME, one, S.SCREEN, date(2026, 11, 24), late)
    assert history(store, one)[-1] == (S.SCREEN, date(2026, 11, 24))


def test_a_new_application_of_tomorrow_is_refused_whole(store: Store) -> None:
    with pytest.raises(StageRefused):
        journeys.add_application(store, ME, "Harbor Mutual", "", S.SAVED, date(2026, 12, 1), NOW)
    assert casebook.applications(store, ME) == []


def test_a_history_is_filled_in_backwards(store: Store) -> None:
    [one] = enter(store, (S.SCREEN,))
    journeys.enter_stage(store, ME, one, S.APPLIED, date(2026, 8, 20), NOW)
    assert history(store, one) == [
        (S.APPLIED, date(2026, 8, 20)),
        (S.SCREEN, date(2026, 9, 1)),
    ]
    assert casebook.applications(store, ME)[0].stage is S.SCREEN


@pytest.mark.parametrize("day", [date(2026, 9, 1), TODAY, date(2026, 8, 20)])
def test_the_stage_that_stands_there_already_is_refused(store: Store, day: date) -> None:
    [one] = enter(store, (S.APPLIED,))
    with pytest.raises(StageRefused, match="Applied is in the history since Tue 1 Sep already"):
        journeys.enter_stage(store, ME, one, S.APPLIED, day, NOW)


def test_a_further_round_may_follow_a_further_round(store: Store) -> None:
    [one] = enter(store, (S.FURTHER,))
    journeys.enter_stage(store, ME, one, S.FURTHER, TODAY, NOW)
    assert [stage for stage, _ in history(store, one)] == [S.FURTHER, S.FURTHER]


def test_a_stage_that_it_came_back_to_is_entered_twice(store: Store) -> None:
    [one] = enter(store, (S.APPLIED, S.NO_ANSWER))
    journeys.enter_stage(store, ME, one, S.APPLIED, TODAY, NOW)
    assert [stage for stage, _ in history(store, one)] == [S.APPLIED, S.NO_ANSWER, S.APPLIED]


def test_a_correction_is_held_against_the_others_and_not_against_itself(store: Store) -> None:
    [one] = enter(store, (S.APPLIED, S.SCREEN))
    last = casebook.stage_changes(store, ME, one)[-1].stage_change_id
    moved = journeys.correct_stage(store, ME, last, S.SCREEN, date(2026, 9, 5), NOW)
    with pytest.raises(StageRefused, match="Applied is in the history"):
        journeys.correct_stage(store, ME, moved, S.APPLIED, date(2026, 9, 5), NOW)
    assert history(store, one)[-1] == (S.SCREEN, date(2026, 9, 5))


def test_an_application_that_is_not_there_gets_no_stage(store: Store) -> None:
    with pytest.raises(NotFound):
        journeys.enter_stage(store, ME, "gone", S.SCREEN, TODAY, NOW)
