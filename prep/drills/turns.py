"""The course of one question: asked, answered, probed, rated. Each step makes a new value."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from prep.drills.debrief import actions_for
from prep.drills.model import AskedProbe, Drill, DrillQuestion, Phase, Rating, Turn
from prep.drills.timing import deadline_of, seconds_used
from prep.errors import PrepError
from prep.questions.model import Lack
from prep.text import without_controls

_ORDER = tuple(Phase)
_SLIP = timedelta(seconds=1)


class AnsweredElsewhere(PrepError):
    """The drill has moved on since this page was drawn; `typed` is what would be lost."""

    def __init__(self, what: str, typed: str = "") -> None:
        super().__init__(
            f"This {what} in another tab, so nothing was changed. Below is how it stands now."
        )
        self.typed = typed


def question_at(drill: Drill, turn: Turn, typed: str = "") -> DrillQuestion | None:
    """The question that a press of a button is about; None where it was pressed twice.

    Raises AnsweredElsewhere when the drill has moved on with other words.
    """
    question = drill.questions[turn.position - 1]
    is_there = _is_there(question, turn)
    if drill.finished is None and is_there:
        return question
    if _given(question, turn) == cleaned(typed):
        return None
    over = drill.finished is not None and is_there
    raise AnsweredElsewhere("drill was ended" if over else "question was already answered", typed)


def asked(question: DrillQuestion, now: datetime) -> DrillQuestion:
    """The question is put; its clock runs from now."""
    deadline = deadline_of(now, question.dealt.target_seconds)
    return replace(question, phase=Phase.ANSWERING, asked=now, deadline=deadline)


def clock_restarted(question: DrillQuestion, now: datetime) -> DrillQuestion:
    """The same question with the clock at its full time again, after a break."""
    if question.phase is Phase.ANSWERING:
        return asked(question, now)
    probe = question.probes[-1]
    probe = replace(probe, asked=now, deadline=deadline_of(now, probe.target_seconds))
    return replace(question, probes=(*question.probes[:-1], probe))


def answered(
    question: DrillQuestion, text: str, found: Sequence[Lack], now: datetime
) -> DrillQuestion:
    """The answer is given; what is left is to probe it."""
    return replace(
        question,
        phase=Phase.PROBING,
        answer=cleaned(text),
        seconds=seconds_used(question.asked, now),
        lacks=tuple(found),
    )


def probed(question: DrillQuestion, probe: AskedProbe) -> DrillQuestion:
    """A probe is put, with a clock of its own."""
    return replace(question, probes=(*question.probes, probe))


def is_slip(question: DrillQuestion, text: str, now: datetime) -> bool:
    """A second click that fell on the next button: nothing typed within a second of the probe."""
    return not text.strip() and timedelta(0) <= now - question.probes[-1].asked < _SLIP


def probe_answered(question: DrillQuestion, text: str, now: datetime) -> DrillQuestion:
    """The newest probe is answered."""
    probe = question.probes[-1]
    probe = replace(probe, answer=cleaned(text), seconds=seconds_used(probe.asked, now))
    return replace(question, probes=(*question.probes[:-1], probe))


def ready_to_rate(question: DrillQuestion) -> DrillQuestion:
    """All is answered; what is left is to rate it."""
    return replace(question, phase=Phase.RATING)


def rated(question: DrillQuestion, rating: Rating, now: datetime) -> DrillQuestion:
    """The user's own judgement closes the question and decides what to do next."""
    return replace(
        question,
        phase=Phase.DONE,
        rating=rating,
        rated=now,
        next_actions=actions_for(rating, question.lacks),
    )


def cleaned(text: str) -> str:
    """What was typed, without control characters and outer blanks."""
    return without_controls(text).strip()


def _is_there(question: DrillQuestion, turn: Turn) -> bool:
    same_probe = turn.probe in (0, len(question.probes))
    return question.phase is turn.phase and (turn.phase is not Phase.PROBING or same_probe)


def _given(question: DrillQuestion, turn: Turn) -> str | None:
    """What was given for this turn, or None where the question is not past it."""
    if _ORDER.index(question.phase) < _ORDER.index(turn.phase) or _is_there(question, turn):
        return None
    if turn.phase is Phase.ANSWERING:
        return question.answer
    if turn.phase is Phase.PROBING:
        return question.probes[(turn.probe or len(question.probes)) - 1].answer
    return question.rating.value if question.rating else None
