"""Ways to choose what to practise tonight: ours, and what people use today."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from prep.drills import memory
from prep.drills.lookahead import Standing, scores
from prep.drills.memory import AGAIN, Array, Memory

NOT_TONIGHT = -np.inf


@dataclass
class Record:
    """What a schedule can know: what FSRS-6 makes of the ratings so far, the weights, the day."""

    known: Memory
    weight: Array
    interview: int
    budget: int
    last: Array = field(init=False)

    def __post_init__(self) -> None:
        self.last = np.full(self.weight.shape, -1.0)

    def keep(self, who: Array, day: int, rating: Array, again: Array) -> None:
        """Take in tonight's ratings; a failed answer was said once more, rated `again`."""
        after = memory.practised(self.known, day - self.last, rating)
        repeated = memory.practised(after, np.zeros(1), again)
        failed = rating == AGAIN
        self.known = Memory(
            *(
                np.where(who, np.where(failed, second, one), before)
                for before, one, second in zip(self.known, after, repeated, strict=True)
            )
        )
        self.last = np.where(who, day, self.last)

    def chance(self, day: int) -> Array:
        return memory.retrievability(day - self.last, self.known.stability)


class Schedule:
    """Says how much each question is wanted tonight; NOT_TONIGHT is never asked."""

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        raise NotImplementedError

    def keep(self, who: Array, day: int, rating: Array) -> None:
        """Take in tonight's first ratings."""


class LookAhead(Schedule):
    """Ours."""

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        left = np.full(record.weight.shape, float(record.interview - day))
        standing = Standing(record.known, day - record.last, left, record.weight)
        return scores(standing, record.budget)


class LowestFirst(Schedule):
    """Whatever is least likely to come, due or not."""

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        return -record.chance(day)


class DueOnly(Schedule):
    """As in Anki with FSRS and a desired retention of .9: due cards alone, the least likely first."""

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        due = day - record.last >= np.maximum(np.round(record.known.stability), 1)
        return np.where(due, -record.chance(day), NOT_TONIGHT)


class Random(Schedule):
    """Anything."""

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        return rng.random(record.weight.shape)


@dataclass
class SuperMemo2(Schedule):
    """SM-2 (Wozniak 1990): due cards alone, the longest overdue first; again, hard, good and easy
    count as its grades 2, 3, 4 and 5."""

    ratings: Array
    ease: Array = field(init=False)
    interval: Array = field(init=False)
    passes: Array = field(init=False)
    last: Array = field(init=False)

    def __post_init__(self) -> None:
        self.ease = np.full(self.ratings.shape, 2.5)
        self.interval = np.zeros(self.ratings.shape)
        self.passes = np.zeros(self.ratings.shape)
        self.last = np.full(self.ratings.shape, -1.0)
        self.keep(np.ones(self.ratings.shape, bool), -1, self.ratings)

    def wanted(self, record: Record, day: int, rng: np.random.Generator) -> Array:
        overdue = day - self.last - self.interval
        return np.where(overdue >= 0, overdue, NOT_TONIGHT)

    def keep(self, who: Array, day: int, rating: Array) -> None:
        came = rating > AGAIN
        passes = np.where(came, self.passes + 1, 0)
        short = 5 - (rating + 1)
        ease = np.maximum(1.3, self.ease + 0.1 - short * (0.08 + short * 0.02))
        longer = np.where(passes == 2, 6, np.ceil(self.interval * self.ease))
        interval = np.where(passes <= 1, 1, longer)
        self.passes = np.where(who, passes, self.passes)
        self.ease = np.where(who, np.where(came, ease, self.ease), self.ease)
        self.interval = np.where(who, interval, self.interval)
        self.last = np.where(who, day, self.last)


SCHEDULES: dict[str, Callable[[Array], Schedule]] = {
    "Round Two": lambda ratings: LookAhead(),
    "lowest recall first": lambda ratings: LowestFirst(),
    "FSRS .9, due only": lambda ratings: DueOnly(),
    "SM-2": SuperMemo2,
    "random": lambda ratings: Random(),
}
