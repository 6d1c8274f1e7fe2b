"""What people, topics and promises are looked for in: the lines that say something, and who asks."""

from typing import NamedTuple

from prep.notes.model import Document
from prep.notes.sides import Talk, talk_of
from prep.notes.source_lines import SourceLine, prose_lines


class Prose(NamedTuple):
    """The lines of a document on which someone says something, and the interviewing speakers."""

    lines: tuple[SourceLine, ...]
    asking: frozenset[str]


def prose_of(document: Document, talk: Talk | None = None) -> Prose:
    """Gathered once for all who look through it."""
    return Prose(prose_lines(document), (talk or talk_of(document)).asking)
