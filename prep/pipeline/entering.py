"""Which stage change can be entered, and what is odd about one that can."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from prep.casebook import Stage, StageChange
from prep.errors import PrepError
from prep.pipeline.model import stage_of
from prep.text import day_text

_EASTERNMOST = timedelta(hours=14)
"""Where a day begins first, clocks are this far ahead of UTC."""

_EARLIEST = date(2000, 1, 1)


class StageRefused(PrepError):
    """A stage change that can't be true, or that says nothing new."""


def check_change(
    others: Sequence[StageChange], stage: Stage, entered_on: date, now: datetime
) -> None:
    """Let a stage change pass that can stand beside an application's others, oldest first.

    An earlier day than the first one is fine: a history can be filled in backwards. Raises
    StageRefused for a day to come or before the year 2000, and where the change before or after it on the calendar is the
    same stage; `further` may follow itself, as a third and a fourth round do.
    """
    today = now.date()
    if entered_on > (now + _EASTERNMOST).date():
        raise StageRefused(
            f"{day_text(entered_on, today)} is still to come. Enter a stage on the day it is "
            "reached; what is planned goes into the next step."
        )
    if entered_on < _EARLIEST:
        raise StageRefused(
            f"{day_text(entered_on, today)} is too long ago. Enter a day from the year 2000 on."
        )
    before, after = _around(others, entered_on)
    for neighbour in before[-1:] + after[:1]:
        if neighbour.stage is stage and stage is not Stage.FURTHER:
            raise StageRefused(
                f"{stage.label} is in the history since {day_text(neighbour.entered_on, today)} "
                "already. If that day is wrong, correct it there."
            )


def remark(others: Sequence[StageChange], stage: Stage, entered_on: date, today: date) -> str:
    """What is odd about a change that passed, beside an application's others, oldest first; "" for
    nothing. A later stage on an earlier day, or a stage after an end."""
    before, after = _around(others, entered_on)
    order = list(Stage)
    if after and order.index(stage) > order.index(after[0].stage):
        return f"That is before {after[0].stage.label} on {_day(after[0], today)}. Check the day."
    if before and before[-1].stage.is_end and not stage.is_end:
        return f"It {_ended(before[-1].stage)} on {_day(before[-1], today)} and goes on from here."
    return ""


def _day(change: StageChange, today: date) -> str:
    return day_text(change.entered_on, today)


def _ended(end: Stage) -> str:
    """`was rejected`."""
    return "stood at No answer" if end is Stage.NO_ANSWER else f"was {end.value}"


def suggested_stage(stage: Stage, history: Sequence[StageChange], rounds: Iterable[int]) -> Stage:
    """What an application at a stage most likely enters next: where it stood before its end, the
    stage of an interview round that it has a date for, else the next one in the order."""
    order = list(Stage)
    if stage.is_end:
        open_ones = [each.stage for each in history if not each.stage.is_end]
        return open_ones[-1] if open_ones else Stage.APPLIED
    ahead = [stage_of(each) for each in rounds if each > 1]
    later = [each for each in ahead if order.index(each) > order.index(stage)]
    return min(later, key=order.index, default=order[order.index(stage) + 1])


def _around(
    others: Sequence[StageChange], entered_on: date
) -> tuple[list[StageChange], list[StageChange]]:
    """What was entered up to a day, and after it."""
    before = [each for each in others if each.entered_on <= entered_on]
    return before, [each for each in others if each.entered_on > entered_on]
