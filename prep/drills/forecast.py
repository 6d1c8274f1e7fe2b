"""How much should come on the day, as a range: by how fast this learner has forgotten so far.

The range is over the learner alone, ten to ninety percent of what their answers leave likely. It
rests on FSRS-6 and so on written cards, and says nothing of how an interview ends.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import NamedTuple

import numpy as np

from prep.drills.average import Average
from prep.drills.card import Card
from prep.drills.card_store import History
from prep.drills.memory import Array, retrievability
from prep.drills.model import Rating
from prep.drills.plan import Evening
from prep.drills.schedule import reviewed, seeded
from prep.drills.to_practise import ToPractise

_GRID = np.linspace(-2.5, 2.5, 101)
_SPREAD = 0.8
"""How far learners lie apart, in the logarithm of how long their memories last: a guess of the
simulation's, wide on purpose."""

_LOW, _HIGH = 0.1, 0.9


class Speed(NamedTuple):
    """How much longer or shorter than FSRS-6 expects this learner's memories last: likely at least
    `low` times, on the average `middle`, likely at most `high` times as long."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Expected:
    """Of so many questions of an application, how many answers should come on the day: likely at
    least and at most, practised as planned and not practised at all."""

    application_id: str
    day: date
    questions: int
    low: int
    high: int
    low_without: int
    high_without: int


def speed_from(histories: Iterable[History]) -> Speed:
    """A learner's speed from all that they ever practised: the first answer of each day counts,
    from the second day of a question on."""
    log_chance = -(_GRID**2) / (2 * _SPREAD**2)
    for elapsed, stability, came in _tests(histories):
        chance = retrievability(np.asarray(elapsed), stability * np.exp(_GRID))
        log_chance = log_chance + np.log(np.clip(chance if came else 1 - chance, 1e-12, 1))
    share = np.exp(log_chance - log_chance.max())
    share /= share.sum()
    below = np.cumsum(share)
    return Speed(
        float(np.exp(np.interp(_LOW, below, _GRID))),
        float((share * np.exp(_GRID)).sum()),
        float(np.exp(np.interp(_HIGH, below, _GRID))),
    )


def forecast(
    questions: Sequence[ToPractise], evenings: Sequence[Evening], speed: Speed, today: date
) -> tuple[Expected, ...]:
    """What to expect on each interview day that the evenings reach, the next first."""
    planned, untouched = Average(questions, today), Average(questions, today)
    places = {each.card_id: place for place, each in enumerate(questions)}
    found = []
    for day, evening in enumerate(evenings):
        if day > 0:
            for application_id in evening.interviews:
                own = np.array([each.application_id == application_id for each in questions])
                found.append(
                    _expected(application_id, evening.day, day, own, planned, untouched, speed)
                )
        planned.practise(np.array([places[each] for each in evening.answers], int), day)
    return tuple(found)


def _expected(
    application_id: str,
    on: date,
    day: int,
    own: Array,
    planned: Average,
    untouched: Average,
    speed: Speed,
) -> Expected:
    def about(average: Average) -> tuple[int, int]:
        low, high = (
            float(average.chance(day, each)[own].sum()) for each in (speed.low, speed.high)
        )
        return floor(low), ceil(high)

    return Expected(application_id, on, int(own.sum()), *about(planned), *about(untouched))


def _tests(histories: Iterable[History]) -> Iterable[tuple[int, float, bool]]:
    """For the first answer of each day to a question known before: days since the last one, the
    stability it had, and whether it came."""
    for history in histories:
        card: Card | None = seeded("", *history.seed) if history.seed else None
        for attempt in history.attempts:
            if card is not None and attempt.answered_on > card.last_on:
                elapsed = (attempt.answered_on - card.last_on).days
                yield elapsed, card.stability, attempt.rating is not Rating.AGAIN
            card = reviewed("", card, attempt.rating, attempt.answered_on)
