"""What a question's own line says of the answer: a mark, an aside, another cell of its row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from prep.notes.model import Cell, Document
from prep.questions.columns import cells_say, full_marks
from prep.questions.headings import column_says, landed_below
from prep.questions.model import Reason
from prep.questions.note_parts import Part, marks_on, quoted
from prep.questions.pointing import points_at_question
from prep.questions.remark_beside import parted
from prep.questions.remarks import folded, is_fine_overall, remark_in
from prep.questions.remarks_chinese import chinese_says
from prep.text import squeezed

_ASIDE = re.compile(
    r"(?<=[.?!…)\]\"”»]) |\.{3}|[(\[（]| [-\u2013\u2014] | ?(?:->|=>|→) ?|,? (?:and|but) (?=I\b)"
    r"|, (?=(?:ok|okay|fine|good|great|bad|badly|meh|weak|poor|awful|so-so)\W*$)"
)
_TOLD = re.compile(r"\b[Ii](?:'m|\u2019m| \w)|\b(?:me|my)\b")
"""A piece in which the writer speaks of themselves."""

_SUBJECTLESS = re.compile(
    r"(?i)^\W*(?:kind of |also |bit |a bit |totally |completely )?(?:struggled|stuck|got stuck|missed|forgot|messed|panicked|choked|flopped|mixed"
    r"|could ?n.?t|could not|was ?n.?t|was not|not |made |took |got |hinted)"
)
"""An aside that begins with what happened is the writer's own, "(struggled with it)"."""

_RELATES = re.compile(r"(?i)^\W*(?:which|what) i\b")
"""An aside that goes on from the question, "commands, which I couldn't recall"."""

_TAGGED = re.compile(r"(?i)[?？][\"”']? ?[\[(](?:hard|tough|difficult|tricky|struggled)[\])]\W*$")
"""`What is churn? [HARD]`: a mark of the writer's, where no other question is marked as easy."""

_LEVELS = re.compile(r"(?i)[\[(](?:easy|medium)[\])]")
_A_LEVEL = re.compile(r"(?i)\W*(?:easy|medium|hard)\W*$")


class Around(NamedTuple):
    """What the whole of the notes tells.

    `gap_stated`: they speak elsewhere of answers below what was wanted; `levels`: questions are
    sorted as easy and medium; `full`: the highest mark of each column of numbers.
    """

    gap_stated: bool
    levels: bool
    full: Mapping[str, int]


def around_of(document: Document, gap_stated: bool) -> Around:
    """The surroundings of all questions in a document."""
    levels = _LEVELS.search(document.source[:200_000]) is not None
    return Around(gap_stated, levels, full_marks(document.blocks))


_ASKS = re.compile(
    r"(?i)^\W*(?:how|what|why|when|where|who|which|tell|explain"
    r"|describe|give|walk|talk|name|if|you|your"
    r"|(?:can|could|would|do|does|did|is|are|was|were|have|has) (?:you|we|i|the|they|it|there|this|your|a|an))\b"
)


def own_reasons(part: Part, around: Around) -> Iterator[Reason]:
    """What stands on a question's own lines or in its table row: marks, verdicts, asides."""
    if part.block.cells:
        yield from _row_reasons(part, around)
        return
    if part.own and part.own[0].spoken:
        return
    for line in part.own:
        yield from marks_on(line)
    for line in part.own[1:]:
        remark = remark_in(line.text) if line.indented and "?" not in line.text else None
        if remark is not None and not remark.ambiguous:
            yield quoted("note", remark.says, line.text, line.number)
    if any(is_fine_overall(line.text) for line in part.own):
        yield quoted("note", "fine", part.own[0].text, part.own[0].number)
        return
    said = [(chinese_says(folded(line.text)), line) for line in part.own]
    for says, line in said:
        if says is not None:
            yield quoted("note", says, line.text, line.number)
    if any(says == "difficult" for says, _ in said):
        return
    if not around.levels and _TAGGED.search(part.own[0].text if part.own else ""):
        yield quoted("note", "difficult", part.own[0].text, part.own[0].number)
    for aside in _asides(part):
        remark = None if around.levels and _A_LEVEL.match(aside) else remark_in(aside)
        if remark is not None and (
            not remark.ambiguous or _TOLD.search(aside) or _SUBJECTLESS.match(aside)
        ):
            yield quoted("note", remark.says, part.own[0].text, part.own[0].number)


def _asides(part: Part) -> list[str]:
    """What is said beside the question on its own lines: after it, in brackets, before it."""
    question = squeezed(part.exchange.question)
    asked, *inside = _ASIDE.split(question)
    text = squeezed(" ".join(line.text for line in part.own))
    head, found, tail = text.partition(question)
    after = takewhile(lambda piece: not _asks(piece), _ASIDE.split(tail)) if found else ()
    before = () if part.shares_line or not found else (head,)
    told = [asked] if _TOLD.search(asked) else []
    if not found and not part.shares_line:
        told += [
            piece for piece in _ASIDE.split(text) if _TOLD.search(piece) and piece not in question
        ]
    _, remark = parted(question)
    pieces = (*inside, *after, *before, *told, *([remark] if remark else []))
    stripped = (each.strip() for each in pieces)
    return [each for each in stripped if each and not _asks(each) and not points_at_question(each)]


def _asks(piece: str) -> bool:
    asks = _ASKS.match(piece) and not _RELATES.match(piece)
    return bool(asks) or piece.rstrip().endswith("?")


def _row_reasons(part: Part, around: Around) -> Iterator[Reason]:
    line, asked = part.exchange.line, squeezed(part.exchange.question)
    cells = [cell for cell in part.block.cells if squeezed(cell.text) != asked]
    for cell in cells:
        says = column_says(cell.column, cell.text)
        if says is not None:
            yield quoted("column", says, cell.text, line)
    for cell, says in cells_say(cells, around.full):
        if column_says(cell.column, cell.text) is None:
            yield quoted("column", says, f"{cell.column}: {cell.text}", line)
    landed = _landed_below(part.block.cells, around.gap_stated)
    if landed is not None:
        yield quoted("column", "difficult", landed.text, line)


def _landed_below(cells: Sequence[Cell], gap_stated: bool) -> Cell | None:
    for landed in cells:
        if column_says(landed.column, landed.text) is None and any(
            landed_below(wanted.column, landed.column, landed.text, gap_stated)
            for wanted in cells
            if wanted is not landed
        ):
            return landed
    return None
