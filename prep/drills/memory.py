"""What an answer leaves in memory: FSRS-6 for many questions at once, by whole practice days.

The formulas and the 21 parameters are those of py-fsrs 6.3.2 (MIT), which was fitted to written
cards. Stability is in days, difficulty 1 to 10, elapsed in whole days, ratings 1 (again) to 4
(easy). Everything takes and gives arrays of any shape; a parameter may itself be an array, one
value for each person.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Numbers or truths, of any shape."""

Parameters = Sequence[float | Array]

USUAL: Parameters = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The parameters of someone of whom nothing is known yet."""

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
_LEAST_STABILITY = 0.001


class Memory(NamedTuple):
    """What is left of each answer: stability in days and difficulty."""

    stability: Array
    difficulty: Array


def retrievability(elapsed: Array, stability: Array, by: Parameters = USUAL) -> Array:
    """How likely each answer still comes, 0 to 1, so many days after it was last given. A day
    before that (a clock set back) counts as the same day."""
    decay = np.asarray(by[20])
    factor = np.exp(-np.log(0.9) / decay) - 1
    return np.asarray(np.exp(-decay * np.log(1 + factor * np.maximum(elapsed, 0) / stability)))


def stability_for(elapsed: Array, recalled: Array, by: Parameters = USUAL) -> Array:
    """The stability with which an answer comes that likely after so many days, at least one."""
    decay = np.asarray(by[20])
    factor = np.exp(-np.log(0.9) / decay) - 1
    return np.asarray(factor * elapsed / (np.exp(-np.log(recalled) / decay) - 1))


def first(rating: Array, by: Parameters = USUAL) -> Memory:
    """What a first answer leaves, by how it was rated."""
    starts = np.broadcast_arrays(*(np.asarray(each, float) for each in by[:4]))
    rating = np.asarray(rating)
    stability = np.choose(rating - 1, starts)
    return Memory(np.maximum(stability, _LEAST_STABILITY), np.clip(_opening(rating, by), 1, 10))


def practised(
    before: Memory, elapsed: Array, rating: Array | int, by: Parameters = USUAL
) -> Memory:
    """What one more answer leaves, given so many days after the last; 0 or less is the same day."""
    stability, difficulty = before
    rating = np.asarray(rating)
    later = np.where(
        rating == AGAIN,
        forgotten(before, retrievability(elapsed, stability, by), by),
        recalled(before, retrievability(elapsed, stability, by), rating, by),
    )
    settled = np.where(np.asarray(elapsed) < 1, _same_day(stability, rating, by), later)
    return Memory(np.maximum(settled, _LEAST_STABILITY), harder(difficulty, rating, by))


def recalled(before: Memory, chance: Array, rating: Array | int, by: Parameters = USUAL) -> Array:
    """The stability after an answer that came, on a later day, when it came with that chance."""
    grown = growth(before, chance, by) * _grade(np.asarray(rating), by)
    return np.asarray(before.stability * (1 + grown))


def growth(before: Memory, chance: Array, by: Parameters = USUAL) -> Array:
    """By what share of itself the stability grows through a good answer on a later day."""
    stability, difficulty = before
    slowed = np.exp(by[8] - by[9] * np.log(stability))
    return np.asarray(slowed * (11 - difficulty) * (np.exp((1 - chance) * by[10]) - 1))


def forgotten(before: Memory, chance: Array, by: Parameters = USUAL) -> Array:
    """The stability after an answer that did not come on a later day."""
    stability, difficulty = before
    longer = np.exp(by[13] * np.log(stability + 1)) - 1
    left = by[11] * np.exp((1 - chance) * by[14] - by[12] * np.log(difficulty)) * longer
    return np.asarray(np.minimum(left, stability / np.exp(np.asarray(by[17]) * by[18])))


def harder(difficulty: Array, rating: Array | int, by: Parameters = USUAL) -> Array:
    """The difficulty after a rating: up after again and hard, down after easy, bounded."""
    moved = difficulty - by[6] * (np.asarray(rating) - GOOD) * (10 - difficulty) / 9
    settled = by[7] * _opening(np.asarray(EASY), by) + (1 - np.asarray(by[7])) * moved
    return np.asarray(np.clip(settled, 1, 10))


def _same_day(stability: Array, rating: Array, by: Parameters) -> Array:
    grown = np.exp(by[17] * (rating - GOOD + by[18]) - by[19] * np.log(stability))
    return stability * np.where(rating == AGAIN, grown, np.maximum(grown, 1))


def _grade(rating: Array, by: Parameters) -> Array:
    return np.where(rating == HARD, by[15], np.where(rating == EASY, by[16], 1.0))


def _opening(rating: Array, by: Parameters) -> Array:
    return by[4] - np.exp(by[5] * (rating - 1)) + 1
