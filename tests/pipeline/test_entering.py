"""Which stage changes can be entered."""

from datetime import date

import pytest

from prep import casebook, journeys
from prep.casebook import NotFound, Stage
from prep.pipeline import StageRefused, remark, suggested_stage
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


def test_a_day_before_the_year_2000_is_refused(store: Store) -> None:
    with pytest.raises(StageRefused, match="Fri 1 Jan 1999 is too long ago"):
        journeys.add_application(store, ME, "Bay Ltd", "", S.APPLIED, date(1999, 1, 1), NOW)


@pytest.mark.parametrize(
    ("path", "stage", "day", "said"),
    [
        ((S.APPLIED,), S.SCREEN, date(2026, 8, 20), "That is before Applied on Tue 1 Sep. Check"),
        ((S.APPLIED,), S.SAVED, date(2026, 8, 20), ""),
        ((S.APPLIED,), S.SCREEN, TODAY, ""),
        ((S.REJECTED,), S.SCREEN, TODAY, "It was rejected on Tue 1 Sep and goes on from here."),
        ((S.NO_ANSWER,), S.SCREEN, TODAY, "It stood at No answer on Tue 1 Sep and goes on"),
        ((S.NO_ANSWER,), S.REJECTED, TODAY, ""),
    ],
)
def test_what_is_odd_about_a_change_is_said(
    store: Store, path: tuple[Stage, ...], stage: Stage, day: date, said: str
) -> None:
    [one] = enter(store, path)
    words = remark(casebook.stage_changes(store, ME, one), stage, day, TODAY)
    assert words.startswith(said)
    assert bool(words) is bool(said)


@pytest.mark.parametrize(
    ("path", "rounds", "following"),
    [
        ((S.APPLIED,), (), S.SCREEN),
        ((S.APPLIED,), (1, 2), S.SECOND_INTERVIEW),
        ((S.SECOND_INTERVIEW,), (1, 2), S.FURTHER),
        ((S.APPLIED, S.SECOND_INTERVIEW, S.REJECTED), (), S.SECOND_INTERVIEW),
        ((S.REJECTED,), (2,), S.APPLIED),
        ((S.OFFER,), (), S.ACCEPTED),
    ],
)
def test_the_stage_that_likely_follows(
    store: Store, path: tuple[Stage, ...], rounds: tuple[int, ...], following: Stage
) -> None:
    [one] = enter(store, path)
    history = casebook.stage_changes(store, ME, one)
    assert suggested_stage(path[-1], history, rounds) is following


def test_only_what_can_be_taken_back_is_offered(store: Store) -> None:
    [one] = enter(store, (S.APPLIED,))
    assert not casebook.can_undo(store, ME, one)
    first = casebook.stage_changes(store, ME, one)[0].stage_change_id
    journeys.correct_stage(store, ME, first, S.SCREEN, date(2026, 9, 1), NOW)
    assert casebook.can_undo(store, ME, one)
    journeys.undo_stage(store, ME, one, NOW)
    assert not casebook.can_undo(store, ME, one)
    assert not casebook.can_undo(store, ME, "gone")
