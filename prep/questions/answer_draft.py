"""An answer as it is being typed: kept apart from its saved versions until it becomes one."""

from dataclasses import dataclass, field
from datetime import datetime

from prep.casebook import ChangedElsewhere
from prep.questions import store as question_store
from prep.questions.model import Answer
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """The five texts as they were typed, blanks and all.

    `from_version` is the saved answer it was begun on, `version` counts its own changes.
    """

    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    in_full: str = ""
    from_version: int = 0
    version: int = 0
    saved: datetime | None = field(default=None, compare=False)

    @property
    def texts(self) -> dict[str, str]:
        return {
            "situation": self.situation,
            "task": self.task,
            "action": self.action,
            "result": self.result,
            "in_full": self.in_full,
        }


def answer_draft(db: Reads, candidate_id: str, question_id: str) -> AnswerDraft | None:
    """What was typed and not saved as an answer yet, or None."""
    row = db.one(_SQL["answer_draft"], candidate_id=candidate_id, question_id=question_id)
    if row is None:
        return None
    texts = {name: row[name] for name in AnswerDraft().texts}
    return AnswerDraft(
        **texts, from_version=row["from_version"], version=row["version"], saved=row["saved_utc"]
    )


def keep_answer_draft(
    db: Writes, candidate_id: str, question_id: str, typed: AnswerDraft, now: datetime
) -> AnswerDraft:
    """Keep what is typed; `typed.version` is the draft that it goes on from. Returns what is kept.

    Raises ChangedElsewhere when another tab kept other words since, NotFound when the question is
    gone.
    """
    question_store.question(db, candidate_id, question_id)
    known = answer_draft(db, candidate_id, question_id)
    if known and (known.texts, known.from_version) == (typed.texts, typed.from_version):
        return known
    if known and (known.version, known.from_version) != (typed.version, typed.from_version):
        raise ChangedElsewhere("This answer was typed in another tab. Compare the two below.")
    kept = AnswerDraft(
        **typed.texts, from_version=typed.from_version, version=typed.version + 1, saved=now
    )
    db.run(
        _SQL["set_answer_draft"] if known else _SQL["add_answer_draft"],
        candidate_id=candidate_id,
        question_id=question_id,
        **kept.texts,
        from_version=kept.from_version,
        version=kept.version,
        now=now,
    )
    return kept


def drop_answer_draft(
    db: Writes, candidate_id: str, question_id: str, version: int | None = None
) -> None:
    """Delete the draft, with `version` only as long as nobody typed on since."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    db.run(_SQL["drop_answer_draft"], **keys, version=version)


def drop_what_was_saved(db: Writes, candidate_id: str, question_id: str, saved: Answer) -> None:
    """Delete the draft once its words are the saved ones; other words, of another tab, stay."""
    known = answer_draft(db, candidate_id, question_id)
    if known and Answer(**known.texts, version=0, saved=None).parts == saved.parts:
        drop_answer_draft(db, candidate_id, question_id)
