"""The ledger of touches in the file, and what the guard has to know of an application."""

from dataclasses import dataclass
from datetime import datetime

from prep.contact.model import Channel, Purpose, Touch
from prep.errors import PrepError
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id, squeezed, without_controls

_SQL = queries_beside(__file__)


class TouchRefused(PrepError):
    """A touch that can't be entered as it was typed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Who stands between the candidate and the company ("" = nobody), and the country whose public
    holidays count (ISO 3166, "" = only weekends)."""

    recruiter: str = ""
    country: str = ""


def touches(db: Reads, candidate_id: str) -> list[Touch]:
    """All touches, the earliest first."""
    return [_touch(row) for row in db.rows(_SQL["touches"], candidate_id=candidate_id)]


def add_touch(db: Writes, candidate_id: str, touch: Touch, now: datetime) -> str:
    """Enter a touch; returns its id. Raises TouchRefused without a person."""
    person = squeezed(without_controls(touch.person))
    if not person:
        raise TouchRefused("Say who it went to or came from: a name, or the team's.")
    touch_id = new_id()
    db.run(
        _SQL["add_touch"],
        candidate_id=candidate_id,
        touch_id=touch_id,
        application_id=touch.application_id,
        person=person,
        channel=touch.channel.value,
        purpose=touch.purpose.value,
        day=touch.day,
        incoming=touch.incoming,
        note=without_controls(touch.note).strip(),
        override=squeezed(without_controls(touch.override)),
        now=now,
    )
    return touch_id


def forget_touch(db: Writes, candidate_id: str, touch_id: str) -> None:
    """Take a touch out that was entered by mistake; one that is gone does nothing."""
    db.run(_SQL["forget_touch"], candidate_id=candidate_id, touch_id=touch_id)


def places(db: Reads, candidate_id: str) -> dict[str, Place]:
    """By application: recruiter and country, where they were entered."""
    rows = db.rows(_SQL["places"], candidate_id=candidate_id)
    return {row["application_id"]: Place(row["recruiter"], row["country"]) for row in rows}


def set_place(db: Writes, candidate_id: str, application_id: str, place: Place) -> None:
    """Keep who stands in between and whose holidays count."""
    db.run(
        _SQL["set_place"],
        candidate_id=candidate_id,
        application_id=application_id,
        recruiter=squeezed(without_controls(place.recruiter)),
        country=place.country,
    )


def unsent_notes(db: Reads, candidate_id: str) -> dict[str, str]:
    """By application: what was written to be rid of, not to be sent."""
    rows = db.rows(_SQL["unsent_notes"], candidate_id=candidate_id)
    return {row["application_id"]: row["text"] for row in rows}


def keep_unsent(
    db: Writes, candidate_id: str, application_id: str, text: str, now: datetime
) -> None:
    """Keep it; an empty text forgets it."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    if text.strip():
        db.run(_SQL["keep_unsent"], **keys, text=without_controls(text), now=now)
    else:
        db.run(_SQL["forget_unsent"], **keys)


def forget_contact(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete all touches of an application and what belongs to them."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    db.run(_SQL["forget_touches"], **keys)
    db.run(_SQL["forget_place"], **keys)
    db.run(_SQL["forget_unsent"], **keys)


def _touch(row: Row) -> Touch:
    return Touch(
        person=row["person"],
        channel=Channel(row["channel"]),
        purpose=Purpose(row["purpose"]),
        day=row["day"],
        incoming=row["incoming"],
        application_id=row["application_id"],
        touch_id=row["touch_id"],
        note=row["note"],
        override=row["override"],
    )
