"""Questions in written notes: by the section they stand in, by their list, by their own words."""

import re
from collections.abc import Iterator, Mapping, Sequence

from prep.notes.cues import asks, is_advice, is_closing, is_own_voice, turns_to_own_questions
from prep.notes.found import LISTED, SURE, Found
from prep.notes.heads import heading_questions, own_parts, question_headings
from prep.notes.judging import (
    ABOUT_ANSWERS,
    ASKED_HERE,
    EXCLUDED,
    Place,
    bold_asks,
    label_name,
    of_item,
    of_paragraph,
    wording_strength,
)
from prep.notes.lists import Group, groups_of, is_headed
from prep.notes.model import Block
from prep.notes.reported import is_told, may_be_told, told_questions
from prep.notes.roles import is_label_of_facts
from prep.notes.sections import (
    Section,
    meaning,
    meaning_of_path,
    names_a_part,
    place_of,
    question_label,
    section_of_title,
)
from prep.notes.sentences import pieces_of, sentences
from prep.notes.statements import whole_statements
from prep.notes.tables import row_questions

_FOLLOW_UP = re.compile(
    r"^\W{0,4}(?:follow[- ]?ups?|then|next|also asked|bonus|extension|variation|repregunta|relance|nachfrage|vervolgvraag|追问)\b",
    re.IGNORECASE,
)
_ANSWER_LABEL = re.compile(
    r"^\W{0,4}(?:a|ans|answer|my answer|i said|said|me|sol|solution|response|approach|resp|respuesta|réponse|antwort|antwoord|答|答案|回答)\s?\d{0,2}\s*[:：\-–]",
    re.IGNORECASE,
)


def written_questions(blocks: Sequence[Block]) -> list[Found]:
    """The questions of all blocks that are not turns, in the order of the source."""
    walk = _Walk(blocks)
    found = whole_statements(list(walk.questions()))
    headings = heading_questions(blocks, found, walk.headings)
    return sorted([*found, *headings], key=lambda one: one.line)


class _Walk:
    """One way down the blocks, remembering what the last ones opened."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.groups: Mapping[int, Group] = groups_of(blocks)
        self.headings = question_headings(blocks)
        self.heads = {at for at, head in self.headings.items() if head[0] >= SURE}
        self._own_parts = own_parts(blocks)
        self._title = section_of_title(blocks)
        self._awaited = ""
        self._answering = False
        self._answer_level = 0
        self._closing: int | None = None
        self._own_list = self._own_part = False
        self._item_levels: list[int] = []
        self._kinds: dict[int, str] = {}
        self._ordered_question = False
        self._under_label = False
        self._question_level: int | None = None

    def questions(self) -> Iterator[Found]:
        for at, block in enumerate(self.blocks):
            if block.kind == "heading":
                self._enter(at, block)
                continue
            if block.kind in ("rule", "front_matter", "turn"):
                self._answering = False
                continue
            if block.kind == "code":
                continue
            yield from self._block(at, block)
            self._kinds = {
                level: kind for level, kind in self._kinds.items() if level < block.level
            }
            self._kinds[block.level] = block.kind

    def _enter(self, at: int, heading: Block) -> None:
        text = question_label(heading.text)
        self._own_list, self._own_part = False, at in self._own_parts
        self._awaited = "heading" if text == "" else ""
        self._answering = meaning(heading.text) is Section.ANSWER
        self._item_levels, self._ordered_question, self._kinds = [], False, {}
        deeper = self._question_level is not None and heading.level > self._question_level
        self._question_level = (
            heading.level if at in self.heads else self._question_level if deeper else None
        )
        self._under_label = self._question_level is not None

    def _block(self, at: int, block: Block) -> Iterator[Found]:
        section = meaning_of_path(block.headings)[0] or self._title
        self._own_part = self._own_part or at in self._own_parts
        if section in EXCLUDED or self._own_part or self._own_questions(block):
            return
        if self._awaited and block.kind != "row":
            yield from self._what_was_announced(at, block)
            return
        if block.kind == "row":
            yield from row_questions(at, block, section)
        elif (labelled := question_label(block.text)) is not None and not _is_answer(block):
            yield from self._labelled(at, block, labelled, section)
        elif self._opens_answer(block):
            self._answering, self._answer_level = True, self._level_of_answer(at, block)
            yield from _told(at, block, section, self._answering)
        elif block.kind == "item":
            yield from self._item(at, block, section)
        elif block.kind == "quote":
            yield from self._quote(at, block, section)
        else:
            yield from self._paragraph(at, block, section)

    def _own_questions(self, block: Block) -> bool:
        """What is noted below "Any questions for us?" or "I asked them:" are the candidate's own."""
        listed = self._own_list and block.kind == "item"
        if listed or (self._closing is not None and block.level > self._closing):
            return True
        turns = is_closing(block.text[:200]) or turns_to_own_questions(block.text)
        self._closing = block.level if turns else None
        self._own_list = turns and block.kind == "paragraph"
        return False

    def _what_was_announced(self, at: int, block: Block) -> Iterator[Found]:
        """After "Question:" alone, or a heading "Question 3", comes the question."""
        by, self._awaited = self._awaited, ""
        labelled = question_label(block.text)
        if labelled == "":
            self._awaited = "label"
            return
        if self._opens_answer(block) or is_label_of_facts(label_name(block)):
            self._awaited = by if not self._opens_answer(block) else ""
            if labelled is None:
                return
        self._answering = False
        self._note_item(block, True)
        text = labelled if labelled is not None else block.text
        yield _found(at, block, text, 0.9, f"after a {by} that says Question")

    def _labelled(self, at: int, block: Block, text: str, section: Section) -> Iterator[Found]:
        self._answering = False
        if not text:
            self._awaited = "label"
            return
        self._under_label = True
        sure = 0.9 if section not in (Section.ASIDE, Section.EXPECTED) else 0.5
        self._note_item(block, True)
        yield _found(at, block, text, sure, "labelled as a question")

    def _opens_answer(self, block: Block) -> bool:
        if _is_answer(block):
            return True
        name = block.bold.rstrip(":： ") if block.bold else label_name(block)
        about = meaning(name) if name and len(name) < 40 else Section.NEUTRAL
        if about is Section.TO_ASK or (about is Section.ASIDE and names_a_part(name)):
            return True
        return (
            bool(name)
            and len(name) <= 60
            and meaning(name) is Section.ANSWER
            and not asks(block.text) >= 0.8
        )

    def _level_of_answer(self, at: int, label: Block) -> int:
        """ "Solution:" below a numbered question opens bullets that stand at the margin, too."""
        after = self.blocks[at + 1] if at + 1 < len(self.blocks) else label
        above = [block for block in self.blocks[max(0, at - 4) : at] if block.kind == "item"]
        opens = label.text.rstrip().endswith((":", "：")) and after.kind == "item"
        is_list = opens and not after.ordered and bool(above) and above[-1].ordered
        return min(label.level, after.level) if is_list else label.level

    def _item(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        if self._is_detail(block):
            yield from self._detail(at, block, section)
            return
        self._answering = self._answering and block.level > 0
        confidence, by = of_item(self._place(at, block, section))
        if block.checkbox and section not in ASKED_HERE:
            confidence = min(confidence, 0.35)
        self._note_item(block, confidence >= 0.5)
        if confidence >= LISTED:
            yield _found(at, block, block.text, confidence, by)
        elif is_told(block.text):
            yield from _told(at, block, section)

    def _is_detail(self, block: Block) -> bool:
        """Under a question item, or a bullet right after a numbered question: about its answer."""
        if (
            self._under_label
            or any(level < block.level for level in self._item_levels)
            or self._is_below_line(block)
        ):
            return True
        if block.level < self._answer_level:
            self._answering = False
        if self._answering:
            return not block.ordered
        return self._ordered_question and not block.ordered and block.level == 0

    def _is_below_line(self, block: Block) -> bool:
        """Indented below a line of prose: it tells how that went."""
        above = [kind for level, kind in self._kinds.items() if level < block.level]
        return bool(above) and above[-1] == "paragraph"

    def _note_item(self, block: Block, is_question: bool) -> None:
        self._item_levels = [level for level in self._item_levels if level < block.level]
        if is_question and block.kind in ("item", "paragraph"):
            self._item_levels.append(block.level)
        if block.kind == "item" and block.level == 0 and block.ordered:
            self._ordered_question = is_question

    def _detail(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        strength = asks(block.text)
        if is_closing(block.text[:200]):
            return
        if _FOLLOW_UP.match(block.text) and (strength >= 0.5 or ":" in block.text[:30]):
            yield _found(at, block, block.text, 0.7, "a follow-up below the question")
        elif strength >= 0.95 and not is_own_voice(block.text) and not is_advice(block.text):
            sure = 0.62 if section in ASKED_HERE and not self._answering else 0.45
            yield _found(at, block, block.text, sure, "asks below another question")
        else:
            yield from _told(at, block, section)

    def _place(self, at: int, block: Block, section: Section) -> Place:
        headed, followed = is_headed(self.blocks, at), _is_followed(self.blocks, at)
        return Place(block, at, section, self.groups[at], headed, followed)

    def _quote(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        if self._answering or section in ABOUT_ANSWERS:
            yield from _told(at, block, section)
            return
        strength = wording_strength(block.text)
        if strength >= 0.75 and len(block.text) <= 600:
            group = self.groups[at]
            one_of_many = group.items >= 3 and group.asks_share >= 0.6
            sure = 0.75 if section in ASKED_HERE or one_of_many else 0.5
            yield _found(at, block, block.text, sure * strength, f"quoted {place_of(block)}")
        else:
            yield from _told(at, block, section)

    def _paragraph(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        below = at > 0 and block.level > 0 and self.blocks[at - 1].kind != "heading"
        if self._under_label or below:
            yield from self._detail(at, block, section)
            return
        place = self._place(at, block, section)
        text = block.bold if bold_asks(place) else block.text
        confidence, by = of_paragraph(place, text, self._answering)
        if confidence >= LISTED:
            self._answering = False
            self._note_item(block, confidence >= 0.5)
            if block.text.endswith((":", "：")) or text == block.bold:
                self._item_levels.append(-1)
            yield _found(at, block, text, confidence, by)
            return
        self._note_item(block, False)
        yield from _told(at, block, section, self._answering)


def _told(at: int, block: Block, section: Section, answering: bool = False) -> list[Found]:
    """Questions that the block reports, each on its own line of the source."""
    if not may_be_told(block.text) or is_closing(block.text[:200]):
        return []
    base = 0.68 if section not in ABOUT_ANSWERS else 0.45
    parts = sentences(list(pieces_of(block, at)))
    told = told_questions(parts, base, f"told {place_of(block)}")
    least = 0.6 if answering or section in ABOUT_ANSWERS else LISTED
    return [one for one in told if one.confidence >= least or (answering and is_told(one.text))]


def _found(at: int, block: Block, text: str, confidence: float, by: str) -> Found:
    return Found(text, block.line, block.last_line, at, confidence, by)


def _is_answer(block: Block) -> bool:
    return _ANSWER_LABEL.match(block.text[:60]) is not None


def _is_followed(blocks: Sequence[Block], at: int) -> bool:
    """Whether something about a block comes right after it: a deeper item, a bullet, a paragraph."""
    if at + 1 >= len(blocks):
        return False
    after = blocks[at + 1]
    if blocks[at].kind == "item":
        return after.kind == "item" and after.level > blocks[at].level
    return after.kind in ("item", "paragraph", "quote", "code")
