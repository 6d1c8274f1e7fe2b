"""The evenings until the interview: near, far, none, several; and what cannot be."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.model import Rating
from prep.drills.outlook import evening_words
from prep.drills.plan import HORIZON, Evening, plan, practised_on
from prep.drills.schedule import reviewed, seeded
from tests.drills.asked import MONDAY, after, question, some


def test_a_week_has_seven_evenings_and_a_day_on_which_nothing_is_asked() -> None:
    evenings = plan(some(60, 7), 10, MONDAY)
    assert [each.day for each in evenings] == [after(n) for n in range(8)]
    assert all(each.answers for each in evenings[:7])
    assert (evenings[7].answers, evenings[7].new) == ((), 0)
    assert evenings[7].interviews == ("harbor",)


def test_one_answer_in_three_is_for_the_banks() -> None:
    """Of ten, seven are for one's own; each takes a little more than one, since it may fail."""
    tonight = plan(some(60, 7), 10, MONDAY)[0]
    assert tonight.new == 3
    assert 6 <= len(tonight.answers) <= 7


def test_the_last_evening_is_suggested_larger() -> None:
    """Twice the usual ten answers on top, as far as there are questions worth it."""
    evenings = plan(some(60, 7), 10, MONDAY)
    assert [bool(each.further) for each in evenings] == [False] * 6 + [True, False]
    assert 15 <= len(evenings[6].further) <= 20
    assert not set(evenings[6].further) & set(evenings[6].answers)


def test_tomorrow_there_is_one_evening() -> None:
    tonight, day = plan(some(5, 1), 10, MONDAY)
    assert set(tonight.answers) == {f"harbor{n}" for n in range(5)}
    assert (day.answers, day.interviews) == ((), ("harbor",))


def test_today_nothing_is_asked() -> None:
    assert plan(some(5, 0), 10, MONDAY) == (Evening(MONDAY, (), interviews=("harbor",)),)


@pytest.mark.parametrize("days", [400, 2_900_000])
def test_far_ahead_a_month_of_evenings_is_shown(days: int) -> None:
    """In a good year, and by a slip of the finger in the year 9966."""
    evenings = plan(some(20, days), 10, MONDAY)
    assert len(evenings) == HORIZON
    assert not any(each.further or each.interviews for each in evenings)


def test_without_a_date_a_week_is_shown() -> None:
    assert len(plan(some(5), 10, MONDAY)) == 7


def test_without_questions_there_is_no_plan() -> None:
    assert plan([], 10, MONDAY) == ()


def test_few_questions_and_much_time_have_days_of_rest_with_something_to_do_all_the_same() -> None:
    evenings = plan(some(6, 21), 10, MONDAY)
    rests = [each for each in evenings[:-1] if not each.answers]
    assert rests
    assert all(each.offered and each.new == 0 for each in rests)
    assert evenings[20].answers  # not on the eve


def test_a_budget_of_nothing_asks_nothing_and_a_huge_one_everything_once() -> None:
    assert plan(some(10, 3), 0, MONDAY)[0].answers == ()
    tonight = plan(some(10, 3), 100_000, MONDAY)[0]
    assert len(set(tonight.answers)) == len(tonight.answers) <= 10


def test_what_was_practised_today_is_taken_off_this_evening() -> None:
    questions = some(60, 7)
    done = [
        replace(each, card=reviewed(each.card_id, each.card, Rating.GOOD, MONDAY))
        for each in questions[:10]
    ]
    assert practised_on(done + questions[10:], MONDAY) == 10
    tonight = plan(done + questions[10:], 10, MONDAY)[0]
    assert (tonight.answers, tonight.new) == ((), 0)
    assert evening_words(tonight, 10) == "This evening's practice is done: 10 answers."


def test_working_an_answer_out_today_is_no_practice_yet() -> None:
    worked_out = replace(question("q", None, 7), card=seeded("q", Rating.AGAIN, MONDAY))
    assert practised_on([worked_out], MONDAY) == 0


def test_another_date_and_another_budget_make_another_plan() -> None:
    week = plan(some(60, 7), 10, MONDAY)
    assert plan(some(60, 7), 10, MONDAY) == week
    assert len(plan(some(60, 9), 10, MONDAY)) == len(week) + 2
    assert len(plan(some(60, 7), 20, MONDAY)[0].answers) > len(week[0].answers)


def test_two_interviews_share_the_evenings_and_each_has_its_last() -> None:
    questions = some(30, 3) + some(30, 9, application_id="quay")
    evenings = plan(questions, 10, MONDAY)
    shares = [{each[:4] for each in evening.answers} for evening in evenings]
    assert shares[:3] == [{"harb", "quay"}] * 3
    assert shares[3:9] == [{"quay"}] * 6
    assert [n for n, each in enumerate(evenings) if each.further] == [2, 8]
    assert [each.interviews for each in evenings if each.interviews] == [("harbor",), ("quay",)]


@given(st.integers(1, 30), st.lists(st.integers(0, 20), max_size=3), st.integers(1, 30))
@settings(max_examples=25)
def test_no_evening_asks_twice_or_on_the_day(
    number: int, interviews: list[int], budget: int
) -> None:
    questions = some(number, *sorted(set(interviews)))
    for evening in plan(questions, budget, MONDAY):
        asked = [*evening.answers, *evening.further]
        assert len(set(asked)) == len(asked)
        if evening.interviews:
            assert asked == []


@pytest.mark.parametrize(
    ("evening", "done", "words"),
    [
        (Evening(MONDAY, tuple("abcdef"), 2), 0, "This evening: 8 answers, about 25 minutes."),
        (Evening(MONDAY, ("a",)), 0, "This evening: 1 answer, about 3 minutes."),
        (Evening(MONDAY, ("a", "b")), 4, "This evening: 2 more answers, about 6 minutes."),
        (Evening(MONDAY, ()), 0, "This evening: a rest. Practising today gains next to nothing."),
        (
            Evening(MONDAY, (), interviews=("harbor",)),
            0,
            "The interview is today. Nothing is asked; read your answers once.",
        ),
    ],
)
def test_an_evening_in_a_sentence(evening: Evening, done: int, words: str) -> None:
    assert evening_words(evening, done) == words


def test_a_date_in_the_past_is_no_date() -> None:
    past = question("q", Rating.AGAIN)
    assert past.interview_after(MONDAY) is None
    assert len(plan([past], 10, MONDAY)) == 7
    assert plan([past], 10, MONDAY)[0].day == MONDAY == after(1) - timedelta(days=1)
