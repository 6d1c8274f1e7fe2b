"""The stages of one row put in order, each on its day, so that they can stand in a history."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from prep.casebook import Stage
from prep.trackers.model import Step

_AGAIN = {
    Stage.FIRST_INTERVIEW: Stage.SECOND_INTERVIEW,
    Stage.SECOND_INTERVIEW: Stage.FURTHER,
}
"""Where a history names an interview once more on another day, it was the next round."""


class Told(NamedTuple):
    """A stage as a row tells it; `day` is None where it names none that can be read."""

    stage: Stage
    day: date | None


def steps_of(told: Sequence[Told], unknown_day: date) -> tuple[Step, ...]:
    """The steps of an application, oldest first; no two neighbours are the same stage but `further`.

    A stage without a day counts from the next day that is named after it, else from `unknown_day`,
    or from the last day before it where that is later.
    """
    ordered = _oldest_first(told)
    steps = [_on_a_day(ordered, at, unknown_day) for at in range(len(ordered))]
    steps.sort(key=lambda step: step.on)
    return _without_repeats(steps)


def _oldest_first(told: Sequence[Told]) -> list[Told]:
    days = [each.day for each in told if each.day is not None]
    falling = len(days) > 1 and days == sorted(days, reverse=True) and days[0] != days[-1]
    return list(reversed(told)) if falling else list(told)


def _on_a_day(told: Sequence[Told], at: int, unknown_day: date) -> Step:
    stage, day = told[at]
    if day is not None:
        return Step(stage, day)
    after = next((each.day for each in told[at + 1 :] if each.day is not None), None)
    if after is not None:
        return Step(stage, after, dated=False)
    before = [each.day for each in told[:at] if each.day is not None]
    return Step(stage, max([unknown_day, *before]), dated=False)


def _without_repeats(steps: Sequence[Step]) -> tuple[Step, ...]:
    kept: list[Step] = []
    for step in steps:
        last = kept[-1] if kept else None
        if last is None or last.stage is not step.stage:
            kept.append(step)
        elif last.on != step.on and step.dated and step.stage in _AGAIN:
            kept.append(Step(_AGAIN[step.stage], step.on))
        elif last.on != step.on and step.dated and step.stage is Stage.FURTHER:
            kept.append(step)
    return tuple(kept)
