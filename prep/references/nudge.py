"""May I remind a reference today, by which channel, and if not, when?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from prep.contact import Channel, Rule, business_days_after
from prep.references import rules
from prep.references.model import Message, MessageKind

NUDGE_DAYS, NEW_BEGINNING_DAYS = 2, 10
_MOST = 2
_OTHERS = (Channel.PHONE, Channel.EMAIL, Channel.LINKEDIN)


@dataclass(frozen=True, slots=True)
class NudgeVerdict:
    """Whether a reminder may go today by the channel asked about. Where not, `first_day` and
    `channel` are the first that may: on that day, by that channel, the answer is yes."""

    allowed: bool
    first_day: date
    channel: Channel
    rule: Rule


def may_nudge(
    waited: Sequence[Message], channel: Channel, today: date, free: frozenset[date] = frozenset()
) -> NudgeVerdict:
    """Judge a reminder by a channel. `waited` are the message that waits for an answer (at least
    that one) and the reminders after it; `free` are the reference's public holidays."""
    first_day, rule = _earliest(waited, free)
    right = _channel(waited, channel)
    allowed = right is channel and first_day <= today
    return NudgeVerdict(allowed, max(first_day, today), right, rule)


def waiting_messages(history: Sequence[Message], application_id: str) -> list[Message]:
    """What waits for an answer about an application ("" = for permission): the newest message that
    is no reminder, and the reminders since, the oldest first."""
    own = [each for each in history if each.application_id == application_id]
    own.sort(key=lambda each: each.day)
    starts = [at for at, each in enumerate(own) if each.kind is not MessageKind.NUDGE]
    return own[starts[-1] :] if starts else own


def _earliest(waited: Sequence[Message], free: frozenset[date]) -> tuple[date, Rule]:
    nudges = sum(each.kind is MessageKind.NUDGE for each in waited)
    last = max(each.day for each in waited)
    if nudges >= _MOST:
        return business_days_after(last, NEW_BEGINNING_DAYS, free), rules.NEW_BEGINNING
    rule = rules.SECOND_NUDGE if nudges else rules.FIRST_NUDGE
    return business_days_after(last, NUDGE_DAYS, free), rule


def _channel(waited: Sequence[Message], wanted: Channel) -> Channel:
    """The wanted one, or another where the last reminder went by it."""
    nudged = [each for each in waited if each.kind is MessageKind.NUDGE]
    if not nudged or max(nudged, key=lambda each: each.day).channel is not wanted:
        return wanted
    return next(each for each in _OTHERS if each is not wanted)
