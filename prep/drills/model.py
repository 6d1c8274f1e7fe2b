"""A drill as values: who sits on the panel, what is asked, how far it has come, how it was rated."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from prep.casebook import PanelRole
from prep.drills.stress import Stressor
from prep.questions.model import Lack


class Phase(StrEnum):
    """How far one question has come. The order is the order in which it goes through them."""

    WAITING = "waiting"
    ANSWERING = "answering"
    PROBING = "probing"
    RATING = "rating"
    DONE = "done"


class AnswerMode(StrEnum):
    """Whether the text typed is notes of what was said aloud (and recorded), or the answer itself."""

    ALOUD = "aloud"
    TYPED = "typed"
    RECORDED = "recorded"

    @property
    def is_spoken(self) -> bool:
        """The answer is said, so the clock times it; what is typed beside it is notes."""
        return self is not AnswerMode.TYPED

    def left_empty(self, answer: str) -> bool:
        """Nothing was answered. What was said aloud may well stand without notes."""
        return self is AnswerMode.TYPED and not answer.strip()


class Rating(StrEnum):
    """How an answer went, in the user's own judgement. The values are those of FSRS."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"

    @property
    def label(self) -> str:
        """As it stands on the button: "Again"."""
        return self.value.capitalize()

    @property
    def meaning(self) -> str:
        """What it means for an answer that is given aloud."""
        return _MEANINGS[self]

    @property
    def number(self) -> int:
        """1 (again) to 4 (easy)."""
        return list(Rating).index(self) + 1

    @property
    def is_pass(self) -> bool:
        """The question was answered well enough: good or easy."""
        return self in (Rating.GOOD, Rating.EASY)


_MEANINGS = {
    Rating.AGAIN: "You could not answer, or had to look at your notes.",
    Rating.HARD: "You got through it, with gaps, a long pause or well over time.",
    Rating.GOOD: "You answered it, with your main points and about in time.",
    Rating.EASY: "It came at once, with every point, in time.",
}


@dataclass(frozen=True, slots=True)
class Member:
    """Someone on the panel. `seat` counts from 1; `name` is "" where it is not known."""

    seat: int
    name: str
    panel_role: PanelRole

    @property
    def title(self) -> str:
        """ "Tom Reyes, peer", or "a peer" without a name."""
        if self.name:
            return f"{self.name}, {_BESIDE_A_NAME[self.panel_role]}"
        return _WITHOUT_A_NAME[self.panel_role]


_BESIDE_A_NAME = {
    PanelRole.HIRING_MANAGER: "hiring manager",
    PanelRole.PEER: "peer",
    PanelRole.SKIP_LEVEL: "skip-level",
    PanelRole.HR: "HR",
    PanelRole.CROSS_FUNCTIONAL: "cross-functional",
    PanelRole.EXECUTIVE: "executive",
    PanelRole.SPECIALIST: "specialist",
    PanelRole.CLIENT: "client",
}
_WITHOUT_A_NAME = {
    PanelRole.HIRING_MANAGER: "the hiring manager",
    PanelRole.PEER: "a peer",
    PanelRole.SKIP_LEVEL: "a skip-level manager",
    PanelRole.HR: "someone from HR",
    PanelRole.CROSS_FUNCTIONAL: "a cross-functional colleague",
    PanelRole.EXECUTIVE: "an executive",
    PanelRole.SPECIALIST: "a specialist",
    PanelRole.CLIENT: "a client",
}


@dataclass(frozen=True, slots=True)
class Dealt:
    """A question chosen for a drill. At most one of `question_id` and `bank_question_id` is set;
    neither where it takes up a promise or a doubt of the first interview.

    `why` tells in words why it was chosen; `seat` is the member who asks it; `target_seconds` is
    how long a spoken answer should take.
    """

    card_id: str
    question_id: str | None
    bank_question_id: str | None
    text: str
    question_type: str
    competency: str
    why: tuple[str, ...]
    seat: int
    target_seconds: int


@dataclass(frozen=True, slots=True)
class AskedProbe:
    """A deeper question that was put after the answer. `when` is what called for it."""

    number: int
    probe_id: str
    when: str
    text: str
    target_seconds: int
    asked: datetime
    deadline: datetime
    answer: str = ""
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class DrillQuestion:
    """A dealt question and what has become of it. Moments are aware UTC.

    While it is being answered, `answer` holds the draft. `seconds` is None before the answer, and
    where the question was left open so long that the time says nothing.
    """

    position: int
    dealt: Dealt
    phase: Phase = Phase.WAITING
    asked: datetime | None = None
    deadline: datetime | None = None
    answer: str = ""
    seconds: int | None = None
    lacks: tuple[Lack, ...] = ()
    probes: tuple[AskedProbe, ...] = ()
    rating: Rating | None = None
    rated: datetime | None = None
    next_actions: tuple[str, ...] = ()

    @property
    def was_put(self) -> bool:
        """The question was put and closed, though perhaps not its probe or the rating."""
        return self.phase in (Phase.PROBING, Phase.RATING, Phase.DONE)


@dataclass(frozen=True, slots=True)
class Closing:
    """The candidate's turn at the end of a drill. `chosen` are ids of bank questions, `typed` own
    ones, one a line. Moments are aware UTC."""

    asked: datetime
    deadline: datetime
    chosen: tuple[str, ...] = ()
    typed: str = ""
    done: datetime | None = None


@dataclass(frozen=True, slots=True)
class DrillPlan:
    """What a drill is to be: for which application, before whom, how many questions, how answered.

    `probes_each` probes follow each answer; `asks_back` ends it with the candidate's own questions;
    `stressors` make it harder; `line_of_work` is a role family whose banks are asked from ("" = none).
    """

    application_id: str
    panel: tuple[Member, ...]
    length: int
    mode: AnswerMode
    probes_each: int = 1
    asks_back: bool = False
    stressors: frozenset[Stressor] = frozenset()
    line_of_work: str = ""


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill, running or finished. `length` is how many questions were asked for, `paused` since
    when its clock stands still."""

    drill_id: str
    application_id: str
    length: int
    mode: AnswerMode
    panel: tuple[Member, ...]
    questions: tuple[DrillQuestion, ...]
    started: datetime
    finished: datetime | None = None
    ended_early: bool = False
    probes_each: int = 1
    asks_back: bool = False
    stressors: frozenset[Stressor] = frozenset()
    line_of_work: str = ""
    paused: datetime | None = None
    closing: Closing | None = None

    @property
    def current(self) -> DrillQuestion | None:
        """The question on the table: the first that is not done, or None."""
        return next((q for q in self.questions if q.phase is not Phase.DONE), None)

    @property
    def answered(self) -> int:
        """How many questions were answered."""
        return sum(self.was_answered(question) for question in self.questions)

    @property
    def plan(self) -> DrillPlan:
        """What to start to have the like of it again."""
        return DrillPlan(
            self.application_id,
            self.panel,
            self.length,
            self.mode,
            self.probes_each,
            self.asks_back,
            self.stressors,
            self.line_of_work,
        )

    def was_answered(self, question: DrillQuestion) -> bool:
        """The question was put and, where answers are typed, not left empty."""
        return question.was_put and not self.mode.left_empty(question.answer)

    def asker(self, question: DrillQuestion) -> Member:
        """The member who asks a question."""
        return next(member for member in self.panel if member.seat == question.dealt.seat)


@dataclass(frozen=True, slots=True)
class Turn:
    """Where someone believes a drill to be when they press a button. `probe` is the number of the
    probe that they see (0 where they see none)."""

    drill_id: str
    position: int
    phase: Phase
    probe: int = 0


@dataclass(frozen=True, slots=True)
class PastDrill:
    """One line of the list of past drills."""

    drill_id: str
    company: str
    role: str
    started: datetime
    questions: int
    answered: int
    again_or_hard: int
