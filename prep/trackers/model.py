"""What a tracker's list is: a table, what its columns mean, and what its rows become."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from prep.casebook import Stage
from prep.casebook.details import NO_DETAILS, Details
from prep.errors import PrepError
from prep.trackers.cells import is_said

MOST_ROWS = 20_000
"""A list with more rows is read up to here, and the page says so."""


class UnreadableList(PrepError):
    """A file that holds no list of applications: what it seems to be, and where it belongs."""


class Field(StrEnum):
    """What a column can mean. The order is the one of the choices on the page."""

    COMPANY = "company"
    ROLE = "role"
    STAGE = "stage"
    HISTORY = "history"
    APPLIED = "applied"
    APPLIED_ON = "applied_on"
    SAVED_ON = "saved_on"
    INTERVIEW_ON = "interview_on"
    STAGE_ON = "stage_on"
    REACHED = "reached"
    LINK = "link"
    PLACE = "place"
    SOURCE = "source"
    PAY = "pay"
    NEXT_STEP = "next_step"
    NEXT_STEP_ON = "next_step_on"
    CONTACT = "contact"
    NOTES = "notes"
    NONE = ""

    @property
    def label(self) -> str:
        """As a person reads it: "Day you applied"."""
        return _LABELS[self]

    @property
    def is_day(self) -> bool:
        """Its cells are dates."""
        return self in _DAYS

    @property
    def takes_several(self) -> bool:
        """More than one column can mean it."""
        return self in _SEVERAL


_LABELS = {
    Field.COMPANY: "Company",
    Field.ROLE: "Role",
    Field.STAGE: "Stage or result",
    Field.HISTORY: "History of stages",
    Field.APPLIED: "Applied, yes or no",
    Field.APPLIED_ON: "Day you applied",
    Field.SAVED_ON: "Day you saved it",
    Field.INTERVIEW_ON: "Day of an interview",
    Field.STAGE_ON: "Day of the stage",
    Field.REACHED: "Reached the stage in its heading",
    Field.LINK: "Link to the advert",
    Field.PLACE: "Place",
    Field.SOURCE: "Where you found it",
    Field.PAY: "Pay",
    Field.NEXT_STEP: "Next step",
    Field.NEXT_STEP_ON: "Day of the next step",
    Field.CONTACT: "Contact",
    Field.NOTES: "Notes",
    Field.NONE: "Leave out",
}
_SEVERAL = frozenset(
    {Field.STAGE, Field.REACHED, Field.PAY, Field.CONTACT, Field.NOTES, Field.NONE}
)
_DAYS = frozenset(
    {
        Field.APPLIED_ON,
        Field.SAVED_ON,
        Field.INTERVIEW_ON,
        Field.STAGE_ON,
        Field.NEXT_STEP_ON,
    }
)


@dataclass(frozen=True, slots=True)
class Table:
    """A list as it was read: headings, and rows that are all as wide as the headings.

    `first_row` is the number of the first of `rows` in the file, 1-based, as a spreadsheet counts.
    """

    name: str
    digest: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 2
    encoding: str = ""
    problems: tuple[str, ...] = ()

    def column(self, at: int) -> list[str]:
        """The cells of a column that say something, top to bottom."""
        return [row[at] for row in self.rows if is_said(row[at])]

    def samples(self, at: int, most: int = 3) -> list[str]:
        """The first different cells of a column that say something."""
        found: dict[str, None] = {}
        for row in self.rows:
            if is_said(row[at]):
                found[row[at]] = None
            if len(found) == most:
                break
        return list(found)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column most likely means, and why."""

    field: Field
    reason: str


Fields = tuple[Field, ...]
"""What each column of a table means, in the order of the columns."""


class DateOrder(StrEnum):
    """How `03/04/2026` is read."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class Choices:
    """What only the user can say of a list.

    `stages` gives the words that no rule knows (None: it says nothing of a stage), by their key;
    `without_stage` is where rows stand that name neither a stage nor a day; `unknown_day` is the day
    from which a stage counts whose own day the list does not name.
    """

    unknown_day: date
    order: DateOrder | None = None
    stages: Mapping[str, Stage | None] = field(default_factory=dict)
    without_stage: Stage = Stage.APPLIED


@dataclass(frozen=True, slots=True)
class Step:
    """A stage that an application entered; `dated` says that the list names the day itself."""

    stage: Stage
    on: date
    dated: bool = True


@dataclass(frozen=True, slots=True)
class Listed:
    """An application as a row of the list gives it, its steps oldest first."""

    row: int
    company: str
    role: str
    steps: tuple[Step, ...]
    link: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    details: Details = NO_DETAILS

    @property
    def title(self) -> str:
        """ "Harbor Mutual, Claims lead"."""
        return f"{self.company}, {self.role}" if self.role else self.company


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A row that can't become an application, and why."""

    row: int
    title: str
    reason: str
