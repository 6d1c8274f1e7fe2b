"""In time or late, and what comes after a message."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep.contact import Channel, Purpose, Situation, Touch
from prep.thanks.next_steps import card_comes_too_late, time_words, timing, what_comes_next
from tests.invented import first_round
from tests.thanks.panel import HELD, PANEL

STARTS = first_round().starts


@pytest.mark.parametrize(
    ("hours", "level"), [(1, "green"), (24, "green"), (25, "orange"), (48, "orange"), (49, "gray")]
)
def test_a_day_is_green_two_are_amber_later_it_is_neither(hours: int, level: str) -> None:
    assert STARTS is not None
    found = timing(first_round(), STARTS + timedelta(hours=hours))
    assert found.level == level
    assert (found.until is None) == (level == "gray")


def test_without_a_date_there_is_no_time_limit() -> None:
    assert STARTS is not None
    assert timing(replace(first_round(), starts=None), STARTS).until is None


def test_until_when_in_the_words_of_the_users_clock() -> None:
    monday = datetime(2026, 11, 23, tzinfo=UTC)
    held = replace(first_round(), starts=monday)
    noon = monday + timedelta(hours=12)
    assert time_words(held, UTC, noon) == "best by tonight; in time until Wed 25 Nov"
    madrid = ZoneInfo("Europe/Madrid")
    assert time_words(held, madrid, noon) == "best by tonight; in time until Wed 25 Nov, 01:00"
    at_ten = replace(held, starts=monday + timedelta(hours=10))
    assert time_words(at_ten, UTC, noon) == (
        "best by tomorrow, 10:00; in time until Wed 25 Nov, 10:00"
    )
    tuesday = noon + timedelta(days=1)
    assert time_words(at_ten, UTC, tuesday) == "still in time until Wed 25 Nov, 10:00"
    assert time_words(at_ten, UTC, tuesday + timedelta(days=1)) == ""
    assert time_words(replace(held, starts=None), UTC, noon) == ""


def test_who_is_left_the_cards_and_the_first_question() -> None:
    sent = Touch("Ana Ruiz", Channel.EMAIL, Purpose.THANKS, HELD)
    known = Situation((sent,), HELD)
    assert what_comes_next(PANEL, known, HELD) == [
        "Still to thank by e-mail: Tom Reyes and Dana Okafor.",
        "Post the card today: Ana Ruiz, Tom Reyes and Dana Okafor.",
        "Then nothing to do until Mon 23 Nov: that day you may ask how it stands.",
    ]


def test_thanks_of_an_earlier_round_do_not_count() -> None:
    before = Touch("Ana Ruiz", Channel.EMAIL, Purpose.THANKS, HELD - timedelta(days=9))
    assert "Ana Ruiz" in what_comes_next(PANEL, Situation((before,), HELD), HELD)[0]


def test_a_card_is_too_late_where_they_decide_within_a_week() -> None:
    assert card_comes_too_late(Situation((), HELD, date(2026, 11, 18)), HELD)
    assert not card_comes_too_late(Situation((), HELD, date(2026, 11, 19)), HELD)
    assert not card_comes_too_late(Situation((), HELD), HELD)
