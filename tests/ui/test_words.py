"""The user's words inside ours: shown as typed, whatever they contain."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ui.words import moment_text, plain


def test_marks_that_would_change_the_look_are_shown_as_they_are() -> None:
    assert plain("a_b *x* :red[y] $1 <b>") == r"a\_b \*x\* \:red\[y\] \$1 \<b>"


@pytest.mark.parametrize("icon", ["material/home", "streamlit", "smile", "+1"])
def test_a_shortcode_is_broken_so_that_no_icon_is_drawn(icon: str) -> None:
    shown = plain(f"What is :{icon}: for?").replace("\\", "")
    assert f":{icon}:" not in shown
    assert shown.replace("\u2060", "") == f"What is :{icon}: for?"


def test_a_time_of_day_has_no_shortcode() -> None:
    assert plain("10:30:45").replace("\\", "") == "10:30:45"


@pytest.mark.parametrize(
    "words", ["Why this company, and why now?", "R&D at 10:30: 3-5 days. (Twice!)", "a -> b, 3 + 4"]
)
def test_plain_words_stay_as_they_are_for_those_who_hear_a_label_too(words: str) -> None:
    assert plain(words) == words


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("# x", r"\# x"),
        ("- x", r"\- x"),
        ("12. x", r"12\. x"),
        ("> x", r"\> x"),
        ("a\n---", "a\n\\---"),
        ("&amp; &#60;", r"\&amp; \&#60;"),
    ],
)
def test_what_makes_a_block_at_the_start_of_a_line_does_not(line: str, shown: str) -> None:
    assert plain(line) == shown


def test_a_moment_is_told_in_the_users_zone_and_the_year_only_when_it_is_another() -> None:
    ten = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    today = date(2026, 11, 23)
    assert moment_text(ten, ZoneInfo("Europe/Lisbon"), today) == "Wed 25 Nov, 10:00"
    assert moment_text(ten, ZoneInfo("Asia/Tokyo"), today) == "Wed 25 Nov, 19:00"
    assert moment_text(ten.replace(year=2027), ZoneInfo("UTC"), today) == "Thu 25 Nov 2027, 10:00"
