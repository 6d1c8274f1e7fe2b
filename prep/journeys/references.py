"""What a user does at the reference desk: each journey is one transaction, all of it or none."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal, get_args

from prep.casebook import NotFound
from prep.references import Away, Call, Message, MessageKind, Named, Reference, State
from prep.references import store as reference_store
from prep.store import Store, Writes

Permission = Literal["asked", "agreed", "declined"]

_REACHED = {
    MessageKind.PERMISSION: State.ASKED,
    MessageKind.BRIEFING: State.BRIEFED,
    MessageKind.THANKS: State.THANKED,
}


def save_reference(store: Store, candidate_id: str, someone: Reference, now: datetime) -> str:
    """Add a reference, or save one that has an id; returns it. Raises ReferenceRefused,
    ChangedElsewhere."""
    with store.transaction() as db:
        if not someone.reference_id:
            return reference_store.add_reference(db, candidate_id, someone, now)
        reference_store.edit_reference(db, candidate_id, someone)
        return someone.reference_id


def remove_reference(store: Store, candidate_id: str, reference_id: str) -> None:
    """Remove a person with their days away, their briefs and their history."""
    with store.transaction() as db:
        reference_store.forget_reference(db, candidate_id, reference_id)


def add_away(store: Store, candidate_id: str, reference_id: str, away: Away) -> None:
    """Enter days away. Raises ReferenceRefused where they end before they begin."""
    with store.transaction() as db:
        reference_store.add_away(db, candidate_id, reference_id, away)


def remove_away(store: Store, candidate_id: str, away_id: str) -> None:
    """Take days away back."""
    with store.transaction() as db:
        reference_store.forget_away(db, candidate_id, away_id)


def set_permission(
    store: Store, candidate_id: str, reference_id: str, what: Permission, day: date | None
) -> None:
    """Note that a person was asked, agreed or said no on a day; None takes it back."""
    with store.transaction() as db:
        _permit(db, candidate_id, reference_id, what, day)


def save_call(
    store: Store, candidate_id: str, application_id: str, call: Call, now: datetime
) -> None:
    """Keep who will call an application's references. Raises ReferenceRefused."""
    with store.transaction() as db:
        reference_store.save_call(db, candidate_id, application_id, call, now)


def name_reference(
    store: Store,
    candidate_id: str,
    application_id: str,
    reference_id: str,
    is_reserve: bool,
    now: datetime,
) -> None:
    """Name someone for an application, at once or as the reserve."""
    with store.transaction() as db:
        reference_store.add_named(
            db, candidate_id, Named(application_id, reference_id, is_reserve), now
        )


def set_reserve(
    store: Store, candidate_id: str, application_id: str, reference_id: str, is_reserve: bool
) -> None:
    """Have someone stand by, or be named after all."""
    _change(
        store,
        candidate_id,
        application_id,
        reference_id,
        lambda it: replace(it, is_reserve=is_reserve),
    )


def unname_reference(
    store: Store, candidate_id: str, application_id: str, reference_id: str
) -> None:
    """Take someone off an application; their history stays."""
    with store.transaction() as db:
        reference_store.forget_one_named(db, candidate_id, application_id, reference_id)


def reach_reference_state(
    store: Store,
    candidate_id: str,
    application_id: str,
    reference_id: str,
    state: State,
    day: date | None,
) -> None:
    """Note that a reference came to a state on a day; None takes that one state back."""
    with store.transaction() as db:
        _reach(db, candidate_id, application_id, reference_id, state, day)


def save_brief(
    store: Store,
    candidate_id: str,
    application_id: str,
    reference_id: str,
    stories: Sequence[str],
    doubts: Sequence[str],
    brief: str,
) -> None:
    """Keep a brief with what was chosen for it."""
    _change(
        store,
        candidate_id,
        application_id,
        reference_id,
        lambda it: replace(it, stories=tuple(stories), doubts=tuple(doubts), brief=brief),
    )


def save_heads_up(
    store: Store, candidate_id: str, application_id: str, reference_id: str, text: str
) -> None:
    """Keep the message that goes with a brief."""
    _change(
        store, candidate_id, application_id, reference_id, lambda it: replace(it, heads_up=text)
    )


def note_reference_message(
    store: Store, candidate_id: str, message: Message, now: datetime
) -> None:
    """Note that a message went to a reference, in their own history; the state that it brings is
    reached on its day, where it was not yet."""
    with store.transaction() as db:
        reference_store.add_message(db, candidate_id, message, now)
        state = _REACHED.get(message.kind)
        if state is not None:
            where = (message.application_id, message.reference_id)
            _reach(db, candidate_id, *where, state, message.day, only_new=True)


def take_back_reference_message(store: Store, candidate_id: str, message_id: str) -> None:
    """Take a message out of a reference's history that was noted by mistake."""
    with store.transaction() as db:
        reference_store.forget_message(db, candidate_id, message_id)


def _reach(
    db: Writes,
    candidate_id: str,
    application_id: str,
    reference_id: str,
    state: State,
    day: date | None,
    only_new: bool = False,
) -> None:
    if state.is_permission:
        what: Permission = "asked" if state is State.ASKED else "agreed"
        _permit(db, candidate_id, reference_id, what, day, only_new)
        return
    named = reference_store.named(db, candidate_id, application_id, reference_id)
    if not (only_new and getattr(named, f"{state}_on")):
        reference_store.save_named(db, candidate_id, named.at(state, day))


def _permit(
    db: Writes,
    candidate_id: str,
    reference_id: str,
    what: Permission,
    day: date | None,
    only_new: bool = False,
) -> None:
    person = _person(db, candidate_id, reference_id)
    if only_new and getattr(person, f"{what}_on"):
        return
    days = {f"{each}_on": getattr(person, f"{each}_on") for each in get_args(Permission)}
    if what == "agreed" and day:
        days["declined_on"] = None
    reference_store.set_permission(db, candidate_id, reference_id, **days | {f"{what}_on": day})


def _change(
    store: Store,
    candidate_id: str,
    application_id: str,
    reference_id: str,
    change: Callable[[Named], Named],
) -> None:
    """Raises NotFound where the person is not named any more."""
    with store.transaction() as db:
        found = reference_store.named(db, candidate_id, application_id, reference_id)
        reference_store.save_named(db, candidate_id, change(found))


def _person(db: Writes, candidate_id: str, reference_id: str) -> Reference:
    found = reference_store.read_desk(db, candidate_id).reference(reference_id)
    if found is None:
        raise NotFound("This reference is not in your file any more. Go back to the list.")
    return found
