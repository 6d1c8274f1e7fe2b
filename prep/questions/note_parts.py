"""Which lines of the notes belong to which question, and which to none."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from prep.notes.model import Block, Exchange, Notes
from prep.notes.source_lines import SourceLine
from prep.questions.grades import emoji_in, score_in, stars_in
from prep.questions.model import Reason, Says
from prep.text import shortened

LONGEST_EVIDENCE = 300
"""Characters of a quoted line."""

_CLOSING = re.compile(
    r"(?i)^\W{0,6}(?:overall|in general|generally|all in all|in short|summary|final thoughts|lessons?"
    r"|take-?aways?|the pattern|next steps?|recovery|to ?do|conclusion|en general|im ganzen|insgesamt"
    r"|fazit|au final|al met al|globalmente|总结|总体)\b"
)
_CLOSING_LAST = re.compile(
    r"(?i)^\W{0,6}(?:result|outcome|verdict|feedback|status|ergebnis|résultat)\b"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One question's share of the notes: the lines it stands on, those that follow it."""

    exchange: Exchange
    block: Block
    own: tuple[SourceLine, ...]
    after: tuple[SourceLine, ...]
    shares_line: bool = False


def parts_of(notes: Notes, lines: Sequence[SourceLine]) -> tuple[Part, ...]:
    """Each exchange with its own lines and with those up to the next one, or to a closing word."""
    exchanges = notes.exchanges
    if not exchanges:
        return ()
    on_line = Counter(exchange.line for exchange in exchanges)
    starts = sorted(on_line)
    following = dict(zip(starts, [*starts[1:], len(lines) + 1], strict=True))
    parts = []
    for index, exchange in enumerate(exchanges):
        place = _place(notes, index)
        own = tuple(lines[exchange.line - 1 : min(exchange.last_line, len(lines))])
        between = lines[exchange.last_line : following[exchange.line] - 1]
        after, shared = _until_closing(between, place), on_line[exchange.line] > 1
        parts.append(Part(exchange, place.block, own, after, shared))
    return _without_last_paragraph(tuple(parts))


def loose_lines(lines: Sequence[SourceLine], parts: Sequence[Part]) -> tuple[SourceLine, ...]:
    """The lines that belong to no question: introductions, closing words, lessons."""
    taken = {line.number for part in parts for line in (*part.own, *part.after)}
    return tuple(line for line in lines if line.number not in taken and line.block is not None)


def quoted(kind: str, says: Says, text: str, line: int) -> Reason:
    """A reason that quotes a line of the notes, shortened where it is very long."""
    return Reason(kind, says, shortened(text, LONGEST_EVIDENCE), line)


def marks_on(line: SourceLine) -> Iterator[Reason]:
    """The marks on a line as reasons: a score, stars, an emoji."""
    score = score_in(line.text) or stars_in(line.text)
    if score is not None:
        yield quoted("score", score, line.text, line.number)
    emoji = emoji_in(line.text)
    if emoji is not None:
        yield quoted("emoji", emoji, line.text, line.number)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a question stands: the heading path of what belongs to it, its neighbours in the section."""

    block: Block
    inside: tuple[str, ...]
    alone: bool
    last: bool


def _place(notes: Notes, index: int) -> _Place:
    blocks, exchanges = notes.document.blocks, notes.exchanges
    block = blocks[exchanges[index].block]
    inside = (*block.headings, block.text) if block.kind == "heading" else block.headings

    def beside(at: int) -> bool:
        return 0 <= at < len(exchanges) and blocks[exchanges[at].block].headings == block.headings

    before, after = beside(index - 1), beside(index + 1)
    return _Place(block, inside, alone=not (before or after), last=not after)


def _until_closing(lines: Sequence[SourceLine], place: _Place) -> tuple[SourceLine, ...]:
    kept: list[SourceLine] = []
    for line in lines:
        if line.block is not None and _ends_there(line, line.block, place):
            break
        kept.append(line)
    while kept and (kept[-1].block is None or kept[-1].text.endswith(":")):
        kept.pop()
    return tuple(kept)


def _ends_there(line: SourceLine, at: Block, place: _Place) -> bool:
    if at.kind == "rule":
        return False
    if at.headings[: len(place.inside)] != place.inside:
        return True
    if place.block.kind == "heading":
        return False
    if at.kind == "heading" and not place.alone:
        return True
    closes = bool(_CLOSING.match(line.text) or (place.last and _CLOSING_LAST.match(line.text)))
    return closes and not line.indented and at.kind != "item"


def _without_last_paragraph(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Cut a paragraph that stands after a list of questions off the list's last question."""
    shortened = []
    for index, part in enumerate(parts):
        earlier = parts[index - 1] if index else None
        if earlier and _ends_list(part, earlier, parts[index + 1 : index + 2]):
            cut = _first_outside_paragraph(part)
            part = replace(part, after=part.after[:cut])
        shortened.append(part)
    return tuple(shortened)


def _ends_list(part: Part, earlier: Part, following: Sequence[Part]) -> bool:
    if part.block.kind != "item" or earlier.block.kind != "item":
        return False
    if _first_outside_paragraph(earlier) < len(earlier.after):
        return False
    return not following or following[0].block.headings != part.block.headings


def _first_outside_paragraph(part: Part) -> int:
    for index, line in enumerate(part.after):
        if line.block is not None and line.block.kind == "paragraph" and not line.indented:
            before = part.after[index - 1] if index else None
            if before is not None and before.block is None:
                return index
    return len(part.after)
