"""Kept notes in the file: the source verbatim, and what was found in it and confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.notes.imports import Item
from prep.notes.model import Document, Person, Promise, Topic
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class KeptNotes:
    """A file of notes that was kept, when (aware UTC), where it belongs, how many questions it gave.

    `added` is False where it had been kept before and nothing was added now.
    """

    notes_id: str
    application_id: str
    interview_id: str
    file_name: str
    kept: datetime
    questions: int
    added: bool = False


@dataclass(frozen=True, slots=True)
class KeptExchange:
    """A question and the answer as noted, as the user confirmed them; lines are 1-based."""

    exchange_id: str
    question: str
    answer: str
    asked_by: str
    line: int | None
    last_line: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Where in which notes a question was asked; lines are 1-based in `source`."""

    notes_id: str
    file_name: str
    source: str
    line: int | None
    last_line: int | None


def earlier_import(db: Reads, candidate_id: str, digest: str) -> KeptNotes | None:
    """The notes kept from a file with these very bytes (SHA-256, hexadecimal), or None."""
    row = db.one(_SQL["earlier_import"], candidate_id=candidate_id, digest=digest)
    return _kept_notes(row) if row else None


def kept_notes(db: Reads, candidate_id: str) -> list[KeptNotes]:
    """All notes ever kept, the latest first, without their sources."""
    return [_kept_notes(row) for row in db.rows(_SQL["kept_notes"], candidate_id=candidate_id)]


def source(db: Reads, candidate_id: str, notes_id: str) -> str | None:
    """The text of a kept file as the user gave it, or None where there is no such file."""
    row = db.one(_SQL["source"], candidate_id=candidate_id, notes_id=notes_id)
    return str(row["source"]) if row else None


def sources(db: Reads, candidate_id: str, application_id: str) -> list[str]:
    """The texts of all files kept for an application, the earliest first."""
    rows = db.rows(_SQL["sources"], candidate_id=candidate_id, application_id=application_id)
    return [str(row["source"]) for row in rows]


def where_asked(db: Reads, candidate_id: str, exchange_id: str) -> Asked | None:
    """The notes and lines that a question comes from; None for one that is from no notes."""
    row = db.one(_SQL["where_asked"], candidate_id=candidate_id, exchange_id=exchange_id)
    return Asked(**row) if row else None


def topics(db: Reads, candidate_id: str, application_id: str) -> list[Topic]:
    """What was talked about in the interviews of an application, in the notes' order."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    return [Topic(row["text"], row["line"] or 0) for row in db.rows(_SQL["topics"], **keys)]


def people(db: Reads, candidate_id: str, application_id: str) -> list[Person]:
    """Who was named in the notes of an application."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    return [
        Person(row["name"], row["role"], row["line"] or 0)
        for row in db.rows(_SQL["people"], **keys)
    ]


def promises(db: Reads, candidate_id: str, application_id: str) -> list[Promise]:
    """What was promised in the interviews of an application, by you and by them."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    return [
        Promise(row["text"], row["made_by"], row["line"] or 0, row["by_when"])
        for row in db.rows(_SQL["promises"], **keys)
    ]


def notes_at(
    db: Reads, candidate_id: str, digest: str, application_id: str, interview_id: str
) -> str | None:
    """The id of the notes from a file with these very bytes that were kept at this very place, as
    those whose import was undone in part; None for none."""
    row = db.one(
        _SQL["notes_at"],
        candidate_id=candidate_id,
        digest=digest,
        application_id=application_id,
        interview_id=interview_id,
    )
    return str(row["notes_id"]) if row else None


def exchanges_of(db: Reads, candidate_id: str, notes_id: str) -> dict[str, str]:
    """The questions that stand in kept notes, by their id, in their order."""
    rows = db.rows(_SQL["exchanges_of"], candidate_id=candidate_id, notes_id=notes_id)
    return {row["exchange_id"]: row["question"] for row in rows}


def exchanges_in(db: Reads, candidate_id: str, notes_id: str) -> list[KeptExchange]:
    """The questions that stand in kept notes with answers and lines, in their order."""
    rows = db.rows(_SQL["exchanges_in"], candidate_id=candidate_id, notes_id=notes_id)
    return [KeptExchange(**row) for row in rows]


def kept_exchanges(db: Reads, candidate_id: str) -> list[tuple[str, str]]:
    """Every question of every kept file: the notes' id and its words, in the files' order."""
    rows = db.rows(_SQL["kept_exchanges"], candidate_id=candidate_id)
    return [(row["notes_id"], row["question"]) for row in rows]


def own_names(db: Reads, candidate_id: str) -> list[str]:
    """The names that the user said they speak under in transcripts, the last chosen first."""
    return [row["name"] for row in db.rows(_SQL["own_names"], candidate_id=candidate_id)]


def remember_own_name(db: Writes, candidate_id: str, name: str, now: datetime) -> None:
    """Remember a speaker's name as the user's own; a blank one is none."""
    if name.strip():
        db.run(_SQL["remember_own_name"], candidate_id=candidate_id, name=name.strip(), now=now)


def add_notes(
    db: Writes,
    candidate_id: str,
    application_id: str,
    interview_id: str,
    document: Document,
    digest: str,
    now: datetime,
) -> str:
    """Keep a file as it was given; returns the notes' id. What was found in it is added apart."""
    notes_id = new_id()
    db.run(
        _SQL["add_notes"],
        candidate_id=candidate_id,
        notes_id=notes_id,
        application_id=application_id,
        interview_id=interview_id,
        file_name=document.name,
        format=document.format,
        encoding=document.encoding,
        digest=digest,
        source=document.source,
        now=now,
    )
    return notes_id


def add_exchanges(
    db: Writes, candidate_id: str, notes_id: str, exchanges: Sequence[KeptExchange]
) -> None:
    """Add confirmed questions with their noted answers, in the order given."""
    rows = [
        {
            "candidate_id": candidate_id,
            "exchange_id": each.exchange_id,
            "notes_id": notes_id,
            "position": position,
            "question": each.question,
            "answer": each.answer,
            "asked_by": each.asked_by,
            "line": each.line,
            "last_line": each.last_line,
        }
        for position, each in enumerate(exchanges, start=1)
    ]
    db.run_many(_SQL["add_exchanges"], rows)


def add_mentions(
    db: Writes,
    candidate_id: str,
    notes_id: str,
    topics: Sequence[Topic],
    people: Sequence[Person],
    promises: Sequence[Promise],
) -> list[Item]:
    """Add confirmed topics, people and promises; returns them as items of an import."""
    keys = {"candidate_id": candidate_id, "notes_id": notes_id}
    topic_rows = [
        {**keys, "topic_id": new_id(), "text": each.text, "line": each.line} for each in topics
    ]
    people_rows = [
        {**keys, "person_id": new_id(), "name": p.name, "role": p.role, "line": p.line}
        for p in people
    ]
    promise_rows = [
        {
            **keys,
            "promise_id": new_id(),
            "text": each.text,
            "made_by": each.made_by,
            "by_when": each.by_when,
            "line": each.line,
        }
        for each in promises
    ]
    db.run_many(_SQL["add_topics"], topic_rows)
    db.run_many(_SQL["add_people"], people_rows)
    db.run_many(_SQL["add_promises"], promise_rows)
    return [
        *(Item("topic", str(row["topic_id"])) for row in topic_rows),
        *(Item("person", str(row["person_id"])) for row in people_rows),
        *(Item("promise", str(row["promise_id"])) for row in promise_rows),
    ]


def _kept_notes(row: Row) -> KeptNotes:
    return KeptNotes(
        notes_id=row["notes_id"],
        application_id=row["application_id"],
        interview_id=row["interview_id"],
        file_name=row["file_name"],
        kept=row["kept_utc"],
        questions=row["questions"],
    )
