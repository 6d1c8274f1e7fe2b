"""Questions to prepare: from the first interview or from a bank, why they are hard, what was answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

Says = Literal["difficult", "fine"]
Stated = Literal["yes", "no", "unstated"]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason why a question counts as difficult, or as fine.

    `kind` tells where it comes from: "note", "section", "title", "column", "score", "emoji",
    "paragraph", "practice". `evidence` is quoted from there, `line` its 1-based line in the notes.
    """

    kind: str
    says: Says
    evidence: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """What the notes say of one exchange: difficult yes, no or unstated, and why."""

    difficult: Stated
    reasons: tuple[Reason, ...] = ()


class Lack(StrEnum):
    """What an answer can lack. The values are a bank's `probes.when`."""

    SITUATION = "missing_situation"
    ACTION = "missing_action"
    RESULT = "missing_result"
    TEAM_VOICE = "team_voice"
    HYPOTHETICAL = "hypothetical"
    NO_NUMBER = "no_number"
    VAGUE = "vague"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"


@dataclass(frozen=True, slots=True)
class Probe:
    """A deeper question. `when` is a Lack's value, "depth" (nothing was lacking) or "always"."""

    probe_id: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where the themes of a bank come from; never its wording."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question from a bank. `anchors` describe a 1, a 3 and a 5; seconds are for a spoken answer.

    `kind` is what its bank is about. A question of kind "ask_them" is the candidate's own to the
    panel: it has no type, competency, seconds, probes or anchors, and `strong` and `weak` are what
    is good and what is bad to hear in reply.
    """

    bank_question_id: str
    text: str
    type: str
    competencies: tuple[str, ...]
    roles: tuple[str, ...]
    seniority: tuple[str, ...]
    asked_by: tuple[str, ...]
    rounds: tuple[int, ...]
    target_seconds: int
    max_seconds: int
    probes: tuple[Probe, ...]
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    bank: str
    bank_title: str
    kind: str = "competency"
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A worked-out answer, one version of it. `version` 0 is one that was never saved."""

    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    in_full: str = ""
    version: int = 0
    saved: datetime | None = None

    @property
    def is_empty(self) -> bool:
        return not any(self.parts.values())

    @property
    def parts(self) -> dict[str, str]:
        """Its texts by their names, in the order they are told; blanks at the ends don't count."""
        return {
            "situation": self.situation.strip(),
            "task": self.task.strip(),
            "action": self.action.strip(),
            "result": self.result.strip(),
            "in_full": self.in_full.strip(),
        }


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the candidate's own, with all that the workshop shows.

    `own_rating` is 1 to 5 (4 and 5 are difficult) or None; `verdict` is the user's overruling word,
    or None. `difficult` is what all of it adds up to. `occurrences` counts how often later notes have
    it asked again.
    """

    question_id: str
    application_id: str
    interview_id: str
    text: str
    noted_answer: str
    asked_by: str
    competency: str
    own_rating: int | None
    verdict: Says | None
    difficult: bool
    ready: bool
    position: int
    version: int
    reasons: tuple[Reason, ...] = ()
    answer: Answer = Answer()
    occurrences: int = 0
