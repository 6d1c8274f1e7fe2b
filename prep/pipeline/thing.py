"""Something worth doing, as the page Today shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Kind(IntEnum):
    """What sort of thing it is; of two that are equally urgent the earlier one comes first: what has a
    day of its own before what has none."""

    BRIEF = 0
    THANKS = 1
    OWED = 2
    NEXT_STEP = 3
    PROMISE = 4
    NOTES = 5
    LATE_STEP = 6
    ANSWERS = 7
    RUNNING_DRILL = 8
    DRILL = 9
    STAGE = 10
    ASK = 11


WRITTEN = frozenset(
    (Kind.THANKS, Kind.OWED, Kind.NEXT_STEP, Kind.PROMISE, Kind.LATE_STEP, Kind.ASK)
)
"""Those with which something may go to the company."""

_SHORT = {
    Kind.BRIEF: "brief for {}",
    Kind.NOTES: "notes for {}",
    Kind.THANKS: "thanks to {}",
    Kind.OWED: "your promise to {}",
    Kind.NEXT_STEP: "next step with {}",
    Kind.PROMISE: "ask {}",
    Kind.LATE_STEP: "next step with {}",
    Kind.ANSWERS: "answers for {}",
    Kind.RUNNING_DRILL: "go on with the drill for {}",
    Kind.DRILL: "drill for {}",
    Kind.STAGE: "stage at {}",
    Kind.ASK: "ask {}",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something worth doing, for which company, and the page where it is done.

    `urgency` is in how many days waiting begins to cost something, `action` what the button says,
    `params` what the page is to open with.
    """

    kind: Kind
    company: str
    urgency: int
    title: str
    sentence: str
    badge: str
    action: str
    page: str
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def short(self) -> str:
        """Itself in a list: `answers for Harbor Mutual`."""
        return _SHORT[self.kind].format(self.company)
