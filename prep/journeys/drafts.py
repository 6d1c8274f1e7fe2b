"""Notes that are being looked through, in the file: each journey is one transaction."""

from datetime import datetime

from prep.notes import store as notes_store
from prep.notes.model import Reading
from prep.questions import draft_store
from prep.questions.draft import Draft
from prep.questions.rereading import Original, read_again
from prep.store import Store


def begin_notes_draft(
    store: Store,
    candidate_id: str,
    reading: Reading,
    content: bytes,
    now: datetime,
    *,
    pasted: bool = False,
    encoding: str | None = None,
    me: str | None = None,
) -> Draft:
    """Put what was read into the file as a draft, with its repeats; returns it with its id.

    `content` is what was dropped (the zip where the reading is of a file in one), or the UTF-8 of
    pasted text. Of bytes that have a draft already, that one comes back, corrections and all.
    """
    with store.transaction() as db:
        for head in draft_store.pending(db, candidate_id):
            if head.digest == reading.notes.digest:
                return draft_store.draft(db, candidate_id, head.draft_id)
        return draft_store.add_draft(
            db, candidate_id, reading, content, now, pasted=pasted, encoding=encoding, me=me
        )


def put_notes_draft(store: Store, candidate_id: str, changed: Draft, now: datetime) -> Draft:
    """Save corrections; returns the draft with its new version and the repeats of changed rows.

    Raises ChangedElsewhere when another tab saved other corrections in the meantime: go on with
    `draft_store.draft`, or put these in their place with `replace(changed, version=...)`, the
    version from `draft_store.version_in_file`. Raises DraftGone when it was kept or dropped.
    """
    with store.transaction() as db:
        return draft_store.put_state(db, candidate_id, changed, now)


def reread_notes_draft(
    store: Store,
    candidate_id: str,
    draft_id: str,
    now: datetime,
    *,
    encoding: str | None = None,
    me: str | None = None,
) -> Draft:
    """Read a draft's bytes again, in another encoding or with another speaker as the user.

    Ticks and corrections begin anew. Raises UnreadableNotes where the encoding does not fit (the
    draft stays as it was) and DraftGone.
    """
    first = draft_store.original(store, candidate_id, draft_id)
    wanted = Original(first.file_name, first.digest, first.content, first.pasted, encoding, me)
    reading = read_again(wanted, notes_store.own_names(store, candidate_id))
    with store.transaction() as db:
        return draft_store.put_reading(db, candidate_id, draft_id, reading, now, encoding, me)


def drop_notes_draft(store: Store, candidate_id: str, draft_id: str) -> None:
    """Delete a draft whole: bytes, reading and corrections."""
    with store.transaction() as db:
        draft_store.drop(db, candidate_id, draft_id)


def remember_me(store: Store, candidate_id: str, name: str, now: datetime) -> None:
    """Remember the name under which the user speaks in transcripts."""
    with store.transaction() as db:
        notes_store.remember_own_name(db, candidate_id, name, now)
