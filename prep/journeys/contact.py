"""Touches into the ledger: each journey is one transaction, all of it or none."""

from datetime import datetime

from prep.contact import Touch
from prep.contact import store as contact_store
from prep.contact.store import Place
from prep.store import Store


def enter_touch(store: Store, candidate_id: str, touch: Touch, now: datetime) -> str:
    """Enter a message that went or came; returns its id. Raises TouchRefused."""
    with store.transaction() as db:
        return contact_store.add_touch(db, candidate_id, touch, now)


def take_back_touch(store: Store, candidate_id: str, touch_id: str) -> None:
    """Take a touch out that was entered by mistake."""
    with store.transaction() as db:
        contact_store.forget_touch(db, candidate_id, touch_id)


def set_contact_place(store: Store, candidate_id: str, application_id: str, place: Place) -> None:
    """Keep who stands between the candidate and a company, and whose holidays count."""
    with store.transaction() as db:
        contact_store.set_place(db, candidate_id, application_id, place)


def keep_unsent(
    store: Store, candidate_id: str, application_id: str, text: str, now: datetime
) -> None:
    """Keep what was written to be rid of, not to be sent."""
    with store.transaction() as db:
        contact_store.keep_unsent(db, candidate_id, application_id, text, now)
