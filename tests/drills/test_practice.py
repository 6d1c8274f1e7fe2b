"""What the first interview gives a question's card, and what practice says of the question."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep.casebook import Interview
from prep.drills.card import Attempt
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Rating
from prep.drills.practice import FirstTime, first_card, practice_reason, weight_of

LISBON, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")
MONDAY = date(2026, 11, 23)
HELD = datetime(2026, 11, 10, 20, 0, tzinfo=UTC)
WORKED_OUT = datetime(2026, 11, 19, 1, 30, tzinfo=UTC)


def went(
    own_rating: int | None,
    difficult: bool = True,
    said: str = "",
    worked_out: datetime | None = None,
    kept: datetime | None = None,
) -> FirstTime:
    return FirstTime("first", own_rating, difficult, said, worked_out, kept)


def interview(interview_id: str, application_id: str, starts: datetime | None) -> Interview:
    return Interview(interview_id, application_id, 1, "video", starts, "UTC")


DAYS = InterviewDays.of([interview("first", "harbor", HELD)], LISBON)


@pytest.mark.parametrize(
    ("own_rating", "difficult", "rating"),
    [
        (5, True, Rating.AGAIN),
        (4, True, Rating.HARD),
        (3, False, Rating.GOOD),
        (2, False, Rating.GOOD),
        (1, False, Rating.EASY),
        (None, True, Rating.HARD),
        (None, False, Rating.GOOD),
    ],
)
def test_the_first_interview_as_a_rating(
    own_rating: int | None, difficult: bool, rating: Rating
) -> None:
    assert went(own_rating, difficult).rating is rating


@pytest.mark.parametrize(
    ("difficult", "evidence", "rating"),
    [
        (True, "I went completely blank here", Rating.AGAIN),
        (True, "no idea what they meant", Rating.AGAIN),
        (True, "Didn\u2019t know the answer", Rating.AGAIN),
        (True, "gave a wrong answer", Rating.AGAIN),
        (True, "struggled to get to the point", Rating.HARD),
        (True, "rambled", Rating.HARD),
        (False, "nailed this one", Rating.EASY),
        (False, "strong answer", Rating.EASY),
        (False, "went fine", Rating.GOOD),
        (False, "no blank spots", Rating.GOOD),
    ],
)
def test_what_the_notes_say_of_it_tells_how_badly_or_how_well(
    difficult: bool, evidence: str, rating: Rating
) -> None:
    assert went(None, difficult, evidence).rating is rating


def test_the_users_own_word_stands_against_the_notes() -> None:
    assert went(2, difficult=True, said="went blank").rating is Rating.GOOD


@pytest.mark.parametrize(
    ("flagged", "again", "weight"),
    [(True, 0, 3), (False, 0, 1), (True, 1, 4), (False, 1, 2), (True, 2, 5), (True, 9, 5)],
)
def test_a_flagged_question_counts_three_times_and_one_asked_again_more(
    flagged: bool, again: int, weight: float
) -> None:
    assert weight_of(flagged, again) == weight


def test_what_went_badly_and_was_not_worked_out_was_never_learned() -> None:
    assert first_card("q", went(5, kept=HELD), DAYS, LISBON) is None


def test_what_went_badly_was_learned_on_the_evening_its_answer_was_worked_out() -> None:
    card = first_card("q", went(5, worked_out=WORKED_OUT), DAYS, LISBON)
    assert card is not None
    assert card.last_on == date(2026, 11, 18)  # 01:30 still belongs to the evening before
    assert (card.stability, card.seed_rating) == (0.212, Rating.AGAIN)


def test_what_went_well_counts_from_the_interview() -> None:
    card = first_card("q", went(1, difficult=False, worked_out=WORKED_OUT), DAYS, LISBON)
    assert card is not None
    assert (card.last_on, card.stability) == (date(2026, 11, 10), 8.2956)


def test_without_the_day_of_the_interview_it_counts_from_when_its_notes_were_kept() -> None:
    undated = InterviewDays.of([interview("first", "harbor", None)], LISBON)
    card = first_card("q", went(1, difficult=False, kept=WORKED_OUT), undated, LISBON)
    assert card is not None
    assert card.last_on == date(2026, 11, 18)
    assert first_card("q", went(1, difficult=False), undated, LISBON) is None


def test_the_day_of_an_interview_is_that_where_the_candidate_lives() -> None:
    days = InterviewDays.of([interview("first", "harbor", HELD)], TOKYO)
    assert days.by_interview == {"first": date(2026, 11, 11)}


def test_the_coming_interview_is_the_next_after_today_of_the_same_application() -> None:
    starts = {"a": 24, "b": 30, "c": 23, "d": 25}
    interviews = [
        interview(name, "other" if name == "d" else "harbor", datetime(2026, 11, day, tzinfo=UTC))
        for name, day in starts.items()
    ]
    days = InterviewDays.of([*interviews, interview("e", "harbor", None)], LISBON)
    assert days.coming("harbor", MONDAY) == date(2026, 11, 24)
    assert days.coming("harbor", date(2026, 11, 30)) is None
    assert days.coming("nowhere", MONDAY) is None


def test_the_interviews_from_today_on_are_in_order_and_today_counts() -> None:
    starts = {"a": 30, "b": 23, "c": 20}
    days = InterviewDays.of(
        [
            interview(name, "harbor", datetime(2026, 11, day, 9, tzinfo=UTC))
            for name, day in starts.items()
        ],
        LISBON,
    )
    assert days.from_today("harbor", MONDAY) == (MONDAY, date(2026, 11, 30))
    assert days.from_today("nowhere", MONDAY) == ()


def attempts(*ratings: tuple[int, Rating]) -> list[Attempt]:
    return [Attempt(rating, MONDAY + timedelta(days=day)) for day, rating in ratings]


def test_again_or_hard_in_the_last_drill_says_difficult() -> None:
    reason = practice_reason(attempts((0, Rating.EASY), (1, Rating.HARD)))
    assert reason is not None
    assert (reason.kind, reason.says) == ("practice", "difficult")
    assert reason.evidence == "Rated hard in a drill on Tue 24 Nov"


def test_two_practice_days_that_ended_well_say_fine() -> None:
    reason = practice_reason(attempts((0, Rating.GOOD), (2, Rating.EASY)))
    assert reason is not None
    assert (reason.says, reason.evidence) == (
        "fine",
        "Answered well on two days, last on Wed 25 Nov",
    )


@pytest.mark.parametrize(
    "history",
    [
        [],
        attempts((0, Rating.GOOD)),
        attempts((0, Rating.GOOD), (0, Rating.GOOD)),
        attempts((0, Rating.AGAIN), (1, Rating.GOOD)),
    ],
)
def test_in_between_practice_says_nothing(history: list[Attempt]) -> None:
    assert practice_reason(history) is None


def test_a_failure_put_right_on_the_same_day_counts_as_a_day_that_ended_well() -> None:
    history = attempts((0, Rating.AGAIN), (0, Rating.GOOD), (1, Rating.GOOD))
    reason = practice_reason(history)
    assert reason is not None
    assert reason.says == "fine"
