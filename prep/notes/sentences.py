"""Sentences with the source lines they stand on, across lines and captions."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from prep.notes.any_case import holds_any
from prep.notes.model import Block

_END = re.compile(
    r"(?=[.!?])(?<!\b[A-Za-z])(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\betc)[.!?]+[\"'”’»)\]*]*(?=\s|$)|[。？！]+[”」』)]*"
)


_STOPS = (".", "?", "!", "。", "？", "！")


class Piece(NamedTuple):
    """One source line of a block: its text, its number, the index of its block."""

    text: str
    line: int
    block: int


class Sentence(NamedTuple):
    """A sentence, the lines it spans, and the index of the block it begins in."""

    text: str
    line: int
    last_line: int
    block: int


def pieces_of(block: Block, index: int) -> Iterator[Piece]:
    """The lines of a block with their numbers in the source."""
    for at, text in enumerate(block.text.split("\n")):
        yield Piece(text, min(block.line + at, block.last_line), index)


def sentences(pieces: Sequence[Piece]) -> list[Sentence]:
    """Cut running text into sentences; each knows where in the source it stands."""
    text = " ".join(piece.text for piece in pieces)
    if len(pieces) == 1 and not holds_any(text[:-1], _STOPS):
        only = pieces[0]
        return [Sentence(text.strip(), only.line, only.line, only.block)] if text.strip() else []
    starts = _starts(pieces)
    found, begin = [], 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        part = text[begin:end]
        if part.strip():
            first = begin + len(part) - len(part.lstrip())
            head, tail = _at(pieces, starts, first), _at(pieces, starts, end - 1)
            found.append(Sentence(part.strip(), head.line, tail.line, head.block))
        begin = end
    return found


def _starts(pieces: Sequence[Piece]) -> list[int]:
    starts, at = [], 0
    for piece in pieces:
        starts.append(at)
        at += len(piece.text) + 1
    return starts


def _at(pieces: Sequence[Piece], starts: Sequence[int], offset: int) -> Piece:
    low, high = 0, len(starts) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if starts[middle] <= offset:
            low = middle
        else:
            high = middle - 1
    return pieces[low]
