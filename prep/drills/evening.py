"""What one evening is for: the questions most worth its answers, and a fair share for everyone who
interviews."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from prep.drills.average import Average
from prep.drills.lookahead import scores
from prep.drills.memory import Array
from prep.drills.to_practise import FROM_BANKS, ToPractise

HARDLY_WORTH = 0.01
"""A score under this gains next to nothing: such an evening may be a rest."""

_FRESH_ENOUGH = 0.9
"""Without a date, an answer that comes at least as likely as this can wait."""


@dataclass(frozen=True, slots=True)
class Order:
    """Indices of questions, the most wanted first: those worth an answer tonight, and the others
    that may be practised all the same."""

    worth: tuple[int, ...]
    others: tuple[int, ...]


def wanted_order(questions: Sequence[ToPractise], budget: int, today: date) -> list[str]:
    """The ids of all questions that may be practised today, the most wanted first."""
    order = order_on(0, Average(questions, today), budget)
    return [questions[each].card_id for each in (*order.worth, *order.others)]


def order_on(day: int, average: Average, budget: int) -> Order:
    """The order on a day: with an interview ahead by the look-ahead's score, after them without a
    date those least likely to come."""
    left = average.left(day)
    asked = average.may_be_asked(day) & ~average.is_over(day)
    dated = np.flatnonzero(asked & ~np.isnan(left))
    undated = np.flatnonzero(asked & np.isnan(left))
    score = scores(average.standing(dated, day), budget) if len(dated) else np.zeros(0)
    by_score = np.lexsort((-average.weight[dated], -score))
    chance = average.chance(day)[undated]
    by_chance = np.lexsort((-average.weight[undated], chance))
    worth, due = score[by_score] >= HARDLY_WORTH, chance[by_chance] < _FRESH_ENOUGH
    dated, undated = dated[by_score], undated[by_chance]
    return Order(
        (*_indices(dated[worth]), *_indices(undated[due])),
        (*_indices(dated[~worth]), *_indices(undated[~due])),
    )


def chosen(
    order: Sequence[int], questions: Sequence[ToPractise], costs: Array, budget: int
) -> tuple[int, ...]:
    """The questions of an evening, in their order, until its answers are used up.

    Where several applications have flagged questions that are worth it, half of the evening is
    shared out evenly among them, at least one question each as far as there is room; the other
    half goes by the order alone.
    """
    sure = _fair_share(order, questions, budget)
    taken: list[int] = []
    used = 0.0
    for each in (*sure, *(each for each in order if each not in sure)):
        if used >= budget - 1e-9:
            break
        taken.append(each)
        used += float(costs[each])
    places = {each: place for place, each in enumerate(order)}
    return tuple(sorted(taken, key=places.__getitem__))


def _fair_share(
    order: Sequence[int], questions: Sequence[ToPractise], budget: int
) -> tuple[int, ...]:
    """The questions that every application is sure of, the first of each before any second."""
    flagged: dict[str, list[int]] = {}
    for each in order:
        application = questions[each].application_id
        if questions[each].flagged and application != FROM_BANKS:
            flagged.setdefault(application, []).append(each)
    if len(flagged) < 2:
        return ()
    share = max(1, budget // (2 * len(flagged)))
    rounds = [own[turn] for turn in range(share) for own in flagged.values() if turn < len(own)]
    return tuple(rounds)


def _indices(found: Array) -> tuple[int, ...]:
    return tuple(int(each) for each in found)
