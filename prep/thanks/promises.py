"""What you promised in the interviews, as things to do with a day that you set."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from prep.errors import PrepError
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import same_text_key, shortened, squeezed, without_controls
from prep.thanks.model import Owed

_SQL = queries_beside(__file__)


class NoPromise(PrepError):
    """A promise without words."""


def owed(db: Reads, candidate_id: str) -> list[Owed]:
    """All promises of the user's: those still to keep first, by their day, then those kept.

    One that stands in the notes twice is one; one with a day of the user's stays without its notes.
    """
    noted = db.rows(_SQL["noted_promises"], candidate_id=candidate_id)
    kept = db.rows(_SQL["set_promises"], candidate_id=candidate_id)
    set_by = {(row["application_id"], row["promise_key"]): row for row in kept}
    found = {(each.application_id, each.key): each for each in map(_noted, reversed(noted))}
    for place, row in set_by.items():
        days = {"due_on": row["due_on"], "done_on": row["done_on"]}
        found[place] = replace(found.get(place, _by_hand(row)), **days)
    return _in_turn(list(found.values()))


def set_days(db: Writes, candidate_id: str, promise: Owed, now: datetime) -> None:
    """Keep a promise's day and whether it is done."""
    _put(db, candidate_id, promise, now)


def add_promise(
    db: Writes,
    candidate_id: str,
    application_id: str,
    text: str,
    due_on: date | None,
    now: datetime,
) -> None:
    """Add one that stands in no notes. Raises NoPromise without words."""
    words = squeezed(without_controls(text))
    if not words:
        raise NoPromise("Type what you promised, in a few words.")
    promise = Owed(application_id, same_text_key(words), words, due_on=due_on)
    _put(db, candidate_id, promise, now)


def drop_promise(db: Writes, candidate_id: str, promise: Owed) -> None:
    """Take out a promise that was added by hand."""
    db.run(
        _SQL["drop_promise"],
        candidate_id=candidate_id,
        application_id=promise.application_id,
        promise_key=promise.key,
    )


def due(db: Reads, candidate_id: str, today: date) -> list[Owed]:
    """Those whose day has come and that are not done, the longest due first."""
    rows = db.rows(_SQL["due_promises"], candidate_id=candidate_id, today=today)
    return [replace(_by_hand(row), due_on=row["due_on"]) for row in rows]


def _put(db: Writes, candidate_id: str, promise: Owed, now: datetime) -> None:
    db.run(
        _SQL["set_promise"],
        candidate_id=candidate_id,
        application_id=promise.application_id,
        promise_key=promise.key,
        text=promise.text,
        due_on=promise.due_on,
        done_on=promise.done_on,
        now=now,
    )


def _noted(row: Row) -> Owed:
    line = f", line {row['line']}" if row["line"] else ""
    words = squeezed(row["text"])
    source = f"{row['file_name']}{line}"
    return Owed(row["application_id"], same_text_key(words), words, row["by_when"], source)


def _by_hand(row: Row) -> Owed:
    return Owed(row["application_id"], row["promise_key"], row["text"])


def _in_turn(promises: Sequence[Owed]) -> list[Owed]:
    def place(each: Owed) -> tuple[bool, date, str]:
        return bool(each.done_on), each.due_on or date.max, shortened(each.text, 80)

    return sorted(promises, key=place)
