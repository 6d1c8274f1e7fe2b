"""Which stage change can be entered: not for a day to come, and not what stands there already."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from prep.casebook import Stage, StageChange
from prep.errors import PrepError
from prep.text import day_text

_EASTERNMOST = timedelta(hours=14)
"""Where a day begins first, clocks are this far ahead of UTC."""


class StageRefused(PrepError):
    """A stage change that can't be true, or that says nothing new."""


def check_change(
    others: Sequence[StageChange], stage: Stage, entered_on: date, now: datetime
) -> None:
    """Let a stage change pass that can stand beside an application's others, oldest first.

    An earlier day than the first one is fine: a history can be filled in backwards. Raises
    StageRefused for a day to come, and where the change before or after it on the calendar is the
    same stage; `further` may follow itself, as a third and a fourth round do.
    """
    today = now.date()
    if entered_on > (now + _EASTERNMOST).date():
        raise StageRefused(
            f"{day_text(entered_on, today)} is still to come. Enter a stage on the day it is "
            "reached; what is planned goes into the next step."
        )
    for neighbour in _neighbours(others, entered_on):
        if neighbour.stage is stage and stage is not Stage.FURTHER:
            raise StageRefused(
                f"{stage.label} is in the history since {day_text(neighbour.entered_on, today)} "
                "already. If that day is wrong, correct it there."
            )


def _neighbours(others: Sequence[StageChange], entered_on: date) -> list[StageChange]:
    before = [each for each in others if each.entered_on <= entered_on]
    after = [each for each in others if each.entered_on > entered_on]
    return before[-1:] + after[:1]
