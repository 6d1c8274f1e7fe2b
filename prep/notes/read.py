"""Notes of a first interview: from a file or pasted text to what was found in them."""

import hashlib
from collections.abc import Iterable

from prep.errors import Problem
from prep.notes.apart import open_apart
from prep.notes.decode import Decoded, UnreadableNotes, cleaned, decode
from prep.notes.finding import find_exchanges
from prep.notes.mentions import find_people, find_promises, find_topics
from prep.notes.model import Document, Notes, Reading
from prep.notes.prose import prose_of
from prep.notes.readers import read_rendered
from prep.notes.readers.bundle import Member
from prep.notes.readers.page import Rendered
from prep.notes.recognise import format_of, packed_kind, refuse_what_is_not_text
from prep.notes.several import Refused, joined
from prep.settings import MAX_NOTES_BYTES

PASTED = "pasted notes"


def read(name: str, content: bytes) -> Reading:
    """Read a file of notes; of a zip, all files in it. Raises UnreadableNotes with the way out."""
    found, left_out = _found_in(name, content)
    if isinstance(found, Document):
        return _reading(found, _digest(content))
    return joined(name, _digest(content), [_member(*each) for each in found], left_out)


def read_many(files: Iterable[tuple[str, bytes]]) -> list[Reading | Refused]:
    """Read several files, each for itself; the files of a zip stand in its place, by name."""
    return [each for name, content in files for each in _each(name, content)]


def read_text(text: str, name: str = PASTED) -> Reading:
    """Read notes that were pasted or typed. Raises UnreadableNotes as `read` does."""
    as_bytes = text.encode("utf-8", errors="replace")
    _refuse_too_large(name, len(as_bytes))
    decoded = cleaned(name, text.removeprefix("\ufeff"), "text")
    return _reading(_document(name, decoded), _digest(as_bytes))


def _each(name: str, content: bytes) -> list[Reading | Refused]:
    try:
        found, left_out = _found_in(name, content)
        if isinstance(found, Document):
            return [_reading(found, _digest(content))]
    except UnreadableNotes as error:
        return [Refused(name, str(error))]
    missing = [Refused(each.source, str(each)) for each in left_out]
    return [*(_member(*each) for each in found), *missing]


def _member(name: str, content: bytes) -> Reading | Refused:
    """A file out of a zip, which may not be a zip of files again."""
    try:
        found, _ = _found_in(name, content)
        if isinstance(found, Document):
            return _reading(found, _digest(content))
    except UnreadableNotes as error:
        return Refused(name, str(error))
    return Refused(name, f"{name} is an archive of its own. Unpack it and drop the files in it.")


def _found_in(
    name: str, content: bytes
) -> tuple[Document | tuple[Member, ...], tuple[Problem, ...]]:
    """A document, or the files of a zip and what of it was left out."""
    _refuse_too_large(name, len(content))
    refuse_what_is_not_text(name, content)
    kind = packed_kind(content)
    if not kind:
        return _document(name, decode(name, content)), ()
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


def _reading(document: Document, digest: str) -> Reading:
    exchanges, doubts = find_exchanges(document)
    prose = prose_of(document)
    promises = find_promises(document, prose)
    notes = Notes(
        document=document,
        digest=digest,
        exchanges=exchanges,
        topics=find_topics(document, exchanges, prose, promises),
        people=find_people(document, prose),
        promises=promises,
    )
    return Reading(notes, (*document.problems, *doubts))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _refuse_too_large(name: str, size: int) -> None:
    if size > MAX_NOTES_BYTES:
        most = MAX_NOTES_BYTES // (1024 * 1024)
        raise UnreadableNotes(
            f"{name} is larger than {most} MB. Cut it to the interview itself, or paste that part."
        )
