"""Reminders: the first after two business days, the second by another channel, then a long pause."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.contact import Channel
from prep.references import Message, MessageKind, rules
from prep.references.nudge import may_nudge, waiting_messages
from tests.references.desk import MONDAY, THURSDAY, TUESDAY, WEDNESDAY

FRIDAY, NEXT_TUESDAY = date(2026, 11, 27), date(2026, 12, 1)


def sent(kind: MessageKind, day: date, channel: Channel = Channel.EMAIL) -> Message:
    return Message(kind, channel, day, "a1", "ana")


BRIEFED = sent(MessageKind.BRIEFING, MONDAY)


def test_the_first_reminder_waits_for_two_business_days() -> None:
    for day in (MONDAY, TUESDAY):
        verdict = may_nudge([BRIEFED], Channel.EMAIL, day)
        assert (verdict.allowed, verdict.first_day) == (False, WEDNESDAY)
        assert verdict.rule is rules.FIRST_NUDGE
    assert may_nudge([BRIEFED], Channel.EMAIL, WEDNESDAY).allowed


def test_a_weekend_and_a_public_holiday_are_no_business_days() -> None:
    asked = sent(MessageKind.PERMISSION, FRIDAY)
    assert may_nudge([asked], Channel.EMAIL, FRIDAY).first_day == NEXT_TUESDAY
    holiday = frozenset({date(2026, 11, 30)})
    first = may_nudge([asked], Channel.EMAIL, FRIDAY, holiday).first_day
    assert first == NEXT_TUESDAY + timedelta(days=1)


def test_the_second_goes_by_another_channel() -> None:
    waited = [BRIEFED, sent(MessageKind.NUDGE, WEDNESDAY)]
    same = may_nudge(waited, Channel.EMAIL, FRIDAY)
    assert (same.allowed, same.channel, same.first_day) == (False, Channel.PHONE, FRIDAY)
    assert may_nudge(waited, Channel.PHONE, FRIDAY).allowed
    assert not may_nudge(waited, Channel.PHONE, THURSDAY).allowed


def test_after_two_the_next_is_ten_business_days_away() -> None:
    waited = [
        BRIEFED,
        sent(MessageKind.NUDGE, WEDNESDAY),
        sent(MessageKind.NUDGE, FRIDAY, Channel.PHONE),
    ]
    verdict = may_nudge(waited, Channel.EMAIL, FRIDAY)
    assert (verdict.allowed, verdict.first_day) == (False, date(2026, 12, 11))
    assert verdict.rule is rules.NEW_BEGINNING


def test_what_waits_is_the_newest_message_about_this_with_its_reminders() -> None:
    older = sent(MessageKind.NUDGE, MONDAY - timedelta(days=5))
    other = Message(MessageKind.BRIEFING, Channel.EMAIL, THURSDAY, "a2", "ana")
    nudge = sent(MessageKind.NUDGE, WEDNESDAY)
    assert waiting_messages([older, other, nudge, BRIEFED], "a1") == [BRIEFED, nudge]


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(
    start=DAYS,
    gaps=st.lists(st.integers(0, 20), max_size=5),
    channels=st.lists(st.sampled_from(Channel), min_size=6, max_size=6),
    wanted=st.sampled_from(Channel),
    after=st.integers(0, 40),
    free=st.frozensets(DAYS, max_size=8),
)
def test_a_refusal_names_the_first_day_and_that_day_says_yes(
    start: date,
    gaps: list[int],
    channels: list[Channel],
    wanted: Channel,
    after: int,
    free: frozenset[date],
) -> None:
    waited, day = [sent(MessageKind.BRIEFING, start)], start
    for gap, channel in zip(gaps, channels, strict=False):
        day += timedelta(days=gap)
        waited.append(sent(MessageKind.NUDGE, day, channel))
    today = day + timedelta(days=after)
    verdict = may_nudge(waited, wanted, today, free)
    if not verdict.allowed:
        assert verdict.first_day > today or verdict.channel is not wanted
        again = may_nudge(waited, verdict.channel, verdict.first_day, free)
        assert again.allowed
        before = verdict.first_day - timedelta(days=1)
        if before >= today:
            assert not may_nudge(waited, verdict.channel, before, free).allowed


@pytest.mark.parametrize("channel", Channel)
def test_a_message_never_opens_the_door_earlier(channel: Channel) -> None:
    one = may_nudge([BRIEFED], channel, MONDAY).first_day
    two = may_nudge([BRIEFED, sent(MessageKind.NUDGE, WEDNESDAY)], channel, MONDAY).first_day
    assert one < two
