"""Something worth doing, as the page Today shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Kind(IntEnum):
    """What sort of thing it is; of two that are equally urgent the earlier one comes first."""

    NOTES = 1
    NEXT_STEP = 2
    PROMISE = 3
    LATE_STEP = 4
    ANSWERS = 5
    RUNNING_DRILL = 6
    DRILL = 7
    STAGE = 8
    ASK = 9


_SHORT = {
    Kind.NOTES: "notes for {}",
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
