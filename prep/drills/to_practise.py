"""What there is to practise: the questions of all open applications, and when each is wanted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from prep.drills.card import Card
from prep.drills.card_store import card_of
from prep.drills.interview_days import InterviewDays
from prep.drills.practice import FirstTime, first_card, weight_of
from prep.store import Reads, Row, queries_beside

_SQL = queries_beside(__file__)

FROM_BANKS = ""
"""In place of an application: a bank question that was practised is for all of them."""


@dataclass(frozen=True, slots=True)
class ToPractise:
    """A question, what practice made of it, how much it counts and on which days it is wanted.

    `card` is None where it was never learned; `days` are the application's interviews from today
    on, the next first.
    """

    card_id: str
    application_id: str
    text: str
    flagged: bool
    weight: float
    card: Card | None
    days: tuple[date, ...] = ()

    def interview_after(self, day: date) -> date | None:
        """The next interview after a day, or None where none is known."""
        return next((each for each in self.days if each > day), None)

    def asked_on(self, day: date) -> bool:
        """It may be practised on a day: not where that is the day of its interview, nor twice."""
        card = self.card
        rested = card is None or not card.practised or card.last_on < day
        return day not in self.days and rested


def questions_to_practise(
    db: Reads,
    candidate_id: str,
    applications: Collection[str],
    days: InterviewDays,
    zone: tzinfo,
    today: date,
) -> list[ToPractise]:
    """The questions of the given applications and the bank questions practised before, in the order
    in which they were asked. One query."""
    rows = db.rows(_SQL["to_practise"], candidate_id=candidate_id)
    wanted = [row for row in rows if row["application_id"] in {*applications, FROM_BANKS}]
    coming = {each: days.from_today(each, today) for each in applications}
    coming[FROM_BANKS] = _next_of_all(list(coming.values()), today)
    return [_to_practise(row, coming[row["application_id"]], days, zone) for row in wanted]


def cards_now(db: Reads, candidate_id: str, days: InterviewDays, zone: tzinfo) -> dict[str, Card]:
    """The cards of all own questions and practised bank questions by id: as practice left them, or
    as the first interview did. One query."""
    rows = db.rows(_SQL["to_practise"], candidate_id=candidate_id)
    cards = {row["card_id"]: _card(row, days, zone) for row in rows}
    return {card_id: card for card_id, card in cards.items() if card is not None}


def _next_of_all(coming: Sequence[Sequence[date]], today: date) -> tuple[date, ...]:
    """The interview that the bank questions are practised for: the next after today of all."""
    after = [day for days in coming for day in days if day > today]
    return (min(after),) if after else ()


def _to_practise(
    row: Row, coming: tuple[date, ...], days: InterviewDays, zone: tzinfo
) -> ToPractise:
    return ToPractise(
        card_id=row["card_id"],
        application_id=row["application_id"],
        text=row["text"],
        flagged=row["flagged"],
        weight=weight_of(row["flagged"], row["asked_again"]),
        card=_card(row, days, zone),
        days=coming,
    )


def _card(row: Row, days: InterviewDays, zone: tzinfo) -> Card | None:
    if row["last_on"] is not None:
        return card_of(row)
    if row["application_id"] == FROM_BANKS:
        return None
    went = FirstTime(
        row["interview_id"],
        row["own_rating"],
        row["flagged"],
        row["said"] or "",
        worked_out=row["saved_utc"],
        kept=row["kept_utc"],
    )
    return first_card(row["card_id"], went, days, zone)
