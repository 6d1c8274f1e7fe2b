"""The simulation behind `make bench`: its learners, its evenings, and that it can tell schedules apart."""

import numpy as np
import pytest

from benchmarks.learners import KINDS, learner
from benchmarks.practice import EVERY, Cell, recalled, tonight
from benchmarks.schedules import NOT_TONIGHT, SCHEDULES
from prep.drills.memory import AGAIN, GOOD, first, retrievability

RNG = np.random.default_rng(1)


def test_an_evening_ends_when_its_answers_are_given_and_a_failure_takes_two() -> None:
    """Wanted in the order 1, 3, 0; the most wanted fails: two answers, then one, then no room."""
    wanted = np.array([[0.1, 0.9, NOT_TONIGHT, 0.5]])
    rating = np.array([[GOOD, AGAIN, GOOD, GOOD]])
    assert tonight(wanted, rating, 3).tolist() == [[False, True, False, True]]
    assert tonight(wanted, rating, 1).tolist() == [[False, True, False, False]]
    assert tonight(wanted, rating, 9).tolist() == [[True, True, False, True]]


def test_without_practice_the_other_theory_leaves_29_and_12_in_a_hundred() -> None:
    them = learner("actr", np.full((1, 1), GOOD), RNG)
    assert them.chance(7)[0, 0] == pytest.approx(0.29, abs=0.005)
    assert them.chance(30)[0, 0] == pytest.approx(0.12, abs=0.005)


def test_the_matched_learner_is_the_one_the_schedule_believes_in() -> None:
    them = learner("matched", np.full((1, 1), GOOD), RNG)
    stability = first(np.array([GOOD])).stability
    assert them.chance(6)[0, 0] == retrievability(np.array([7]), stability)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_learner_forgets_and_practice_helps(kind: str) -> None:
    ratings = np.tile(np.array([1, 2, 3, 4]), (3, 1))
    idle, busy = (learner(kind, ratings, np.random.default_rng(2)) for _ in range(2))
    everyone = np.ones(ratings.shape, bool)
    for day in (1, 3):
        busy.answer(everyone, day, np.full(ratings.shape, GOOD), np.full(ratings.shape, GOOD))
    assert (idle.chance(9) < idle.chance(2)).all()
    assert busy.chance(9).mean() > idle.chance(9).mean()


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_same_luck_gives_the_same_figure(name: str) -> None:
    cell = Cell(20, 3, 10)
    assert recalled(cell, "matched", name, 2) == recalled(cell, "matched", name, 2)


def test_looking_ahead_beats_every_other_and_stays_under_the_bound() -> None:
    """60 questions, a week, ten answers an evening: no policy can pass .923 on the average."""
    found = {name: recalled(Cell(60, 7, 10), "matched", name, 16) for name in SCHEDULES}
    ours = found.pop("Round Two")
    assert max(found.values()) < ours < 0.93


def test_all_cells_of_the_published_table_are_there() -> None:
    assert len(set(EVERY)) == 24
