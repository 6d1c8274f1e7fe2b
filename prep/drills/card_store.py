"""Cards and attempts: what practice of each question adds up to, in the file."""

from datetime import date, datetime

from prep.drills.model import Attempt, Card, Dealt, DrillQuestion, Rating
from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)


def cards(db: Reads, candidate_id: str) -> dict[str, Card]:
    """All cards by card id."""
    rows = db.rows(_SQL["cards"], candidate_id=candidate_id)
    return {row["card_id"]: _card(row) for row in rows}


def card(db: Reads, candidate_id: str, card_id: str) -> Card | None:
    """One card, or None for a question that was not practised yet."""
    row = db.one(_SQL["card"], candidate_id=candidate_id, card_id=card_id)
    return _card(row) if row else None


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
) -> None:
    """Append a rated answer. One drill's question has one attempt: its key refuses a second."""
    db.run(
        _SQL["add_attempt"],
        candidate_id=candidate_id,
        attempt_id=f"{drill_id}-{question.position}",
        card_id=question.dealt.card_id,
        drill_id=drill_id,
        rating=rating.value,
        answered_on=answered_on,
        now=now,
    )


def _card(row: Row) -> Card:
    return Card(
        card_id=row["card_id"],
        stability=row["stability"],
        difficulty=row["difficulty"],
        last_on=row["last_on"],
        due_on=row["due_on"],
        seed_rating=Rating(row["seed_rating"]) if row["seed_rating"] else None,
        seed_on=row["seed_on"],
    )
