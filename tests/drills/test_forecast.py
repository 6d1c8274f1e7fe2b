"""What to expect on the day: a range, by how fast this learner has forgotten so far."""

from datetime import timedelta

import pytest

from prep.drills.card import Attempt
from prep.drills.card_store import History
from prep.drills.forecast import forecast, speed_from
from prep.drills.model import Rating
from prep.drills.plan import plan
from tests.drills.asked import MONDAY, question, some


def history(*answers: tuple[int, Rating]) -> History:
    return History(
        (Rating.GOOD, MONDAY),
        tuple(Attempt(rating, MONDAY + timedelta(days=day)) for day, rating in answers),
    )


def test_of_someone_unknown_the_range_is_that_of_people() -> None:
    """A logarithm spread by .8: ten in a hundred below e^(-1.28 x .8) = .36, above e^1.025 = 2.8."""
    speed = speed_from([])
    assert speed.low == pytest.approx(0.36, abs=0.02)
    assert speed.high == pytest.approx(2.79, abs=0.12)
    assert speed.low < 1 < speed.middle < speed.high


def test_whoever_forgets_gets_a_lower_range_and_whoever_remembers_a_higher_one() -> None:
    unknown = speed_from([])
    fails = speed_from([history((3, Rating.AGAIN))] * 10)
    knows = speed_from([history((30, Rating.HARD))] * 10)
    assert fails.high < unknown.middle < knows.middle
    assert fails.high / fails.low < unknown.high / unknown.low


def test_only_the_first_answer_of_a_later_day_says_something() -> None:
    unknown = speed_from([])
    assert speed_from([history((0, Rating.AGAIN), (0, Rating.GOOD))]) == unknown
    assert speed_from([History(None, (Attempt(Rating.AGAIN, MONDAY),))]) == unknown
    once = speed_from([history((2, Rating.AGAIN))])
    assert speed_from([history((2, Rating.AGAIN), (2, Rating.GOOD))]) == once


def test_practice_is_expected_to_help_and_never_to_pass_all() -> None:
    questions = some(20, 7)
    [expected] = forecast(questions, plan(questions, 10, MONDAY), speed_from([]), MONDAY)
    assert (expected.application_id, expected.questions) == ("harbor", 20)
    assert expected.day == MONDAY + timedelta(days=7)
    assert 0 <= expected.low <= expected.high <= 20
    assert expected.low > expected.low_without
    assert expected.high_without < 20


def test_what_was_never_learned_comes_with_practice_alone() -> None:
    questions = [question(str(n), None, 2) for n in range(3)]
    [expected] = forecast(questions, plan(questions, 10, MONDAY), speed_from([]), MONDAY)
    assert (expected.low_without, expected.high_without) == (0, 0)
    assert expected.low > 0


def test_each_interview_within_reach_has_its_own() -> None:
    questions = some(5, 3) + some(5, 9, application_id="quay") + some(5, 90, application_id="far")
    found = forecast(questions, plan(questions, 10, MONDAY), speed_from([]), MONDAY)
    assert [each.application_id for each in found] == ["harbor", "quay"]


def test_today_there_is_nothing_left_to_expect() -> None:
    questions = some(5, 0)
    assert forecast(questions, plan(questions, 10, MONDAY), speed_from([]), MONDAY) == ()
