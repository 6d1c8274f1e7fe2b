"""Notes of a first interview: from a file or pasted text to what was found in them."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from prep.errors import Problem
from prep.notes.apart import open_apart
from prep.notes.decode import Decoded, UnreadableNotes, cleaned, decode
from prep.notes.finding import find_exchanges
from prep.notes.mentions import find_people, find_promises, find_topics
from prep.notes.model import Document, Notes, Person, Reading, Speaker
from prep.notes.prose import prose_of
from prep.notes.readers import read_rendered
from prep.notes.readers.bundle import Member
from prep.notes.readers.page import Rendered
from prep.notes.recognise import format_of, packed_kind, refuse_what_is_not_text
from prep.notes.remembered import forget_after
from prep.notes.several import Refused, joined
from prep.notes.sides import speakers_of, talk_of
from prep.settings import MAX_NOTES_BYTES

PASTED = "pasted notes"


@dataclass(frozen=True, slots=True)
class _Told:
    """What the user says of a file: its encoding, and which speaker they are."""

    encoding: str | None = None
    me: str | None = None
    known_me: Collection[str] = ()


def read(
    name: str,
    content: bytes,
    *,
    encoding: str | None = None,
    me: str | None = None,
    known_me: Collection[str] = (),
) -> Reading:
    """Read a file of notes; of a zip, all files in it. Raises UnreadableNotes with the way out.

    `encoding` (Python's name, see ENCODINGS) is used in place of the one that would be found; Word,
    PDF and Excel have none. `me` is the speaker who is the user, named as the file does; `known_me`
    are names they had in other files.
    """
    told = _Told(encoding, me, known_me)
    found, left_out = _found_in(name, content, told)
    if isinstance(found, Document):
        return _reading(found, _digest(content), told)
    members = [_member(*each, told) for each in found]
    return joined(name, _digest(content), members, left_out)


def read_many(
    files: Iterable[tuple[str, bytes]],
    *,
    encoding: str | None = None,
    me: str | None = None,
    known_me: Collection[str] = (),
) -> list[Reading | Refused]:
    """Read several files, each for itself; the files of a zip stand in its place, by name."""
    told = _Told(encoding, me, known_me)
    return [each for name, content in files for each in _each(name, content, told)]


def read_text(
    text: str,
    name: str = PASTED,
    *,
    encoding: str | None = None,
    me: str | None = None,
    known_me: Collection[str] = (),
) -> Reading:
    """Read notes that were pasted or typed. Raises UnreadableNotes as `read` does.

    Text has no encoding any more: that keyword is taken so that both are called alike.
    """
    as_bytes = text.encode("utf-8", errors="replace")
    _refuse_too_large(name, len(as_bytes))
    decoded = cleaned(name, text.removeprefix("\ufeff"), "text")
    told = _Told(encoding, me, known_me)
    return _reading(_document(name, decoded), _digest(as_bytes), told)


def _each(name: str, content: bytes, told: _Told) -> list[Reading | Refused]:
    try:
        found, left_out = _found_in(name, content, told)
        if isinstance(found, Document):
            return [_reading(found, _digest(content), told)]
    except UnreadableNotes as error:
        return [Refused(name, str(error))]
    missing = [Refused(each.source, str(each)) for each in left_out]
    return [*(_member(*each, told) for each in found), *missing]


def _member(name: str, content: bytes, told: _Told) -> Reading | Refused:
    """A file out of a zip, which may not be a zip of files again."""
    try:
        found, _ = _found_in(name, content, told)
        if isinstance(found, Document):
            return _reading(found, _digest(content), told)
    except UnreadableNotes as error:
        return Refused(name, str(error))
    return Refused(name, f"{name} is an archive of its own. Unpack it and drop the files in it.")


def _found_in(
    name: str, content: bytes, told: _Told
) -> tuple[Document | tuple[Member, ...], tuple[Problem, ...]]:
    """A document, or the files of a zip and what of it was left out."""
    _refuse_too_large(name, len(content))
    refuse_what_is_not_text(name, content)
    kind = packed_kind(content)
    if not kind:
        return _document(name, decode(name, content, told.encoding)), ()
    opened = open_apart(kind, name, content)
    if opened.files:
        return opened.files, opened.rendered.problems
    return _shown(name, opened.format, "", opened.rendered), ()


def _document(name: str, decoded: Decoded) -> Document:
    kind = format_of(name, decoded.text)
    if kind == "html":
        rendered = open_apart(kind, name, decoded.text.encode("utf-8")).rendered
    else:
        rendered = read_rendered(kind, name, decoded.text)
    return _shown(name, kind, decoded.encoding, rendered, decoded.problems)


def _shown(
    name: str, kind: str, encoding: str, found: Rendered, losses: tuple[Problem, ...] = ()
) -> Document:
    if not found.source.strip():
        raise UnreadableNotes(f"{name} holds no text. Choose another file or paste your notes.")
    return Document(name, kind, encoding, found.source, found.blocks, (*losses, *found.problems))


def _reading(document: Document, digest: str, told: _Told) -> Reading:
    talk = talk_of(document, told.me, told.known_me)
    exchanges, doubts = find_exchanges(document, talk)
    prose = prose_of(document, talk)
    promises = find_promises(document, prose)
    speakers = speakers_of(talk)
    notes = Notes(
        document=document,
        digest=digest,
        exchanges=exchanges,
        topics=find_topics(document, exchanges, prose, promises),
        people=_without_the_user(find_people(document, prose), speakers),
        promises=promises,
        speakers=speakers,
    )
    forget_after(len(document.source))
    return Reading(notes, (*document.problems, *doubts))


def _without_the_user(people: Sequence[Person], speakers: Sequence[Speaker]) -> tuple[Person, ...]:
    """Who speaks as the user is nobody whom they met."""
    own = {each.name.casefold() for each in speakers if each.side == "me"}
    return tuple(each for each in people if each.name.casefold() not in own)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _refuse_too_large(name: str, size: int) -> None:
    if size > MAX_NOTES_BYTES:
        most = MAX_NOTES_BYTES // (1024 * 1024)
        raise UnreadableNotes(
            f"{name} is larger than {most} MB. Cut it to the interview itself, or paste that part."
        )
