"""Where an answer begins and how far it goes: by its label, by a bold title of details."""

from collections.abc import Sequence

from prep.notes.any_case import AnyCase
from prep.notes.cues import asks
from prep.notes.judging import bold_is_all, label_name
from prep.notes.model import Block
from prep.notes.sections import Section, meaning, names_a_part, names_details

_LONGEST_NAME = 60
_PART = AnyCase(r"(?:q|a|ans|answer|question)\s?\d{0,3}")
_ANSWER_LABEL = AnyCase(
    r"^\W{0,4}(?:a|ans|answer|my answer|i said|said|me|sol|solution|response|approach|resp|respuesta|réponse|antwort|antwoord|答|答案|回答)\s?\d{0,2}\s*[:：\-–]"
)


class Answering:
    """On the way down the blocks: whether an answer is being noted, and how deep it stands."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self.now = self._lists = False
        self.level = 0

    def enter(self, heading: Block) -> None:
        """A heading "My answer" opens one, any other heading ends it."""
        self.now = meaning(heading.text) is Section.ANSWER

    def open(self, at: int, label: Block, numbered: bool) -> None:
        """An answer begins with this block; `numbered`: the questions are, so that a number asks anew."""
        self.now, self.level = True, self._level_of(at, label)
        self._lists = not numbered and self._is_above_a_list(at, label)

    def holds(self, item: Block) -> bool:
        """Whether an item belongs to the answer: a numbered one at its margin asks anew."""
        self.now = self.now and item.level >= self.level
        return self.now and (self._lists or not item.ordered or item.level > self.level)

    def _is_above_a_list(self, at: int, label: Block) -> bool:
        after = self._blocks[at + 1] if at + 1 < len(self._blocks) else label
        return label.text.rstrip().endswith((":", "：")) and after.kind == "item"

    def _level_of(self, at: int, label: Block) -> int:
        """ "Solution:" below a numbered question opens bullets that stand at the margin, too."""
        after = self._blocks[at + 1] if at + 1 < len(self._blocks) else label
        above = [block for block in self._blocks[max(0, at - 4) : at] if block.kind == "item"]
        opens = label.text.rstrip().endswith((":", "：")) and after.kind == "item"
        is_list = opens and not after.ordered and bool(above) and above[-1].ordered
        return min(label.level, after.level) if is_list else label.level


def opens_answer(block: Block, asked: bool) -> bool:
    """Whether a block is the label of an answer, or of details; `asked`: a question stands above."""
    if is_answer(block):
        return True
    name = block.bold.rstrip(":： ") if block.bold else label_name(block)
    name = name or (block.text.rstrip(":： ") if names_a_part(block.text) else "")
    if asked and bold_is_all(block) and names_details(block.text):
        return True
    if not name or len(name) > _LONGEST_NAME:
        return False
    about = meaning(name)
    if len(name) < 40 and (about is Section.TO_ASK or _is_aside(about, name)):
        return True
    return about is Section.ANSWER and asks(block.text) < 0.8


def is_answer(block: Block) -> bool:
    """`A: ...`, `My answer - ...`"""
    return _ANSWER_LABEL.match(block.text[:60]) is not None


def is_labelled_part(turn: Block) -> bool:
    """`Q3:` and `A:` read as speakers: what is listed below them belongs to the answer."""
    return _PART.fullmatch(turn.speaker or "") is not None


def _is_aside(about: Section, name: str) -> bool:
    return about is Section.ASIDE and names_a_part(name)
