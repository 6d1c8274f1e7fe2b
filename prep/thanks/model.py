"""Messages after an interview as values: to whom, of which kind, built on what."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from prep.contact import Channel, Purpose


class Kind(StrEnum):
    """What sort of message it is; the value is also its kind in the word lists."""

    EMAIL = "thanks_email"
    CARD = "thanks_card"
    FOLLOW_UP = "follow_up"
    PROMISE = "promise"

    @property
    def label(self) -> str:
        """As a person reads it: "E-mail"."""
        return _LABELS[self]

    @property
    def channel(self) -> Channel:
        """How it goes."""
        return Channel.CARD if self is Kind.CARD else Channel.EMAIL

    @property
    def purpose(self) -> Purpose:
        """What it is for, in the ledger's words."""
        return _PURPOSES.get(self, Purpose.THANKS)


_LABELS = {
    Kind.EMAIL: "E-mail",
    Kind.CARD: "Card",
    Kind.FOLLOW_UP: "Follow-up",
    Kind.PROMISE: "What you promised",
}
_PURPOSES = {Kind.FOLLOW_UP: Purpose.STATUS, Kind.PROMISE: Purpose.DOCUMENT}


@dataclass(frozen=True, slots=True)
class Addressee:
    """Someone to thank. `name` is unlike any other's on the panel and stands in the ledger, `key`
    is its form for comparing, `called` goes after "Dear", `seat` counts from 0."""

    key: str
    name: str
    role: str
    called: str
    seat: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as it stands. `value` is what it adds, `attachments` file names as typed, `address`
    an e-mail address, or for a card the envelope's lines. `touch_id` is the ledger's entry once it
    was sent; `version` 0 is what is not in the file yet, `saved` an aware UTC moment."""

    application_id: str
    interview_id: str
    addressee_key: str
    kind: Kind
    topic: str = ""
    topic_source: str = ""
    value: str = ""
    attachments: str = ""
    subject: str = ""
    text: str = field(default="", repr=False)
    address: str = ""
    touch_id: str = ""
    version: int = 0
    saved: datetime | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text that another one took the place of, and when (aware UTC)."""

    text: str
    kept: datetime


@dataclass(frozen=True, slots=True)
class TalkedAbout:
    """A topic of the notes with its place: the file, the 1-based line (0 = none) and that line."""

    topic: str
    file_name: str
    line: int
    words: str

    @property
    def source(self) -> str:
        """`harbor.md, line 8`."""
        return f"{self.file_name}, line {self.line}" if self.line else self.file_name


@dataclass(frozen=True, slots=True)
class Owed:
    """Something the user promised. `by_when` is the time as the notes have it, `source` its place
    there ("" for one added by hand). Days are the user's own; None where none is set."""

    application_id: str
    key: str
    text: str
    by_when: str = ""
    source: str = ""
    due_on: date | None = None
    done_on: date | None = None
