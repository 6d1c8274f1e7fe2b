"""After the real interview: which of the prepared questions came, and what had been expected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)

KINDS = {
    "difficult": "Difficult in the first interview",
    "asked": "Asked in the first interview",
    "bank": "From the banks, or a promise or doubt",
}
"""Why a question was prepared, most expected first."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A question that was prepared for an application. `came` is None until the user says so;
    `noted_again` tells that the notes of a later interview have it too."""

    card_id: str
    text: str
    kind: str
    came: bool | None
    noted_again: bool


@dataclass(frozen=True, slots=True)
class Hits:
    """Of the questions of one kind about which the user has said, how many came."""

    kind: str
    came: int
    said: int


def prepared(db: Reads, candidate_id: str, application_id: str) -> list[Prepared]:
    """Own questions of an application and all that was asked in its drills, by kind. Two queries."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    rows = [*db.rows(_SQL["prepared_own"], **keys), *db.rows(_SQL["prepared_in_drills"], **keys)]
    order = list(KINDS)
    return sorted(map(_prepared, rows), key=lambda each: order.index(each.kind))


def say(
    db: Writes,
    candidate_id: str,
    application_id: str,
    came: Sequence[tuple[str, bool]],
    now: datetime,
) -> None:
    """Keep for card ids whether their question came in the real interview; what was said of others
    stays."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    said = {row["card_id"]: row["came"] for row in db.rows(_SQL["said_came"], **keys)}
    forget(db, candidate_id, application_id)
    rows = [
        {**keys, "card_id": card_id, "came": it_came, "now": now}
        for card_id, it_came in (said | dict(came)).items()
    ]
    db.run_many(_SQL["say_came"], rows)


def forget(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete what was said about an application's interview."""
    db.run(_SQL["forget_came"], candidate_id=candidate_id, application_id=application_id)


def hits(questions: Sequence[Prepared]) -> list[Hits]:
    """How many came of each kind about which the user has said something: what was expected most
    should also have come most."""
    said = {
        kind: [each for each in questions if each.kind == kind and each.came is not None]
        for kind in KINDS
    }
    return [
        Hits(kind, sum(bool(one.came) for one in of), len(of)) for kind, of in said.items() if of
    ]


def _prepared(row: Row) -> Prepared:
    return Prepared(row["card_id"], row["text"], row["kind"], row["came"], bool(row["noted_again"]))
