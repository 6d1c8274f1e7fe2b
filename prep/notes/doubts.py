"""What the other side doubted: lines of the notes that tell of a worry about the candidate."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from prep.notes.any_case import AnyCase
from prep.text import shortened, squeezed

_LONGEST_LINE, _LONGEST = 600, 180
_HEADING = re.compile(r"^\s{0,3}(?:#{1,6}\s*|\*\*)?[^\n]{0,40}$")
_CONCERNS = AnyCase(
    r"\b(?:their |the )?(?:concerns?|doubts?|worries|reservations?|red flags?|hesitations?|objections?)\b"
)
_MARKS = re.compile(r"^[\s>*#\-+•\d.)]{0,12}")
_THEY = re.compile(
    r"\b(?:they|he|she|we|interviewers?|panel|manager|recruiter|director|hr|[A-Z][a-z]{2,20})\b"
    r"[^.;\n]{0,30}?\b(?:concern(?:ed)?|worr(?:y|ies|ied)|doubt(?:s|ed|ful)?|hesita\w{2,6}|"
    r"(?:not|n't) (?:quite )?(?:sure|convinced)|unsure|sceptical|skeptical|wonder(?:s|ed|ing)? "
    r"(?:if|whether))\b",
)
_MINE = AnyCase(r"\b(?:i|i'm|i am|i was|me)\b[^.;\n]{0,12}\b(?:worr|concern|doubt|unsure|not sure)")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that the interviewers were not sure of, in the notes' words, and its line (from 1)."""

    text: str
    line: int


def find_doubts(source: str) -> tuple[Doubt, ...]:
    """The doubts in notes, in their order: lines below a heading that names concerns, and lines that
    say that somebody on the other side was worried, unsure or not convinced."""
    return tuple(_doubts(source))


def _doubts(source: str) -> Iterator[Doubt]:
    below = False
    for number, line in enumerate(source.split("\n"), start=1):
        text = line[:_LONGEST_LINE]
        if not text.strip():
            continue
        if _is_heading(text):
            below = bool(_CONCERNS.search(text))
        elif (below or _THEY.search(text)) and not _MINE.search(text):
            yield Doubt(shortened(squeezed(_MARKS.sub("", text)), _LONGEST), number)


def _is_heading(line: str) -> bool:
    """A line with a heading's marks, or a short one that ends in a colon."""
    bare = line.strip()
    return (
        bare.startswith("#")
        or (bare.startswith("**") and bare.rstrip(":").endswith("**"))
        or (bool(_HEADING.match(line)) and bare.endswith(":"))
    )
