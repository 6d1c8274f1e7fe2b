"""How questions stand, and how they would stand on the average after practising some of them.

What a practice leaves depends on how it goes; here it leaves the stability with which the answer is
as likely on the day of the interview as over all the ways it can go. Days count from today.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np

from prep.drills.card import Card
from prep.drills.lookahead import FIRST_ANSWERS, FIRST_COST, Standing, branches
from prep.drills.memory import (
    AGAIN,
    GOOD,
    Array,
    Memory,
    first,
    practised,
    retrievability,
    stability_for,
)
from prep.drills.to_practise import ToPractise

_A_YEAR = 365
"""What is further away is planned for as if it were a year away."""

_WITHOUT_A_DAY = 30.0
"""Days ahead at which an answer is looked at where no interview has a date."""


class Average:
    """A moving picture of questions: begins as they stand today, goes on with `practise`."""

    def __init__(self, questions: Sequence[ToPractise], today: date) -> None:
        cards = [each.card for each in questions]
        missing = float("nan")
        self.weight = np.array([each.weight for each in questions], float)
        self.flagged = np.array([each.flagged for each in questions], bool)
        self.memory = Memory(
            np.array([card.stability if card else missing for card in cards], float),
            np.array([card.difficulty if card else missing for card in cards], float),
        )
        self.last = np.array([_last(card, today) for card in cards], float)
        self._questions = questions
        self._interviews = [[(day - today).days for day in each.days] for each in questions]

    def left(self, day: int) -> Array:
        """Days from a day to the next interview after it, a year at most; not a number where there
        is none."""
        coming = (next((at for at in days if at > day), None) for days in self._interviews)
        return np.array(
            [float("nan") if at is None else min(at - day, _A_YEAR) for at in coming], float
        )

    def may_be_asked(self, day: int) -> Array:
        """Those that were not practised that day and whose interview is not that day."""
        free = np.array([day not in days for days in self._interviews], bool)
        return free & ((self.last < day) | np.isnan(self.memory.stability))

    def is_over(self, day: int) -> Array:
        """Those whose interviews have all been, and there was one."""
        return np.array([bool(days) and days[-1] <= day for days in self._interviews], bool)

    def chance(self, day: int, speed: float = 1.0) -> Array:
        """How likely each answer comes on a day; 0 for what was never answered. A speed of 2 is
        a memory that lasts twice as long as FSRS-6 expects."""
        found = retrievability(day - self.last, self.memory.stability * speed)
        return np.nan_to_num(found, nan=0.0)

    def cost(self, day: int) -> Array:
        """The answers that practising each takes on the average: a failed one is said again."""
        return np.where(np.isnan(self.memory.stability), FIRST_COST, 2 - self.chance(day))

    def standing(self, which: Array, day: int) -> Standing:
        """The questions of a list of indices as the look-ahead wants them."""
        memory = Memory(self.memory.stability[which], self.memory.difficulty[which])
        left = self.left(day)[which]
        return Standing(memory, day - self.last[which], left, self.weight[which])

    def practise(self, which: Array, day: int) -> None:
        """Practise the questions of a list of indices on a day."""
        left = np.nan_to_num(self.left(day)[which], nan=_WITHOUT_A_DAY)
        before = Memory(self.memory.stability[which], self.memory.difficulty[which])
        fresh = np.isnan(before.stability)
        known = _after_one_more(before, day - self.last[which], left)
        new = _after_a_first(left)
        self.memory.stability[which] = np.where(fresh, new.stability, known.stability)
        self.memory.difficulty[which] = np.where(fresh, new.difficulty, known.difficulty)
        self.last[which] = day


def _last(card: Card | None, today: date) -> int:
    """The day of the last practice; an answer that was worked out only today may be said tonight."""
    latest = 0 if card is not None and card.practised else -1
    return min((card.last_on - today).days, latest) if card else latest


def _after_one_more(before: Memory, elapsed: Array, left: Array) -> Memory:
    chances, after = branches(before, elapsed)
    recall = (chances * retrievability(left, after.stability)).sum(axis=0)
    return Memory(stability_for(left, recall), (chances * after.difficulty).sum(axis=0))


def _after_a_first(left: Array) -> Memory:
    """A first answer that did not come is said again at once."""
    recall, difficulty = np.zeros(left.shape), np.zeros(left.shape)
    for rating, share in FIRST_ANSWERS:
        after = first(np.asarray(rating))
        if rating == AGAIN:
            after = practised(after, np.zeros(1), GOOD)
        recall += share * retrievability(left, after.stability)
        difficulty += share * after.difficulty
    return Memory(stability_for(left, recall), difficulty)
