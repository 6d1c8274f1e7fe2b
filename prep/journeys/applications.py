"""What a user does with applications: each journey is one transaction, all of it or none."""

from datetime import date, datetime

from prep import casebook
from prep.casebook import Application, Candidate, Interview, NotFound, Stage, details
from prep.casebook.placing import placed_application, placed_interview
from prep.connections import store as connection_store
from prep.contact import store as contact_store
from prep.drills import came_up, recorded
from prep.drills import store as drill_store
from prep.notes import forgetting
from prep.pipeline import check_change
from prep.questions import store as question_store
from prep.references import store as reference_store
from prep.store import Store
from prep.thanks import store as thanks_store
from prep.trackers import store as tracker_store


def ensure_candidate(store: Store, candidate_id: str, time_zone: str, now: datetime) -> None:
    """Make sure that a fresh file has its candidate, still without a name; one that is there stays."""
    with store.transaction() as db:
        if casebook.candidate(db, candidate_id) is None:
            casebook.save_candidate(db, Candidate(candidate_id, "", time_zone), now)


def add_application(
    store: Store,
    candidate_id: str,
    company: str,
    role: str,
    stage: Stage,
    entered_on: date,
    now: datetime,
) -> str:
    """Add an application together with the stage it stands in; returns its id.

    Raises StageRefused for a day to come, PrepError without a company.
    """
    check_change((), stage, entered_on, now)
    with store.transaction() as db:
        application_id = casebook.add_application(db, candidate_id, company, role, now)
        casebook.enter_stage(db, candidate_id, application_id, stage, entered_on, now)
    return application_id


def edit_application(store: Store, candidate_id: str, changed: Application) -> None:
    """Save an application's company, role, link and next step."""
    with store.transaction() as db:
        casebook.edit_application(db, candidate_id, changed)


def save_details(
    store: Store, candidate_id: str, application_id: str, changed: details.Details
) -> None:
    """Save an application's place, source, pay and notes. Raises ChangedElsewhere."""
    with store.transaction() as db:
        details.save_details(db, candidate_id, application_id, changed)


def enter_stage(
    store: Store,
    candidate_id: str,
    application_id: str,
    stage: Stage,
    entered_on: date,
    now: datetime,
) -> str:
    """Enter that an application moved to a stage on a day; returns the change's id.

    Raises StageRefused for a day to come and for what stands there already, NotFound.
    """
    with store.transaction() as db:
        history = casebook.stage_changes(db, candidate_id, application_id)
        if not history:
            raise NotFound("This application is not in your file any more. Reload the page.")
        check_change(history, stage, entered_on, now)
        return casebook.enter_stage(db, candidate_id, application_id, stage, entered_on, now)


def correct_stage(
    store: Store,
    candidate_id: str,
    stage_change_id: str,
    stage: Stage,
    entered_on: date,
    now: datetime,
) -> str:
    """Correct an entered stage change; returns the id of the one that replaces it.

    Raises StageRefused and NotFound as enter_stage does.
    """
    with store.transaction() as db:
        others = casebook.other_changes(db, candidate_id, stage_change_id)
        check_change(others, stage, entered_on, now)
        return casebook.correct_stage(db, candidate_id, stage_change_id, stage, entered_on, now)


def undo_stage(store: Store, candidate_id: str, application_id: str, now: datetime) -> None:
    """Take back what was last entered or corrected for an application."""
    with store.transaction() as db:
        casebook.undo_stage(db, candidate_id, application_id, now)


def remove_application(store: Store, candidate_id: str, application_id: str) -> None:
    """Remove an application and all that hangs on it: interviews, notes, questions, drills."""
    with store.transaction() as db:
        thanks_store.forget_thanks(db, candidate_id, application_id)
        contact_store.forget_contact(db, candidate_id, application_id)
        came_up.forget(db, candidate_id, application_id)
        recorded.forget_recordings(db, candidate_id, application_id)
        drill_store.forget_drills(db, candidate_id, application_id)
        question_store.forget_questions(db, candidate_id, application_id)
        forgetting.forget_notes(db, candidate_id, application_id)
        tracker_store.forget_application(db, candidate_id, application_id)
        connection_store.forget_approaches(db, candidate_id, application_id)
        reference_store.forget_references(db, candidate_id, application_id)
        casebook.forget_application(db, candidate_id, application_id)


def save_interview(
    store: Store, candidate_id: str, application: Application, interview: Interview, now: datetime
) -> Interview:
    """Save an interview: one whose id is "" is added, and so is its application. Returns it with ids.

    Raises ChangedElsewhere when `interview.version` is not the newest and the two differ.
    """
    with store.transaction() as db:
        placed = placed_application(db, candidate_id, application, now)
        return placed_interview(db, candidate_id, placed, interview, now)
