"""What an import made of questions: recognised again, spared where the user worked on it, deleted."""

import hashlib
import json

from prep.questions.model import Question
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


def state_of_question(question: Question) -> str:
    """A digest of all that a user can change of a question itself; the same as long as nobody did."""
    held = (
        question.text,
        question.noted_answer,
        question.asked_by,
        question.competency,
        question.own_rating,
        question.verdict,
        question.ready,
    )
    return hashlib.sha256(json.dumps(held).encode()).hexdigest()


def questions_made(db: Reads, candidate_id: str, import_id: str) -> list[Question]:
    """The questions of an import that are still there, without reasons and answers."""
    rows = db.rows(_SQL["questions_made"], candidate_id=candidate_id, import_id=import_id)
    return [Question(**row) for row in rows]


def worked_on(db: Reads, candidate_id: str, import_id: str) -> dict[str, str]:
    """Why a question of an import is worth more than the import, by its id: an answer to it was
    typed or saved, or later notes have it asked again."""
    keys = {"candidate_id": candidate_id, "import_id": import_id}
    again = db.rows(_SQL["made_and_asked_again"], **keys)
    begun = db.rows(_SQL["made_and_begun"], **keys)
    answered = db.rows(_SQL["made_and_answered"], **keys)
    why = {row["question_id"]: "asked again in other notes" for row in again}
    why |= {row["question_id"]: "you began an answer" for row in begun}
    return why | {row["question_id"]: "you answered it" for row in answered}


def forget_made(db: Writes, candidate_id: str, import_id: str) -> None:
    """Delete the questions and occurrences of an undone import, but for what is spared."""
    keys = {"candidate_id": candidate_id, "import_id": import_id}
    db.run(_SQL["forget_made_occurrences"], **keys)
    db.run(_SQL["forget_made_reasons"], **keys)
    db.run(_SQL["forget_made_questions"], **keys)


def remove_question(db: Writes, candidate_id: str, question_id: str) -> None:
    """Delete one question with its reasons, the versions of its answer and its occurrences."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    db.run(_SQL["remove_occurrences"], **keys)
    db.run(_SQL["remove_reasons"], **keys)
    db.run(_SQL["remove_answers"], **keys)
    db.run(_SQL["drop_answer_draft"], **keys, version=None)
    db.run(_SQL["remove_question"], **keys)
