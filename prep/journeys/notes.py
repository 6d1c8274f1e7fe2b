"""Notes into the file: each journey is one transaction, all of it or none."""

from dataclasses import dataclass, replace
from datetime import datetime

from prep.casebook import ChangedElsewhere
from prep.casebook.placing import placed_application, placed_interview
from prep.notes import imports
from prep.notes import store as notes_store
from prep.notes.imports import Import, Item
from prep.notes.store import KeptExchange, KeptNotes
from prep.questions import draft_store, occurrences
from prep.questions import store as question_store
from prep.questions.again import as_exchange, settled, without_standing
from prep.questions.keeping import AskedAgain, Kept, as_exchanges, as_questions
from prep.questions.made import state_of_question
from prep.questions.model import Question
from prep.questions.occurrences import Occurrence
from prep.store import Store, Writes
from prep.text import new_id


def keep_notes(store: Store, candidate_id: str, kept: Kept, now: datetime) -> KeptNotes:
    """Keep confirmed notes as one import: source, exchanges, mentions, questions and reasons, and
    what was asked again. The draft that they were goes.

    Of a file with the same bytes that is kept already only those questions are added that don't
    stand in it yet; where there are none, that earlier one is returned and a draft of it stays.
    Raises ChangedElsewhere where another tab corrected the draft.
    """
    with store.transaction() as db:
        earlier = notes_store.earlier_import(db, candidate_id, kept.digest)
        if earlier is not None:
            standing = notes_store.exchanges_of(db, candidate_id, earlier.notes_id)
            kept = without_standing(kept, standing)
            if not kept.questions and not kept.again:
                return earlier
        _refuse_an_older_draft(db, candidate_id, kept)
        return _keep_placed(db, candidate_id, kept, now)


def _keep_placed(db: Writes, candidate_id: str, kept: Kept, now: datetime) -> KeptNotes:
    """Keep notes where they belong, adding the application and the interview where they are new."""
    application = placed_application(db, candidate_id, kept.application, now)
    interview = placed_interview(db, candidate_id, application, kept.interview, now)
    added = []
    if not kept.application.application_id:
        added.append(Item("application", application.application_id))
    if not kept.interview.interview_id:
        added.append(Item("interview", interview.interview_id))
    placed = replace(kept, application=application, interview=interview)
    return _keep(db, candidate_id, placed, added, now)


def _refuse_an_older_draft(db: Writes, candidate_id: str, kept: Kept) -> None:
    newest = draft_store.version_in_file(db, candidate_id, kept.draft_id) if kept.draft_id else None
    if newest is not None and newest != kept.draft_version:
        raise ChangedElsewhere(
            "These notes were corrected in another tab, so nothing was kept yet. Look at what stands "
            "there, then keep them."
        )


@dataclass(frozen=True, slots=True)
class _Rows:
    """What goes into the tables for one import."""

    questions: list[Question]
    exchanges: list[KeptExchange]
    occurrences: list[Occurrence]


def _keep(db: Writes, candidate_id: str, kept: Kept, made: list[Item], now: datetime) -> KeptNotes:
    place = kept.application.application_id, kept.interview.interview_id
    notes_id = notes_store.notes_at(db, candidate_id, kept.digest, *place)
    if notes_id is None:
        notes_id = notes_store.add_notes(db, candidate_id, *place, kept.document, kept.digest, now)
    else:
        kept = without_standing(kept, notes_store.exchanges_of(db, candidate_id, notes_id))
        kept = _without_known_mentions(db, candidate_id, kept)
    rows = _rows(db, candidate_id, kept, notes_id, now)
    notes_store.add_exchanges(db, candidate_id, notes_id, rows.exchanges)
    mentions = notes_store.add_mentions(
        db, candidate_id, notes_id, kept.topics, kept.people, kept.promises
    )
    question_store.add_questions(db, candidate_id, rows.questions, now)
    occurrences.add_occurrences(db, candidate_id, rows.occurrences)
    made = [
        *made,
        *(Item("question", each.question_id, state_of_question(each)) for each in rows.questions),
        *(Item("occurrence", each.occurrence_id) for each in rows.occurrences),
        *mentions,
    ]
    imports.add_import(db, candidate_id, _log(kept, notes_id, rows, now), made)
    if kept.draft_id:
        draft_store.drop(db, candidate_id, kept.draft_id)
    name, count = kept.document.name, len(rows.exchanges)
    return KeptNotes(notes_id, *place, name, now, count, added=True)


def _without_known_mentions(db: Writes, candidate_id: str, kept: Kept) -> Kept:
    application_id = kept.application.application_id
    topics = {each.text for each in notes_store.topics(db, candidate_id, application_id)}
    people = {each.name for each in notes_store.people(db, candidate_id, application_id)}
    promises = {each.text for each in notes_store.promises(db, candidate_id, application_id)}
    return replace(
        kept,
        topics=tuple(each for each in kept.topics if each.text not in topics),
        people=tuple(each for each in kept.people if each.name not in people),
        promises=tuple(each for each in kept.promises if each.text not in promises),
    )


def _rows(db: Writes, candidate_id: str, kept: Kept, notes_id: str, now: datetime) -> _Rows:
    known = {each.question_id for each in question_store.known_questions(db, candidate_id)}
    kept = settled(kept, known)
    questions = as_questions(kept)
    repeated = [(each, _repeats(each, questions), new_id()) for each in kept.again]
    return _Rows(
        questions,
        [
            *as_exchanges(kept, questions),
            *(as_exchange(each.asked, exchange_id) for each, _, exchange_id in repeated),
        ],
        [
            Occurrence(
                exchange_id,
                question_id,
                notes_id,
                kept.application.application_id,
                kept.interview.interview_id,
                each.asked.asked_by,
                each.asked.line,
                now,
            )
            for each, question_id, exchange_id in repeated
        ],
    )


def _repeats(each: AskedAgain, questions: list[Question]) -> str:
    return each.question_id or questions[each.row or 0].question_id


def _log(kept: Kept, notes_id: str, rows: _Rows, now: datetime) -> Import:
    return Import(
        import_id=new_id(),
        notes_id=notes_id,
        application_id=kept.application.application_id,
        interview_id=kept.interview.interview_id,
        file_name=kept.document.name,
        digest=kept.digest,
        new=len(rows.questions),
        again=len(rows.occurrences),
        left=kept.left,
        changed=kept.similar,
        kept=now,
    )
