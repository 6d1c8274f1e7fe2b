"""What a user does across capabilities: each journey is one transaction, all of it or none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from pathlib import Path

from prep import casebook
from prep.casebook import Application, Candidate, Interview, NotFound, Stage
from prep.casebook.placing import placed_application, placed_interview
from prep.drills import DrillPlan, Rating, Turn, course, opening, wanted
from prep.drills import store as drill_store
from prep.notes import store as notes_store
from prep.notes.store import KeptNotes
from prep.pipeline import check_change
from prep.questions import own_bank
from prep.questions import store as question_store
from prep.questions.keeping import Kept, as_exchanges, as_questions
from prep.questions.model import Answer, BankQuestion, Question, Says
from prep.questions.own_question import OwnQuestion
from prep.store import Store, Writes


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
        drill_store.forget_drills(db, candidate_id, application_id)
        question_store.forget_questions(db, candidate_id, application_id)
        notes_store.forget_notes(db, candidate_id, application_id)
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


def keep_notes(store: Store, candidate_id: str, kept: Kept, now: datetime) -> KeptNotes:
    """Keep confirmed notes: source, exchanges, topics, people, promises, questions and reasons.

    A file with the same bytes that is already kept adds nothing: that earlier one is returned.
    """
    with store.transaction() as db:
        earlier = notes_store.earlier_import(db, candidate_id, kept.digest)
        if earlier is not None:
            return earlier
        application = placed_application(db, candidate_id, kept.application, now)
        interview = placed_interview(db, candidate_id, application, kept.interview, now)
        return _keep(
            db, candidate_id, replace(kept, application=application, interview=interview), now
        )


def edit_question(store: Store, candidate_id: str, changed: Question) -> None:
    """Save a question's text, noted answer, asker and competency."""
    with store.transaction() as db:
        question_store.edit_question(db, candidate_id, changed)


def rate_question(
    store: Store, candidate_id: str, question_id: str, own_rating: int | None
) -> Question:
    """Set how hard a question was, 1 to 5, or None; returns it as it is then."""
    with store.transaction() as db:
        return question_store.rate_question(db, candidate_id, question_id, own_rating)


def overrule(store: Store, candidate_id: str, question_id: str, verdict: Says | None) -> Question:
    """Set the user's own word on whether a question is difficult, or None to go by the reasons."""
    with store.transaction() as db:
        return question_store.overrule(db, candidate_id, question_id, verdict)


def save_answer(
    store: Store, candidate_id: str, question_id: str, changed: Answer, now: datetime
) -> Answer:
    """Save a new version of an answer, if its words are new; returns the newest version."""
    with store.transaction() as db:
        return question_store.save_answer(db, candidate_id, question_id, changed, now)


def set_ready(store: Store, candidate_id: str, question_id: str, ready: bool) -> None:
    """Mark a question's answer as ready, or as still to work out."""
    with store.transaction() as db:
        question_store.set_ready(db, candidate_id, question_id, ready)


def _keep(db: Writes, candidate_id: str, kept: Kept, now: datetime) -> KeptNotes:
    application_id, interview_id = kept.application.application_id, kept.interview.interview_id
    notes_id = notes_store.add_notes(
        db, candidate_id, application_id, interview_id, kept.document, kept.digest, now
    )
    questions = as_questions(kept)
    notes_store.add_exchanges(db, candidate_id, notes_id, as_exchanges(kept, questions))
    notes_store.add_mentions(db, candidate_id, notes_id, kept.topics, kept.people, kept.promises)
    question_store.add_questions(db, candidate_id, questions, now)
    name = kept.document.name
    return KeptNotes(notes_id, application_id, interview_id, name, now, len(questions), added=True)


def want_question(store: Store, candidate_id: str, bank_question_id: str, now: datetime) -> None:
    """Choose a bank question for the next drill."""
    with store.transaction() as db:
        wanted.want(db, candidate_id, bank_question_id, now)


def unwant_question(store: Store, candidate_id: str, bank_question_id: str) -> None:
    """Take a bank question out of the next drill again."""
    with store.transaction() as db:
        wanted.unwant(db, candidate_id, [bank_question_id])


def add_bank_question(
    store: Store, candidate_id: str, folder: Path, typed: OwnQuestion, bank: Sequence[BankQuestion]
) -> str:
    """Add a question to the user's own bank in `folder`; returns its id, one that was never used.

    The file is written while the store lets nobody else write, so that two windows take turns.
    """
    with store.transaction() as db:
        used = wanted.bank_ids_in_file(db, candidate_id, own_bank.ID_BEGINNING)
        return own_bank.add_question(folder, typed, bank, used)


def start_drill(
    store: Store,
    candidate_id: str,
    plan: DrillPlan,
    bank: Sequence[BankQuestion],
    zone: tzinfo,
    now: datetime,
) -> str:
    """Deal a drill and put its first question; returns the drill's id."""
    with store.transaction() as db:
        return opening.start(db, candidate_id, plan, bank, zone, now)


def submit_answer(
    store: Store,
    candidate_id: str,
    turn: Turn,
    text: str,
    bank: Sequence[BankQuestion],
    now: datetime,
) -> None:
    """Take the answer to a drill's question and put the probe that it calls for."""
    with store.transaction() as db:
        course.submit_answer(db, candidate_id, turn, text, bank, now)


def submit_probe_answer(
    store: Store, candidate_id: str, turn: Turn, text: str, now: datetime
) -> None:
    """Take the answer to a probe."""
    with store.transaction() as db:
        course.submit_probe_answer(db, candidate_id, turn, text, now)


def rate_answer(
    store: Store, candidate_id: str, turn: Turn, rating: Rating, zone: tzinfo, now: datetime
) -> None:
    """Keep how an answer went, set when it is due again, and put the next question."""
    with store.transaction() as db:
        course.rate(db, candidate_id, turn, rating, zone, now)


def save_draft(store: Store, candidate_id: str, turn: Turn, text: str) -> None:
    """Keep what was typed so far of an answer in a drill."""
    with store.transaction() as db:
        course.save_draft(db, candidate_id, turn, text)


def restart_clock(store: Store, candidate_id: str, turn: Turn, now: datetime) -> None:
    """Give the question on the table its full time again, after a break."""
    with store.transaction() as db:
        course.restart_clock(db, candidate_id, turn, now)


def end_drill(store: Store, candidate_id: str, drill_id: str, now: datetime) -> None:
    """End a drill early; what was answered stays."""
    with store.transaction() as db:
        course.end_early(db, candidate_id, drill_id, now)
