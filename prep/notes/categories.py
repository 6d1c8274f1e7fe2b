"""Short titles that stand above the questions they sort: "3. Promises" with its questions below."""

from collections.abc import Iterator, Mapping, Sequence

from prep.notes.cues import asks, is_own_voice
from prep.notes.found import Found
from prep.notes.judging import bold_is_all
from prep.notes.model import Block
from prep.notes.reported import is_told
from prep.notes.sections import Section, meaning, names_a_field, question_label

_MOST_WORDS = 10
_ASKS = 0.75
_ENDS = ("heading", "turn", "rule", "front_matter")
_NOT_ITS_OWN = (
    Section.ANSWER,
    Section.ASIDE,
    Section.TO_ASK,
    Section.TEMPLATE,
    Section.EXPECTED,
    Section.WENT,
)


def categories(blocks: Sequence[Block]) -> Mapping[int, tuple[int, ...]]:
    """For the index of each item that only names what its own sub-items ask: those sub-items."""
    found = {}
    for at, block in enumerate(blocks):
        if block.kind == "item" and _may_name(block):
            below = tuple(_right_below(blocks, at))
            if below and _sorts_questions(block, [blocks[under] for under in below]):
                found[at] = below
    return found


def with_their_titles(
    found: Sequence[Found], blocks: Sequence[Block], titled: Mapping[int, tuple[int, ...]]
) -> list[Found]:
    """A title and the one question below it are one item; a title above several is none."""
    below = dict(titled) | {
        one.block: scope
        for one in found
        if _is_title(one, blocks) and (scope := tuple(_scope(blocks, one.block)))
    }
    owner = {under: title for title, scope in below.items() for under in scope}
    counts: dict[int, int] = {}
    for one in found:
        title = owner.get(one.block)
        if title is not None:
            counts[title] = counts.get(title, 0) + 1
    heads = {owner[one.block] for one in found if _is_first_of(one.block, owner, blocks)}
    kept = [
        one
        for one in found
        if one.block not in heads or (counts[one.block] > 1 and asks(one.text) >= 0.7)
    ]
    return [_joined(one, owner.get(one.block), counts, blocks) for one in kept]


def _is_first_of(at: int, owner: Mapping[int, int], blocks: Sequence[Block]) -> bool:
    """Whether a block stands right below the title that it belongs to."""
    return at in owner and _first_after(blocks, owner[at]) == at


def told_again(found: Sequence[Found], blocks: Sequence[Block]) -> list[Found]:
    """`Problem: Nested comments`, and right below "I was asked to build ...": one and the same."""
    kept: list[Found] = []
    for one in found:
        before = kept[-1] if kept else None
        if before is not None and _is_told_of(before, one, blocks):
            text = f"{before.text.rstrip(' :：.')}: {one.text}"
            kept[-1] = before._replace(text=text, last_line=one.last_line)
        else:
            kept.append(one)
    return kept


def _is_told_of(title: Found, one: Found, blocks: Sequence[Block]) -> bool:
    if not one.by.startswith("told"):
        return False
    block = blocks[title.block]
    names = title.by.endswith("labelled as a question") and asks(title.text) < 0.7
    set_off = block.kind == "heading" or bold_is_all(block)
    below = one.block == title.block + 1 and blocks[one.block].kind == "paragraph"
    return names and set_off and below


def _joined(
    one: Found, title: int | None, counts: Mapping[int, int], blocks: Sequence[Block]
) -> Found:
    if title is None or counts.get(title) != 1 or one.block != _first_after(blocks, title):
        return one
    name = blocks[title].text.strip(" :：.")
    return one._replace(text=f"{name}: {one.text}", line=blocks[title].line)


def _first_after(blocks: Sequence[Block], at: int) -> int:
    return next((i for i in range(at + 1, len(blocks)) if blocks[i].kind != "code"), -1)


def _may_name(block: Block) -> bool:
    text = block.text
    short = "\n" not in text and len(text.split()) <= _MOST_WORDS and len(text) <= 90
    return (
        short
        and not text.rstrip().endswith(("?", "？", "."))
        and (asks(text) < 0.7 or names_a_field(text))
        and meaning(text.rstrip(":： ")) not in _NOT_ITS_OWN
        and not is_told(text)
        and not is_own_voice(text)
        and question_label(text) is None
    )


def _right_below(blocks: Sequence[Block], at: int) -> Iterator[int]:
    """The items and lines one step deeper, up to the next of the item's own depth."""
    level, depth = blocks[at].level, None
    for under in range(at + 1, len(blocks)):
        block = blocks[under]
        if block.kind in _ENDS or (block.kind != "code" and block.level <= level):
            return
        if block.kind in ("item", "paragraph"):
            depth = block.level if depth is None else depth
            if block.level == depth:
                yield under


def _sorts_questions(title: Block, below: Sequence[Block]) -> bool:
    asking = sum(1 for block in below if asks(block.text) >= _ASKS)
    if names_a_field(title.text) or meaning(title.text) is Section.ASKED:
        return asking >= 1 or all(not is_own_voice(block.text) for block in below)
    return asking >= (0.3 if bold_is_all(title) else 0.5) * len(below)


def _is_title(one: Found, blocks: Sequence[Block]) -> bool:
    block = blocks[one.block]
    if asks(one.text) >= 0.85 or one.text.rstrip().endswith(("?", "？")):
        return False
    bold = block.kind == "paragraph" and one.by.startswith("in bold") and bold_is_all(block)
    return bold or (block.kind == "heading" and one.by.startswith("topic heading"))


def _scope(blocks: Sequence[Block], at: int) -> Iterator[int]:
    """What belongs to a bold line or a topic heading: all up to the next of its kind."""
    for under in range(at + 1, len(blocks)):
        block = blocks[under]
        if block.kind in _ENDS or (block.kind == "paragraph" and bold_is_all(block)):
            return
        yield under
