"""People who speak for the candidate, who will call them, and how far each of them is."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from prep.casebook import Application
from prep.contact import Channel
from prep.errors import PrepError


class ReferenceRefused(PrepError):
    """Something about a reference that can't be kept as it was entered."""


class Relation(StrEnum):
    """From which side a reference knows the candidate's work."""

    MANAGER = "manager"
    COLLEAGUE = "colleague"
    REPORT = "report"
    CUSTOMER = "customer"
    TEACHER = "teacher"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As a person reads it: "My manager"."""
        return _RELATIONS[self]


_RELATIONS = {
    Relation.MANAGER: "My manager",
    Relation.COLLEAGUE: "A colleague",
    Relation.REPORT: "Someone I led",
    Relation.CUSTOMER: "A customer or partner",
    Relation.TEACHER: "A teacher",
    Relation.OTHER: "Someone else",
}


class State(StrEnum):
    """How far a reference is, in the order in which it usually goes."""

    ASKED = "asked"
    AGREED = "agreed"
    BRIEFED = "briefed"
    SAVED = "saved"
    CALLED = "called"
    ANSWERED = "answered"
    THANKED = "thanked"

    @property
    def label(self) -> str:
        """As a person reads it: "Number saved"."""
        return "Number saved" if self is State.SAVED else self.value.capitalize()

    @property
    def is_permission(self) -> bool:
        """One given once, for all applications."""
        return self in (State.ASKED, State.AGREED)


@dataclass(frozen=True, slots=True)
class Away:
    """Days on which a reference can't be reached, both included."""

    from_on: date
    to_on: date
    away_id: str = ""

    def meets(self, from_on: date, to_on: date) -> bool:
        """Whether any of these days is one of its own."""
        return self.from_on <= to_on and from_on <= self.to_on


@dataclass(frozen=True, slots=True)
class Reference:
    """Someone who speaks for the candidate. `phone` is as it was typed, `time_zone` an IANA name,
    `country` ISO 3166 ("" = by the time zone), `hours_from` and `hours_to` their own clock's.
    `declined_on` is the day on which they said no; `facts` are dates and titles, one a line.
    """

    name: str
    relation: Relation = Relation.MANAGER
    how_known: str = ""
    email: str = ""
    phone: str = ""
    prefers: Channel = Channel.EMAIL
    time_zone: str = "UTC"
    country: str = ""
    hours_from: time | None = None
    hours_to: time | None = None
    facts: str = ""
    asked_on: date | None = None
    agreed_on: date | None = None
    declined_on: date | None = None
    reference_id: str = ""
    version: int = 0
    away: tuple[Away, ...] = ()

    @property
    def first_name(self) -> str:
        """What a message calls them."""
        return self.name.split(" ")[0]

    def away_in(self, call: "Call") -> Away | None:
        """The first days away that fall into a call window; None without one."""
        if call.from_on is None:
            return None
        last = call.to_on or call.from_on
        return next((each for each in self.away if each.meets(call.from_on, last)), None)


@dataclass(frozen=True, slots=True)
class Call:
    """Who will call an application's references, from which number ("" = unknown), on which days
    (both included; the last one may be unknown). `country` is the number's, ISO 3166."""

    caller: str = ""
    firm: str = ""
    number: str = ""
    country: str = ""
    from_on: date | None = None
    to_on: date | None = None
    advert: str = ""

    def is_over(self, today: date) -> bool:
        """The window's last day is past."""
        last = self.to_on or self.from_on
        return last is not None and last < today


NO_CALL = Call()
"""Where nothing is known of a call."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message to a reference, in their own history; never a contact with the company.

    `application_id` "" is the question for permission, `day` the candidate's own calendar day.
    """

    kind: "MessageKind"
    channel: Channel
    day: date
    application_id: str = ""
    reference_id: str = ""
    message_id: str = ""


class MessageKind(StrEnum):
    """What a message to a reference is for."""

    PERMISSION = "permission"
    BRIEFING = "briefing"
    NUDGE = "nudge"
    THANKS = "thanks"

    @property
    def label(self) -> str:
        """As a person reads it: "thank-you"."""
        return _MESSAGES[self]


_MESSAGES = {
    MessageKind.PERMISSION: "question",
    MessageKind.BRIEFING: "brief",
    MessageKind.NUDGE: "reminder",
    MessageKind.THANKS: "thank-you",
}


@dataclass(frozen=True, slots=True)
class Named:
    """A reference named for an application. `stories` are the ids of questions whose worked-out
    answers the brief tells, `doubts` the lines it takes up, `brief` and `heads_up` the texts."""

    application_id: str
    reference_id: str
    is_reserve: bool = False
    stories: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    brief: str = ""
    heads_up: str = ""
    briefed_on: date | None = None
    saved_on: date | None = None
    called_on: date | None = None
    answered_on: date | None = None
    thanked_on: date | None = None

    def at(self, state: State, day: date | None) -> "Named":
        """Itself with a state reached on a day, or taken back with None."""
        return replace(self, **{f"{state}_on": day})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Standing:
    """A reference for one application, with all that its next step goes by. `history` holds the
    messages to this person about this application and those that ask for permission."""

    application: Application
    reference: Reference
    call: Call
    named: Named
    history: tuple[Message, ...] = ()

    def day_of(self, state: State) -> date | None:
        """The day on which a state was reached."""
        holder = self.reference if state.is_permission else self.named
        day: date | None = getattr(holder, f"{state}_on")
        return day


@dataclass(frozen=True, slots=True)
class Desk:
    """All that the reference desk holds, read once."""

    references: Sequence[Reference] = ()
    calls: dict[str, Call] = field(default_factory=dict)
    named: Sequence[Named] = ()
    messages: Sequence[Message] = ()

    def reference(self, reference_id: str) -> Reference | None:
        """One person; None where they are not in the file."""
        return next((each for each in self.references if each.reference_id == reference_id), None)

    def standings(self, applications: Sequence[Application]) -> list[Standing]:
        """Everyone who is named for one of these applications, in their order."""
        known = {each.reference_id: each for each in self.references}
        return [
            self._standing(application, known[each.reference_id], each)
            for application in applications
            for each in self.named
            if each.application_id == application.application_id and each.reference_id in known
        ]

    def _standing(self, application: Application, person: Reference, named: Named) -> Standing:
        ids = ("", application.application_id)
        history = tuple(
            each
            for each in self.messages
            if each.reference_id == person.reference_id and each.application_id in ids
        )
        call = self.calls.get(application.application_id, NO_CALL)
        return Standing(application, person, call, named, history)
