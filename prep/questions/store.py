"""The candidate's questions in the file: why each is hard, and every version of its answer."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from prep.casebook import ChangedElsewhere, NotFound
from prep.errors import PrepError
from prep.questions.difficulty import is_difficult
from prep.questions.model import Answer, Question, Reason, Says
from prep.questions.repeats import Known
from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)


def questions(db: Reads, candidate_id: str, application_id: str | None = None) -> list[Question]:
    """The questions of one application, or of all, with reasons and the newest answer.

    In the order in which they were kept and asked. Three queries, however many questions there are.
    """
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    reasons: dict[str, list[Reason]] = defaultdict(list)
    for row in db.rows(_SQL["reasons"], **keys):
        reasons[row["question_id"]].append(_reason(row))
    newest = {row["question_id"]: _answer(row) for row in db.rows(_SQL["newest_answers"], **keys)}
    return [
        _question(row, reasons[row["question_id"]], newest.get(row["question_id"], Answer()))
        for row in db.rows(_SQL["questions"], **keys)
    ]


def question(db: Reads, candidate_id: str, question_id: str) -> Question:
    """One question with reasons and the newest answer. Raises NotFound."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    row = db.one(_SQL["question"], **keys)
    if row is None:
        raise NotFound("This question is not in your file. Go back to the list and choose one.")
    reasons = [_reason(each) for each in db.rows(_SQL["reasons_of"], **keys)]
    return _question(row, reasons, _newest_answer(db, candidate_id, question_id))


def answers(db: Reads, candidate_id: str, question_id: str) -> list[Answer]:
    """Every saved version of an answer, the newest first."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    return [_answer(row) for row in db.rows(_SQL["answers"], **keys)]


def known_questions(db: Reads, candidate_id: str) -> list[Known]:
    """All kept questions to compare new ones with, the first kept first. One query."""
    return [_known(row) for row in db.rows(_SQL["known_questions"], candidate_id=candidate_id)]


def add_questions(
    db: Writes, candidate_id: str, questions: Sequence[Question], now: datetime
) -> None:
    """Add questions with their reasons; `difficult` is worked out here, answers are saved apart."""
    keys = {"candidate_id": candidate_id}
    db.run_many(_SQL["add_questions"], [{**keys, **_row(each), "now": now} for each in questions])
    reasons = [
        {**keys, **_reason_row(each.question_id, number, reason), "now": now}
        for each in questions
        for number, reason in enumerate(each.reasons, start=1)
    ]
    db.run_many(_SQL["add_reasons"], reasons)


def add_reasons(
    db: Writes, candidate_id: str, question_id: str, reasons: Sequence[Reason], now: datetime
) -> None:
    """Add what notes say of one question; its `difficult` is worked out apart."""
    keys = {"candidate_id": candidate_id, "now": now}
    rows = [
        {**keys, **_reason_row(question_id, number, each)}
        for number, each in enumerate(reasons, start=1)
    ]
    db.run_many(_SQL["add_reasons"], rows)


def edit_question(db: Writes, candidate_id: str, changed: Question) -> None:
    """Save text, noted answer, asker and competency. Raises ChangedElsewhere when `version` is old."""
    if not changed.text.strip():
        raise PrepError("A question needs its words. Type what they asked.")
    saved = db.rows(
        _SQL["edit_question"],
        candidate_id=candidate_id,
        question_id=changed.question_id,
        text=changed.text.strip(),
        noted_answer=changed.noted_answer.strip(),
        asked_by=changed.asked_by.strip(),
        competency=changed.competency,
        version=changed.version,
    )
    if not saved:
        question(db, candidate_id, changed.question_id)
        raise ChangedElsewhere("This question was changed in another tab. Compare the two below.")


def rate_question(
    db: Writes, candidate_id: str, question_id: str, own_rating: int | None
) -> Question:
    """Set how hard it was, 1 (easy) to 5 (hardest), or None; returns the question as it is then."""
    if own_rating is not None and own_rating not in range(1, 6):
        raise PrepError("A rating is a whole number from 1 to 5.")
    known = question(db, candidate_id, question_id)
    return _with_difficulty(db, candidate_id, replace(known, own_rating=own_rating))


def overrule(db: Writes, candidate_id: str, question_id: str, verdict: Says | None) -> Question:
    """Set the user's own word on the flag, or None to go by the reasons again."""
    known = question(db, candidate_id, question_id)
    return _with_difficulty(db, candidate_id, replace(known, verdict=verdict))


def set_practice_reason(
    db: Writes, candidate_id: str, question_id: str, reason: Reason | None, now: datetime
) -> Question:
    """Put what practice shows in place of what it showed before; None takes it away."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    db.run(_SQL["remove_practice_reason"], **keys)
    if reason is not None:
        values = _reason_row(question_id, 999, replace(reason, kind="practice"))
        db.run(_SQL["add_reasons"], candidate_id=candidate_id, **values, now=now)
    return _with_difficulty(db, candidate_id, question(db, candidate_id, question_id))


def save_answer(
    db: Writes, candidate_id: str, question_id: str, changed: Answer, now: datetime
) -> Answer:
    """Save a new version of an answer; returns the newest one. Unchanged text adds none.

    `changed.version` is the version the user started from. Raises ChangedElsewhere when the file
    holds a newer one with other words, NotFound when the question is gone.
    """
    newest = question(db, candidate_id, question_id).answer
    if changed.parts == newest.parts:
        return newest
    if changed.version != newest.version:
        raise ChangedElsewhere("This answer was saved in another tab. Compare the two below.")
    saved = Answer(**changed.parts, version=newest.version + 1, saved=now)
    db.run(
        _SQL["add_answer"],
        candidate_id=candidate_id,
        question_id=question_id,
        version=saved.version,
        **saved.parts,
        now=now,
    )
    return saved


def set_ready(db: Writes, candidate_id: str, question_id: str, ready: bool) -> None:
    """Mark an answer as worked out, or as not. Raises NotFound."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    if not db.rows(_SQL["set_ready"], **keys, ready=ready):
        raise NotFound("This question is not in your file. Go back to the list and choose one.")


def forget_questions(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete the questions of an application with their reasons, answers and occurrences, and that
    others were asked again in it."""
    db.run(_SQL["forget_occurrences"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_reasons"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_answers"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_answer_drafts"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_questions"], candidate_id=candidate_id, application_id=application_id)


def _with_difficulty(db: Writes, candidate_id: str, known: Question) -> Question:
    difficult = is_difficult(known.own_rating, known.verdict, known.reasons)
    db.run(
        _SQL["set_difficulty"],
        candidate_id=candidate_id,
        question_id=known.question_id,
        own_rating=known.own_rating,
        verdict=known.verdict,
        difficult=difficult,
    )
    return replace(known, difficult=difficult)


def _newest_answer(db: Reads, candidate_id: str, question_id: str) -> Answer:
    row = db.one(_SQL["newest_answer"], candidate_id=candidate_id, question_id=question_id)
    return _answer(row) if row else Answer()


def _row(each: Question) -> Row:
    return {
        "question_id": each.question_id,
        "application_id": each.application_id,
        "interview_id": each.interview_id,
        "text": each.text,
        "noted_answer": each.noted_answer,
        "asked_by": each.asked_by,
        "competency": each.competency,
        "own_rating": each.own_rating,
        "verdict": each.verdict,
        "difficult": is_difficult(each.own_rating, each.verdict, each.reasons),
        "ready": each.ready,
        "position": each.position,
        "version": each.version,
    }


def _reason_row(question_id: str, number: int, reason: Reason) -> Row:
    return {
        "question_id": question_id,
        "reason_id": f"{number:03d}-{reason.kind}",
        "kind": reason.kind,
        "says": reason.says,
        "evidence": reason.evidence,
        "evidence_line": reason.line,
    }


def _question(row: Row, reasons: Sequence[Reason], answer: Answer) -> Question:
    return Question(**row, reasons=tuple(reasons), answer=answer)


def _known(row: Row) -> Known:
    company, role, number = row["company"] or "", row["role"] or "", row["round"]
    where = ", ".join(part for part in (company, role, f"round {number}" if number else "") if part)
    return Known(
        question_id=row["question_id"],
        text=row["text"],
        application_id=row["application_id"],
        where=where or "your questions",
        digest=row["digest"] or "",
        line=row["line"],
    )


def _reason(row: Row) -> Reason:
    return Reason(row["kind"], row["says"], row["evidence"], row["evidence_line"])


def _answer(row: Row) -> Answer:
    parts = {name: row[name] for name in ("situation", "task", "action", "result", "in_full")}
    return Answer(**parts, version=row["version"], saved=row["saved_utc"])
