"""When a question is due again: by calendar days, in time for the interview, as py-fsrs has it."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.drills.card import Attempt, Card
from prep.drills.model import Rating
from prep.drills.schedule import (
    in_time,
    is_due,
    practice_day,
    replayed,
    retrievability,
    reviewed,
    seeded,
)

MONDAY = date(2026, 11, 23)
LISBON, NEW_YORK = ZoneInfo("Europe/Lisbon"), ZoneInfo("America/New_York")
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
RATINGS = st.sampled_from(Rating)
HISTORIES = st.lists(st.tuples(st.integers(0, 40), RATINGS), min_size=1, max_size=12)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def attempts_of(history: list[tuple[int, Rating]]) -> list[Attempt]:
    days = accumulate(gap for gap, _ in history)
    return [Attempt(rating, day(on)) for on, (_, rating) in zip(days, history, strict=True)]


def test_practice_after_midnight_belongs_to_the_evening_before() -> None:
    assert practice_day(datetime(2026, 11, 24, 3, 59, tzinfo=UTC), LISBON) == MONDAY
    assert practice_day(datetime(2026, 11, 24, 4, 0, tzinfo=UTC), LISBON) == day(1)


def test_the_practice_day_is_that_of_the_place() -> None:
    moment = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)
    assert practice_day(moment, LISBON) == day(1)
    assert practice_day(moment, NEW_YORK) == MONDAY


@pytest.mark.parametrize(
    ("rating", "stability", "difficulty"),
    [
        (Rating.AGAIN, 0.212, 6.4133),
        (Rating.HARD, 1.2931, 5.1122),
        (Rating.GOOD, 2.3065, 2.1181),
        (Rating.EASY, 8.2956, 1.0),
    ],
)
def test_a_first_answer_starts_from_the_published_values(
    rating: Rating, stability: float, difficulty: float
) -> None:
    card = reviewed("q", None, rating, MONDAY)
    assert card.stability == pytest.approx(stability)
    assert card.difficulty == pytest.approx(difficulty, abs=1e-4)


def test_the_first_answers_come_back_after_1_1_2_and_8_days() -> None:
    due = [reviewed("q", None, rating, MONDAY).due_on for rating in Rating]
    assert due == [day(1), day(1), day(2), day(8)]


def test_a_good_answer_the_next_day_counts_as_a_day_later_and_the_same_day_does_not() -> None:
    first = reviewed("q", None, Rating.GOOD, MONDAY)
    assert reviewed("q", first, Rating.GOOD, MONDAY).stability == pytest.approx(2.3065)
    assert reviewed("q", first, Rating.GOOD, day(1)).stability == pytest.approx(7.315, abs=0.01)


def test_a_fine_answer_is_likely_to_come_back_the_next_day_and_less_so_after_a_week() -> None:
    card = seeded("q", Rating.GOOD, MONDAY)
    assert retrievability(card, MONDAY) == 1.0
    assert retrievability(card, day(1)) == pytest.approx(0.947, abs=0.001)
    assert retrievability(card, day(7)) == pytest.approx(0.808, abs=0.001)


def test_what_was_never_learned_can_not_come_back() -> None:
    assert retrievability(None, MONDAY) == 0.0


def test_an_easy_answer_comes_once_more_on_the_eve_of_the_interview() -> None:
    assert reviewed("q", None, Rating.EASY, MONDAY, interview_on=day(4)).due_on == day(3)


def test_the_day_before_the_interview_nothing_is_put_off() -> None:
    assert reviewed("q", None, Rating.EASY, MONDAY, interview_on=day(1)).due_on == MONDAY


def test_an_interview_that_is_over_changes_nothing() -> None:
    assert reviewed("q", None, Rating.EASY, MONDAY, interview_on=MONDAY).due_on == day(8)


def test_a_card_is_due_on_its_day_and_not_twice_on_one_day() -> None:
    card = reviewed("q", None, Rating.GOOD, MONDAY)
    assert [is_due(card, None, day(n)) for n in range(4)] == [False, False, True, True]
    assert not is_due(reviewed("q", card, Rating.EASY, day(2), day(3)), day(3), day(2))
    assert is_due(None, None, MONDAY)


def test_a_clock_set_back_counts_as_the_last_practice_day() -> None:
    card = reviewed("q", None, Rating.GOOD, day(5))
    again = reviewed("q", card, Rating.GOOD, MONDAY)
    assert again.last_on == day(5)
    assert again == reviewed("q", card, Rating.GOOD, day(5))
    assert retrievability(card, MONDAY) == 1.0


@given(DAYS, st.none() | DAYS, DAYS)
def test_no_day_is_before_today_or_after_the_eve(
    due: date, interview_on: date | None, today: date
) -> None:
    settled = in_time(due, interview_on, today)
    assert settled >= today
    if interview_on and interview_on > today:
        assert settled < interview_on


@given(HISTORIES, st.none() | st.integers(1, 200))
def test_no_answer_is_scheduled_in_the_past_or_past_the_eve(
    history: list[tuple[int, Rating]], interview: int | None
) -> None:
    interview_on = None if interview is None else day(interview)
    card: Card | None = None
    for attempt in attempts_of(history):
        today = attempt.answered_on
        card = reviewed("q", card, attempt.rating, today, interview_on)
        assert card.due_on >= today
        if interview_on and interview_on > today:
            assert card.due_on < interview_on


@given(HISTORIES)
def test_cards_are_exactly_those_of_py_fsrs(history: list[tuple[int, Rating]]) -> None:
    theirs = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    native = fsrs.Card(card_id=7)
    attempts = attempts_of(history)
    for attempt in attempts:
        noon = datetime.combine(attempt.answered_on, time(12), UTC)
        native, _ = theirs.review_card(native, fsrs.Rating(attempt.rating.number), noon)
    ours = replayed("q", None, attempts)
    assert ours is not None
    assert (ours.stability, ours.difficulty) == (native.stability, native.difficulty)
    assert (ours.last_on, ours.due_on) == (attempts[-1].answered_on, native.due.date())


@given(RATINGS, HISTORIES)
def test_a_card_can_be_made_again_from_its_seed_and_attempts(
    seed: Rating, history: list[tuple[int, Rating]]
) -> None:
    attempts = attempts_of(history)
    card = seeded("q", seed, MONDAY)
    for attempt in attempts:
        card = reviewed("q", card, attempt.rating, attempt.answered_on)
    assert replayed("q", (seed, MONDAY), attempts) == card
    assert (card.seed_rating, card.seed_on) == (seed, MONDAY)


def test_nothing_known_makes_no_card() -> None:
    assert replayed("q", None, []) is None
