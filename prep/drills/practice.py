"""What the first interview says about a question's card, and what practice says about a question."""

from collections.abc import Sequence
from datetime import tzinfo

from prep.drills.interview_days import InterviewDays
from prep.drills.model import Attempt, Card, Rating
from prep.drills.schedule import practice_day, seeded
from prep.questions.model import Question, Reason
from prep.text import day_text

_BY_OWN_RATING = {
    1: Rating.EASY,
    2: Rating.GOOD,
    3: Rating.GOOD,
    4: Rating.HARD,
    5: Rating.AGAIN,
}
"""The user's 1 (came easily) to 5 (went badly) as the rating it would have had in a drill."""


def first_card(question: Question, days: InterviewDays, zone: tzinfo) -> Card | None:
    """The card that the first interview gives a question, before any drill; None where nothing
    was learned yet.

    A question that went badly was not learned in the interview but on the day when its answer was
    worked out. One that went well was learned, or known, on the day of the interview.
    """
    rating = first_rating(question)
    if rating.is_pass:
        learned_on = days.by_interview.get(question.interview_id)
    else:
        saved = question.answer.saved
        learned_on = practice_day(saved, zone) if saved else None
    return seeded(question.question_id, rating, learned_on) if learned_on else None


def first_rating(question: Question) -> Rating:
    """How the question went in the first interview: by the user's own word, else by its flag."""
    if question.own_rating in _BY_OWN_RATING:
        return _BY_OWN_RATING[question.own_rating]
    return Rating.HARD if question.difficult else Rating.GOOD


def practice_reason(attempts: Sequence[Attempt]) -> Reason | None:
    """What practice shows, oldest attempt first: difficult after again or hard, fine after two
    practice days in a row that ended well, nothing in between."""
    if not attempts:
        return None
    newest = attempts[-1]
    when = day_text(newest.answered_on, newest.answered_on)
    if not newest.rating.is_pass:
        return Reason("practice", "difficult", f"Rated {newest.rating.value} in a drill on {when}")
    last_of_day = {attempt.answered_on: attempt.rating for attempt in attempts}
    ratings = list(last_of_day.values())[-2:]
    if len(ratings) == 2 and all(rating.is_pass for rating in ratings):
        return Reason("practice", "fine", f"Answered well on two days, last on {when}")
    return None
