"""Touches and verdicts: who wrote to whom, when, why; and whether one may write today."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    """How a message goes."""

    EMAIL = "email"
    CARD = "card"
    PHONE = "phone"
    LINKEDIN = "linkedin"
    IN_PERSON = "in_person"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As a person reads it: "e-mail"."""
        return _CHANNELS[self]


_CHANNELS = {
    Channel.EMAIL: "e-mail",
    Channel.CARD: "card",
    Channel.PHONE: "phone call",
    Channel.LINKEDIN: "LinkedIn message",
    Channel.IN_PERSON: "talk in person",
    Channel.OTHER: "message",
}


class Purpose(StrEnum):
    """What a message is for."""

    THANKS = "thanks"
    STATUS = "status"
    REPLY = "reply"
    OFFER = "offer"
    DOCUMENT = "document"
    AVAILABILITY = "availability"
    ASKED_FOR = "asked_for"
    OTHER = "other"

    @property
    def label(self) -> str:
        """As a person reads it: "Ask how it stands"."""
        return _PURPOSES[self]


_PURPOSES = {
    Purpose.THANKS: "Say thank you",
    Purpose.STATUS: "Ask how it stands",
    Purpose.REPLY: "Answer their message",
    Purpose.OFFER: "Tell of another offer with a date",
    Purpose.DOCUMENT: "Send what you promised",
    Purpose.AVAILABILITY: "Tell that your availability has changed",
    Purpose.ASKED_FOR: "Send what they asked for",
    Purpose.OTHER: "Something else",
}

EXCEPTIONS = frozenset({Purpose.OFFER, Purpose.DOCUMENT, Purpose.AVAILABILITY, Purpose.ASKED_FOR})
"""What opens the gate once, whatever the waiting time."""


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact with a person of a company, on a day of the candidate's. `incoming` ones are
    theirs. `override` is the reason for one that was sent against the guard's word, or ""."""

    person: str
    channel: Channel
    purpose: Purpose
    day: date
    incoming: bool = False
    application_id: str = ""
    touch_id: str = ""
    note: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A message that one would like to send."""

    person: str
    channel: Channel
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Situation:
    """What the guard goes by. Days are the candidate's own calendar days.

    `interviewed_on` is the last interview's day, `promised_on` the day they named for an answer,
    `recruiter` who stands in between ("" = nobody), `free` public holidays. `touches` are all with
    this company, in any order.
    """

    touches: tuple[Touch, ...] = ()
    interviewed_on: date | None = None
    promised_on: date | None = None
    recruiter: str = ""
    free: frozenset[date] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Rule:
    """Why, in one sentence, where it comes from, and how sure that is (A study or official body,
    B survey or a company's data, C advice that several pages agree on, D our own judgement)."""

    sentence: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a message may go today. `first_day` is the first on which it may, today where it may
    now; `rule` says why. `remark` is what to mind when it goes."""

    allowed: bool
    first_day: date
    rule: Rule
    remark: str = ""
