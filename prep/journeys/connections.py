"""What a user does with the people they know: each journey is one transaction, all of it or none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from prep.casebook import NotFound
from prep.connections import Approach, Counts, KeptImport, Listed, Listing, State
from prep.connections import inside as company_words
from prep.connections import store as connection_store
from prep.connections.merge import merged
from prep.store import Store, Writes


def connections_to_come(store: Store, candidate_id: str, listing: Listing) -> Counts:
    """What keeping a list would do, before it is done."""
    return merged(listing, connection_store.all_rows(store, candidate_id)).counts


def keep_connections(
    store: Store, candidate_id: str, listing: Listing, now: datetime
) -> KeptImport:
    """Keep a list of people: new ones are added, known ones brought up to date, in one import."""
    with store.transaction() as db:
        merge = merged(listing, connection_store.all_rows(db, candidate_id))
        return connection_store.keep_merge(db, candidate_id, listing, merge, now)


def undo_connections(store: Store, candidate_id: str, import_id: str, now: datetime) -> None:
    """Take the newest import back; someone you have written to since stays."""
    with store.transaction() as db:
        connection_store.undo_import(db, candidate_id, import_id, now)


def add_connection(store: Store, candidate_id: str, someone: Listed, now: datetime) -> str:
    """Add a person by hand; returns their id. Raises PrepError without a name."""
    with store.transaction() as db:
        return connection_store.add_person(db, candidate_id, someone, now)


def answer_company(
    store: Store, candidate_id: str, company: str, key: str, is_same: bool, now: datetime
) -> None:
    """Remember whether another company's name means this one."""
    with store.transaction() as db:
        company_words.answer_company(db, candidate_id, company, key, is_same, now)


def ask_company_again(store: Store, candidate_id: str, company: str, key: str) -> None:
    """Forget what was answered about a company's name."""
    with store.transaction() as db:
        company_words.forget_answer(db, candidate_id, company, key)


def save_message(
    store: Store,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    how_known: str,
    question: str,
    message: str,
    today: date,
    now: datetime,
) -> None:
    """Keep what the user writes to one person; with a message the approach is planned, from today."""

    def worded(it: Approach) -> Approach:
        changed = replace(it, how_known=how_known, question=question, message=message)
        is_new = bool(message.strip()) and it.state is None
        return changed.at(State.PLANNED, today) if is_new else changed

    _change(store, candidate_id, application_id, connection_id, worded, now)


def save_learned(
    store: Store,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    learned: str,
    now: datetime,
) -> None:
    """Keep what a person said, with the application."""
    said = learned.strip()
    _change(
        store,
        candidate_id,
        application_id,
        connection_id,
        lambda it: replace(it, learned=said),
        now,
    )


def reach_state(
    store: Store,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    state: State,
    day: date,
    now: datetime,
) -> None:
    """Note that an approach came to a state on a day; later states are taken back."""
    _change(store, candidate_id, application_id, connection_id, lambda it: it.at(state, day), now)


def nudge_sent(
    store: Store,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    day: date,
    now: datetime,
) -> None:
    """Note that the one reminder was sent on a day."""
    _change(
        store,
        candidate_id,
        application_id,
        connection_id,
        lambda it: replace(it, nudged_on=day),
        now,
    )


def _change(
    store: Store,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    change: Callable[[Approach], Approach],
    now: datetime,
) -> None:
    """Raises NotFound where the person is not in the file any more."""
    with store.transaction() as db:
        changed = change(_approach(db, candidate_id, application_id, connection_id))
        connection_store.save_approach(
            db, candidate_id, application_id, connection_id, changed, now
        )


def _approach(db: Writes, candidate_id: str, application_id: str, connection_id: str) -> Approach:
    found = connection_store.person(db, candidate_id, application_id, connection_id)
    if found is None:
        raise NotFound("This person is not in your file any more. Go back to the list.")
    return found.approach
