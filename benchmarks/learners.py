"""Invented learners who forget in six different ways; the schedules are not told which it is.

Each keeps what its answers left in arrays of one row a person and one column a question.
"""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from prep.drills import memory
from prep.drills.memory import AGAIN, USUAL, Array, Memory, Parameters

IN_A_MOMENT = 10 / (24 * 60)
"""Days until a failed answer is said again: ten minutes."""


class Learner(Protocol):
    """Someone who was first asked everything on day -1."""

    def chance(self, day: int) -> Array:
        """How likely each answer comes on a day, 0 to 1."""
        ...

    def answer(self, who: Array, day: int, rating: Array, again: Array) -> None:
        """Practise the questions of a mask: each is rated, and a failed one is said once more,
        rated `again`."""
        ...


@dataclass
class Forgetting:
    """A learner of the FSRS family: its own parameters, how much of the usual growth it has, and
    whether it forgets along an exponential."""

    start: Memory
    by: Parameters = USUAL
    grows: float = 1.0
    exponential: bool = False
    last: Array = field(init=False)

    def __post_init__(self) -> None:
        self.last = np.full(self.start.stability.shape, -1.0)

    def chance(self, day: int) -> Array:
        elapsed = day - self.last
        if self.exponential:
            return np.asarray(np.exp(np.log(0.9) * elapsed / self.start.stability))
        return memory.retrievability(elapsed, self.start.stability, self.by)

    def answer(self, who: Array, day: int, rating: Array, again: Array) -> None:
        stability, difficulty = self.start
        chance = self.chance(day)
        came = memory.recalled(self.start, chance, rating, self.by)
        came = stability + self.grows * (came - stability)
        gone = memory.forgotten(self.start, chance, self.by)
        after = Memory(
            np.maximum(np.where(rating == AGAIN, gone, came), 0.001),
            memory.harder(difficulty, rating, self.by),
        )
        said_again = memory.practised(after, np.zeros(1), again, self.by)
        failed = rating == AGAIN
        self.start = Memory(
            np.where(who, np.where(failed, said_again[0], after[0]), stability),
            np.where(who, np.where(failed, said_again[1], after[1]), difficulty),
        )
        self.last = np.where(who, day, self.last)


@dataclass
class Traces:
    """A learner of another theory (Pavlik and Anderson 2005, ACT-R): each answer leaves a trace
    that fades the faster, the fresher the memory was. Threshold and noise are set so that without
    practice 29 % come after a week and 12 % after a month."""

    questions: tuple[int, ...]
    ages: list[Array] = field(default_factory=list)
    decays: list[Array] = field(default_factory=list)
    fade: float = 0.177
    spacing: float = 0.217
    threshold: float = -0.1724
    noise: float = 0.2186

    def __post_init__(self) -> None:
        self.ages.append(np.full(self.questions, -1.0))
        self.decays.append(np.full(self.questions, self.fade))

    def chance(self, day: float) -> Array:
        return 1 / (1 + np.exp((self.threshold - self._activation(day)) / self.noise))

    def answer(self, who: Array, day: int, rating: Array, again: Array) -> None:
        self._trace(who, day)
        self._trace(who & (rating == AGAIN), day + IN_A_MOMENT)

    def _trace(self, who: Array, moment: float) -> None:
        decay = self.spacing * np.exp(self._activation(moment)) + self.fade
        self.ages.append(np.where(who, moment, np.inf))
        self.decays.append(decay)

    def _activation(self, moment: float) -> Array:
        total = np.zeros(self.questions)
        for since, decay in zip(self.ages, self.decays, strict=True):
            age = moment - since
            total += np.where(age > 0, np.exp(-decay * np.log(np.where(age > 0, age, 1))), 0)
        return np.log(total)


def learner(kind: str, ratings: Array, rng: np.random.Generator) -> Learner:
    """One of KINDS, as many of it as `ratings` has rows; ratings are how the first interview went."""
    if kind == "actr":
        return Traces(ratings.shape)
    if kind == "person":
        return _people(ratings, rng)
    steep = (*USUAL[:20], 0.45)
    usual = memory.first(ratings)
    slow = Memory(usual.stability / 2, usual.difficulty)
    return {
        "matched": lambda: Forgetting(usual),
        "slow": lambda: Forgetting(slow, grows=0.5),
        "steep": lambda: Forgetting(usual, by=steep),
        "exp": lambda: Forgetting(usual, exponential=True),
    }[kind]()


def _people(ratings: Array, rng: np.random.Generator) -> Forgetting:
    """Everyone with parameters of their own, every question easier or harder than it looks."""
    people = (len(ratings), 1)
    by = [np.asarray(usual) * np.exp(rng.normal(0, 0.3, people)) for usual in USUAL]
    start = memory.first(ratings, by)
    stability = start.stability * np.exp(rng.normal(0, 0.7, ratings.shape))
    difficulty = np.clip(start.difficulty + rng.normal(0, 1.5, ratings.shape), 1, 10)
    return Forgetting(Memory(stability, difficulty), by)


KINDS = ("matched", "person", "slow", "steep", "exp", "actr")
