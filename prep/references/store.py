"""The reference desk in the file: people, calls, who is named where, what went to whom."""

from collections import defaultdict
from dataclasses import asdict
from datetime import date, datetime, time

from prep.casebook import ChangedElsewhere, NotFound
from prep.contact import Channel
from prep.references.call_near import Unbriefed
from prep.references.model import (
    Away,
    Call,
    Desk,
    Message,
    MessageKind,
    Named,
    Reference,
    ReferenceRefused,
    Relation,
)
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id, squeezed, without_controls

_SQL = queries_beside(__file__)
_GONE = "This reference is not in your file any more. Go back to the list."


def read_desk(db: Reads, candidate_id: str) -> Desk:
    """All that the desk holds, in five queries."""
    away: dict[str, list[Away]] = defaultdict(list)
    for row in db.rows(_SQL["away"], candidate_id=candidate_id):
        away[row["reference_id"]].append(Away(row["from_on"], row["to_on"], row["away_id"]))
    return Desk(
        references=[
            _reference(row, tuple(away[row["reference_id"]]))
            for row in db.rows(_SQL["references"], candidate_id=candidate_id)
        ],
        calls={
            row.pop("application_id"): Call(**row)
            for row in db.rows(_SQL["calls"], candidate_id=candidate_id)
        },
        named=[_named(row) for row in db.rows(_SQL["named"], candidate_id=candidate_id)],
        messages=[_message(row) for row in db.rows(_SQL["messages"], candidate_id=candidate_id)],
    )


def unbriefed(db: Reads, candidate_id: str) -> list[Unbriefed]:
    """Who is named, will be called from a known day on and is not briefed, the first call first."""
    return [Unbriefed(**row) for row in db.rows(_SQL["unbriefed"], candidate_id=candidate_id)]


def add_reference(db: Writes, candidate_id: str, someone: Reference, now: datetime) -> str:
    """Add a person; returns their id. Raises ReferenceRefused."""
    reference_id = new_id()
    days = {name: getattr(someone, name) for name in ("asked_on", "agreed_on", "declined_on")}
    db.run(
        _SQL["add_reference"], **_keys(candidate_id, reference_id), **_row(someone), **days, now=now
    )
    return reference_id


def edit_reference(db: Writes, candidate_id: str, changed: Reference) -> None:
    """Save a person's particulars; permission is apart. Raises ReferenceRefused, ChangedElsewhere."""
    keys = _keys(candidate_id, changed.reference_id)
    if not db.rows(_SQL["edit_reference"], **keys, **_row(changed), version=changed.version):
        raise ChangedElsewhere(
            f"{changed.name} was changed in another tab. Reload the page, then edit it again."
        )


def set_permission(
    db: Writes,
    candidate_id: str,
    reference_id: str,
    asked_on: date | None,
    agreed_on: date | None,
    declined_on: date | None,
) -> None:
    """Keep when a person was asked, agreed or said no."""
    keys = _keys(candidate_id, reference_id)
    days = {"asked_on": asked_on, "agreed_on": agreed_on, "declined_on": declined_on}
    db.run(_SQL["set_permission"], **keys, **days)


def forget_reference(db: Writes, candidate_id: str, reference_id: str) -> None:
    """Delete a person with all that is theirs."""
    keys = _keys(candidate_id, reference_id)
    db.run(_SQL["forget_messages_of"], **keys)
    db.run(_SQL["forget_named_of"], **keys)
    db.run(_SQL["forget_away_of"], **keys)
    db.run(_SQL["forget_reference"], **keys)


def add_away(db: Writes, candidate_id: str, reference_id: str, away: Away) -> None:
    """Add days away; they may overlap others. Raises ReferenceRefused where they end before they begin."""
    if away.to_on < away.from_on:
        raise ReferenceRefused("The last day away is before the first. Turn them round.")
    keys = _keys(candidate_id, reference_id)
    db.run(_SQL["add_away"], **keys, away_id=new_id(), from_on=away.from_on, to_on=away.to_on)


def forget_away(db: Writes, candidate_id: str, away_id: str) -> None:
    """Delete days away."""
    db.run(_SQL["forget_away"], candidate_id=candidate_id, away_id=away_id)


def save_call(
    db: Writes, candidate_id: str, application_id: str, call: Call, now: datetime
) -> None:
    """Keep who will call. Raises ReferenceRefused for a window that ends before it begins."""
    if call.to_on and not call.from_on:
        raise ReferenceRefused("The call window has a last day but no first one. Enter it too.")
    if call.from_on and call.to_on and call.to_on < call.from_on:
        raise ReferenceRefused("The call window ends before it begins. Turn the days round.")
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    db.run(_SQL["forget_call"], **keys)
    row = {**asdict(call), **{name: _line(getattr(call, name)) for name in _CALL_LINES}}
    db.run(_SQL["add_call"], **keys, **row | {"advert": _text(call.advert)}, now=now)


_CALL_LINES = ("caller", "firm", "number", "country")


def named(db: Reads, candidate_id: str, application_id: str, reference_id: str) -> Named:
    """One who is named for an application. Raises NotFound."""
    keys = _keys(candidate_id, reference_id)
    row = db.one(_SQL["one_named"], **keys, application_id=application_id)
    if row is None:
        raise NotFound(_GONE)
    return _named(row)


def add_named(db: Writes, candidate_id: str, new: Named, now: datetime) -> None:
    """Name someone for an application; naming them again does nothing."""
    keys = {**_keys(candidate_id, new.reference_id), "application_id": new.application_id}
    if db.one(_SQL["one_named"], **keys) is None:
        db.run(_SQL["add_named"], **keys, **_named_row(new), now=now)


def save_named(db: Writes, candidate_id: str, changed: Named) -> None:
    """Keep texts, choices and days of someone who is named."""
    keys = {**_keys(candidate_id, changed.reference_id), "application_id": changed.application_id}
    db.run(_SQL["edit_named"], **keys, **_named_row(changed))


def forget_one_named(db: Writes, candidate_id: str, application_id: str, reference_id: str) -> None:
    """Take someone off an application; what was sent stays in their history."""
    keys = _keys(candidate_id, reference_id)
    db.run(_SQL["forget_one_named"], **keys, application_id=application_id)


def add_message(db: Writes, candidate_id: str, message: Message, now: datetime) -> str:
    """Note a message to a reference; returns its id."""
    message_id = new_id()
    row = asdict(message) | {"kind": message.kind.value, "channel": message.channel.value}
    db.run(
        _SQL["add_message"], candidate_id=candidate_id, **row | {"message_id": message_id}, now=now
    )
    return message_id


def forget_message(db: Writes, candidate_id: str, message_id: str) -> None:
    """Take a message out that was noted by mistake."""
    db.run(_SQL["forget_message"], candidate_id=candidate_id, message_id=message_id)


def forget_references(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete what hangs on an application; the people stay."""
    keys = {"candidate_id": candidate_id, "application_id": application_id}
    db.run(_SQL["forget_named"], **keys)
    db.run(_SQL["forget_call"], **keys)
    db.run(_SQL["forget_messages"], **keys)


def _keys(candidate_id: str, reference_id: str) -> dict[str, str]:
    return {"candidate_id": candidate_id, "reference_id": reference_id}


def _line(text: str) -> str:
    return squeezed(without_controls(text))


def _text(text: str) -> str:
    return without_controls(text).strip()


def _row(someone: Reference) -> Row:
    name = _line(someone.name)
    if not name:
        raise ReferenceRefused("A reference needs a name. Type it.")
    _check_hours(someone.hours_from, someone.hours_to)
    return {
        "name": name,
        "relation": someone.relation.value,
        "how_known": _line(someone.how_known),
        "email": _line(someone.email),
        "phone": _line(someone.phone),
        "prefers": someone.prefers.value,
        "time_zone": someone.time_zone,
        "country": someone.country,
        "hours_from": someone.hours_from,
        "hours_to": someone.hours_to,
        "facts": _text(someone.facts),
    }


def _check_hours(start: time | None, end: time | None) -> None:
    if (start is None) != (end is None):
        raise ReferenceRefused(
            "Good hours need both a beginning and an end. Enter both or neither."
        )
    if start is not None and end is not None and end <= start:
        raise ReferenceRefused("The good hours end before they begin. Turn them round.")


def _reference(row: Row, away: tuple[Away, ...]) -> Reference:
    kinds = {"relation": Relation(row["relation"]), "prefers": Channel(row["prefers"])}
    return Reference(**{**row, **kinds}, away=away)


def _named_row(each: Named) -> Row:
    row = asdict(each)
    del row["application_id"], row["reference_id"]
    texts = {"brief": _text(each.brief), "heads_up": _text(each.heads_up)}
    doubts = "\n".join(_line(line) for line in each.doubts)
    return {**row, **texts, "stories": "\n".join(each.stories), "doubts": doubts}


def _named(row: Row) -> Named:
    lines = {name: tuple(row[name].splitlines()) for name in ("stories", "doubts")}
    return Named(**{**row, **lines})


def _message(row: Row) -> Message:
    kinds = {"kind": MessageKind(row["kind"]), "channel": Channel(row["channel"])}
    return Message(**{**row, **kinds})
