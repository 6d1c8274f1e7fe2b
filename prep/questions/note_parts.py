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

_SMILES = re.compile("[😀😃😄😁🙂😊😎🤩😉]")
_DOS = re.compile(r"(?i)^\W*(?:do not|don't|don\u2019t|avoid|never|always) ")
"""A line of advice, whose mark tells what to do and what to leave."""

_SHORT = 60
"""Characters of a line up to which a smile is a mark; in longer ones it belongs to the telling."""

LONGEST_EVIDENCE = 300
"""Characters of a quoted line."""

_CLOSING = re.compile(
    r"(?i)^\W{0,6}(?:overall|in general|generally|all in all|in short|summary|final thoughts|lessons?"
    r"|take-?aways?|the pattern|next steps?|recovery|to ?do|conclusion|en general|im ganzen|insgesamt"
    r"|fazit|au final|al met al|globalmente)\b"
)
_CLOSING_HAN = re.compile(
    r"^\W{0,6}(?:\d{1,2}[.、] ?)?(?:总结|总体|整体|反问|结论|建议|让给学习建议|面试(?:感|体验|总结|结果)|感受)"
)
_CLOSING_LAST = re.compile(
    r"(?i)^\W{0,6}(?:result|outcome|verdict|feedback|status|ergebnis|résultat)\b"
)
_ROUND_TITLE = re.compile(
    r"(?i)^\W{0,6}(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|final|next)"
    r" (?:\w{1,14} ){0,2}(?:round|interview)"
    r"|(?:(?:technical|coding|online|phone|telephonic|onsite|hr|f2f|face to face|system design|final|virtual) ){0,2}"
    r"(?:round|interview(?:er)?|f2f|stage)[ :#\u2013-]{1,3}(?:\d|one|two|three|four|five|six)\b)[^.!?:(\u2013-]{0,30}"
    r"(?:[:(\u2013-](?:[^.!?]{0,80}$)?|$)"
)
"""A line that opens a round without being a heading: "Round 3 (F2F):", "Second technical round"."""

_ADVICE_TITLE = re.compile(
    r"(?i)^\W{0,6}(?:(?:some|few|a few|important|general|only|my|final|other|here are) ){0,2}(?:\d )?(?:pieces of )?"
    r"(?:tips?|suggestions?|advice|things to (?:remember|keep in mind)|points to (?:remember|note))\b[^.!?]{0,24}[:\u2013-]{0,3}\W*$"
)
"""A line that opens advice to the reader, which says nothing of the answers."""

_OPENS = re.compile(r"[:：](?: ?[（(].*[)）])?$")
"""How a line ends that speaks of what follows it, "Operating systems: (all forgotten)"."""


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
    loose = [line for line in lines if line.number not in taken and line.block is not None]
    return tuple(_without_advice(loose))


def _without_advice(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """The lines without those that advise the reader, from their title to the next heading."""
    advising = False
    for line in lines:
        if line.block is not None and line.block.kind == "heading":
            advising = False
        advising = advising or _opens_advice(line)
        if not advising:
            yield line


def _opens_advice(line: SourceLine) -> bool:
    at = line.block
    titled = at is not None and at.kind in ("paragraph", "heading")
    return titled and bool(_ADVICE_TITLE.match(line.text))


def quoted(kind: str, says: Says, text: str, line: int) -> Reason:
    """A reason that quotes a line of the notes, shortened where it is very long."""
    return Reason(kind, says, shortened(text, LONGEST_EVIDENCE), line)


def marks_on(line: SourceLine) -> Iterator[Reason]:
    """The marks on a line as reasons: a score, stars, an emoji."""
    score = score_in(line.text) or stars_in(line.text)
    if score is not None:
        yield quoted("score", score, line.text, line.number)
    emoji = emoji_in(line.text if len(line.text) <= _SHORT else _SMILES.sub("", line.text))
    if emoji is not None and not _DOS.match(line.text):
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
    while kept and (kept[-1].block is None or _OPENS.search(kept[-1].text)):
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
    if _CLOSING_HAN.match(line.text):
        return not line.indented
    if at.kind == "paragraph" and _ROUND_TITLE.match(line.text):
        return not line.indented
    if _opens_advice(line):
        return True
    ends = place.last and not place.alone and _CLOSING_LAST.match(line.text)
    closes = bool(_CLOSING.match(line.text) or ends)
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
