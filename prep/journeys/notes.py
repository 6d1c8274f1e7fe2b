"""Notes into the file: each journey is one transaction, all of it or none."""

from dataclasses import replace
from datetime import datetime

from prep.casebook.placing import placed_application, placed_interview
from prep.notes import store as notes_store
from prep.notes.store import KeptNotes
from prep.questions import store as question_store
from prep.questions.keeping import Kept, as_exchanges, as_questions
from prep.store import Store, Writes


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
