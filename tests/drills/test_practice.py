"""What the first interview gives a question's card, and what practice says of the question."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep.casebook import Interview
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Attempt, Rating
from prep.drills.practice import first_card, first_rating, practice_reason
from prep.questions.model import Answer, Question

LISBON, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")
MONDAY = date(2026, 11, 23)
HELD = datetime(2026, 11, 10, 20, 0, tzinfo=UTC)
WORKED_OUT = datetime(2026, 11, 19, 1, 30, tzinfo=UTC)


def question(
    own_rating: int | None, difficult: bool = True, saved: datetime | None = None
) -> Question:
    return Question(
        question_id="q",
        application_id="harbor",
        interview_id="first",
        text="Why claims?",
        noted_answer="",
        asked_by="",
        competency="",
        own_rating=own_rating,
        verdict=None,
        difficult=difficult,
        ready=False,
        position=1,
        version=1,
        answer=Answer(in_full="Because", version=1, saved=saved) if saved else Answer(),
    )


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
    assert first_rating(question(own_rating, difficult)) is rating


def test_what_went_badly_and_was_not_worked_out_was_never_learned() -> None:
    assert first_card(question(5), DAYS, LISBON) is None


def test_what_went_badly_was_learned_on_the_evening_its_answer_was_worked_out() -> None:
    card = first_card(question(5, saved=WORKED_OUT), DAYS, LISBON)
    assert card is not None
    assert card.last_on == date(2026, 11, 18)  # 01:30 still belongs to the evening before
    assert (card.stability, card.seed_rating) == (0.212, Rating.AGAIN)


def test_what_went_well_counts_from_the_interview() -> None:
    card = first_card(question(1, difficult=False, saved=WORKED_OUT), DAYS, LISBON)
    assert card is not None
    assert (card.last_on, card.stability) == (date(2026, 11, 10), 8.2956)


def test_without_the_day_of_the_interview_nothing_is_known() -> None:
    undated = InterviewDays.of([interview("first", "harbor", None)], LISBON)
    assert first_card(question(1, difficult=False), undated, LISBON) is None


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
