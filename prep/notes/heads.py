"""Headings that are questions: labelled as one, asking, or naming what was asked below "Questions"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from prep.notes import section_names, wording
from prep.notes.any_case import AnyCase
from prep.notes.cues import asks, is_closing, is_own_voice, orders, turns_to_own_questions
from prep.notes.found import LISTED, Found
from prep.notes.judging import ABOUT_ANSWERS, ASKED_HERE, EXCLUDED
from prep.notes.lists import is_topic
from prep.notes.model import Block
from prep.notes.remembered import remembered
from prep.notes.sections import (
    Section,
    meaning,
    meaning_of_path,
    names_a_field,
    place_of,
    question_label,
)

_NAMES_A_PART = AnyCase(r"\W{0,4}(?:self[- ]?)?introductions?\b")
_NUMBER = re.compile(r"^\W{0,4}(?:\d{1,3}|[ivx]{1,4}(?=[.)]))\s*[.):\-–、\uff0e\uff09]\s*")


def heading_questions(
    blocks: Sequence[Block],
    found: Sequence[Found],
    headings: Mapping[int, tuple[float, str, str]],
) -> Iterator[Found]:
    """All headings that are questions, but for those whose question stands right below them."""
    below = _first_found_below(blocks, found)
    for at, (confidence, text, by) in headings.items():
        explicit = below.get(at)
        if explicit is None or not explicit.by.startswith(("after a", "labelled")):
            yield Found(text, blocks[at].line, blocks[at].last_line, at, confidence, by)


def question_headings(blocks: Sequence[Block]) -> dict[int, tuple[float, str, str]]:
    """For the index of each heading that is a question: confidence, the question, the rule in words."""
    topics = topic_headings(blocks)
    numbered = _numbered_among_questions(blocks)
    own = own_parts(blocks)
    beside = Counter(block.level for block in blocks if block.kind == "heading")
    found = {}
    for at, block in enumerate(blocks):
        if block.kind == "heading" and at not in own:
            many = beside[block.level] >= 3
            confidence, text, by = _of_heading(at, block, topics, numbered, many)
            if (
                confidence >= LISTED
                and text
                and not (confidence >= 0.6 and _lists_questions(blocks, at))
            ):
                found[at] = (confidence, text, by)
    return found


def own_parts(blocks: Sequence[Block]) -> frozenset[int]:
    """Questions counted anew (Q1 after Q7) once the talk has turned to the candidate's own."""
    own: set[int] = set()
    turned, last = False, 0
    for at, block in enumerate(blocks):
        number = _question_number(block.text)
        if number:
            if turned and (number <= last or own):
                own.add(at)
            last = number
        elif block.kind == "heading":
            turned, last = False, 0
        else:
            turned = turned or (last > 0 and _turns_around(block.text[:600]))
    return frozenset(own)


def _turns_around(text: str) -> bool:
    return is_closing(text) or turns_to_own_questions(text)


@remembered
def _question_number(text: str) -> int:
    """3 for "Q3: Why us?", 0 for a heading or a line that is not so labelled."""
    found = section_names.QUESTION_NUMBERED.match(text[:2000])
    number = found["number"] if found else None
    return int(number) if number and number.isdigit() else 0


def _of_heading(
    at: int, block: Block, topics: frozenset[int], numbered: frozenset[int], one_of_many: bool
) -> tuple[float, str, str]:
    section, _ = meaning_of_path(block.headings)
    if section in (*EXCLUDED, Section.ANSWER):
        return 0.0, "", ""
    if (labelled := question_label(block.text)) is not None:
        return (
            (0.88 if section is not Section.ASIDE else 0.6),
            labelled,
            "heading labelled as a question",
        )
    own, bare = meaning(block.text), _NUMBER.sub("", block.text)
    strength = 0.0 if _NAMES_A_PART.match(bare) or _heads_a_list(bare) else asks(bare)
    strong = strength >= 0.85 or orders(bare)
    addressed = strong and wording.YOU.search(bare) and not is_own_voice(bare)
    if addressed and own in (*ABOUT_ANSWERS, Section.WENT, Section.EXPECTED) and at > 0:
        return 0.8, bare, "heading that asks"
    if own in (*EXCLUDED, *ABOUT_ANSWERS, Section.WENT, Section.EXPECTED) or is_own_voice(bare):
        return (0.4 if strength >= 0.95 else 0.0), bare, "heading that asks"
    if strength >= 0.8 and own is not Section.ASKED:
        weak = section in (Section.ASIDE, Section.EXPECTED) or (at == 0 and not one_of_many)
        return (0.4 if weak else 0.8), bare, "heading that asks"
    if at in topics:
        return 0.68, bare, f"topic heading {place_of(block)}"
    return (0.7 if at in numbered else 0.0), bare, "numbered heading among questions"


def _heads_a_list(bare: str) -> bool:
    """`What was on their mind:`, addressed to nobody."""
    ends = bare.rstrip().endswith((":", "："))
    return ends and wording.WH.match(bare) is not None and not wording.YOU.search(bare)


def _numbered_among_questions(blocks: Sequence[Block]) -> frozenset[int]:
    """Numbered headings of one level, when at least two of five of them ask: the others were asked too."""
    groups: dict[tuple[tuple[str, ...], int], list[int]] = {}
    for at, block in enumerate(blocks):
        if block.kind == "heading" and _NUMBER.match(block.text):
            groups.setdefault((block.headings, block.level), []).append(at)
    return frozenset(at for group in groups.values() for at in group if _mostly_ask(blocks, group))


def _mostly_ask(blocks: Sequence[Block], group: Sequence[int]) -> bool:
    asking = sum(1 for at in group if asks(_NUMBER.sub("", blocks[at].text)) >= 0.8)
    return len(group) >= 3 and asking >= 0.4 * len(group)


def topic_headings(blocks: Sequence[Block]) -> frozenset[int]:
    """Leaf headings under a section of questions that name what was asked ("### LRU cache")."""
    leaves: dict[tuple[str, ...], list[int]] = {}
    for at, block in enumerate(blocks):
        if block.kind == "heading" and not _has_subheading(blocks, at) and _is_topic_heading(block):
            leaves.setdefault(block.headings, []).append(at)
    chosen = [at for group in leaves.values() for at in group if not _lists_questions(blocks, at)]
    return frozenset(chosen)


def _is_topic_heading(block: Block) -> bool:
    if not block.headings or question_label(block.headings[-1]) is not None:
        return False
    if meaning(block.text) is not Section.NEUTRAL or question_label(block.text) is not None:
        return False
    parent = meaning(block.headings[-1])
    below_title = len(block.headings) == 1
    asked = parent is Section.ASKED and not below_title
    numbered = parent in ASKED_HERE and _NUMBER.match(block.text) is not None
    return (
        (asked or numbered)
        and not names_a_field(_NUMBER.sub("", block.text))
        and is_topic(block.text)
    )


def _has_subheading(blocks: Sequence[Block], at: int) -> bool:
    level = blocks[at].level
    below = (blocks[under] for under in range(at + 1, len(blocks)))
    following = next((block for block in below if block.kind == "heading"), None)
    return (
        following is not None
        and following.level > level
        and meaning(following.text) is not Section.ANSWER
    )


def _lists_questions(blocks: Sequence[Block], at: int) -> bool:
    """Whether what stands below the heading asks by itself: then the heading is a category."""
    asking = listed = 0
    for under in range(at + 1, len(blocks)):
        block = blocks[under]
        if block.kind == "heading":
            break
        if block.kind == "item" and block.level == 0:
            listed += 1
            asking += asks(block.text) >= 0.8 or question_label(block.text) is not None
        elif question_label(block.text) is not None and block.kind != "code":
            return True
    return asking >= 2 and asking >= 0.6 * listed


def _first_found_below(blocks: Sequence[Block], found: Sequence[Found]) -> Mapping[int, Found]:
    """For each heading, the first question found between it and the next heading."""
    below: dict[int, Found] = {}
    by_block = {one.block: one for one in reversed(found)}
    under = -1
    for at, block in enumerate(blocks):
        if block.kind == "heading":
            under = at
        elif at in by_block and under not in below:
            below[under] = by_block[at]
    return below
