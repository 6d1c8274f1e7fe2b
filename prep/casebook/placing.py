"""An application and an interview from a form: known ones are found again, new ones are added."""

from dataclasses import replace
from datetime import datetime

from prep.casebook import store
from prep.casebook.history import enter_stage
from prep.casebook.model import Application, Interview
from prep.casebook.store import NotFound
from prep.store import Writes


def placed_application(
    db: Writes, candidate_id: str, wanted: Application, now: datetime
) -> Application:
    """The application as it is in the file; one whose id is "" is added first. Raises NotFound."""
    if wanted.application_id:
        known = {each.application_id: each for each in store.applications(db, candidate_id)}
        if wanted.application_id not in known:
            raise NotFound("This application is not in your file any more. Reload the page.")
        return known[wanted.application_id]
    application_id = store.add_application(db, candidate_id, wanted.company, wanted.role, now)
    enter_stage(db, candidate_id, application_id, wanted.stage, wanted.in_stage_since, now)
    return replace(wanted, application_id=application_id)


def placed_interview(
    db: Writes, candidate_id: str, application: Application, wanted: Interview, now: datetime
) -> Interview:
    """The interview under this application: added where its id is "", edited where it differs.

    Raises NotFound, and ChangedElsewhere when it differs and `wanted.version` is not the newest.
    """
    placed = replace(wanted, application_id=application.application_id)
    if wanted.interview_id:
        _edit_where_it_differs(db, candidate_id, placed)
        return placed
    interview_id = store.add_interview(
        db,
        candidate_id,
        placed.application_id,
        now,
        round=placed.round,
        kind=placed.kind,
        starts=placed.starts,
        time_zone=placed.time_zone,
        promised_on=placed.promised_on,
        interviewers=placed.interviewers,
    )
    return replace(placed, interview_id=interview_id)


def _edit_where_it_differs(db: Writes, candidate_id: str, placed: Interview) -> None:
    known = {each.interview_id: each for each in store.interviews(db, candidate_id)}
    if placed.interview_id not in known:
        raise NotFound("This interview is not in your file any more. Reload the page.")
    if known[placed.interview_id].as_entered != placed.as_entered:
        store.edit_interview(db, candidate_id, placed)
