"""Whether anything stands in an application or interview, so that an empty one may go.

A capability that keeps things by application or interview adds itself to these queries.
"""

from prep.store import Reads, queries_beside

_SQL = queries_beside(__file__)


def hangs_on_application(db: Reads, candidate_id: str, application_id: str) -> bool:
    """Whether it has an interview, notes, questions, drills, details, or moved since it was added."""
    if application_id in applications_in_use(db, candidate_id):
        return True
    row = db.one(
        _SQL["moved_or_described"], candidate_id=candidate_id, application_id=application_id
    )
    return bool(row and row["things"])


def applications_in_use(db: Reads, candidate_id: str) -> set[str]:
    """The ids of all applications with an interview, notes, questions or drills."""
    rows = db.rows(_SQL["applications_in_use"], candidate_id=candidate_id)
    return {row["application_id"] for row in rows}


def hangs_on_interview(db: Reads, candidate_id: str, interview_id: str) -> bool:
    """Whether notes or questions are from it."""
    row = db.one(_SQL["hangs_on_interview"], candidate_id=candidate_id, interview_id=interview_id)
    return bool(row and row["things"])
