"""What a user does with questions: each journey is one transaction, all of it or none."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from prep.drills import wanted
from prep.questions import own_bank
from prep.questions import store as question_store
from prep.questions.model import Answer, BankQuestion, Question, Says
from prep.questions.own_question import OwnQuestion
from prep.store import Store


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
