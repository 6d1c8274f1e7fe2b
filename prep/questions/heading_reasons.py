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


def title_line(notes: Notes) -> int | None:
    """The line of the first heading where all others stand under it; None without such a title."""
    headings = [block for block in notes.document.blocks if block.kind == "heading"]
    first, others = headings[:1], headings[1:]
    return next((one.line for one in first if all(one.level < at.level for at in others)), None)


def heading_reasons(
    part: Part,
    headings: Mapping[str, Sequence[int]],
    title: int | None,
    lines: Sequence[SourceLine],
) -> Iterator[Reason]:
    """What the title, the sections and the lead-in over a question say of all that stands there."""
    yield from _by_lead_in(part, lines)
    for heading in reversed(part.block.headings):
        at = bisect_right(headings.get(heading, ()), part.exchange.line)
        if at:
            line = headings[heading][at - 1]
            says = heading_says(heading, is_title=line == title)
            if says is not None:
                yield quoted("title" if line == title else "section", says, heading, line)


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
