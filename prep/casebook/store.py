"""Applications, their stage changes and interviews in the file."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from prep.casebook.model import (
    Application,
    Candidate,
    Interview,
    Interviewer,
    PanelRole,
    Stage,
)
from prep.errors import PrepError
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)


class ChangedElsewhere(PrepError):
    """Someone, most likely you in another tab, saved a newer version in the meantime."""


class NotFound(PrepError):
    """The thing asked for is not in the file (any more)."""


def candidate(db: Reads, candidate_id: str) -> Candidate | None:
    """The candidate, or None in a file that is still empty."""
    row = db.one(_SQL["candidate"], candidate_id=candidate_id)
    return Candidate(**row) if row else None


def save_candidate(db: Writes, person: Candidate, now: datetime) -> None:
    """Add the candidate, or set their name and time zone."""
    values = {
        "candidate_id": person.candidate_id,
        "name": person.name,
        "time_zone": person.time_zone,
    }
    if candidate(db, person.candidate_id) is None:
        db.run(_SQL["add_candidate"], **values, now=now)
    else:
        db.run(_SQL["set_candidate"], **values)


def applications(db: Reads, candidate_id: str) -> list[Application]:
    """All applications with the stage they stand in, the latest moved first."""
    return [
        Application(**{**row, "stage": Stage(row["stage"])})
        for row in db.rows(_SQL["applications"], candidate_id=candidate_id)
    ]


def add_application(
    db: Writes,
    candidate_id: str,
    company: str,
    role: str,
    now: datetime,
    *,
    link: str = "",
    next_step: str = "",
    next_step_on: date | None = None,
) -> str:
    """Add an application without a stage yet; returns its id. Raises PrepError without a company."""
    if not company.strip():
        raise PrepError("An application needs a company. Type its name.")
    application_id = new_id()
    db.run(
        _SQL["add_application"],
        candidate_id=candidate_id,
        application_id=application_id,
        company=company.strip(),
        role=role.strip(),
        link=link.strip(),
        next_step=next_step.strip(),
        next_step_on=next_step_on,
        now=now,
    )
    return application_id


def edit_application(db: Writes, candidate_id: str, changed: Application) -> None:
    """Save company, role, link and next step. Raises ChangedElsewhere when `version` is not the newest."""
    if not changed.company.strip():
        raise PrepError("An application needs a company. Type its name.")
    saved = db.rows(
        _SQL["edit_application"],
        candidate_id=candidate_id,
        application_id=changed.application_id,
        company=changed.company.strip(),
        role=changed.role.strip(),
        link=changed.link.strip(),
        next_step=changed.next_step.strip(),
        next_step_on=changed.next_step_on,
        version=changed.version,
    )
    if not saved:
        raise ChangedElsewhere(
            f"{changed.company} was changed in another tab. Reload the page, then edit it again."
        )


def interviews(db: Reads, candidate_id: str) -> list[Interview]:
    """All interviews with their interviewers, by round."""
    rows = db.rows(_SQL["interviews"], candidate_id=candidate_id)
    return [_interview(list(group)) for _, group in groupby(rows, lambda row: row["interview_id"])]


def add_interview(
    db: Writes,
    candidate_id: str,
    application_id: str,
    now: datetime,
    *,
    round: int,
    kind: str,
    starts: datetime | None,
    time_zone: str,
    promised_on: date | None = None,
    interviewers: Sequence[Interviewer] = (),
) -> str:
    """Add an interview with its interviewers; returns its id."""
    interview_id = new_id()
    db.run(
        _SQL["add_interview"],
        candidate_id=candidate_id,
        interview_id=interview_id,
        application_id=application_id,
        round=round,
        kind=kind,
        starts=starts,
        time_zone=time_zone,
        promised_on=promised_on,
        now=now,
    )
    _add_interviewers(db, candidate_id, interview_id, interviewers)
    return interview_id


def edit_interview(db: Writes, candidate_id: str, changed: Interview) -> None:
    """Save an interview and its interviewers. Raises ChangedElsewhere when `version` is not the newest."""
    saved = db.rows(
        _SQL["edit_interview"],
        candidate_id=candidate_id,
        interview_id=changed.interview_id,
        round=changed.round,
        kind=changed.kind,
        starts=changed.starts,
        time_zone=changed.time_zone,
        promised_on=changed.promised_on,
        version=changed.version,
    )
    if not saved:
        raise ChangedElsewhere(
            "This interview was changed in another tab. Reload the page, then edit it again."
        )
    keys = {"candidate_id": candidate_id, "interview_id": changed.interview_id}
    db.run(_SQL["remove_interviewers"], **keys)
    _add_interviewers(db, candidate_id, changed.interview_id, changed.interviewers)


def forget_interview(db: Writes, candidate_id: str, interview_id: str) -> None:
    """Delete an interview with its interviewers; what else is from it is not touched."""
    keys = {"candidate_id": candidate_id, "interview_id": interview_id}
    db.run(_SQL["remove_interviewers"], **keys)
    db.run(_SQL["forget_interview"], **keys)


def forget_application(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete an application with its history, details and interviews."""
    db.run(_SQL["forget_interviewers"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_interviews"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_details"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_stage_changes"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_application"], candidate_id=candidate_id, application_id=application_id)


def _add_interviewers(
    db: Writes, candidate_id: str, interview_id: str, interviewers: Sequence[Interviewer]
) -> None:
    rows = [
        {
            "candidate_id": candidate_id,
            "interviewer_id": f"{seat:02d}-{new_id()}",
            "interview_id": interview_id,
            "name": person.name.strip(),
            "panel_role": person.panel_role.value,
        }
        for seat, person in enumerate(interviewers, start=1)
        if person.name.strip()
    ]
    db.run_many(_SQL["add_interviewers"], rows)


def _interview(rows: list[Row]) -> Interview:
    first = rows[0]
    return Interview(
        interview_id=first["interview_id"],
        application_id=first["application_id"],
        round=first["round"],
        kind=first["kind"],
        starts=first["starts_utc"],
        time_zone=first["time_zone"],
        promised_on=first["promised_on"],
        interviewers=tuple(
            Interviewer(row["name"], PanelRole(row["panel_role"]), row["interviewer_id"])
            for row in rows
            if row["interviewer_id"] is not None
        ),
        version=first["version"],
    )
