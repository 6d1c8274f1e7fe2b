"""Plain text notes: headings by their look, lists by their marks, wrapped lines joined."""

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace

from prep.errors import Problem
from prep.notes.model import Block, Cell
from prep.notes.readers.details import unfolded, with_folded
from prep.notes.readers.lines import (
    Line,
    goes_on,
    list_mark,
    numbered_lines,
    without_markup,
)
from prep.notes.readers.outline import Outline
from prep.notes.readers.paragraphs import Manner, blocks_of, carried_on, manner_of
from prep.notes.readers.titles import is_rule, style_of, title_at

_TABLE_LINE = re.compile(r"^\s*\|.*\|\s*$")
_TABLE_RULE = re.compile(r"^[\s|:\-]+$")
_CODE_LINE = re.compile(
    r"^\s*(?:#include|def \w|class \w+[:({]|public |private |return\b|import \w|from \w+ import"
    r"|for ?\(|while ?\(|if ?\(|else\b|elif |int \w+ ?[=;(\[]|var \w|let \w+ ?=|const \w|function \w|//|/\*|\*/|#!)"
    r"|^\s*\w+\([^)]*\)\s*:?$|^\s*\w+(?:\[\w+\])? ?[+\-*/]?= ?\S+$|^\s*(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|JOIN)\b"
)
_MARK_Q = ("q)", "q )")
_MARK_A = ("a)", "a )")
_MARK_B = ("b)", "b )", "b.", "b .")
_LETTER_A = re.compile(r"^a ?\)\s*", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"^\s*(\d{1,2})\s+([^\W\d].*)$")


def read_plain(name: str, text: str) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Blocks of a plain text file or of pasted notes."""
    shown, hidden = unfolded(text)
    return with_folded(blocks_by_lines(shown), hidden), ()


def blocks_by_lines(text: str) -> list[Block]:
    """Blocks found line by line, whatever the format: the way for text too large for a parser."""
    lines = with_answer_labels(with_full_stops(numbered_lines(text)))
    walk = _Walk(lines, manner_of(lines))
    return list(carried_on(list(walk.blocks())))


def with_full_stops(lines: Sequence[Line]) -> list[Line]:
    """`1 why us`, `2 team size`, `3 notice`: numbers that count up are list marks without their dot."""
    counted = [
        (at, int(found[1]))
        for at, line in enumerate(lines)
        if line.text.lstrip()[:1].isdigit() and (found := _BARE_NUMBER.match(line.text))
    ]
    marked: set[int] = set()
    run: list[int] = []
    for place, (at, number) in enumerate(counted):
        goes_up = run and number == counted[place - 1][1] + 1
        run = [*run, at] if goes_up else [at] if number == 1 else []
        if len(run) >= 3:
            marked.update(run[-3:])
    if not marked:
        return list(lines)
    return [
        Line(line.number, _BARE_NUMBER.sub(r"\1. \2", line.text)) if at in marked else line
        for at, line in enumerate(lines)
    ]


def with_answer_labels(lines: Sequence[Line]) -> list[Line]:
    """Where questions begin with `q)`, or no `b)` ever follows, `a)` opens an answer and no list."""
    begins = [line.text.lstrip()[:3].lower() for line in lines]
    marked, lists = (
        sum(1 for begin in begins if begin.startswith(mark)) for mark in (_MARK_Q, _MARK_B)
    )
    answers = sum(1 for line in lines if line.text[:3].lower().startswith(_MARK_A))
    if marked < 2 and (answers < 3 or lists):
        return list(lines)
    return [Line(line.number, _LETTER_A.sub("A: ", line.text, count=1)) for line in lines]


def looks_like_code(rows: Sequence[str]) -> bool:
    """Whether most of these lines are code rather than words."""
    full = [row for row in rows if row.strip()]
    coded = sum(1 for row in full if row.rstrip()[-1] in ";{}" or _CODE_LINE.match(row[:300]))
    return coded * 2 > len(full)


class _Walk:
    """One way down the lines of a document."""

    def __init__(self, lines: Sequence[Line], manner: Manner) -> None:
        self._lines = lines
        self._manner = manner
        self._outline = Outline()
        self._indents: list[int] = []
        self._kept: list[Line] = []
        self._level = 0
        self._below_a_line = False
        self._right_below_a_number = False
        self._style = style_of(lines, manner.speakers)

    def blocks(self) -> Iterator[Block]:
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if not line.text.strip() or is_rule(line.text):
                yield from self._flush()
                self._right_below_a_number = False
                at += 1
            elif line.text.lstrip().startswith(("```", "~~~")):
                yield from self._flush()
                at = yield from self._fence(at)
            elif _TABLE_LINE.match(line.text):
                yield from self._flush()
                at = yield from self._table(at)
            elif title := title_at(self._lines, at, self._style, bool(self._kept)):
                yield from self._flush()
                self._indents = []
                level, text = title
                yield self._outline.heading(level, text, line.number, line.number)
                at += 1
            else:
                yield from self._take(line)
                at += 1
        yield from self._flush()

    def _take(self, line: Line) -> Iterator[Block]:
        mark = list_mark(line.text)
        quoted = line.text.lstrip().startswith(">") and not mark
        about_the_line_above = mark is not None and (
            mark.arrow or (not mark.ordered and self._is_below_a_line())
        )
        if mark or quoted or self._steps_in_or_out(line.text):
            yield from self._flush()
        if mark:
            self._level = self._level_of(mark.indent + (2 if about_the_line_above else 0))
            self._below_a_line = about_the_line_above
        elif not self._kept:
            self._level = self._level_of_text(line.text, self._right_below_a_number)
        self._right_below_a_number = mark.ordered if mark else self._right_below_a_number
        self._kept.append(line)
        if quoted:
            yield from self._flush()

    def _steps_in_or_out(self, text: str) -> bool:
        """Deeper than a line at the margin, or less deep than what went before: not the same block."""
        if not self._kept:
            return False
        first, now = _indent(self._kept[0].text), _indent(text)
        if list_mark(self._kept[0].text) is not None:
            return now < first or (now == first and not self._goes_on(text))
        steps = now < first or now > first + 1
        return steps and not looks_like_code([*(line.text for line in self._kept), text])

    def _goes_on(self, text: str) -> bool:
        return goes_on(self._kept[-1].text, text, self._manner.lower_case, self._manner.wrapped)

    def _is_below_a_line(self) -> bool:
        """A bullet right under a line that is no list item and no title: about that line."""
        if not self._kept:
            return False
        above = self._kept[-1].text
        if list_mark(self._kept[0].text) is not None:
            return self._below_a_line
        return not above.rstrip().endswith((":", "："))

    def _flush(self) -> Iterator[Block]:
        kept, self._kept = self._kept, []
        if not kept:
            return
        pattern = self._outline.pattern(self._level)
        if kept[0].text.lstrip().startswith(">") and not list_mark(kept[0].text):
            kept = [Line(line.number, line.text.lstrip(" \t>")) for line in kept]
            pattern = replace(pattern, kind="quote")
        elif looks_like_code([line.text for line in kept]) and not list_mark(kept[0].text):
            text = "\n".join(line.text for line in kept)
            yield replace(
                pattern, kind="code", text=text, line=kept[0].number, last_line=kept[-1].number
            )
            return
        first, *rest = list(blocks_of(kept, self._manner, pattern))
        yield first
        deeper = pattern.level + 1 if first.kind == "item" else pattern.level
        yield from (
            block if block.level == deeper else replace(block, level=deeper) for block in rest
        )

    def _level_of(self, indent: int) -> int:
        while self._indents and indent < self._indents[-1]:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + 1:
            self._indents.append(indent)
        return len(self._indents) - 1

    def _level_of_text(self, text: str, below_a_number: bool) -> int:
        """A line indented under another, or right below a numbered one, belongs to it."""
        indent = _indent(text) + (1 if below_a_number else 0)
        if self._indents and indent > self._indents[0]:
            return sum(1 for outer in self._indents if outer < indent)
        self._indents = [indent]
        return 0

    def _fence(self, at: int) -> Generator[Block, None, int]:
        end = at + 1
        while end < len(self._lines) and not self._lines[end].text.lstrip().startswith(
            ("```", "~~~")
        ):
            end += 1
        inside = self._lines[at + 1 : end]
        last = self._lines[min(end, len(self._lines) - 1)].number
        text = "\n".join(line.text for line in inside)
        yield replace(
            self._outline.pattern(),
            kind="code",
            text=text,
            line=self._lines[at].number,
            last_line=last,
        )
        return end + 1

    def _table(self, at: int) -> Generator[Block, None, int]:
        columns: list[str] | None = None
        while at < len(self._lines) and _TABLE_LINE.match(self._lines[at].text):
            line = self._lines[at]
            cells = [without_markup(cell) for cell in line.text.strip().strip("|").split("|")]
            if columns is None:
                columns = cells
            elif not _TABLE_RULE.match(line.text):
                yield self._row(line, columns, cells)
            at += 1
        return at

    def _row(self, line: Line, columns: list[str], texts: list[str]) -> Block:
        cells = tuple(Cell(column, text) for column, text in zip(columns, texts, strict=False))
        text = " | ".join(cell.text for cell in cells if cell.text)
        return replace(
            self._outline.pattern(),
            kind="row",
            text=text,
            line=line.number,
            last_line=line.number,
            cells=cells,
        )


def _indent(text: str) -> int:
    if not text[:1].isspace():
        return 0
    wide = text.expandtabs(4)
    return len(wide) - len(wide.lstrip())
