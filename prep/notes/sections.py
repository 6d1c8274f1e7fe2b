"""What stands under a heading: questions that were asked, questions to ask, answers, lessons, plans."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from prep.notes import section_names
from prep.notes.model import Block
from prep.notes.remembered import remembered
from prep.text import shortened


class Section(StrEnum):
    """The meaning of a heading for what stands below it."""

    ASKED = "asked"
    ROUND = "round"
    TO_ASK = "to ask"
    ANSWER = "answer"
    WENT = "how it went"
    EXPECTED = "expected"
    ASIDE = "aside"
    TEMPLATE = "template"
    NEUTRAL = ""


_CUT = 160


@remembered
def meaning(heading: str) -> Section:
    """The meaning of one heading by its own words."""
    text = heading[:_CUT]
    if section_names.TEMPLATE.search(text):
        return Section.TEMPLATE
    if section_names.TO_ASK.search(text) and not section_names.BY_THEM.search(text):
        return Section.TO_ASK
    if section_names.CARDS.search(text):
        return Section.ASIDE
    if section_names.ANSWER.search(text):
        return Section.ANSWER
    if section_names.EXPECTED.search(text) and not section_names.SAYS_ASKED.search(text):
        return Section.EXPECTED
    if section_names.WENT.search(text) and not section_names.ASKED_STRONGLY.search(text):
        return Section.WENT
    if section_names.ASKED_STRONGLY.search(text):
        return Section.ASKED
    if section_names.ASIDE.search(text) and not section_names.SAYS_ASKED.search(text):
        return Section.ASIDE
    if section_names.ASKED.search(text):
        return Section.ASKED
    return (
        Section.ROUND
        if section_names.ROUND.search(text) or section_names.ROUND_LINE.match(text)
        else Section.NEUTRAL
    )


@lru_cache(maxsize=4096)
def meaning_of_path(headings: tuple[str, ...]) -> tuple[Section, str]:
    """What a block stands under: the nearest heading that tells, and that heading.

    A document's title (the first heading) only tells that questions were asked; what excludes
    (answers, lessons, questions to ask) holds for all that lies below it.
    """
    above = [
        (_title_meaning(heading) if depth == 0 else meaning(heading), heading)
        for depth, heading in enumerate(headings)
    ]
    told = [(found, heading) for found, heading in above if found is not Section.NEUTRAL]
    for found, heading in reversed(told[1:] if len(told) > 1 and above[0] == told[0] else told):
        if found in (Section.TO_ASK, Section.TEMPLATE):
            return found, heading
    if not told:
        return Section.NEUTRAL, ""
    nearest, heading = told[-1]
    for found, outer_heading in reversed(told[1:] if above[0] == told[0] else told):
        if found is Section.EXPECTED:
            return found, outer_heading
    weak = nearest is Section.ASKED and not section_names.ASKED_STRONGLY.search(heading[:_CUT])
    if (weak or nearest is Section.ROUND) and len(told) > 1 and not is_round_title(heading):
        outer, outer_heading = told[-2]
        if outer in (Section.ASIDE, Section.ANSWER) and above[0] != told[-2]:
            return outer, outer_heading
    return nearest, heading


def _title_meaning(title: str) -> Section:
    """A title names the whole document: a "review of the first round" is a round."""
    found = meaning(title)
    if found is Section.ASIDE and section_names.PREP_TITLE.search(title[:_CUT]):
        return Section.NEUTRAL
    is_round = found is Section.ASIDE and bool(section_names.ROUND.search(title[:_CUT]))
    return Section.ROUND if is_round else found


def section_of_title(blocks: Sequence[Block]) -> Section:
    """What a title says of all parts, where it is written as one more heading of their level."""
    heads = [at for at, block in enumerate(blocks) if block.kind == "heading"]
    if len(heads) < 3 or heads[1] - heads[0] > 2:
        return Section.NEUTRAL
    title = blocks[heads[0]]
    beside = sum(1 for at in heads[1:] if blocks[at].level <= title.level)
    found = meaning(title.text)
    return found if beside and found in (Section.ASKED, Section.ROUND) else Section.NEUTRAL


@remembered
def is_part_title(text: str) -> bool:
    """Whether a short line that stands alone reads as the title of a part ("Questions asked:")."""
    bare = text.strip().rstrip(":：").strip()
    if (
        not bare
        or len(bare) > (16 if section_names.HAN.search(bare) else 60)
        or len(bare.split()) > 8
        or bare.endswith((".", "?", "!", "？"))
    ):
        return False
    return (
        meaning(bare) is not Section.NEUTRAL
        and not section_names.NOT_A_PART.match(bare)
        and section_names.QUESTION_NUMBERED.match(bare) is None
    )


def announces_questions(text: str) -> bool:
    """Whether a line ends by announcing what was asked ("Some questions I stuttered through:")."""
    if not text.rstrip().endswith((":", "：")):
        return False
    last = re.split(r"[.!?。]\s", text.rstrip(":： \n")[-300:])[-1]
    found = meaning(last)
    return found is Section.ASKED and bool(section_names.ANNOUNCES.search(last))


def names_details(text: str) -> bool:
    """`Requirements:`, `Challenges faced:`: a label of what belongs to the question above it."""
    return section_names.DETAILS.match(text[:_CUT]) is not None and not names_a_field(text)


@remembered
def names_a_field(text: str) -> bool:
    """Whether it only names a field of knowledge ("DBMS", "Java basics"): a part, or a wide topic."""
    return section_names.FIELD.match(text[:_CUT]) is not None


@remembered
def names_a_part(text: str) -> bool:
    """Whether a line or item only names a part ("Coding questions", "References"), and asks nothing."""
    if (
        len(text.split()) > 8
        or text.rstrip().endswith((".", "?", "？"))
        or (len(text.strip()) > 8 and section_names.HAN.search(text[:_CUT]))
    ):
        return False
    found = meaning(text)
    if found is Section.NEUTRAL:
        return False
    if found in (Section.ASIDE, Section.ANSWER, Section.WENT):
        return section_names.ASIDE_ALONE.match(text) is not None
    return True


def is_round_title(text: str) -> bool:
    """Whether a line is the title of a round ("Round 2 - technical, 45 min")."""
    return (
        len(text) <= 70
        and bool(section_names.ROUND_LINE.match(text))
        and not text.rstrip().endswith((".", "?"))
    )


@remembered
def question_label(text: str) -> str | None:
    """The text after "Q1:", "Question:", "Pregunta 3 -"; None where there is no such label."""
    found = section_names.QUESTION_NUMBERED.match(text[:2000])
    if found is None:
        counted = section_names.Q_COUNTED.match(text[:2000])
        return _asked_after(counted, text) if counted else None
    if not found["number"] and found["close"] in (".", ")", "|", "、"):
        return _asked_after(found, text) if section_names.Q_ALONE.match(text) else None
    return _asked_after(found, text)


def _asked_after(label: re.Match[str], text: str) -> str:
    begin, end = label.span("text")
    return text[begin:end].strip()


def place_of(block: Block) -> str:
    """Where a block stands, in words: `under "Topics asked"`."""
    _, heading = meaning_of_path(block.headings)
    where = heading or (block.headings[-1] if block.headings else "")
    return f'under "{shortened(where, 60)}"' if where else "in the notes"
