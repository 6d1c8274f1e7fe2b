"""Drafts in the file: what was dropped, what was read in it, and the user's corrections so far."""

from dataclasses import dataclass, replace
from datetime import datetime

from prep.casebook import ChangedElsewhere, NotFound
from prep.errors import Problem
from prep.notes import store as notes_store
from prep.notes.model import Reading
from prep.questions.difficulty import flag
from prep.questions.draft import Draft, draft_of
from prep.questions.draft_file import (
    OtherShape,
    reading_as_json,
    reading_from_json,
    state_as_json,
    with_state,
)
from prep.questions.draft_repeats import changed_rows, marked, up_to_date
from prep.questions.rereading import Original, read_again
from prep.questions.versions import known_to, without_left
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)


class DraftGone(NotFound):
    """The draft was kept or dropped, most likely in another tab."""


@dataclass(frozen=True, slots=True)
class DraftHead:
    """A draft in the file without what is in it. Moments are aware UTC."""

    draft_id: str
    file_name: str
    digest: str
    questions: int
    version: int
    created: datetime
    updated: datetime


def pending(db: Reads, candidate_id: str) -> list[DraftHead]:
    """All drafts that are neither kept nor dropped, the one last worked on first. One query."""
    return [_head(row) for row in db.rows(_SQL["drafts"], candidate_id=candidate_id)]


def draft(db: Reads, candidate_id: str, draft_id: str) -> Draft:
    """A draft as the user left it, compared with what is kept by now. Raises DraftGone.

    One that an older Round Two put away, and that doesn't fit any more, is read from its bytes again.
    """
    row = _row(db, candidate_id, draft_id)
    try:
        reading = reading_from_json(row["reading"])
    except OtherShape:
        names = notes_store.own_names(db, candidate_id)
        reading = read_again(original(db, candidate_id, draft_id), names)
    found = _with_state(reading, row)
    return up_to_date(found, known_to(db, candidate_id, found))


def original(db: Reads, candidate_id: str, draft_id: str) -> Original:
    """The bytes that a draft was read from. Raises DraftGone."""
    row = db.one(_SQL["draft_original"], candidate_id=candidate_id, draft_id=draft_id)
    if row is None:
        raise _gone()
    return Original(**row)


def add_draft(
    db: Writes,
    candidate_id: str,
    reading: Reading,
    content: bytes,
    now: datetime,
    *,
    pasted: bool = False,
    encoding: str | None = None,
    me: str | None = None,
) -> Draft:
    """Put a fresh draft of a reading into the file, with its repeats; returns it."""
    found = draft_of(reading, flag(reading.notes))
    found = _marked_first(db, candidate_id, found)
    fresh = replace(found, draft_id=new_id(), version=1, encoding=encoding, me=me)
    db.run(
        _SQL["add_draft"],
        candidate_id=candidate_id,
        draft_id=fresh.draft_id,
        file_name=reading.notes.document.name,
        digest=reading.notes.digest,
        pasted=pasted,
        content=content,
        encoding=encoding,
        me=me,
        reading=reading_as_json(reading),
        now=now,
    )
    db.run(_SQL["add_draft_state"], **_state_row(candidate_id, fresh, now))
    return fresh


def put_state(db: Writes, candidate_id: str, changed: Draft, now: datetime) -> Draft:
    """Save corrections; returns the draft as it is then, repeats of changed questions looked for.

    Raises ChangedElsewhere when `version` is not the newest and the corrections differ, DraftGone.
    """
    row = _state(db, candidate_id, changed.draft_id)
    if state_as_json(changed) == row["state"]:
        return replace(changed, version=row["version"])
    if changed.version != row["version"]:
        raise ChangedElsewhere(
            "These notes were corrected in another tab. Take over what stands there, or go on here "
            "and put yours in its place."
        )
    saved = replace(_compared(db, candidate_id, changed, row), version=changed.version + 1)
    db.run(_SQL["set_draft_state"], **_state_row(candidate_id, saved, now))
    return saved


def put_reading(
    db: Writes,
    candidate_id: str,
    draft_id: str,
    reading: Reading,
    now: datetime,
    encoding: str | None,
    me: str | None,
) -> Draft:
    """Put another reading of the same bytes in a draft's place, corrections begun anew. DraftGone."""
    row = _state(db, candidate_id, draft_id)
    found = draft_of(reading, flag(reading.notes))
    found = _marked_first(db, candidate_id, found)
    version = row["version"] + 1
    fresh = replace(found, draft_id=draft_id, version=version, encoding=encoding, me=me)
    db.run(
        _SQL["set_draft_reading"],
        candidate_id=candidate_id,
        draft_id=draft_id,
        reading=reading_as_json(reading),
        encoding=encoding,
        me=me,
    )
    db.run(_SQL["set_draft_state"], **_state_row(candidate_id, fresh, now))
    return fresh


def drop(db: Writes, candidate_id: str, draft_id: str) -> None:
    """Delete a draft whole; one that is gone already is no mistake."""
    db.run(_SQL["drop_draft_state"], candidate_id=candidate_id, draft_id=draft_id)
    db.run(_SQL["drop_draft"], candidate_id=candidate_id, draft_id=draft_id)


def version_in_file(db: Reads, candidate_id: str, draft_id: str) -> int | None:
    """How often a draft was changed so far, or None where there is no such draft."""
    row = db.one(_SQL["draft_version"], candidate_id=candidate_id, draft_id=draft_id)
    return row["version"] if row else None


def _marked_first(db: Reads, candidate_id: str, found: Draft) -> Draft:
    """With its repeats, and without what was left out of an earlier version of the same file."""
    found = marked(found, known_to(db, candidate_id, found))
    return without_left(db, candidate_id, found)


def _row(db: Reads, candidate_id: str, draft_id: str) -> Row:
    row = db.one(_SQL["draft"], candidate_id=candidate_id, draft_id=draft_id)
    if row is None:
        raise _gone()
    return row


def _state(db: Reads, candidate_id: str, draft_id: str) -> Row:
    row = db.one(_SQL["draft_state"], candidate_id=candidate_id, draft_id=draft_id)
    if row is None:
        raise _gone()
    return row


def _gone() -> DraftGone:
    return DraftGone(
        "These notes were kept or dropped in another tab. Look under the files kept, or drop the "
        "file once more."
    )


def _with_state(reading: Reading, row: Row) -> Draft:
    """The draft of a row. Corrections that don't fit any more are left out, and a problem says so."""
    try:
        found = with_state(reading, row["state"])
    except OtherShape:
        lost = Problem(
            row["file_name"],
            None,
            "Round Two was updated and read this file anew. Tick and correct it once more.",
        )
        told = replace(reading, problems=(*reading.problems, lost))
        found = draft_of(told, flag(reading.notes))
    keys = ("draft_id", "version", "encoding", "me")
    return replace(found, **{name: row[name] for name in keys})


def _compared(db: Reads, candidate_id: str, changed: Draft, row: Row) -> Draft:
    """With the repeats of the questions whose words changed; the others are not looked at again."""
    try:
        before = with_state(changed.reading, row["state"])
    except OtherShape:
        return marked(changed, known_to(db, candidate_id, changed))
    rows = changed_rows(before, changed)
    if not rows and len(before.questions) == len(changed.questions):
        return changed
    return marked(changed, known_to(db, candidate_id, changed), rows=rows)


def _state_row(candidate_id: str, draft: Draft, now: datetime) -> Row:
    return {
        "candidate_id": candidate_id,
        "draft_id": draft.draft_id,
        "version": draft.version,
        "questions": len(draft.questions),
        "state": state_as_json(draft),
        "now": now,
    }


def _head(row: Row) -> DraftHead:
    moments = {"created": row.pop("created_utc"), "updated": row.pop("updated_utc")}
    return DraftHead(**row, **moments)
