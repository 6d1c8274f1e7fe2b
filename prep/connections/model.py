"""People the user knows, what an import of them did, and the message to one of them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from prep.errors import PrepError, Problem


class UnreadableConnections(PrepError):
    """A file that holds no list of people: its name, why, and what to do instead."""


class State(StrEnum):
    """How far an approach has come, in the order in which it goes."""

    PLANNED = "planned"
    SENT = "sent"
    ANSWERED = "answered"
    MET = "met"

    @property
    def label(self) -> str:
        return self.value.capitalize()


@dataclass(frozen=True, slots=True)
class Listed:
    """A person as a file or a form gives them; all but the name may be empty."""

    name: str
    first_name: str = ""
    company: str = ""
    position: str = ""
    email: str = ""
    url: str = ""
    connected_on: date | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a file gave: its people, how many rows had no name or stood twice, what was lost.

    `form` is "LinkedIn" or "other"; `digest` tells the same file again.
    """

    name: str
    form: str
    digest: str
    people: tuple[Listed, ...]
    nameless: int = 0
    twice: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import did, or would do, in numbers of people."""

    added: int = 0
    changed: int = 0
    gone: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class KeptImport:
    """An import in the log. `kept` is an aware UTC moment; `undone` where it was taken back."""

    import_id: str
    file_name: str
    form: str
    counts: Counts
    nameless: int
    kept: datetime
    undone: datetime | None


@dataclass(frozen=True, slots=True)
class Approach:
    """The message to one person about one application, and what came of it."""

    how_known: str = ""
    question: str = ""
    message: str = ""
    learned: str = ""
    planned_on: date | None = None
    sent_on: date | None = None
    nudged_on: date | None = None
    answered_on: date | None = None
    met_on: date | None = None

    @property
    def state(self) -> State | None:
        """The furthest state that has its day; None before the first."""
        return next((each for each in reversed(State) if self.day_of(each)), None)

    def day_of(self, state: State) -> date | None:
        """The day on which a state was reached."""
        day: date | None = getattr(self, f"{state}_on")
        return day

    def at(self, state: State, day: date) -> "Approach":
        """Itself with a state reached on a day; the states after it are taken back."""
        later = list(State)[list(State).index(state) + 1 :]
        names = [*later, *(["nudged"] if State.SENT in later else [])]
        taken_back: dict[str, Any] = {f"{name}_on": None for name in names}
        return replace(self, **{**taken_back, f"{state}_on": day})


@dataclass(frozen=True, slots=True)
class Connection:
    """A person in the file, with the approach for one application (empty where there is none)."""

    connection_id: str
    person: Listed
    by_hand: bool
    gone: bool
    approach: Approach = Approach()


@dataclass(frozen=True, slots=True)
class CompanyFound:
    """A company among the people's that is or may be the asked one. `why` says why we ask."""

    key: str
    company: str
    people: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Inside:
    """The companies that count as the asked one, those about which the user is asked, and those
    about which they have answered (`why` is "same" or "not")."""

    same: tuple[CompanyFound, ...] = ()
    ask: tuple[CompanyFound, ...] = ()
    answered: tuple[CompanyFound, ...] = ()

    @property
    def people(self) -> int:
        """How many people are inside for sure."""
        return sum(each.people for each in self.same)
