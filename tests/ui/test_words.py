"""The user's words inside ours: shown as typed, whatever they contain."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ui.words import clock_text, moment_text, plain


def test_marks_that_would_change_the_look_are_shown_as_they_are() -> None:
    assert plain("a_b *x* :red[y] $1 <b>") == r"a\_b \*x\* \:red\[y\] \$1 \<b\>"


@pytest.mark.parametrize("icon", ["material/home", "streamlit", "smile", "+1"])
def test_a_shortcode_is_broken_so_that_no_icon_is_drawn(icon: str) -> None:
    shown = plain(f"What is :{icon}: for?").replace("\\", "")
    assert f":{icon}:" not in shown
    assert shown.replace("\u2060", "") == f"What is :{icon}: for?"


def test_a_time_of_day_has_no_shortcode() -> None:
    assert plain("10:30:45").replace("\\", "") == "10:30:45"


def test_plain_words_stay_as_they_are() -> None:
    assert plain("Why this company, and why now") == "Why this company, and why now"


def test_a_moment_is_told_in_the_users_zone_and_the_year_only_when_it_is_another() -> None:
    ten = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    today = date(2026, 11, 23)
    assert moment_text(ten, ZoneInfo("Europe/Lisbon"), today) == "Wed 25 Nov, 10:00"
    assert moment_text(ten, ZoneInfo("Asia/Tokyo"), today) == "Wed 25 Nov, 19:00"
    assert moment_text(ten.replace(year=2027), ZoneInfo("UTC"), today) == "Thu 25 Nov 2027, 10:00"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(117, "1:57"), (0, "0:00"), (-5, "-0:05"), (-65, "-1:05"), (3600, "60:00")],
)
def test_a_clock_counts_minutes_and_seconds_below_zero_too(seconds: int, text: str) -> None:
    assert clock_text(seconds) == text
