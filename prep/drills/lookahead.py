"""What to practise today, looking ahead to the interview: what is gained by practising now and not
on a later day.

Each coming evening has room for so many answers, so a place in it has a price; a question's score
is what practising it today adds to its recall on the day, against the best it could still get from
a later evening at that evening's price, per answer it is likely to take. Simulated over 24 cells
and six kinds of learner it comes within 0.7 points of the best that any policy can reach
(`python -m benchmarks.practice`). No human data: it rests on FSRS-6.

Days are whole and count from today. Arrays end with one value a question and may have more axes
before it; for what was never answered stability and difficulty are not a number.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from prep.drills.memory import (
    AGAIN,
    EASY,
    GOOD,
    HARD,
    Array,
    Memory,
    first,
    forgotten,
    growth,
    harder,
    practised,
    retrievability,
)
from prep.drills.memory import USUAL as BY

PASSES = ((HARD, 0.224, BY[15]), (GOOD, 0.631, 1.0), (EASY, 0.145, BY[16]))
"""Ratings of answers that came: how often each, and how much of the usual growth it brings."""

FIRST_ANSWERS = ((AGAIN, 0.24), (HARD, 0.094), (GOOD, 0.495), (EASY, 0.171))
"""How often each is the first rating. Both are what fsrs-optimizer's simulator measured."""

FIRST_COST = 1.24
_STEPS = 40
_DISTANCES = (1, 2, 4, 8, 16, 34)
"""Evenings up to so many days before an interview share a price, from the one before on."""

_ENOUGH = 1000
"""From so many questions on a sample of them finds the prices."""

_BLOCK = 2000


class Standing(NamedTuple):
    """How questions stand today: memory, days since the last answer, days to the interview (1 or
    more) and weight."""

    memory: Memory
    elapsed: Array
    left: Array
    weight: Array

    def at(self, which: slice | Array) -> "Standing":
        """Some of the questions, by a slice or by their places."""
        stability, difficulty = (np.asarray(part)[..., which] for part in self.memory)
        others = (np.asarray(part)[..., which] for part in self[1:])
        return Standing(Memory(stability, difficulty), *others)


class Evenings(NamedTuple):
    """Coming evenings in groups that share a price: the day that stands for each group, in days
    from today, and how many evenings it has."""

    day: Array
    number: Array


def scores(standing: Standing, budget: float) -> Array:
    """What practising each question today is worth: the higher the sooner, .01 and less is hardly
    worth an answer. `budget` is how many answers an evening has room for."""
    evenings = evenings_before(np.unique(standing.left))
    number = standing.left.shape[-1]
    with np.errstate(invalid="ignore"):  # comparing with what was never answered is false: right
        sample = _sample(number)
        room = max(budget, 1) * len(sample) / max(number, 1)
        prices = _prices(standing.at(sample), evenings, room)
        blocks = [
            _scores(standing.at(slice(start, start + _BLOCK)), evenings, prices)
            for start in range(0, number, _BLOCK)
        ]
    return np.concatenate(blocks, axis=-1) if blocks else np.zeros_like(standing.left)


def _sample(number: int) -> Array:
    """All places, or so many of them that prices can be found from: the same each time."""
    if number <= _ENOUGH:
        return np.arange(number)
    return np.random.default_rng(number).permutation(number)[:_ENOUGH]


def evenings_before(interviews: Iterable[float]) -> Evenings:
    """The evenings after today and before the last interview, grouped by how far each is from the
    next interview after it: 1, 2, 3-4, 5-8, 9-16, 17-34 days, more."""
    ends = sorted(int(each) for each in interviews)
    groups: dict[tuple[int, int], list[int]] = defaultdict(list)
    for day in range(1, ends[-1] if ends else 0):
        coming = ends[bisect_left(ends, day + 1)]
        groups[coming, bisect_left(_DISTANCES, coming - day)].append(day)
    days = [days[len(days) // 2] for days in groups.values()]
    return Evenings(np.array(days, float), np.array([len(days) for days in groups.values()], float))


def first_value(left: Array, weight: Array) -> Array:
    """What the first answer to a question is worth, so many days before the interview."""
    chances = (
        chance * retrievability(left, first(np.asarray(rating))[0])
        for rating, chance in FIRST_ANSWERS
    )
    return np.asarray(weight * sum(chances) / FIRST_COST)


def branches(before: Memory, elapsed: Array) -> tuple[Array, Memory]:
    """How practising can end: hard, good, easy, or failed and said again; the chance of each and
    what it leaves, along a new first axis."""
    stability, difficulty = before
    chance = retrievability(elapsed, stability)
    grown = growth(before, chance)
    failed = Memory(forgotten(before, chance), harder(difficulty, AGAIN))
    put_right = practised(failed, np.zeros(1), GOOD)
    chances = [*(chance * share for _, share, _ in PASSES), 1 - chance]
    lasting = [*(stability * (1 + grown * grade) for _, _, grade in PASSES), put_right.stability]
    hard = [*(harder(difficulty, rating) for rating, _, _ in PASSES), put_right.difficulty]
    return np.stack(chances), Memory(np.stack(lasting), np.stack(np.broadcast_arrays(*hard)))


def _scores(standing: Standing, evenings: Evenings, prices: Array) -> Array:
    memory, elapsed, left, weight = standing
    chances, after = branches(memory, elapsed)
    now = _later(Standing(after, np.zeros(1), left, weight), evenings, prices[:, None])
    waiting = _later(standing, evenings, prices)
    gain = (chances * now).sum(axis=0) - waiting
    known = gain / (1 + (1 - retrievability(elapsed, memory.stability)))
    return np.where(np.isnan(memory.stability), first_value(left, weight), known)


def _later(standing: Standing, evenings: Evenings, prices: Array) -> Array:
    """The best that a question can still get from not practising today."""
    untouched = _untouched(standing)
    if not len(evenings.day):
        return untouched
    value, cost = _practised_on(standing, evenings)
    return np.asarray(np.maximum(untouched, (value - prices * cost).max(axis=0)))


def _untouched(standing: Standing) -> Array:
    memory, elapsed, left, weight = standing
    return weight * retrievability(elapsed + left, memory.stability)


def _practised_on(standing: Standing, evenings: Evenings) -> tuple[Array, Array]:
    """For each evening: recall on the day of the interview, weighed, after one practice then, and
    the answers it takes. An evening that comes too late is worth nothing."""
    memory, elapsed, left, weight = standing
    axes = (-1, *(1 for _ in np.broadcast_shapes(memory.stability.shape, left.shape)))
    day = evenings.day.reshape(axes)
    chance = retrievability(elapsed + day, memory.stability)
    grown = growth(memory, chance)
    rest = left - day
    value = (1 - chance) * retrievability(rest, _put_right(memory, chance))
    for _, share, grade in PASSES:
        value += share * chance * retrievability(rest, memory.stability * (1 + grown * grade))
    return np.where(rest > 0, weight * value, -np.inf), 2 - chance


def _put_right(memory: Memory, chance: Array) -> Array:
    failed = Memory(forgotten(memory, chance), memory.difficulty)
    return practised(failed, np.zeros(1), GOOD).stability


def _prices(standing: Standing, evenings: Evenings, budget: float) -> Array:
    """What an answer costs on each group of evenings, so that about as many are wanted there as
    there is room for. One value a group and row of questions."""
    untouched = _untouched(standing)
    if not len(evenings.day):
        return np.zeros((0, *untouched.shape[:-1], 1))
    value, cost = _practised_on(standing, evenings)
    answered = ~np.isnan(untouched)
    room = (budget * evenings.number).reshape((-1, *(1 for _ in untouched.shape)))
    best = np.where(answered, np.maximum((value - untouched) / cost, 0).max(axis=0), 0)
    scale = best.sum(-1, keepdims=True) / np.maximum(answered.sum(-1, keepdims=True), 1)
    prices = np.zeros((len(evenings.day), *untouched.shape[:-1], 1))
    for step in range(_STEPS):
        worth = value - prices * cost
        wanted = (worth == worth.max(axis=0)) & (worth > untouched)
        used = np.where(wanted, cost, 0).sum(-1, keepdims=True)
        move = np.clip(used / room - 1, -1, 2)
        prices = np.maximum(0, prices + scale * 0.3 / (1 + step / 2) * move)
    return prices
