"""Which deeper question comes next in a drill: by what the answer lacks, or by what was switched on."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from prep.drills.model import AnswerMode, AskedProbe, Drill, DrillQuestion
from prep.drills.stress import (
    SILENT_SECONDS,
    Stressor,
    curt_probe,
    earlier_probe,
    falls_on,
    ladder_probe,
)
from prep.drills.timing import PROBE_SECONDS, deadline_of, longest_of, seconds_used
from prep.questions.lacks import lacks
from prep.questions.model import BankQuestion, Lack, Probe
from prep.questions.probes import next_probe, no_answer_probe, usual_probes

_LADDER_STEPS = 3


def probes_wanted(drill: Drill) -> int:
    """How many probes follow each answer; the ladder has three steps."""
    return _LADDER_STEPS if Stressor.LADDER in drill.stressors else drill.probes_each


def found_lacks(
    question: DrillQuestion, text: str, mode: AnswerMode, now: datetime
) -> tuple[Lack, ...]:
    """What the answer lacks. Typing takes its own time, so only what was said aloud is timed;
    where nothing was noted of it there is nothing to judge by."""
    if mode.is_spoken and not text.strip():
        return ()
    seconds = seconds_used(question.asked, now) if mode.is_spoken else None
    longest = longest_of(question.dealt.target_seconds)
    return lacks(text, seconds, question.dealt.question_type, longest)


def still_lacking(question: DrillQuestion) -> tuple[Lack, ...]:
    """What the answer lacked that neither a probe asked for yet nor an answer to one brought."""
    said = "\n".join([question.answer, *(probe.answer for probe in question.probes)])
    now_lacking = lacks(said, None, question.dealt.question_type)
    asked_for = {probe.when for probe in question.probes}
    return tuple(
        each for each in question.lacks if each in now_lacking and each.value not in asked_for
    )


def chosen_probe(
    drill: Drill,
    question: DrillQuestion,
    found: Sequence[Lack],
    bank: Sequence[BankQuestion],
    already: Collection[str],
    left_empty: bool = False,
) -> Probe:
    """The probe that comes now: what was switched on first, else what the lacks call for, from the
    question's bank or from those that suit any. Where the answer was left empty it is one that fits
    any question. `already` holds ids or texts of probes asked before."""
    if left_empty:
        return no_answer_probe(already)
    harder = next(_harder(drill, question, already), None)
    if harder is not None:
        return harder
    own = next((b for b in bank if b.bank_question_id == question.dealt.bank_question_id), None)
    probes = own.probes if own else ()
    return next_probe(
        found, probes or usual_probes(question.dealt.text, question.dealt.competency), already
    )


def put(drill: Drill, question: DrillQuestion, probe: Probe, now: datetime) -> AskedProbe:
    """The probe on the table, its clock running from now, or from the end of a silence."""
    number = len(question.probes) + 1
    silent = number == 1 and is_silent(drill, question)
    asked = now + timedelta(seconds=SILENT_SECONDS if silent else 0)
    return AskedProbe(
        number=number,
        probe_id=probe.probe_id,
        when=probe.when,
        text=probe.text,
        target_seconds=PROBE_SECONDS,
        asked=asked,
        deadline=deadline_of(asked, PROBE_SECONDS),
    )


def is_silent(drill: Drill, question: DrillQuestion) -> bool:
    """The member says nothing for a while after this answer."""
    return Stressor.SILENCE in drill.stressors and falls_on(
        Stressor.SILENCE, drill.drill_id, question.position
    )


def _harder(drill: Drill, question: DrillQuestion, already: Collection[str]) -> Iterator[Probe]:
    number, wanted = len(question.probes) + 1, probes_wanted(drill)
    if Stressor.CURT in drill.stressors and number == 1 and _is_curt(drill, question):
        yield curt_probe(already, f"{drill.drill_id}{question.position}")
    if Stressor.EARLIER in drill.stressors and number == wanted:
        before = [each.answer for each in drill.questions if each.position < question.position]
        if (probe := earlier_probe(before, already)) is not None:
            yield probe
    if Stressor.LADDER in drill.stressors and (step := ladder_probe(number)) is not None:
        yield step


def _is_curt(drill: Drill, question: DrillQuestion) -> bool:
    """The last on the panel is the curt one."""
    return drill.asker(question) == drill.panel[-1]
