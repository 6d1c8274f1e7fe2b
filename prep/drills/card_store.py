"""Cards and attempts: what practice of each question adds up to, in the file."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby

from prep.drills.card import Attempt, Card
from prep.drills.model import Dealt, DrillQuestion, Rating
from prep.drills.schedule import replayed
from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class History:
    """What one card was made from: its seed, if the first interview gave one, and every rated
    answer, oldest first."""

    seed: tuple[Rating, date] | None
    attempts: tuple[Attempt, ...]


def cards(db: Reads, candidate_id: str) -> dict[str, Card]:
    """All cards by card id."""
    rows = db.rows(_SQL["cards"], candidate_id=candidate_id)
    return {row["card_id"]: card_of(row) for row in rows}


def card(db: Reads, candidate_id: str, card_id: str) -> Card | None:
    """One card, or None for a question that was not practised yet."""
    row = db.one(_SQL["card"], candidate_id=candidate_id, card_id=card_id)
    return card_of(row) if row else None


def save_card(db: Writes, candidate_id: str, changed: Card, dealt: Dealt) -> None:
    """Keep a card as it is after an attempt."""
    db.run(
        _SQL["save_card"],
        candidate_id=candidate_id,
        card_id=changed.card_id,
        question_id=dealt.question_id,
        bank_question_id=dealt.bank_question_id,
        seed_rating=changed.seed_rating.value if changed.seed_rating else None,
        seed_on=changed.seed_on,
        stability=changed.stability,
        difficulty=changed.difficulty,
        last_on=changed.last_on,
        due_on=changed.due_on,
    )


def attempts(db: Reads, candidate_id: str, card_id: str) -> list[Attempt]:
    """All rated answers to one question, oldest first."""
    return [
        Attempt(Rating(row["rating"]), row["answered_on"])
        for row in db.rows(_SQL["attempts"], candidate_id=candidate_id, card_id=card_id)
    ]


def add_attempt(
    db: Writes,
    candidate_id: str,
    drill_id: str,
    question: DrillQuestion,
    rating: Rating,
    answered_on: date,
    now: datetime,
    suggested: Rating | None = None,
) -> None:
    """Append a rated answer, with what the rules suggested beside the user's own rating. One
    drill's question has one attempt: its key refuses a second."""
    db.run(
        _SQL["add_attempt"],
        candidate_id=candidate_id,
        attempt_id=f"{drill_id}-{question.position}",
        card_id=question.dealt.card_id,
        drill_id=drill_id,
        rating=rating.value,
        suggested_rating=suggested.value if suggested else None,
        answered_on=answered_on,
        now=now,
    )


def histories(db: Reads, candidate_id: str) -> dict[str, History]:
    """By card id, all that was ever practised: what the cards can be made again from."""
    found: dict[str, History] = {}
    for card_id, rows in groupby(
        db.rows(_SQL["histories"], candidate_id=candidate_id), lambda row: row["card_id"]
    ):
        attempts = tuple(rows)
        seed = attempts[0]["seed_rating"]
        found[card_id] = History(
            (Rating(seed), attempts[0]["seed_on"]) if seed else None,
            tuple(Attempt(Rating(row["rating"]), row["answered_on"]) for row in attempts),
        )
    return found


def made_again(db: Reads, candidate_id: str) -> dict[str, Card]:
    """All cards worked out afresh from their seeds and attempts, as the file should have them but
    for the day when each is due: that hangs on the interviews known at the time."""
    stored = cards(db, candidate_id)
    again = {
        card_id: replayed(card_id, history.seed, history.attempts)
        for card_id, history in histories(db, candidate_id).items()
    }
    return {
        card_id: replace(card, due_on=stored[card_id].due_on)
        for card_id, card in again.items()
        if card is not None
    }


def mend_cards(db: Writes, candidate_id: str) -> int:
    """Put cards right that say something else than the log of answers does; how many did."""
    stored = cards(db, candidate_id)
    wrong = [
        card for card_id, card in made_again(db, candidate_id).items() if card != stored[card_id]
    ]
    for card in wrong:
        db.run(
            _SQL["set_memory"],
            candidate_id=candidate_id,
            card_id=card.card_id,
            stability=card.stability,
            difficulty=card.difficulty,
            last_on=card.last_on,
            due_on=card.due_on,
        )
    return len(wrong)


def card_of(row: Row) -> Card:
    """A card from a row that has all columns of one."""
    return Card(
        card_id=row["card_id"],
        stability=row["stability"],
        difficulty=row["difficulty"],
        last_on=row["last_on"],
        due_on=row["due_on"],
        seed_rating=Rating(row["seed_rating"]) if row["seed_rating"] else None,
        seed_on=row["seed_on"],
    )
