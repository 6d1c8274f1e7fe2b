"""What stands over a question: the title, its section, the line that opens its list."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from prep.notes.model import Notes
from prep.notes.source_lines import SourceLine
from prep.questions.headings import heading_says
from prep.questions.model import Reason
from prep.questions.note_parts import Part, quoted

_FAR = 60
"""Lines above a question in which the line that opens its list is looked for."""


def heading_lines(notes: Notes) -> dict[str, list[int]]:
    """The lines on which each heading stands, in order."""
    found: dict[str, list[int]] = {}
    for block in notes.document.blocks:
        if block.kind == "heading":
            found.setdefault(block.text, []).append(block.line)
    return found


def heading_reasons(
    part: Part, headings: Mapping[str, Sequence[int]], lines: Sequence[SourceLine]
) -> Iterator[Reason]:
    """What the title, the sections and the lead-in over a question say of all that stands there."""
    yield from _by_lead_in(part, lines)
    first = min((numbers[0] for numbers in headings.values()), default=0)
    for heading in reversed(part.block.headings):
        says = heading_says(heading)
        at = bisect_right(headings.get(heading, ()), part.exchange.line)
        if says is not None and at:
            line = headings[heading][at - 1]
            yield quoted("title" if line == first else "section", says, heading, line)


def _by_lead_in(part: Part, lines: Sequence[SourceLine]) -> Iterator[Reason]:
    lead_in = _lead_in(part, lines)
    says = heading_says(lead_in.text) if lead_in is not None else None
    if lead_in is not None and says is not None:
        yield quoted("section", says, lead_in.text, lead_in.number)


def _lead_in(part: Part, lines: Sequence[SourceLine]) -> SourceLine | None:
    """The line ending in a colon that opens the list which the question stands in."""
    if part.block.kind not in ("item", "quote"):
        return None
    for line in reversed(lines[max(0, part.exchange.line - _FAR) : part.exchange.line - 1]):
        if line.block is not None and line.block.kind not in ("item", "quote", "code"):
            outside = line.block.kind == "paragraph" and not line.indented
            if outside:
                return line if line.text.endswith((":", "：")) else None
            if line.block.kind == "heading":
                return None
    return None
