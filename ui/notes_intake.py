"""What was dropped: each file read and put away as a draft, or named with why it can't be."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from prep import casebook, journeys, notes
from prep.errors import PrepError
from prep.notes import store as notes_store
from prep.notes.model import Reading
from prep.notes.read import PASTED
from prep.questions import draft_store
from prep.store import Store
from ui import casefile, clock, kept
from ui.notes_elsewhere import Elsewhere, elsewhere

_MOST_BYTES_APART = 50 * 1024 * 1024
"""Each file of a zip keeps the zip beside it until it is kept; above this a zip is one draft."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was dropped or pasted, byte for byte."""

    name: str
    content: bytes
    is_pasted: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: a draft, known already, refused, or for another page (`place`)."""

    kind: Literal["draft", "known", "refused", "elsewhere"]
    name: str
    words: str = ""
    place: Elsewhere | None = None
    draft_id: str = ""


def pasted(text: str) -> Given:
    """Text from the clipboard, as a file is given."""
    return Given(PASTED, text.encode("utf-8", errors="replace"), is_pasted=True)


def take_in(given: Given, is_notes: bool = False) -> list[Outcome]:
    """Read it and put it away as a draft, of a zip each file. What is known is not read again.

    A list for another page is left to that page, unless the user says that these are notes.
    """
    place = None if given.is_pasted or is_notes else elsewhere(given.name, given.content)
    if place:
        return [Outcome("elsewhere", given.name, place=place)]
    store = casefile.store()
    known = _known(store, given.name, hashlib.sha256(given.content).hexdigest())
    if known:
        return [known]
    try:
        return [_outcome(store, given, each) for each in _readings(store, given)]
    except PrepError as error:
        return [Outcome("refused", given.name, str(error))]


def _readings(store: Store, given: Given) -> Iterator[Reading | notes.Refused]:
    names = notes_store.own_names(store, casefile.ME)
    if given.is_pasted:
        text = given.content.decode("utf-8")
        yield notes.read_text(text, known_me=names)
        return
    apart = notes.read_many([(given.name, given.content)], known_me=names)
    if len(apart) * len(given.content) <= _MOST_BYTES_APART:
        yield from apart
    else:
        yield notes.read(given.name, given.content, known_me=names)


def _outcome(store: Store, given: Given, found: Reading | notes.Refused) -> Outcome:
    if isinstance(found, notes.Refused):
        return Outcome("refused", found.name, found.message)
    name = found.notes.document.name
    known = _known(store, name, found.notes.digest)
    if known:
        return known
    begun = journeys.begin_notes_draft(
        store, casefile.ME, found, given.content, clock.now(), pasted=given.is_pasted
    )
    return Outcome("draft", name, draft_id=begun.draft_id)


def _known(store: Store, name: str, digest: str) -> Outcome | None:
    earlier = notes_store.earlier_import(store, casefile.ME, digest)
    if earlier:
        applications = {
            each.application_id: each for each in casebook.applications(store, casefile.ME)
        }
        return Outcome("known", name, kept.earlier(name, earlier, applications))
    if any(each.digest == digest for each in draft_store.pending(store, casefile.ME)):
        return Outcome("known", name, f"{name} is among the files to look through already.")
    return None
