"""What stands above a block and is less deep: a question, a numbered one, or a line of prose."""

from prep.notes.model import Block

_WHOLE_LIST = -1
"""The level of a question whose list stands at the margin itself ("Given these:")."""


class Depth:
    """On the way down the blocks: which of them were questions, and how deep those stand."""

    _questions: list[int]
    _kinds: dict[int, str]
    numbered: bool

    def __init__(self) -> None:
        self.enter()

    def enter(self) -> None:
        """Below a heading, nothing stands above."""
        self._questions, self._kinds, self.numbered = [], {}, False

    def note(self, block: Block, is_question: bool) -> None:
        """Remember whether a block was a question, and forget what stood as deep."""
        ends = block.kind == "paragraph" and not block.text.endswith((":", "："))
        least = 0 if ends else _WHOLE_LIST
        self._questions = [one for one in self._questions if least <= one < block.level]
        if is_question and block.kind in ("item", "paragraph"):
            self._questions.append(block.level)
        if block.kind == "item" and block.level == 0 and block.ordered:
            self.numbered = is_question

    def note_list(self) -> None:
        """The list that follows is about the question just noted."""
        self._questions.append(_WHOLE_LIST)

    def leave(self, block: Block) -> None:
        """A block is done: the next one may stand below it."""
        self._kinds = {level: kind for level, kind in self._kinds.items() if level < block.level}
        self._kinds[block.level] = block.kind

    def is_below(self, block: Block) -> bool:
        """Indented under a question, or under a line of prose, of which it then tells."""
        above = [kind for level, kind in self._kinds.items() if level < block.level]
        under_prose = bool(above) and above[-1] == "paragraph"
        return under_prose or any(level < block.level for level in self._questions)

    def is_bullet_of_numbered(self, item: Block) -> bool:
        """A bullet at the margin, right after a numbered question."""
        return self.numbered and not item.ordered and item.level == 0
