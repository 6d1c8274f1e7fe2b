"""What one evening is for, and that everyone who interviews gets a share."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.average import Average
from prep.drills.evening import chosen, order_on, wanted_order
from prep.drills.model import Rating
from prep.drills.schedule import retrievability, reviewed, seeded
from prep.drills.to_practise import FROM_BANKS, ToPractise
from tests.drills.asked import MONDAY, after, question, some


def test_without_a_date_what_is_least_likely_to_come_is_first() -> None:
    """R today: easy .983, good .947, hard .917, again .766; never learned 0."""
    ratings = [Rating.EASY, None, Rating.GOOD, Rating.AGAIN, Rating.HARD]
    questions = [question(str(n), each) for n, each in enumerate(ratings)]
    assert wanted_order(questions, 10, MONDAY) == ["1", "3", "4", "2", "0"]


def test_without_a_date_an_answer_that_sits_can_wait() -> None:
    """Again comes with .766, under nine in ten; easy with .983."""
    questions = [question("again", Rating.AGAIN), question("easy", Rating.EASY)]
    order = order_on(0, Average(questions, MONDAY), 10)
    assert (order.worth, order.others) == ((0,), (1,))


def test_what_was_never_learned_comes_before_all_that_counts_as_much() -> None:
    questions = [question("known", Rating.AGAIN, 7), question("new", None, 7)]
    assert wanted_order(questions, 10, MONDAY) == ["new", "known"]


def test_what_was_practised_today_is_not_asked_again() -> None:
    questions = [question("today", Rating.AGAIN, 7, learned=0), question("q", Rating.HARD, 7)]
    assert wanted_order(questions, 10, MONDAY) == ["q"]


def test_an_answer_worked_out_today_may_be_said_tonight() -> None:
    worked_out = replace(question("q", None, 7), card=seeded("q", Rating.HARD, MONDAY))
    assert worked_out.asked_on(MONDAY)
    assert wanted_order([worked_out], 10, MONDAY) == ["q"]


def test_a_clock_set_back_counts_as_practised_today() -> None:
    assert wanted_order([question("tomorrow", Rating.AGAIN, 7, learned=1)], 10, MONDAY) == []


def test_on_the_day_of_its_interview_nothing_is_asked() -> None:
    questions = [
        question("a", Rating.AGAIN, 0),
        question("b", Rating.AGAIN, 0, 9),
        question("c", Rating.AGAIN, 9),
    ]
    assert wanted_order(questions, 10, MONDAY) == ["c"]


def test_after_the_last_interview_nothing_is_asked() -> None:
    order = order_on(5, Average([question("a", Rating.AGAIN, 3)], MONDAY), 10)
    assert (order.worth, order.others) == ((), ())


def chosen_of(questions: list[ToPractise], budget: int) -> list[str]:
    costs = np.ones(len(questions))
    return [
        questions[each].card_id for each in chosen(range(len(questions)), questions, costs, budget)
    ]


def test_half_of_an_evening_is_shared_out_the_rest_goes_by_the_order() -> None:
    """Eight answers, two applications: 8 / (2 x 2) = 2 each for sure, the other four in order."""
    harbor = [question(f"h{n}", Rating.AGAIN, 1) for n in range(9)]
    quay = [question(f"q{n}", Rating.HARD, 14, application_id="quay") for n in range(9)]
    assert chosen_of(harbor + quay, 8) == ["h0", "h1", "h2", "h3", "h4", "h5", "q0", "q1"]


def test_three_applications_and_two_answers_go_to_the_two_most_wanted() -> None:
    questions = [
        question(name, Rating.AGAIN, 1, application_id=name) for name in ("one", "two", "three")
    ]
    assert chosen_of(questions, 2) == ["one", "two"]


def test_one_application_alone_goes_by_the_order() -> None:
    questions = [question("fine", Rating.EASY, 1), question("hard", Rating.HARD, 1)]
    assert chosen_of(questions, 1) == ["fine"]


def test_what_is_not_flagged_and_what_comes_from_a_bank_has_no_share_of_its_own() -> None:
    harbor = [question(f"h{n}", Rating.AGAIN, 1) for n in range(4)]
    others = [
        question("fine", Rating.GOOD, 9, application_id="quay"),
        question("bank", Rating.AGAIN, 9, application_id=FROM_BANKS),
    ]
    assert chosen_of(harbor + others, 4) == ["h0", "h1", "h2", "h3"]


def test_a_practice_that_may_fail_takes_more_than_one_answer() -> None:
    """1.6 + 1.6 is over 3 and the evening ends there; a third would begin after it."""
    questions = [question(str(n), Rating.AGAIN, 1) for n in range(4)]
    assert chosen((0, 1, 2, 3), questions, np.full(4, 1.6), 3) == (0, 1)
    assert chosen((0, 1, 2, 3), questions, np.full(4, 1.6), 4) == (0, 1, 2)


@given(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 30)), min_size=2, max_size=4),
       st.integers(4, 20))  # fmt: skip
@settings(max_examples=25)
def test_no_application_gets_nothing_while_another_gets_everything(
    applications: list[tuple[int, int]], budget: int
) -> None:
    """Every application has flagged questions that were never learned, so all are worth it."""
    questions = [
        question(f"{place}-{n}", None, left, application_id=str(place))
        for place, (number, left) in enumerate(applications)
        for n in range(number)
    ]
    average = Average(questions, MONDAY)
    order = order_on(0, average, budget)
    taken = chosen(order.worth, questions, average.cost(0), budget)
    if budget >= 2 * len(applications):
        assert len(Counter(questions[each].application_id for each in taken)) == len(applications)


@pytest.mark.parametrize("budget", [0, 1, 10_000])
def test_any_budget_gives_an_order_of_all(budget: int) -> None:
    assert len(wanted_order(some(20, 7), budget, MONDAY)) == 20
    assert wanted_order([], budget, MONDAY) == []


def test_one_asked_again_counts_more() -> None:
    twice = replace(question("twice", Rating.HARD, 1), weight=4.0)
    assert wanted_order([question("once", Rating.HARD, 1), twice], 10, MONDAY) == ["twice", "once"]


def test_an_average_practice_leaves_the_recall_of_all_its_ways() -> None:
    """Good yesterday comes with .947 today; then hard, good, easy in 22, 63, 15 of a hundred."""
    asked = question("q", Rating.GOOD, 7)
    ways = {Rating.HARD: 0.947 * 0.224, Rating.GOOD: 0.947 * 0.631, Rating.EASY: 0.947 * 0.145}
    on_the_day = sum(
        chance * retrievability(reviewed("q", asked.card, rating, MONDAY), after(7))
        for rating, chance in ways.items()
    )
    failed = reviewed("q", reviewed("q", asked.card, Rating.AGAIN, MONDAY), Rating.GOOD, MONDAY)
    on_the_day += 0.053 * retrievability(failed, after(7))
    average = Average([asked], MONDAY)
    average.practise(np.array([0]), 0)
    assert average.chance(7)[0] == pytest.approx(on_the_day, abs=5e-4)
    assert average.last[0] == 0


def test_a_seed_of_a_day_to_come_does_not_break_it() -> None:
    average = Average([question("q", Rating.GOOD, 7, learned=3)], MONDAY)
    assert average.chance(0)[0] == 1.0
    assert after(3) > MONDAY
