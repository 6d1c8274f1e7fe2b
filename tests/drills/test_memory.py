"""FSRS-6 for many questions at once: the same as py-fsrs, and the published figures."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills import memory
from prep.drills.card import Attempt
from prep.drills.model import Rating
from prep.drills.schedule import replayed, retrievability

MONDAY = date(2026, 11, 23)
GAPS = st.sampled_from((0, 0, 1, 1, 2, 3, 7, 30, 400, -1, -5))
STEPS = st.tuples(GAPS, st.sampled_from(Rating))
HISTORIES = st.lists(STEPS, min_size=1, max_size=10)


def one(value: float) -> memory.Array:
    return np.array([value])


def played(history: list[tuple[int, Rating]]) -> tuple[memory.Memory, int, list[Attempt]]:
    """A history by our formulas: what it leaves, on which day last, and as attempts. A gap below 0
    is a clock set back."""
    left: memory.Memory | None = None
    clock = last = 0
    attempts = []
    for gap, rating in history:
        clock += gap
        attempts.append(Attempt(rating, MONDAY + timedelta(days=clock)))
        if left is None:
            left, last = memory.first(np.array([rating.number])), clock
        else:
            left = memory.practised(left, one(clock - last), rating.number)
            last = max(last, clock)
    assert left is not None
    return left, last, attempts


@given(HISTORIES)
@settings(max_examples=300)
def test_it_equals_py_fsrs_over_any_history(history: list[tuple[int, Rating]]) -> None:
    left, last, attempts = played(history)
    theirs = replayed("q", None, attempts)
    assert theirs is not None
    assert left.stability[0] == pytest.approx(theirs.stability, rel=1e-9, abs=1e-9)
    assert left.difficulty[0] == pytest.approx(theirs.difficulty, rel=1e-9, abs=1e-9)
    assert theirs.last_on == MONDAY + timedelta(days=last)
    for days in (0, 1, 9, 200):
        ours = memory.retrievability(one(days), left.stability)[0]
        assert ours == pytest.approx(
            retrievability(theirs, theirs.last_on + timedelta(days=days)), abs=1e-9
        )


@given(st.lists(HISTORIES, min_size=2, max_size=5))
@settings(max_examples=30)
def test_many_at_once_are_each_as_if_alone(histories: list[list[tuple[int, Rating]]]) -> None:
    alone = [played(history)[0] for history in histories]
    together = memory.Memory(
        np.concatenate([each.stability for each in alone]),
        np.concatenate([each.difficulty for each in alone]),
    )
    after = memory.practised(together, np.full(len(alone), 3.0), memory.HARD)
    single = [memory.practised(each, one(3.0), memory.HARD) for each in alone]
    assert after.stability == pytest.approx([each.stability[0] for each in single])
    assert after.difficulty == pytest.approx([each.difficulty[0] for each in single])


@pytest.mark.parametrize(
    ("rating", "stability", "difficulty", "next_day", "after_a_week"),
    [
        (memory.AGAIN, 0.212, 6.41, 0.766, 0.582),
        (memory.HARD, 1.293, 5.11, 0.917, 0.753),
        (memory.GOOD, 2.307, 2.12, 0.947, 0.808),
        (memory.EASY, 8.296, 1.00, 0.983, 0.911),
    ],
)
def test_a_first_answer_leaves_what_the_table_says(
    rating: int, stability: float, difficulty: float, next_day: float, after_a_week: float
) -> None:
    left = memory.first(np.array([rating]))
    assert left.stability[0] == pytest.approx(stability, abs=5e-4)
    assert left.difficulty[0] == pytest.approx(difficulty, abs=5e-3)
    assert memory.retrievability(one(1), left.stability)[0] == pytest.approx(next_day, abs=5e-4)
    assert memory.retrievability(one(7), left.stability)[0] == pytest.approx(after_a_week, abs=5e-4)


def test_good_after_a_day_makes_2_3_days_7_3_and_on_the_same_day_hardly_more() -> None:
    good = memory.first(np.array([memory.GOOD]))
    assert memory.practised(good, one(1), memory.GOOD).stability[0] == pytest.approx(
        7.315, abs=5e-4
    )
    assert memory.practised(good, one(0), memory.GOOD).stability[0] == pytest.approx(2.3065)


@given(st.floats(1, 400), st.floats(0.05, 0.99))
def test_a_stability_is_found_for_every_recall(days: float, recall: float) -> None:
    found = memory.stability_for(one(days), one(recall))
    assert memory.retrievability(one(days), found)[0] == pytest.approx(recall)


def test_each_person_may_have_parameters_of_their_own() -> None:
    slow = (*memory.USUAL[:2], np.array([[2.3065], [1.0]]), *memory.USUAL[3:])
    left = memory.first(np.array([[3, 3], [3, 1]]), slow)
    assert left.stability.tolist() == [[2.3065, 2.3065], [1.0, 0.212]]
