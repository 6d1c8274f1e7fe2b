"""The answer as noted: what stands between a question and the next one."""

from collections.abc import Sequence

from prep.notes.any_case import AnyCase
from prep.notes.askers import asker_in
from prep.notes.found import SURE, Found
from prep.notes.model import Block, Cell, Exchange
from prep.notes.sections import Section, meaning
from prep.notes.tables import names_the_asker

_MOST_CHARACTERS = 20_000
_COUNTING = AnyCase(r"\s*(?:#|no|nr|num|number|n[º°]|№)?\s*\.?\s*$")
_NUMBER = AnyCase(r"\s*[#q]?\s*\d{1,4}\s*[.)]?\s*$")


def exchanges(found: Sequence[Found], blocks: Sequence[Block]) -> tuple[Exchange, ...]:
    """Put the noted answers to the questions; `found` and `blocks` in the order of the source."""
    ends = [*(one.line for one in found[1:]), 10**12]
    return tuple(_exchange(one, end, blocks) for one, end in zip(found, ends, strict=False))


def _exchange(one: Found, end: int, blocks: Sequence[Block]) -> Exchange:
    own = blocks[one.block]
    parts = [_rest_of_row(one, own)] if own.kind == "row" else [_rest_of_block(one, own)]
    last = max(one.last_line, own.last_line if own.kind != "turn" else one.last_line)
    for block in _below(one, end, blocks):
        parts.append(block.text)
        last = max(last, block.last_line)
    answer = "\n".join(part for part in parts if part)[:_MOST_CHARACTERS]
    return Exchange(
        question=" ".join(one.text.split()),
        answer=answer,
        line=one.line,
        last_line=one.last_line,
        asked_by=one.asked_by or (asker_in(one.text) if own.kind != "turn" else None),
        confidence=round(min(one.confidence, 1.0), 2),
        sure=one.confidence >= SURE,
        found_by=one.by,
        block=one.block,
        answer_last_line=min(last, end - 1) if last >= one.last_line else one.last_line,
    )


def _below(one: Found, end: int, blocks: Sequence[Block]) -> list[Block]:
    below = []
    own = blocks[one.block]
    for at in range(one.block + 1, len(blocks)):
        block = blocks[at]
        if block.line >= end or own.kind == "row" or _ends_the_answer(block, own):
            break
        if block.line > one.last_line and block.kind not in ("rule", "heading"):
            below.append(block)
    return below


def _ends_the_answer(block: Block, question: Block) -> bool:
    if block.kind == "rule":
        return question.kind != "turn" and question.kind != "heading"
    if block.kind != "heading":
        return False
    if question.kind == "heading" and block.level > question.level:
        return False
    return question.kind == "heading" or meaning(block.text) is not Section.ANSWER


def _rest_of_row(one: Found, row: Block) -> str:
    others = [
        cell
        for cell in row.cells
        if cell.text
        and cell.text != one.text
        and not names_the_asker(cell.column)
        and not _counts_rows(cell)
    ]
    return "\n".join(f"{cell.column}: {cell.text}" if cell.column else cell.text for cell in others)


def _counts_rows(cell: Cell) -> bool:
    """`#: 2`, `Nr.: 4)`, or a bare number under no heading; a column "No" may also say "yes"."""
    return bool(_COUNTING.match(cell.column) and _NUMBER.match(cell.text))


def _rest_of_block(one: Found, block: Block) -> str:
    """What the question's own block says after the question."""
    if one.text == block.text:
        return ""
    flat, question = " ".join(block.text.split()), " ".join(one.text.split())
    at = flat.find(question)
    rest = flat[at + len(question) :].strip(" :-–—") if at >= 0 else ""
    return rest if len(rest) > 2 else ""
