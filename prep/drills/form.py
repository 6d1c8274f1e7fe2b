"""The forms of a drill: one question, a quarter of an hour, or the length of a real interview."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Shape:
    """How many questions, how many probes after each answer, and whether you ask at the end."""

    questions: int
    probes_each: int
    asks_back: bool


class DrillForm(StrEnum):
    """A length that a drill can have."""

    ONE = "one"
    SHORT = "short"
    WHOLE = "whole"

    @property
    def shape(self) -> Shape:
        """What it holds. Six questions with two probes each and time for the candidate's own are a
        usual 45-minute structured interview; the short forms are ours."""
        return _SHAPES[self]

    @property
    def label(self) -> str:
        """As it stands on the choice."""
        return _LABELS[self]


_SHAPES = {
    DrillForm.ONE: Shape(1, 1, False),
    DrillForm.SHORT: Shape(3, 1, False),
    DrillForm.WHOLE: Shape(6, 2, True),
}
_LABELS = {
    DrillForm.ONE: "1, up to 5 min",
    DrillForm.SHORT: "3, up to 15 min",
    DrillForm.WHOLE: "6, up to 45 min",
}
