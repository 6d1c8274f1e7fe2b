"""The shared nouns of a job search."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum


class Stage(StrEnum):
    """Where an application stands. The order is the order of a search; exits come last."""

    SAVED = "saved"
    APPLIED = "applied"
    SCREEN = "screen"
    FIRST_INTERVIEW = "first interview"
    SECOND_INTERVIEW = "second interview"
    FURTHER = "further"
    REFERENCES = "references"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    NO_ANSWER = "no answer"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"

    @property
    def is_end(self) -> bool:
        """Nothing is waited for any more."""
        return self in ENDS

    @property
    def label(self) -> str:
        """As a person reads it: "First interview"."""
        return self.value.capitalize()


ENDS = frozenset(
    {
        Stage.ACCEPTED,
        Stage.DECLINED,
        Stage.REJECTED,
        Stage.NO_ANSWER,
        Stage.WITHDRAWN,
        Stage.CLOSED,
    }
)


class PanelRole(StrEnum):
    """Who asks, by what they worry about."""

    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    SKIP_LEVEL = "skip_level"
    HR = "hr"
    CROSS_FUNCTIONAL = "cross_functional"
    EXECUTIVE = "executive"
    SPECIALIST = "specialist"
    CLIENT = "client"

    @property
    def label(self) -> str:
        """As a person reads it: "Hiring manager"."""
        return _SPELLED.get(self.value, self.value.replace("_", " ").capitalize())


_SPELLED = {"hr": "HR", "skip_level": "Skip-level", "cross_functional": "Cross-functional"}

INTERVIEW_KINDS = ("video", "phone", "on site", "panel")


@dataclass(frozen=True, slots=True)
class Candidate:
    """The person who looks for work. `time_zone` is an IANA name ("Europe/Lisbon")."""

    candidate_id: str
    name: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Application:
    """One role at one company. `version` counts its edits: an edit names the one it started from."""

    application_id: str
    company: str
    role: str
    stage: Stage
    in_stage_since: date
    link: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    version: int = 1

    @property
    def title(self) -> str:
        """ "Harbor Mutual, Claims lead"."""
        return f"{self.company}, {self.role}" if self.role else self.company


@dataclass(frozen=True, slots=True)
class Interviewer:
    """Someone who asks. `panel_role` is a PanelRole."""

    name: str
    panel_role: PanelRole
    interviewer_id: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One round of an application.

    `starts` is an aware UTC moment (None where the date is not known yet), `time_zone` the IANA
    name in which the company gave it, `promised_on` the day by which they promised an answer.
    """

    interview_id: str
    application_id: str
    round: int
    kind: str
    starts: datetime | None
    time_zone: str
    promised_on: date | None = None
    interviewers: tuple[Interviewer, ...] = ()
    version: int = 1

    @property
    def as_entered(self) -> "Interview":
        """Itself by what a person entered: two of these are equal when nothing was changed."""
        people = tuple(replace(each, interviewer_id="") for each in self.interviewers)
        return replace(self, interviewers=people, version=0)


@dataclass(frozen=True, slots=True)
class StageChange:
    """An application entered a stage on a day."""

    stage_change_id: str
    application_id: str
    stage: Stage
    entered_on: date
    recorded: datetime
