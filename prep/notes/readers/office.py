"""What is looked at before a zipped Office file is opened: its sizes, its parts, its XML's heads."""

import zipfile
import zlib
from io import BytesIO
from xml.parsers import expat

from prep.notes.decode import UnreadableNotes
from prep.text import count_of

MOST_UNPACKED = 50 * 1024 * 1024
MOST_TIMES_SMALLER = 200
MOST_ENTRIES = 2_000
_SMALL = 1024 * 1024
"""Below this nobody is harmed, however well it was packed: an empty sheet packs 300 to 1."""

_OTHER_PROGRAMS = (
    ("ppt/presentation.xml", "a slide deck", "a PDF"),
    ("content.xml", "an OpenDocument file", ".docx or .xlsx"),
    ("META-INF/container.xml", "an e-book", "a PDF"),
    ("Index/Document.iwa", "a Pages or Numbers file", ".docx or .xlsx"),
    ("META-INF/MANIFEST.MF", "a program", "text"),
    ("AndroidManifest.xml", "a program", "text"),
)
_HEAD = 64 * 1024


class TooMuch(UnreadableNotes):
    """A zip that is refused for its size alone, or for what it would unpack to."""


def opened_zip(name: str, content: bytes) -> zipfile.ZipFile:
    """A zip whose directory promises a harmless size. Raises UnreadableNotes otherwise."""
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError) as error:
        raise UnreadableNotes(
            f"{name} is damaged or cut off: it does not unpack. Get it again from where it came from."
        ) from error
    _refuse_bombs(name, archive.infolist(), len(content))
    return archive


def kind_of_zip(name: str, content: bytes) -> str:
    """`docx`, `xlsx` or `zip`; raises UnreadableNotes for another program's file."""
    with opened_zip(name, content) as archive:
        names = {entry.filename for entry in archive.infolist()}
    if "[Content_Types].xml" in names:
        for part, kind in (("word/", "docx"), ("xl/", "xlsx")):
            if any(each.startswith(part) for each in names):
                return kind
    for part, what, instead in _OTHER_PROGRAMS:
        if part in names:
            raise UnreadableNotes(
                f"{name} is {what}, which can't be read. Save it as {instead}, or paste its text."
            )
    return "zip"


def refuse_entities(name: str, archive: zipfile.ZipFile) -> None:
    """Raise UnreadableNotes where a part of an Office file declares a document type.

    Office never writes one; it is the way in for entities that read files or grow without end.
    """
    for entry in archive.infolist():
        is_xml = entry.filename.endswith((".xml", ".rels"))
        if is_xml and _declares_a_type(bytes_of(name, archive, entry, _HEAD)):
            raise UnreadableNotes(
                f"{name} holds XML entities, which no Office program writes; it was not opened. "
                "Copy its text and paste it."
            )


def bytes_of(name: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int = -1) -> bytes:
    """The bytes of a zip's entry, `most` of them; raises UnreadableNotes where they do not unpack."""
    try:
        with archive.open(entry) as part:
            return part.read(most)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        ValueError,
    ) as error:
        raise UnreadableNotes(
            f"{name} is damaged: part of it does not unpack. Get it again from where it came from."
        ) from error
    except RuntimeError as error:  # zipfile's word for a locked entry
        raise UnreadableNotes(
            f"{name} is protected by a password. Open or unpack it, and drop what is in it."
        ) from error


def damaged(name: str, program: str) -> UnreadableNotes:
    """The refusal of a file that its own program could not open either."""
    return UnreadableNotes(
        f"{name} is damaged. Open it in {program} and save it again, or paste its text."
    )


def _refuse_bombs(name: str, entries: list[zipfile.ZipInfo], packed: int) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES:
        reason = f"holds {count_of(len(entries), 'file')}; {MOST_ENTRIES:,} is the most"
    elif unpacked > MOST_UNPACKED:
        reason = f"unpacks to more than {MOST_UNPACKED // 1024 // 1024} MB"
    elif unpacked > max(_SMALL, MOST_TIMES_SMALLER * packed):
        reason = f"unpacks to more than {MOST_TIMES_SMALLER} times its size"
    else:
        return
    raise TooMuch(f"{name} {reason}; it was not opened. Copy the text you need and paste it.")


class _Seen(Exception):
    """The head of an XML part was read; `declared` says whether it declares a document type."""

    def __init__(self, declared: bool) -> None:
        super().__init__()
        self.declared = declared


def _declares_a_type(head: bytes) -> bool:
    def on_type(*_: object) -> None:
        raise _Seen(True)

    def on_element(*_: object) -> None:
        raise _Seen(False)

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = on_type
    parser.StartElementHandler = on_element
    try:
        parser.Parse(head, False)
    except _Seen as seen:
        return seen.declared
    except expat.ExpatError:
        return False
    return b"<!DOCTYPE" in head
