"""Questions that were asked again: each time with the notes and the interview it is from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One more time that a kept question was asked.

    `occurrence_id` is the exchange's in those notes: `notes.store.where_asked` leads to its lines.
    `text` and `noted_answer` are as that time noted, `line` is 1-based in that file.
    """

    occurrence_id: str
    question_id: str
    notes_id: str
    application_id: str
    interview_id: str
    asked_by: str
    line: int | None
    noted: datetime
    file_name: str = ""
    text: str = ""
    noted_answer: str = ""


def occurrences(db: Reads, candidate_id: str, question_id: str) -> list[Occurrence]:
    """The later times that a question was asked, the first noted first."""
    rows = db.rows(_SQL["occurrences"], candidate_id=candidate_id, question_id=question_id)
    return [
        Occurrence(
            occurrence_id=row["occurrence_id"],
            question_id=question_id,
            notes_id=row["notes_id"],
            application_id=row["application_id"],
            interview_id=row["interview_id"],
            asked_by=row["asked_by"],
            line=row["line"],
            noted=row["noted_utc"],
            file_name=row["file_name"] or "",
            text=row["text"] or "",
            noted_answer=row["noted_answer"] or "",
        )
        for row in rows
    ]


def add_occurrences(db: Writes, candidate_id: str, added: Sequence[Occurrence]) -> None:
    """Add occurrences; their words stand in the exchanges of the same ids."""
    db.run_many(
        _SQL["add_occurrences"],
        [
            {
                "candidate_id": candidate_id,
                "occurrence_id": each.occurrence_id,
                "question_id": each.question_id,
                "notes_id": each.notes_id,
                "application_id": each.application_id,
                "interview_id": each.interview_id,
                "asked_by": each.asked_by,
                "line": each.line,
                "now": each.noted,
            }
            for each in added
        ],
    )
