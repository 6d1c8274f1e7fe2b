"""When a question is due again: FSRS-6 by whole practice days, never later than the last evening.

py-fsrs counts spans of 24 hours; people practise on calendar days. So every practice day is given
to it as noon of that day: two answers on one day are a same-day repetition, and the next day
counts as one day, whatever the hours.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from typing import TYPE_CHECKING

from prep.drills.card import Attempt, Card
from prep.drills.model import Rating

if TYPE_CHECKING:
    import fsrs

DAY_ENDS_AT = timedelta(hours=4)
"""A practice after midnight still belongs to the evening before."""


def practice_day(moment: datetime, zone: tzinfo) -> date:
    """The candidate's practice day at an aware moment: a day lasts until 04:00 local time."""
    return (moment.astimezone(zone).replace(tzinfo=None) - DAY_ENDS_AT).date()


def reviewed(
    card_id: str, before: Card | None, rating: Rating, day: date, interview_on: date | None = None
) -> Card:
    """The card after one rated answer on a practice day.

    `before` is None for a question that was never learned. `due_on` lies between `day` and the
    day before `interview_on`. A day before the card's last one (a clock set back) counts as that.
    """
    import fsrs

    counted = max(day, before.last_on) if before else day
    native, _ = _scheduler().review_card(
        _native(before, counted), fsrs.Rating(rating.number), _noon(counted)
    )
    assert native.stability is not None
    assert native.difficulty is not None
    return Card(
        card_id=card_id,
        stability=native.stability,
        difficulty=native.difficulty,
        last_on=counted,
        due_on=in_time(native.due.date(), interview_on, day),
        seed_rating=before.seed_rating if before else None,
        seed_on=before.seed_on if before else None,
    )


def seeded(card_id: str, rating: Rating, learned_on: date) -> Card:
    """The card of a question of the first interview that was learned on a day, before any drill."""
    card = reviewed(card_id, None, rating, learned_on)
    return Card(
        card_id=card_id,
        stability=card.stability,
        difficulty=card.difficulty,
        last_on=card.last_on,
        due_on=card.due_on,
        seed_rating=rating,
        seed_on=learned_on,
        practised=False,
    )


def replayed(
    card_id: str,
    seed: tuple[Rating, date] | None,
    attempts: Iterable[Attempt],
    interview_on: date | None = None,
) -> Card | None:
    """The card made again from its seed and its attempts; None where there is neither."""
    card = seeded(card_id, *seed) if seed else None
    for attempt in attempts:
        card = reviewed(card_id, card, attempt.rating, attempt.answered_on, interview_on)
    return card


def retrievability(card: Card | None, day: date) -> float:
    """How likely the answer still comes on a day, 0 to 1; 0 for what was never learned.

    FSRS-6 with its default parameters. They were fitted to written cards, so this orders
    questions; it is no forecast for an interview.
    """
    if card is None:
        return 0.0
    counted = max(day, card.last_on)
    return _scheduler().get_card_retrievability(_native(card, counted), _noon(counted))


def in_time(due_on: date, interview_on: date | None, today: date) -> date:
    """A due day, but not before today and not after the eve of a coming interview."""
    if interview_on is not None and interview_on > today:
        due_on = min(due_on, interview_on - timedelta(days=1))
    return max(due_on, today)


def is_due(card: Card | None, interview_on: date | None, today: date) -> bool:
    """To practise today: never learned, or due and not practised today already."""
    if card is None:
        return True
    return card.last_on < today and in_time(card.due_on, interview_on, today) <= today


@cache
def _scheduler() -> "fsrs.Scheduler":
    import fsrs

    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _native(card: Card | None, day: date) -> "fsrs.Card":
    import fsrs

    if card is None:
        return fsrs.Card(card_id=1, due=_noon(day))
    return fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=_noon(card.due_on),
        last_review=_noon(card.last_on),
    )


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
