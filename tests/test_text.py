"""Small facts about text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.text import (
    count_of,
    day_text,
    days_away,
    same_text_key,
    shortened,
    squeezed,
    without_controls,
)

TODAY = date(2026, 11, 23)


def test_two_spellings_of_one_question_have_one_key() -> None:
    assert same_text_key("  Why do you\n want this JOB? ") == same_text_key(
        "why do you want this job"
    )
    assert same_text_key("Re\u0301sume\u0301?") == same_text_key("R\u00e9sum\u00e9")
    assert same_text_key("Why us?") != same_text_key("Why you?")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 25), "Wed 25 Nov"),
        (date(2026, 11, 1), "Sun 1 Nov"),
        (date(2027, 1, 4), "Mon 4 Jan 2027"),
    ],
)
def test_a_day_is_said_with_its_weekday(day: date, said: str) -> None:
    assert day_text(day, TODAY) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY, "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 26), "in 3 days"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 13), "10 days ago"),
    ],
)
def test_a_day_is_said_by_its_distance(day: date, said: str) -> None:
    assert days_away(day, TODAY) == said


def test_counts_carry_their_noun() -> None:
    assert [count_of(1, "question"), count_of(1200, "question"), count_of(2, "day", "days")] == [
        "1 question",
        "1,200 questions",
        "2 days",
    ]


def test_a_long_text_is_cut_at_a_word() -> None:
    assert shortened("one two  three four", 13) == "one two…"
    assert shortened("one two", 13) == "one two"
    assert shortened("onetwothreefour", 5) == "onet…"


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_a_shortened_text_never_exceeds_its_limit(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit


@given(st.text())
def test_squeezing_and_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert squeezed(squeezed(text)) == squeezed(text)
    assert without_controls(without_controls(text)) == without_controls(text)
