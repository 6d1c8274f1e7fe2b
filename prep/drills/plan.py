"""The evenings until the interview: what to practise on each, as it looks today.

Played forward with the average outcome of every practice, so it is the same each time; it is made
anew whenever something was practised, a date or the budget changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from prep.drills.average import Average
from prep.drills.deal import BANK_SHARE
from prep.drills.evening import chosen, order_on
from prep.drills.to_practise import FROM_BANKS, ToPractise

HORIZON = 30
"""Evenings that a plan shows at most: further ahead it changes before it matters."""

WITHOUT_A_DAY = 7
"""Evenings that a plan shows where no interview has a date."""

_LAST_EVENING = 3
"""How many times the usual answers the last evening may well have: it is worth more than any other
(simulated: .3 to 1.7 points of recall)."""


@dataclass(frozen=True, slots=True)
class Evening:
    """What to practise on a day: ids of questions, the most wanted first.

    `new` is how many further answers are for questions from the banks. `further` would be worth an
    answer too: on the last evening before an interview as much as three evenings' room. On a day of
    rest `answers` is empty, and `offered` says what could be practised all the same. `interviews` are the
    applications whose interview is that day: theirs is not asked.
    """

    day: date
    answers: tuple[str, ...]
    new: int = 0
    further: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    interviews: tuple[str, ...] = ()

    @property
    def is_rest(self) -> bool:
        """Nothing gains by practising that day."""
        return not self.answers


def plan(
    questions: Sequence[ToPractise], budget: int, today: date, evenings: int = HORIZON
) -> tuple[Evening, ...]:
    """An evening a day from today to the day of the last interview, at most so many; seven where no
    interview has a date, none without questions. `budget` is in answers."""
    return _planned(tuple(questions), budget, today, evenings)


@lru_cache(maxsize=8)
def _planned(
    questions: tuple[ToPractise, ...], budget: int, today: date, evenings: int
) -> tuple[Evening, ...]:
    average = Average(questions, today)
    found = []
    for day in range(min(_length(questions, today), evenings)):
        evening, practised = _evening(day, average, questions, budget, today)
        average.practise(np.array(practised, int), day)
        found.append(evening)
    return tuple(found)


def practised_on(questions: Sequence[ToPractise], day: date) -> int:
    """How many of the questions were practised on a day. Working an answer out is no practice."""
    cards = [each.card for each in questions if each.card is not None]
    return sum(card.last_on == day and card.practised for card in cards)


def _length(questions: Sequence[ToPractise], today: date) -> int:
    if not questions:
        return 0
    ends = [each.days[-1] for each in questions if each.days]
    return (max(ends) - today).days + 1 if ends else WITHOUT_A_DAY


def _evening(
    day: int, average: Average, questions: Sequence[ToPractise], budget: int, today: date
) -> tuple[Evening, tuple[int, ...]]:
    """The evening and the indices of what is practised on it."""
    on = today + timedelta(days=day)
    room = max(budget - practised_on(questions, on), 0)
    order = order_on(day, average, budget)
    new = room // BANK_SHARE if order.worth or order.others else 0
    costs = average.cost(day)
    taken = chosen(order.worth, questions, costs, room - new)
    rest = [each for each in order.worth if each not in taken]
    eve = [each for each in rest if questions[each].interview_after(on) == on + timedelta(days=1)]
    further = chosen(eve, questions, costs, (_LAST_EVENING - 1) * budget)
    offered = () if taken else order.others[: room - new]
    held = dict.fromkeys(each.application_id for each in questions if on in each.days)
    evening = Evening(
        on,
        _ids(taken, questions),
        new if taken else 0,
        _ids(further, questions),
        _ids(offered, questions),
        tuple(each for each in held if each != FROM_BANKS),
    )
    return evening, taken


def _ids(places: Sequence[int], questions: Sequence[ToPractise]) -> tuple[str, ...]:
    return tuple(questions[place].card_id for place in places)
