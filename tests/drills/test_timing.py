"""The clock of an answer, by moments a person can check."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from prep.drills.timing import (
    deadline_of,
    far_over_after,
    late_after,
    seconds_left,
    seconds_used,
)

ASKED = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
MOMENTS = st.integers(-(10**9), 10**9).map(lambda seconds: ASKED + timedelta(seconds=seconds))


def after(seconds: float) -> datetime:
    return ASKED + timedelta(seconds=seconds)


def test_the_deadline_is_the_target_after_the_question() -> None:
    assert deadline_of(ASKED, 100) == datetime(2026, 11, 23, 18, 1, 40, tzinfo=UTC)


def test_an_answer_after_87_and_a_half_seconds_took_87() -> None:
    assert seconds_used(ASKED, after(87.5)) == 87


def test_a_clock_set_back_gives_no_time_at_all_instead_of_a_negative_one() -> None:
    assert seconds_used(ASKED, after(-3600)) == 0


def test_a_question_left_open_over_a_meal_was_not_timed() -> None:
    assert seconds_used(ASKED, after(900)) == 900
    assert seconds_used(ASKED, after(901)) is None


def test_a_question_never_asked_has_no_time() -> None:
    assert seconds_used(None, ASKED) is None


def test_seconds_left_run_through_zero() -> None:
    deadline = deadline_of(ASKED, 100)
    assert seconds_left(deadline, 100, after(30)) == 70
    assert seconds_left(deadline, 100, after(112)) == -12


def test_a_clock_set_back_never_gives_more_than_the_target() -> None:
    assert seconds_left(deadline_of(ASKED, 100), 100, after(-600)) == 100


def test_an_answer_is_late_from_120_and_far_over_from_180_of_the_usual_100_seconds() -> None:
    assert (late_after(100), far_over_after(100)) == (120, 180)


@given(MOMENTS, MOMENTS)
def test_no_duration_is_ever_negative(asked: datetime, now: datetime) -> None:
    used = seconds_used(asked, now)
    assert used is None or 0 <= used <= 900
