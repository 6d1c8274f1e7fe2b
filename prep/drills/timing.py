"""The clock of an answer: how long it may take, how long it took, when it is well over."""

from datetime import datetime, timedelta

ANSWER_SECONDS = 100
"""What a spoken answer should take: careers advice agrees on one to two minutes for a story."""

PROBE_SECONDS = 45
"""For the answer to a probe. No source gives a figure; this is ours."""

LEFT_OPEN_SECONDS = 15 * 60
"""An answer that took longer than this was left lying: its time says nothing."""

_LATE, _TOO_LONG, _FAR_OVER = 1.2, 1.5, 1.8


def deadline_of(asked: datetime, target_seconds: int) -> datetime:
    """When the target time of a question that was just asked is used up."""
    return asked + timedelta(seconds=target_seconds)


def seconds_used(asked: datetime | None, now: datetime) -> int | None:
    """Whole seconds since a question was asked: 0 when the clock was set back meanwhile, None
    when it was left open for so long that the time says nothing, or was never asked."""
    if asked is None:
        return None
    seconds = max(0, int((now - asked).total_seconds()))
    return seconds if seconds <= LEFT_OPEN_SECONDS else None


def seconds_left(deadline: datetime, target_seconds: int, now: datetime) -> float:
    """Seconds until the deadline, negative after it, never more than the target."""
    return min(float(target_seconds), (deadline - now).total_seconds())


def late_after(target_seconds: int) -> int:
    """From here an answer is getting long: 120 s of the usual 100 s."""
    return round(target_seconds * _LATE)


def far_over_after(target_seconds: int) -> int:
    """From here an answer is too long: 180 s of the usual 100 s."""
    return round(target_seconds * _FAR_OVER)


def longest_of(target_seconds: int) -> int:
    """Above this an answer is better cut: 150 s of the usual 100 s."""
    return round(target_seconds * _TOO_LONG)
