"""The log of imports: each time that notes were kept, what that made, and whether it was undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)

ItemKind = Literal[
    "application", "interview", "question", "occurrence", "topic", "person", "promise"
]


@dataclass(frozen=True, slots=True)
class Import:
    """One time that a file of notes was kept. Moments are aware UTC, `undone` None where it stands.

    Of the questions found `new` were kept, `again` were asked again and `left` were left out;
    `changed` of the new ones were nearly one that was kept before.
    """

    import_id: str
    notes_id: str
    application_id: str
    interview_id: str
    file_name: str
    digest: str
    new: int
    again: int
    left: int
    changed: int
    kept: datetime
    undone: datetime | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """Something that an import made. `state` is a digest of it as it was made, "" where unknown."""

    kind: ItemKind
    item_id: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class SparedItem:
    """Something that an undo left standing, and why, in words."""

    kind: ItemKind
    item_id: str
    why: str


def imports(db: Reads, candidate_id: str) -> list[Import]:
    """All imports, the latest first, the undone ones among them."""
    return [_import(row) for row in db.rows(_SQL["imports"], candidate_id=candidate_id)]


def import_of(db: Reads, candidate_id: str, import_id: str) -> Import | None:
    """One import, or None."""
    row = db.one(_SQL["import_of"], candidate_id=candidate_id, import_id=import_id)
    return _import(row) if row else None


def items(db: Reads, candidate_id: str, import_id: str) -> list[Item]:
    """What an import made, whether it is still there or not."""
    rows = db.rows(_SQL["import_items"], candidate_id=candidate_id, import_id=import_id)
    return [Item(row["kind"], row["item_id"], row["state"]) for row in rows]


def spared(db: Reads, candidate_id: str, import_id: str) -> list[SparedItem]:
    """What its undo left standing; nothing for one that stands."""
    rows = db.rows(_SQL["spared_items"], candidate_id=candidate_id, import_id=import_id)
    return [SparedItem(row["kind"], row["item_id"], row["why"]) for row in rows]


def add_import(db: Writes, candidate_id: str, made: Import, made_items: Sequence[Item]) -> None:
    """Log an import with what it made. `made.import_id` is a fresh id."""
    keys = {"candidate_id": candidate_id, "import_id": made.import_id}
    db.run(
        _SQL["add_import"],
        **keys,
        notes_id=made.notes_id,
        application_id=made.application_id,
        interview_id=made.interview_id,
        file_name=made.file_name,
        digest=made.digest,
        new_count=made.new,
        again_count=made.again,
        left_count=made.left,
        changed_count=made.changed,
        kept=made.kept,
    )
    db.run_many(
        _SQL["add_import_items"],
        [
            {**keys, "kind": each.kind, "item_id": each.item_id, "state": each.state}
            for each in made_items
        ],
    )


def set_undone(db: Writes, candidate_id: str, import_id: str, now: datetime) -> None:
    """Mark an import as undone."""
    db.run(_SQL["set_undone"], candidate_id=candidate_id, import_id=import_id, now=now)


def spare(db: Writes, candidate_id: str, import_id: str, left: Sequence[SparedItem]) -> None:
    """Note what an undo leaves standing; `forget_made` passes it over."""
    keys = {"candidate_id": candidate_id, "import_id": import_id}
    rows = [{**keys, "kind": each.kind, "item_id": each.item_id, "why": each.why} for each in left]
    db.run_many(_SQL["add_spared"], rows)


def forget_made(db: Writes, candidate_id: str, import_id: str) -> None:
    """Delete what an undone import made of notes, but for what is spared; notes with nothing left
    in them go too."""
    keys = {"candidate_id": candidate_id, "import_id": import_id}
    db.run(_SQL["forget_made_exchanges"], **keys)
    db.run(_SQL["forget_made_topics"], **keys)
    db.run(_SQL["forget_made_people"], **keys)
    db.run(_SQL["forget_made_promises"], **keys)
    db.run(_SQL["forget_empty_notes"], **keys)


def _import(row: Row) -> Import:
    return Import(
        import_id=row["import_id"],
        notes_id=row["notes_id"],
        application_id=row["application_id"],
        interview_id=row["interview_id"],
        file_name=row["file_name"],
        digest=row["digest"],
        new=row["new_count"],
        again=row["again_count"],
        left=row["left_count"],
        changed=row["changed_count"],
        kept=row["kept_utc"],
        undone=row["undone_utc"],
    )
