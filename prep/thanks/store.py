"""Drafts in the file: saved while they are typed, never over a newer version."""

from dataclasses import fields
from datetime import datetime

from prep.casebook import ChangedElsewhere
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id
from prep.thanks.model import Draft, Earlier, Kind, TalkedAbout

_SQL = queries_beside(__file__)


def drafts(db: Reads, candidate_id: str, interview_id: str) -> list[Draft]:
    """All drafts about an interview, also to people who are not on its panel any more."""
    keys = {"candidate_id": candidate_id, "interview_id": interview_id}
    return [_draft(row) for row in db.rows(_SQL["drafts"], **keys)]


def saved_as(db: Reads, candidate_id: str, draft: Draft) -> Draft | None:
    """What the file holds for the same person and kind, or None."""
    every = drafts(db, candidate_id, draft.interview_id)
    same = [each for each in every if _place(each) == _place(draft)]
    return same[0] if same else None


def save_draft(db: Writes, candidate_id: str, draft: Draft, now: datetime) -> int:
    """Save a draft as it was typed; returns its new version. Raises ChangedElsewhere when
    `draft.version` is not the newest."""
    if draft.version == 0:
        if saved_as(db, candidate_id, draft) is not None:
            raise _changed()
        db.run(_SQL["add_draft"], **_values(candidate_id, draft), now=now)
        return 1
    values = _values(candidate_id, draft)
    del values["application_id"]
    row = db.one(_SQL["edit_draft"], **values, version=draft.version, now=now)
    if row is None:
        raise _changed()
    return int(row["version"])


def earlier_texts(db: Reads, candidate_id: str, draft: Draft) -> list[Earlier]:
    """The texts that others took the place of, the latest first."""
    rows = db.rows(_SQL["earlier_texts"], candidate_id=candidate_id, **_place(draft))
    return [Earlier(row["text"], row["kept_utc"]) for row in rows]


def keep_earlier(db: Writes, candidate_id: str, draft: Draft, now: datetime) -> None:
    """Keep a draft's text before another takes its place; an empty one is not worth it."""
    if draft.text.strip():
        db.run(
            _SQL["keep_earlier"],
            candidate_id=candidate_id,
            earlier_id=new_id(),
            application_id=draft.application_id,
            text=draft.text,
            now=now,
            **_place(draft),
        )


def talked_about(
    db: Reads, candidate_id: str, application_id: str, interview_id: str
) -> list[TalkedAbout]:
    """The topics in the notes of an interview with their lines; of the application's other
    interviews where this one's notes name none."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    rows = db.rows(_SQL["talked_about"], **keys)
    own = [row for row in rows if row["interview_id"] == interview_id]
    return [_talked_about(row) for row in own or rows]


def forget_thanks(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete all drafts of an application, their earlier texts, and its promises' days."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    db.run(_SQL["forget_drafts"], **keys)
    db.run(_SQL["forget_earlier"], **keys)
    db.run(_SQL["forget_promises"], **keys)


def _place(draft: Draft) -> dict[str, str]:
    return {
        "interview_id": draft.interview_id,
        "addressee_key": draft.addressee_key,
        "kind": draft.kind.value,
    }


def _values(candidate_id: str, draft: Draft) -> dict[str, object]:
    own = {each.name: getattr(draft, each.name) for each in fields(draft)}
    for name in ("version", "saved"):
        del own[name]
    value = own.pop("value")
    return {**own, "candidate_id": candidate_id, "value_added": value, "kind": draft.kind.value}


def _draft(row: Row) -> Draft:
    own = {**row, "kind": Kind(row["kind"])}
    return Draft(value=own.pop("value_added"), saved=own.pop("saved_utc"), **own)


def _talked_about(row: Row) -> TalkedAbout:
    lines = str(row["source"]).split("\n")
    line = row["line"] or 0
    words = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    return TalkedAbout(row["topic"], row["file_name"], line, words)


def _changed() -> ChangedElsewhere:
    return ChangedElsewhere("This draft was changed in another tab.")
