"""Local times as moments, and the nights on which the clocks are changed."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.casebook.local_time import NoSuchTime, moment_of

ZONES = ["UTC", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]


def test_a_time_in_lisbon_in_winter_and_in_summer() -> None:
    assert moment_of(date(2026, 11, 12), time(10), "Europe/Lisbon") == datetime(
        2026, 11, 12, 10, tzinfo=UTC
    )
    assert moment_of(date(2026, 7, 12), time(10), "Europe/Lisbon") == datetime(
        2026, 7, 12, 9, tzinfo=UTC
    )


def test_a_time_that_the_clocks_skip_is_asked_again_in_words() -> None:
    with pytest.raises(NoSuchTime) as refused:
        moment_of(date(2026, 3, 29), time(1, 30), "Europe/London")
    assert "Sun 29 Mar 2026" in str(refused.value)
    assert "jump over 01:30: with the new time it is 02:30" in str(refused.value)


def test_a_time_that_the_clocks_show_twice_is_the_first_of_the_two() -> None:
    moment = moment_of(date(2026, 10, 25), time(1, 30), "Europe/London")
    assert moment == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(
    st.dates(date(2000, 1, 1), date(2037, 12, 31)),
    st.times().map(lambda at: at.replace(microsecond=0)),
    st.sampled_from(ZONES),
)
def test_every_moment_shows_the_time_that_was_entered(day: date, at: time, zone: str) -> None:
    try:
        moment = moment_of(day, at, zone)
    except NoSuchTime:
        return
    local = moment.astimezone(ZoneInfo(zone))
    assert (local.date(), local.time()) == (day, at)
