"""Bank questions that were chosen for the next drill, in the file until they are dealt."""

from collections.abc import Collection
from datetime import datetime

from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


def wanted(db: Reads, candidate_id: str) -> tuple[str, ...]:
    """The ids of the bank questions chosen for the next drill, in the order they were chosen."""
    rows = db.rows(_SQL["wanted"], candidate_id=candidate_id)
    return tuple(row["bank_question_id"] for row in rows)


def want(db: Writes, candidate_id: str, bank_question_id: str, now: datetime) -> None:
    """Choose a bank question for the next drill; a second time does nothing."""
    db.run(_SQL["want"], candidate_id=candidate_id, bank_question_id=bank_question_id, now=now)


def unwant(db: Writes, candidate_id: str, bank_question_ids: Collection[str]) -> None:
    """Take bank questions out of the next drill; one that is not in it does nothing."""
    for bank_question_id in bank_question_ids:
        db.run(_SQL["unwant"], candidate_id=candidate_id, bank_question_id=bank_question_id)


def bank_ids_in_file(db: Reads, candidate_id: str, beginning: str) -> tuple[str, ...]:
    """The ids of all bank questions that were ever asked, practised or chosen and begin so."""
    rows = db.rows(_SQL["bank_ids_in_file"], candidate_id=candidate_id, beginning=f"{beginning}%")
    return tuple(row["bank_question_id"] for row in rows)
