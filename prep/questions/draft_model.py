"""A reading while the user looks through it: what is ticked, what was corrected. Nothing is kept yet."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from prep.notes.model import Person, Promise, Reading, Topic
from prep.questions.model import Reason, Stated
from prep.questions.repeats import Choice, Repeat

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """A found question as it may be corrected. `stated` is what the notes say, `difficult` what the
    user makes of it. A question added by hand has no `line`."""

    text: str
    take: bool
    noted_answer: str = ""
    asked_by: str = ""
    stated: Stated = "unstated"
    difficult: Stated = "unstated"
    own_rating: int | None = None
    reasons: tuple[Reason, ...] = ()
    sure: bool = True
    found_by: str = "added by you"
    line: int | None = None
    last_line: int | None = None
    ends: int | None = None
    """The last source line of the answer."""

    repeat: Repeat | None = None
    """The kept question, or the earlier row, that this one repeats."""

    choice: Choice = "new"
    """What becomes of it once it is kept; "leave" goes with no tick."""

    joined: "tuple[DraftQuestion, ...]" = ()
    """The rows that the user put together into this one, as they were, in the notes' order."""

    left_before: bool = False
    """It stands unchanged in an earlier version of this file and was not kept from it."""


@dataclass(frozen=True, slots=True)
class Ticked(Generic[_Found]):
    """Something else that was found, and whether to keep it."""

    found: _Found
    take: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading and the user's corrections so far.

    `version` counts the changes that are in the file (0: not in it yet). `encoding` and `me` are the
    user's own choice of how to read the file, None where the reader chose.
    """

    reading: Reading
    questions: tuple[DraftQuestion, ...]
    topics: tuple[Ticked[Topic], ...]
    people: tuple[Ticked[Person], ...]
    promises: tuple[Ticked[Promise], ...]
    draft_id: str = ""
    version: int = 0
    encoding: str | None = None
    me: str | None = None
    compared: str = ""
    """The fingerprint of the kept questions that its repeats were looked for in."""

    @property
    def left_out(self) -> int:
        """How many questions with words that repeat none are not ticked, and so would not be kept."""
        return sum(
            not each.take and bool(each.text.strip()) and each.repeat is None
            for each in self.questions
        )

    @property
    def taken(self) -> tuple[DraftQuestion, ...]:
        """The ticked questions that have words."""
        return tuple(each for each in self.questions if each.take and each.text.strip())
