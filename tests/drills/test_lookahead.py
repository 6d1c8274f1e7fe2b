"""What practising a question today is worth, checked by hand where it can be."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.lookahead import (
    Standing,
    branches,
    evenings_before,
    first_value,
    scores,
)
from prep.drills.memory import AGAIN, EASY, GOOD, HARD, Array, Memory, first
from prep.drills.model import Rating
from prep.drills.schedule import retrievability, reviewed, seeded

MONDAY = date(2026, 11, 23)
CLASSES = st.lists(st.sampled_from((AGAIN, HARD, GOOD, EASY)), min_size=1, max_size=30)


def standing(ratings: list[int], left: int, elapsed: int = 1, weight: float = 1.0) -> Standing:
    many = len(ratings)
    return Standing(
        first(np.array(ratings)),
        np.full(many, float(elapsed)),
        np.full(many, float(left)),
        np.full(many, weight),
    )


def gain_by_hand(rating: Rating) -> float:
    """On the eve, by py-fsrs: what the four ways it can go make of the next day, against leaving
    it, per answer."""
    card = seeded("q", rating, MONDAY)
    eve, day = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    chance = retrievability(card, eve)
    ways = {Rating.HARD: 0.224, Rating.GOOD: 0.631, Rating.EASY: 0.145}
    after = sum(
        chance * share * retrievability(reviewed("q", card, each, eve), day)
        for each, share in ways.items()
    )
    failed = reviewed("q", reviewed("q", card, Rating.AGAIN, eve), Rating.GOOD, eve)
    after += (1 - chance) * retrievability(failed, day)
    return (after - retrievability(card, day)) / (2 - chance)


@pytest.mark.parametrize("rating", Rating)
def test_on_the_eve_it_is_what_one_practice_adds_to_the_next_day(rating: Rating) -> None:
    found = scores(standing([rating.number], left=1), budget=10)
    assert found[0] == pytest.approx(gain_by_hand(rating), abs=1e-12)


def test_on_the_eve_what_counts_three_times_is_worth_three_times_as_much() -> None:
    once, thrice = (scores(standing([GOOD], 1, weight=w), 10)[0] for w in (1.0, 3.0))
    assert thrice == pytest.approx(3 * once)


def test_what_was_never_answered_is_worth_its_first_answer() -> None:
    """(.24 x .582 + .094 x .753 + .495 x .808 + .171 x .911) / 1.24 = .618, seven days before."""
    by_hand = (0.24 * 0.582 + 0.094 * 0.753 + 0.495 * 0.808 + 0.171 * 0.911) / 1.24
    assert first_value(np.array([7.0]), np.array([1.0]))[0] == pytest.approx(by_hand, abs=5e-4)
    fresh = Standing(
        Memory(np.array([np.nan, 0.212]), np.array([np.nan, 6.41])),
        np.ones(2),
        np.full(2, 7.0),
        np.ones(2),
    )
    found = scores(fresh, 10)
    assert found[0] == pytest.approx(by_hand, abs=5e-4)
    assert found[1] < found[0]


def test_the_four_ways_a_practice_can_go_make_one() -> None:
    chances, after = branches(first(np.array([GOOD])), np.array([1.0]))
    chance = 0.947
    assert chances[:, 0] == pytest.approx(
        [chance * 0.224, chance * 0.631, chance * 0.145, 1 - chance], abs=5e-4
    )
    assert chances.sum() == pytest.approx(1)
    assert after.stability[1, 0] == pytest.approx(7.315, abs=5e-4)
    again = reviewed("q", seeded("q", Rating.GOOD, MONDAY), Rating.AGAIN, MONDAY + timedelta(1))
    put_right = reviewed("q", again, Rating.GOOD, MONDAY + timedelta(days=1))
    assert after.stability[3, 0] == pytest.approx(put_right.stability)
    assert after.difficulty[3, 0] == pytest.approx(put_right.difficulty)


def test_the_evenings_of_a_week_share_prices_by_how_far_they_are() -> None:
    """Seven evenings before day 8 and not today: 1, 2, 3-4 and 5-8 days before it."""
    found = evenings_before([8])
    assert found.day.tolist() == [2, 5, 6, 7]
    assert found.number.tolist() == [3, 2, 1, 1]


def test_with_two_interviews_an_evening_is_priced_by_the_next_one() -> None:
    """Days 1 and 2 lead to day 3; days 3 to 7 lead to day 8."""
    found = evenings_before([8, 3])
    assert found.day.tolist() == [1, 2, 3, 5, 6, 7]
    assert found.number.tolist() == [1, 1, 1, 2, 1, 1]


def test_the_day_before_there_is_no_later_evening() -> None:
    assert evenings_before([1]).day.tolist() == []
    assert evenings_before([]).day.tolist() == []


def test_far_ahead_practising_is_worth_little_and_near_a_lot() -> None:
    near, far = (scores(standing([GOOD], left), 10)[0] for left in (1, 60))
    assert far < near


def test_where_evenings_are_short_it_is_worth_more_to_begin_today() -> None:
    """Sixty questions and ten answers an evening, or three questions with the same evenings."""
    many, few = (scores(standing([GOOD] * number, 7), 10)[0] for number in (60, 3))
    assert many > few


@given(CLASSES, st.integers(1, 40), st.integers(1, 30))
@settings(max_examples=40)
def test_the_same_questions_get_the_same_scores_in_any_order(
    ratings: list[int], left: int, budget: int
) -> None:
    found = scores(standing(ratings, left), budget)
    assert np.isfinite(found).all()
    assert np.array_equal(found, scores(standing(ratings, left), budget))
    by_rating: dict[int, Array] = dict(zip(ratings, found, strict=True))
    assert found == pytest.approx([by_rating[each] for each in ratings], abs=1e-12)


def test_ten_thousand_are_scored_as_a_few_are() -> None:
    """Above a thousand a sample finds the prices, and blocks are scored one after the other."""
    ratings = [AGAIN, HARD, GOOD, EASY] * 2500
    found = scores(standing(ratings, 14), 500)
    assert found.shape == (10_000,)
    small = scores(standing(ratings[:1000], 14), 50)
    assert found[:4] == pytest.approx(small[:4], abs=0.01)


def test_rows_of_people_are_scored_each_for_themselves() -> None:
    one, other = standing([AGAIN] * 5, 7), standing([EASY] * 5, 7)
    both = Standing(
        Memory(*(np.stack(pair) for pair in zip(one.memory, other.memory, strict=True))),
        *(np.stack(pair) for pair in zip(one[1:], other[1:], strict=True)),
    )
    found = scores(both, 10)
    assert found[0] == pytest.approx(scores(one, 10))
    assert found[1] == pytest.approx(scores(other, 10))
