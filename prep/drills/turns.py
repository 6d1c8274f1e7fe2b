"""The course of one question: asked, answered, probed, rated. Each step makes a new value."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from prep.drills.debrief import actions_for
from prep.drills.model import AnswerMode, AskedProbe, Drill, DrillQuestion, Phase, Rating, Turn
from prep.drills.timing import PROBE_SECONDS, deadline_of, longest_of, seconds_used
from prep.errors import PrepError
from prep.questions.lacks import lacks
from prep.questions.model import BankQuestion, Lack, Probe
from prep.questions.probes import next_probe, no_answer_probe, usual_probes
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
    if drill.finished is None and question.phase is turn.phase:
        return question
    if _given(question, turn.phase) == cleaned(typed):
        return None
    over = drill.finished is not None and question.phase is turn.phase
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
    question: DrillQuestion, text: str, found: Sequence[Lack], probe: Probe, now: datetime
) -> DrillQuestion:
    """The answer is given and the probe put, with a clock of its own."""
    return replace(
        question,
        phase=Phase.PROBING,
        answer=cleaned(text),
        seconds=seconds_used(question.asked, now),
        lacks=tuple(found),
        probes=(*question.probes, _put(probe, len(question.probes) + 1, now)),
    )


def found_lacks(
    question: DrillQuestion, text: str, mode: AnswerMode, now: datetime
) -> tuple[Lack, ...]:
    """What the answer lacks. Typing takes its own time, so only what was said aloud is timed;
    where nothing was noted of it there is nothing to judge by."""
    if mode is AnswerMode.ALOUD and not text.strip():
        return ()
    seconds = seconds_used(question.asked, now) if mode is AnswerMode.ALOUD else None
    longest = longest_of(question.dealt.target_seconds)
    return lacks(text, seconds, question.dealt.question_type, longest)


def chosen_probe(
    question: DrillQuestion,
    found: Sequence[Lack],
    bank: Sequence[BankQuestion],
    already: Collection[str],
    left_empty: bool = False,
) -> Probe:
    """The probe that the lacks call for: from the question's bank, else one that suits any. Where
    the answer was left empty it is one that fits any question."""
    if left_empty:
        return no_answer_probe(already)
    own = next((b for b in bank if b.bank_question_id == question.dealt.bank_question_id), None)
    probes = own.probes if own else ()
    return next_probe(
        found, probes or usual_probes(question.dealt.text, question.dealt.competency), already
    )


def is_slip(question: DrillQuestion, text: str, now: datetime) -> bool:
    """A second click that fell on the next button: nothing typed within a second of the probe."""
    return not text.strip() and timedelta(0) <= now - question.probes[-1].asked < _SLIP


def probe_answered(question: DrillQuestion, text: str, now: datetime) -> DrillQuestion:
    """The probe is answered; what is left is to rate it all."""
    probe = question.probes[-1]
    probe = replace(probe, answer=cleaned(text), seconds=seconds_used(probe.asked, now))
    return replace(question, phase=Phase.RATING, probes=(*question.probes[:-1], probe))


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


def _put(probe: Probe, number: int, now: datetime) -> AskedProbe:
    return AskedProbe(
        number=number,
        probe_id=probe.probe_id,
        when=probe.when,
        text=probe.text,
        target_seconds=PROBE_SECONDS,
        asked=now,
        deadline=deadline_of(now, PROBE_SECONDS),
    )


def _given(question: DrillQuestion, phase: Phase) -> str | None:
    """What a later phase of the question holds for this one, or None where it is not that far."""
    if _ORDER.index(question.phase) <= _ORDER.index(phase):
        return None
    if phase is Phase.ANSWERING:
        return question.answer
    if phase is Phase.PROBING:
        return question.probes[-1].answer
    return question.rating.value if question.rating else None
