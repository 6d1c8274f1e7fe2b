"""`<details><summary>What is an ACL?</summary>An answer</details>`: the summary asks, the rest is folded away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from prep.notes.cues import asks
from prep.notes.model import Block
from prep.notes.readers.lines import list_mark, without_markup
from prep.notes.sections import Section, meaning, question_label

_OPEN = "<details"
_CLOSE = "</details>"
_HEAD = re.compile(
    r"<details(?:\s[^<>\n]{0,80})?>\s{0,20}<summary(?:\s[^<>\n]{0,80})?>(?P<summary>[^<>]{1,600})</summary>",
    re.IGNORECASE,
)
_PARTS = (Section.ASKED, Section.ROUND, Section.TO_ASK, Section.TEMPLATE)
_TIGHT_NUMBER = re.compile(r"^(\d{1,3}[.)])(?=\S)")
_FEWEST = 2


class Folded(NamedTuple):
    """What one pair of tags hides: its lines in the source and its text."""

    line: int
    last_line: int
    text: str


def unfolded(text: str) -> tuple[str, list[Folded]]:
    """The text with each asking summary as a list item, and what was folded under it, apart.

    Every line keeps its number. Where the summaries only name parts, nothing is changed.
    """
    if _OPEN not in text[:200_000].lower():
        return text, []
    pairs = list(_pairs(text))
    asking = sum(1 for head, _ in pairs if asks(_asked(head)) >= 0.7)
    if asking < _FEWEST or asking * 2 < len(pairs):
        return text, []
    kept, hidden, at = [], [], 0
    for head, end in pairs:
        body = text[head.end() : end]
        first = text.count("\n", 0, head.end()) + 1
        kept += [text[at : head.start()], _item(head), "\n" * body.count("\n")]
        if without_markup(body):
            hidden.append(Folded(first, first + body.count("\n"), without_markup(body)))
        at = end + len(_CLOSE)
    return "".join([*kept, text[at:]]), hidden


def with_folded(blocks: Sequence[Block], hidden: Sequence[Folded]) -> tuple[Block, ...]:
    """The blocks with the folded parts put back where they stood, as text in which nobody asks."""
    if not hidden:
        return tuple(blocks)
    parts = list(hidden)
    placed: list[Block] = []
    for block in blocks:
        while parts and parts[0].line < block.line:
            placed.append(_below(placed, parts.pop(0)))
        placed.append(block)
    while parts:
        placed.append(_below(placed, parts.pop(0)))
    return tuple(placed)


def _pairs(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each summary, and where its details end: at the closing tag or where the next ones open."""
    heads = [head for head in _HEAD.finditer(text) if not _names_a_part(_asked(head))]
    low = text.lower()
    for head in heads:
        end = low.find(_CLOSE, head.end())
        opened = low.find(_OPEN, head.end())
        if end >= 0 and not 0 <= opened < end:
            yield head, end


def _asked(head: re.Match[str]) -> str:
    words = without_markup(" ".join(head["summary"].split()))
    mark = list_mark(words)
    return mark.text if mark else words


def _names_a_part(summary: str) -> bool:
    return meaning(summary) in _PARTS and question_label(summary) is None and asks(summary) < 0.7


def _item(head: re.Match[str]) -> str:
    """The summary as an item, on the line of the source that it begins on."""
    words = " ".join(head["summary"].split())
    item = _TIGHT_NUMBER.sub(r"\1 ", words) if list_mark(words) else f"- {words}"
    begins = head.end("summary") - len(head["summary"].lstrip())
    above = head.string.count("\n", head.start(), begins)
    return "\n" * above + item + "\n" * (head[0].count("\n") - above)


def _below(placed: Sequence[Block], part: Folded) -> Block:
    above = placed[-1] if placed else Block("paragraph", "", part.line, part.line)
    headings = (*above.headings, above.text) if above.kind == "heading" else above.headings
    level = 0 if above.kind == "heading" else above.level + (above.kind == "item")
    pattern = replace(above, headings=headings, level=level, ordered=False, speaker=None)
    return replace(
        pattern,
        kind="code",
        text=part.text,
        line=part.line,
        last_line=part.last_line,
        cells=(),
        bold="",
        checkbox=False,
    )
