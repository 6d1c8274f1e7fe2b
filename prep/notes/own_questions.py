"""What the candidate asked or wants to ask: no question of an interviewer."""

from collections.abc import Sequence

from prep.notes.cues import is_closing, is_own_question, turns_to_own_questions
from prep.notes.heads import own_parts
from prep.notes.model import Block


class OwnQuestions:
    """On the way down the blocks: whether the talk has turned to the candidate's own questions."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._parts = own_parts(blocks)
        self._part = self._listed = False
        self._closing: int | None = None

    def enter(self, at: int) -> None:
        """A heading ends what came before it."""
        self._listed, self._part = False, at in self._parts

    def hold(self, at: int, block: Block) -> bool:
        """What is noted below "Any questions for us?" or "I asked them:" are the candidate's own."""
        self._part = self._part or at in self._parts
        below = self._closing is not None and block.level > self._closing
        if self._part or below or (self._listed and block.kind == "item"):
            return True
        if is_own_question(block.text):
            self._closing = block.level
            return True
        turns = is_closing(block.text[:200]) or turns_to_own_questions(block.text)
        self._closing = block.level if turns else None
        self._listed = turns and block.kind == "paragraph"
        return False
