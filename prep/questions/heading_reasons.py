"""What stands over a question: the title, its section, the line that opens its list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from prep.notes.model import Notes
from prep.notes.source_lines import SourceLine
from prep.questions.headings import heading_says
from prep.questions.model import Reason, Says
from prep.questions.note_parts import Part, quoted
from prep.questions.remarks import remark_in

_NUMBER = re.compile(r"^\W{0,4}(\d{1,2})[.、)）]")
_LONGEST_LEAD_IN = 160
_OF_ONESELF = re.compile(r"\b(?:I|me|my)\b")
_SHORT = 12
"""Characters of a numbered line that is a section of its own rather than a question."""

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
    lead_ins: "LeadIns",
) -> Iterator[Reason]:
    """What the title, the sections and the lead-in over a question say of all that stands there."""
    yield from _by_lead_in(part, lead_ins)
    for heading in reversed(part.block.headings):
        at = bisect_right(headings.get(heading, ()), part.exchange.line)
        if at:
            line = headings[heading][at - 1]
            says = heading_says(heading, is_title=line == title)
            if says is None and line != title and _OF_ONESELF.search(heading):
                says = _lead_in_says(heading)
            if says is not None:
                yield quoted("title" if line == title else "section", says, heading, line)


def _by_lead_in(part: Part, lead_ins: "LeadIns") -> Iterator[Reason]:
    lead_in = lead_ins.over(part)
    says = _lead_in_says(lead_in.text) if lead_in is not None else None
    if lead_in is not None and says is not None:
        yield quoted("section", says, lead_in.text, lead_in.number)


def _lead_in_says(text: str) -> Says | None:
    """What an opening line says: as a heading would, or that one struggled with what follows."""
    if len(text) > _LONGEST_LEAD_IN:
        return None
    remark = remark_in(text, on_answer=False)
    return heading_says(text) or (remark.says if remark is not None else None)


class LeadIns:
    """The lines that can open a list or a run of lines, or end the search for such a line."""

    def __init__(self, lines: Sequence[SourceLine]) -> None:
        self._lines = lines
        self._over_lists = [at for at, line in enumerate(lines) if _ends_a_list_above(line)]
        self._over_lines = [at for at, line in enumerate(lines) if _parts_lines(line)]

    def over(self, part: Part) -> SourceLine | None:
        """The line ending in a colon that opens the list, or the run of lines, a question stands in."""
        kind, line = part.block.kind, part.exchange.line
        if kind == "paragraph":
            return self._over_a_line(_within(self._over_lines, line))
        nearest = _within(self._over_lists, line)[-1:] if kind in ("item", "quote") else []
        return next((self._lines[at] for at in nearest if _opens(self._lines[at])), None)

    def _over_a_line(self, above: Sequence[int]) -> SourceLine | None:
        """None where both the line and one below it are numbered: they are of one list."""
        number = False
        for line in (self._lines[at] for at in reversed(above)):
            if _opens(line):
                return None if number and _NUMBER.match(line.text) else line
            if _is_heading(line):
                return None
            number = True
        return None


def _within(ats: Sequence[int], line: int) -> Sequence[int]:
    return ats[bisect_left(ats, max(0, line - _FAR)) : bisect_left(ats, line - 1)]


def _ends_a_list_above(line: SourceLine) -> bool:
    plain = line.block is not None and line.block.kind == "paragraph" and not line.indented
    return plain or _is_heading(line)


def _parts_lines(line: SourceLine) -> bool:
    if line.block is None or line.block.kind == "code":
        return False
    numbered = len(line.text) <= _SHORT and _NUMBER.match(line.text) is not None
    return numbered or _opens(line) or _is_heading(line)


def _is_heading(line: SourceLine) -> bool:
    return line.block is not None and line.block.kind == "heading"


def _opens(line: SourceLine) -> bool:
    return line.text.endswith((":", "：")) and not line.indented and not _is_heading(line)
