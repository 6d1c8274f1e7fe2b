"""What a user does with questions: each journey is one transaction, all of it or none."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from prep.drills import wanted
from prep.drills.made import forget_practice_of
from prep.notes import forgetting
from prep.questions import answer_draft, made, own_bank
from prep.questions import store as question_store
from prep.questions.answer_draft import AnswerDraft
from prep.questions.model import Answer, BankQuestion, Question, Reason, Says
from prep.questions.noted_anew import note_anew
from prep.questions.own_question import OwnQuestion
from prep.store import Store


def edit_question(store: Store, candidate_id: str, changed: Question) -> None:
    """Save a question's text, noted answer, asker and competency."""
    with store.transaction() as db:
        question_store.edit_question(db, candidate_id, changed)


def remove_question(store: Store, candidate_id: str, question_id: str) -> None:
    """Remove a question with its reasons, every version of its answer, its card and its place in the
    notes; the notes themselves stay as they were given.

    What was rated in past drills stays in their log: that practice took place. Raises NotFound, and
    InRunningDrill while the question waits in a drill that is not over.
    """
    with store.transaction() as db:
        question_store.question(db, candidate_id, question_id)
        forget_practice_of(db, candidate_id, question_id)
        made.remove_question(db, candidate_id, question_id)
        forgetting.forget_exchange(db, candidate_id, question_id)


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
    """Save a new version of an answer, if its words are new; returns the newest version. A draft of
    the same words goes."""
    with store.transaction() as db:
        saved = question_store.save_answer(db, candidate_id, question_id, changed, now)
        answer_draft.drop_what_was_saved(db, candidate_id, question_id, saved)
        return saved


def keep_typed_answer(
    store: Store, candidate_id: str, question_id: str, typed: AnswerDraft, now: datetime
) -> AnswerDraft:
    """Keep an answer as it is being typed, without a version; returns what is kept. Raises
    ChangedElsewhere when another tab kept other words since, NotFound."""
    with store.transaction() as db:
        return answer_draft.keep_answer_draft(db, candidate_id, question_id, typed, now)


def drop_typed_answer(store: Store, candidate_id: str, question_id: str, version: int) -> None:
    """Delete what was typed and not saved, as long as it is the draft with this `version`."""
    with store.transaction() as db:
        answer_draft.drop_answer_draft(db, candidate_id, question_id, version)


def set_ready(store: Store, candidate_id: str, question_id: str, ready: bool) -> None:
    """Mark a question's answer as ready, or as still to work out."""
    with store.transaction() as db:
        question_store.set_ready(db, candidate_id, question_id, ready)


def take_up_notes(
    store: Store,
    candidate_id: str,
    question_id: str,
    reasons: Sequence[Reason],
    noted_answer: str,
    now: datetime,
) -> Question:
    """Have a kept question say what a newer version of its notes says; the user's own word, rating
    and answers stay. Returns it as it is then. Raises NotFound."""
    with store.transaction() as db:
        return note_anew(db, candidate_id, question_id, reasons, noted_answer, now)


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
