"""What a user does with thanks and promises: each journey is one transaction, all of it or none."""

from dataclasses import replace
from datetime import date, datetime

from prep import casebook
from prep.contact import Touch
from prep.contact import store as contact_store
from prep.store import Store, Writes
from prep.text import squeezed
from prep.thanks import Draft, Owed, promises
from prep.thanks import store as thanks_store


def save_thanks(store: Store, candidate_id: str, draft: Draft, now: datetime) -> Draft:
    """Save a draft as it was typed; returns it as it is in the file. Raises ChangedElsewhere."""
    with store.transaction() as db:
        return _saved(db, candidate_id, draft, now)


def replace_thanks(store: Store, candidate_id: str, draft: Draft, now: datetime) -> Draft:
    """Save a draft in place of what the file holds now, whose text is kept among the earlier ones.
    A message that was sent makes room for the next one. Raises ChangedElsewhere."""
    with store.transaction() as db:
        held = thanks_store.saved_as(db, candidate_id, draft)
        if held is not None and held.text.strip() != draft.text.strip():
            thanks_store.keep_earlier(db, candidate_id, held, now)
        return _saved(db, candidate_id, replace(draft, touch_id=""), now)


def send_thanks(
    store: Store, candidate_id: str, draft: Draft, touch: Touch, now: datetime
) -> Draft:
    """Enter in the ledger that a message went out, with the draft as it stands.

    Raises TouchRefused, ChangedElsewhere.
    """
    with store.transaction() as db:
        touch_id = contact_store.add_touch(db, candidate_id, touch, now)
        return _saved(db, candidate_id, replace(draft, touch_id=touch_id), now)


def send_promised(
    store: Store, candidate_id: str, draft: Draft, touch: Touch, promise: Owed, now: datetime
) -> Draft:
    """As send_thanks, for something promised: it is done with that, on the touch's day."""
    with store.transaction() as db:
        touch_id = contact_store.add_touch(db, candidate_id, touch, now)
        promises.set_days(db, candidate_id, replace(promise, done_on=touch.day), now)
        return _saved(db, candidate_id, replace(draft, touch_id=touch_id), now)


def set_promise(store: Store, candidate_id: str, promise: Owed, now: datetime) -> None:
    """Keep a promise's day, or that it is done."""
    with store.transaction() as db:
        promises.set_days(db, candidate_id, promise, now)


def add_promise(
    store: Store,
    candidate_id: str,
    application_id: str,
    text: str,
    due_on: date | None,
    now: datetime,
) -> None:
    """Add a promise that stands in no notes. Raises NoPromise without words."""
    with store.transaction() as db:
        promises.add_promise(db, candidate_id, application_id, text, due_on, now)


def drop_promise(store: Store, candidate_id: str, promise: Owed) -> None:
    """Take out a promise that was added by hand."""
    with store.transaction() as db:
        promises.drop_promise(db, candidate_id, promise)


def sign_as(store: Store, candidate_id: str, name: str, now: datetime) -> None:
    """Keep the name that the candidate signs with; an empty one changes nothing."""
    with store.transaction() as db:
        person = casebook.candidate(db, candidate_id)
        if person is not None and squeezed(name):
            casebook.save_candidate(db, replace(person, name=squeezed(name)), now)


def _saved(db: Writes, candidate_id: str, draft: Draft, now: datetime) -> Draft:
    version = thanks_store.save_draft(db, candidate_id, draft, now)
    return replace(draft, version=version, saved=now)
