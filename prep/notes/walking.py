"""One way down the blocks of written notes: what each is, by what the blocks above it opened."""

from collections.abc import Iterator, Mapping, Sequence

from prep.notes.answering import Answering, is_answer, is_labelled_part, opens_answer
from prep.notes.categories import categories
from prep.notes.cues import asks, is_closing
from prep.notes.depth import Depth
from prep.notes.found import EXPECTED_BY, LISTED, SURE, Found
from prep.notes.heads import question_headings
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
from prep.notes.own_questions import OwnQuestions
from prep.notes.reported import is_told
from prep.notes.roles import is_label_of_facts
from prep.notes.sections import (
    Section,
    announces_questions,
    meaning_of_path,
    place_of,
    question_label,
    section_of_title,
)
from prep.notes.tables import row_questions
from prep.notes.telling import detail_questions, found_in, told_in


class Walk:
    """Remembers what the last blocks opened: a question, an answer, the candidate's own questions."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.groups: Mapping[int, Group] = groups_of(blocks)
        self.headings = question_headings(blocks)
        self.categories = categories(blocks)
        self.heads = {at for at, head in self.headings.items() if head[0] >= SURE}
        self._title = section_of_title(blocks)
        self._own, self._answer, self._depth = OwnQuestions(blocks), Answering(blocks), Depth()
        self._awaited = ""
        self._sorted: set[int] = set()
        self._announced = self._under_label = False
        self._asked: int | None = None
        self._question_level: int | None = None
        self._level = 0

    def questions(self) -> Iterator[Found]:
        """The questions in the order of the source, headings apart."""
        for at, block in enumerate(self.blocks):
            if block.kind == "heading":
                self._enter(at, block)
            elif block.kind in ("rule", "front_matter", "turn"):
                self._answer.now = False
                self._under_label = block.kind == "turn" and is_labelled_part(block)
            elif block.kind == "code":
                self._awaited = "" if self._awaited == "label" else self._awaited
            else:
                found = list(self._block(at, block))
                if self._asked is None and any(one.confidence >= SURE for one in found):
                    self._asked = self._level
                yield from found
                self._depth.leave(block)

    def _enter(self, at: int, heading: Block) -> None:
        self._own.enter(at)
        self._answer.enter(heading)
        self._depth.enter()
        self._announced, self._level = False, heading.level
        if self._asked is not None and heading.level <= self._asked:
            self._asked = None
        self._awaited = "heading" if question_label(heading.text) == "" else ""
        deeper = self._question_level is not None and heading.level > self._question_level
        self._question_level = (
            heading.level if at in self.heads else self._question_level if deeper else None
        )
        self._under_label = self._question_level is not None

    def _block(self, at: int, block: Block) -> Iterator[Found]:
        section = self._section(block)
        if section in EXCLUDED or self._own.hold(at, block):
            return
        if self._awaited and block.kind != "row":
            yield from self._what_was_announced(at, block)
        elif block.kind == "row":
            yield from row_questions(at, block, section)
        elif (labelled := question_label(block.text)) is not None and not is_answer(block):
            yield from self._labelled(at, block, labelled, section)
        elif opens_answer(block, self._asked is not None):
            self._answer.open(at, block, self._depth.numbered)
            yield from told_in(at, block, section, True)
        elif block.kind == "item":
            yield from self._item(at, block, section)
        elif block.kind == "quote":
            yield from self._quote(at, block, section)
        else:
            yield from self._paragraph(at, block, section)

    def _section(self, block: Block) -> Section:
        """By its headings, or by the line right above its list ("They asked me these:")."""
        section = meaning_of_path(block.headings)[0] or self._title
        if block.kind == "item":
            return Section.ASKED if self._announced and section not in EXCLUDED else section
        self._announced = block.kind == "paragraph" and announces_questions(block.text)
        return section

    def _what_was_announced(self, at: int, block: Block) -> Iterator[Found]:
        """After "Question:" alone, or a heading "Question 3", comes the question."""
        by, self._awaited = self._awaited, ""
        labelled = question_label(block.text)
        if labelled == "":
            self._awaited = "label"
            return
        is_label = opens_answer(block, self._asked is not None)
        if is_label or is_label_of_facts(label_name(block)):
            self._awaited = "" if is_label else by
            if labelled is None:
                return
        self._answer.now = False
        self._under_label = self._under_label or block.kind != "item"
        self._depth.note(block, True)
        text = labelled if labelled is not None else block.text
        yield found_in(at, block, text, 0.9, f"after a {by} that says Question")

    def _labelled(self, at: int, block: Block, text: str, section: Section) -> Iterator[Found]:
        self._answer.now = False
        if not text:
            self._awaited = "label"
            return
        self._under_label = True
        by = "labelled as a question"
        self._depth.note(block, True)
        if section is Section.EXPECTED:
            yield found_in(at, block, text, 0.5, f"{EXPECTED_BY}, {by}")
        else:
            yield found_in(at, block, text, 0.5 if section is Section.ASIDE else 0.9, by)

    def _item(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        if at in self.categories and not self._under_label:
            self._sorted.update(self.categories[at])
            self._depth.note(block, False)
            return
        if self._under_label and self._question_level is None and _counts_on(block):
            self._under_label = False
        if at not in self._sorted and self._is_detail(block):
            yield from detail_questions(at, block, section, self._answer.now)
            return
        self._answer.now = self._answer.now and block.level > 0
        if is_closing(block.text[:200]) and asks(block.text) <= 0.5:
            return
        if at in self._sorted and section is Section.ROUND:
            section = Section.ASKED
        confidence, by = of_item(self._place(at, block, section))
        if block.checkbox and section not in ASKED_HERE:
            confidence = min(confidence, 0.35)
        self._depth.note(block, confidence >= 0.5)
        if confidence >= LISTED:
            yield found_in(at, block, block.text, confidence, by)
        elif is_told(block.text):
            yield from told_in(at, block, section)

    def _is_detail(self, item: Block) -> bool:
        """Under a question, in an answer, or a bullet right after a numbered question."""
        if self._under_label or self._depth.is_below(item):
            return True
        return self._answer.holds(item) or (
            not self._answer.now and self._depth.is_bullet_of_numbered(item)
        )

    def _place(self, at: int, block: Block, section: Section) -> Place:
        headed, followed = is_headed(self.blocks, at), _is_followed(self.blocks, at)
        return Place(block, at, section, self.groups[at], headed, followed)

    def _quote(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        strength = wording_strength(block.text)
        if self._answer.now or section in ABOUT_ANSWERS or strength < 0.75 or len(block.text) > 600:
            yield from told_in(at, block, section)
            return
        group = self.groups[at]
        one_of_many = group.items >= 3 and group.asks_share >= 0.6
        sure = 0.75 if section in ASKED_HERE or one_of_many else 0.5
        yield found_in(at, block, block.text, sure * strength, f"quoted {place_of(block)}")

    def _paragraph(self, at: int, block: Block, section: Section) -> Iterator[Found]:
        below = at > 0 and block.level > 0 and self.blocks[at - 1].kind != "heading"
        if at not in self._sorted and (self._under_label or below):
            yield from detail_questions(at, block, section, self._answer.now)
            return
        place = self._place(at, block, section)
        text = block.bold if bold_asks(place) else block.text
        confidence, by = of_paragraph(place, text, self._answer.now)
        self._depth.note(block, confidence >= 0.5)
        if confidence < LISTED:
            yield from told_in(at, block, section, self._answer.now)
            return
        self._answer.now = False
        if block.text.endswith((":", "：")) or text == block.bold:
            self._depth.note_list()
        yield found_in(at, block, text, confidence, by)


def _counts_on(item: Block) -> bool:
    """A numbered question at the margin: the list goes on after a labelled question between."""
    return item.ordered and item.level == 0 and asks(item.text) >= 0.8


def _is_followed(blocks: Sequence[Block], at: int) -> bool:
    """Whether something about a block comes right after it: a deeper item, a bullet, a paragraph."""
    if at + 1 >= len(blocks):
        return False
    after = blocks[at + 1]
    if blocks[at].kind == "item":
        return after.kind == "item" and after.level > blocks[at].level
    return after.kind in ("item", "paragraph", "quote", "code")
