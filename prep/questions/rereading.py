"""The bytes of a draft read once more: in another encoding, as another speaker, by another version."""

from collections.abc import Collection
from dataclasses import dataclass

from prep import notes
from prep.notes.model import Reading


@dataclass(frozen=True, slots=True)
class Original:
    """What was dropped or pasted, byte for byte, and how the user wants it read (None: as found)."""

    file_name: str
    digest: str
    content: bytes
    pasted: bool
    encoding: str | None = None
    me: str | None = None


def read_again(original: Original, known_me: Collection[str] = ()) -> Reading:
    """The reading of these bytes as the user wants it; of a file out of a zip, that file's own.

    Raises UnreadableNotes, as where the encoding does not fit.
    """
    encoding, me = original.encoding, original.me
    if original.pasted:
        text = original.content.decode("utf-8")
        return notes.read_text(text, original.file_name, me=me, known_me=known_me)
    name = _name_on_disk(original.file_name)
    whole = notes.read(name, original.content, encoding=encoding, me=me, known_me=known_me)
    if whole.notes.digest == original.digest:
        return whole
    members = notes.read_many(
        [(name, original.content)], encoding=encoding, me=me, known_me=known_me
    )
    readings = [each for each in members if isinstance(each, Reading)]
    return next((each for each in readings if each.notes.digest == original.digest), whole)


def _name_on_disk(shown: str) -> str:
    """ "mine.zip" of "mine.zip: round1.md", the name of a zip that holds one file."""
    name, _, member = shown.partition(".zip: ")
    return f"{name}.zip" if member else shown
