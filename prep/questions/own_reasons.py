"""What a question's own line says of the answer: a mark, an aside, another cell of its row."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from prep.notes.model import Cell
from prep.questions.headings import column_says, landed_below
from prep.questions.model import Reason
from prep.questions.note_parts import Part, marks_on, quoted
from prep.questions.remarks import remark_in
from prep.text import squeezed

_ASIDE = re.compile(
    r"(?<=[.?!…)\]\"”»]) |\.{3}|[(\[（]| [-\u2013\u2014] | ?(?:->|=>|→) ?|,? (?:and|but) (?=I\b)"
)
_ASKS = re.compile(
    r"(?i)^\W*(?:how|what|why|when|where|who|which|tell|explain"
    r"|describe|give|walk|talk|name|if|you|your"
    r"|(?:can|could|would|do|does|did|is|are|was|were|have|has) (?:you|we|i|the|they|it|there|this|your|a|an))\b"
)


def own_reasons(part: Part, gap_stated: bool) -> Iterator[Reason]:
    """What stands on a question's own lines or in its table row: marks, verdicts, asides.

    `gap_stated` tells that the notes speak elsewhere of answers below what was wanted.
    """
    if part.block.cells:
        yield from _row_reasons(part, gap_stated)
        return
    if part.own and part.own[0].spoken:
        return
    for line in part.own:
        yield from marks_on(line)
    for line in part.own[1:]:
        remark = remark_in(line.text) if line.indented and "?" not in line.text else None
        if remark is not None and not remark.ambiguous:
            yield quoted("note", remark.says, line.text, line.number)
    for aside in _asides(part):
        remark = remark_in(aside)
        if remark is not None and not remark.ambiguous:
            yield quoted("note", remark.says, part.own[0].text, part.own[0].number)


def _asides(part: Part) -> list[str]:
    """What is said beside the question on its own lines: after it, in brackets, before it."""
    question = squeezed(part.exchange.question)
    inside = _ASIDE.split(question)[1:]
    text = squeezed(" ".join(line.text for line in part.own))
    head, found, tail = text.partition(question)
    after = takewhile(lambda piece: not _asks(piece), _ASIDE.split(tail)) if found else ()
    before = () if part.shares_line or not found else (head,)
    return [piece for piece in (*inside, *after, *before) if piece and not _asks(piece)]


def _asks(piece: str) -> bool:
    return bool(_ASKS.match(piece)) or piece.rstrip().endswith("?")


def _row_reasons(part: Part, gap_stated: bool) -> Iterator[Reason]:
    cells = part.block.cells
    for cell in cells:
        if squeezed(cell.text) != squeezed(part.exchange.question):
            says = column_says(cell.column, cell.text)
            if says is not None:
                yield quoted("column", says, cell.text, part.exchange.line)
    landed = _landed_below(cells, gap_stated)
    if landed is not None:
        yield quoted("column", "difficult", landed.text, part.exchange.line)


def _landed_below(cells: Sequence[Cell], gap_stated: bool) -> Cell | None:
    for landed in cells:
        if column_says(landed.column, landed.text) is None and any(
            landed_below(wanted.column, landed.column, landed.text, gap_stated)
            for wanted in cells
            if wanted is not landed
        ):
            return landed
    return None
