"""What newer notes say of a question that is kept: their reasons and their answer as noted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from prep.questions import store
from prep.questions.model import Question, Reason
from prep.store import Writes, queries_beside
from prep.text import squeezed

_SQL = queries_beside(__file__)


def note_anew(
    db: Writes,
    candidate_id: str,
    question_id: str,
    reasons: Sequence[Reason],
    noted_answer: str,
    now: datetime,
) -> Question:
    """Put the notes' reasons in place of those that notes gave before, and add the noted answer.

    The user's own word, rating and answers stay, and what practice showed. Raises NotFound.
    """
    known = store.question(db, candidate_id, question_id)
    db.run(_SQL["remove_noted_reasons"], candidate_id=candidate_id, question_id=question_id)
    store.add_reasons(db, candidate_id, question_id, reasons, now)
    answer = with_answer(known.noted_answer, noted_answer)
    if answer != known.noted_answer:
        store.edit_question(db, candidate_id, replace(known, noted_answer=answer))
    return store.overrule(db, candidate_id, question_id, known.verdict)


def with_answer(before: str, now: str) -> str:
    """Both answers as noted, one alone where it holds the other."""
    if squeezed(now) in squeezed(before):
        return before
    return now.strip() if squeezed(before) in squeezed(now) else f"{before.strip()}\n{now.strip()}"
