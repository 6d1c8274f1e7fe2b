"""Source text that a reader writes itself, where the file has no lines to point at."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from prep.errors import Problem
from prep.notes.model import Block, Cell
from prep.notes.readers.lines import Line
from prep.notes.readers.outline import Outline

LONGEST_LINE = 1_500
"""A longer paragraph goes on in a new line, so that no reader has to cut it."""

MOST_CHARACTERS = 1_000_000
"""Of any format that can pack more than it seems to hold."""

_LAST_BREAK = re.compile(r".*(?:[.!?;。？！]\s|\s)", re.DOTALL)


class Rendered(NamedTuple):
    """A file as text that can be shown, its blocks with lines in that text, and its problems."""

    source: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...] = ()


def bounded(name: str, found: Rendered) -> Rendered:
    """No more text than a book holds, cut at a line, with a problem that says so."""
    if len(found.source) <= MOST_CHARACTERS:
        return found
    end = max(found.source.rfind("\n", 0, MOST_CHARACTERS), 1)
    lines = found.source.count("\n", 0, end) + 1
    blocks = tuple(block for block in found.blocks if block.last_line <= lines)
    said = f"only the first {MOST_CHARACTERS:,} characters were read."
    return Rendered(found.source[:end], blocks, (*found.problems, Problem(name, None, said)))


class Page:
    """Grows a source text line by line, and the blocks that stand in it."""

    def __init__(self) -> None:
        self.outline = Outline()
        self._lines: list[str] = []
        self._blocks: list[Block] = []

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._blocks)

    @property
    def source(self) -> str:
        return "\n".join(self._lines).rstrip("\n")

    def write(self, text: str) -> int:
        """Add one line; returns its 1-based number."""
        self._lines.append(text)
        return len(self._lines)

    def gap(self) -> None:
        """An empty line, where there is none yet."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def put(self, blocks: Iterable[Block]) -> None:
        """Add blocks whose lines are written."""
        self._blocks.extend(blocks)

    def lines(
        self, texts: Iterable[str], prefix: str = "", further: str | None = None
    ) -> list[Line]:
        """Write lines, long ones in parts; returns them without the prefix, with their numbers."""
        written = []
        for part in (part for text in texts for part in in_parts(text)):
            written.append(Line(self.write(prefix + part), part))
            prefix = prefix if further is None else further
        return written

    def heading(self, level: int, text: str, bold: str = "") -> None:
        """A heading with an empty line above it."""
        self.gap()
        line = self.write(f"{'#' * min(level, 6)} {text}")
        self.put([self.outline.heading(level, text, line, line, bold)])

    def item(self, text: str, level: int = 0) -> None:
        """An item of a list."""
        self._simple("item", text, "  " * level + "- ", level)

    def paragraph(self, text: str) -> None:
        """A paragraph as it is."""
        self._simple("paragraph", text, "", 0)

    def turn(self, speaker: str, text: str) -> None:
        """What somebody says; "" for a speaker whom nobody names."""
        found = self.lines([text], f"{speaker}: " if speaker else "", "")
        pattern = self.outline.pattern()
        self.put([_filled(pattern, "turn", found, speaker=speaker or None)])

    def row(self, cells: tuple[Cell, ...], shown: str) -> None:
        """A table row in one line."""
        line = Line(self.write(shown), " | ".join(cell.text for cell in cells if cell.text))
        self.put([_filled(self.outline.pattern(), "row", [line], cells=cells)])

    def done(self, problems: Iterable[Problem] = ()) -> Rendered:
        """What was written."""
        return Rendered(self.source, self.blocks, tuple(problems))

    def _simple(self, kind: str, text: str, prefix: str, level: int) -> None:
        found = self.lines(text.split("\n"), prefix, " " * len(prefix))
        self.put([_filled(self.outline.pattern(level), kind, found)])


def in_parts(text: str) -> list[str]:
    """A text in pieces that are no longer than a line may be, broken after a sentence or a word."""
    parts, start = [], 0
    while len(text) - start > LONGEST_LINE:
        found = _LAST_BREAK.match(text, start, start + LONGEST_LINE)
        end = found.end() if found else 0
        end = end if end > start + LONGEST_LINE // 2 else start + LONGEST_LINE
        parts.append(text[start:end].strip())
        start = end
    return [*parts, text[start:].strip() if parts else text]


def _filled(pattern: Block, kind: str, lines: list[Line], **more: object) -> Block:
    values: dict[str, object] = {
        "kind": kind,
        "text": "\n".join(line.text for line in lines),
        "line": lines[0].number,
        "last_line": lines[-1].number,
        **more,
    }
    return replace(pattern, **values)  # type: ignore[arg-type]
