"""The practice ahead of one person, over all open applications: the evenings, and what to expect."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo

from prep.drills import card_store
from prep.drills.budget import Budget, budget_of, minutes_of
from prep.drills.forecast import Expected, forecast, speed_from
from prep.drills.interview_days import InterviewDays
from prep.drills.plan import Evening, plan, practised_on
from prep.drills.to_practise import ToPractise, questions_to_practise
from prep.store import Reads
from prep.text import count_of


@dataclass(frozen=True, slots=True)
class Outlook:
    """The questions by card id, the evening's budget, the evenings from today on, and how many
    answers should come on each interview day. `done` is how many were practised today."""

    questions: Mapping[str, ToPractise]
    budget: Budget
    evenings: tuple[Evening, ...]
    expected: tuple[Expected, ...]
    done: int


def outlook(
    db: Reads,
    candidate_id: str,
    applications: Collection[str],
    days: InterviewDays,
    zone: tzinfo,
    today: date,
) -> Outlook:
    """All of it for the given open applications, on a practice day. Three queries."""
    questions = questions_to_practise(db, candidate_id, applications, days, zone, today)
    budget = budget_of(db, candidate_id)
    evenings = plan(questions, budget.answers, today)
    speed = speed_from(card_store.histories(db, candidate_id).values())
    return Outlook(
        {each.card_id: each for each in questions},
        budget,
        evenings,
        forecast(questions, evenings, speed, today),
        practised_on(questions, today),
    )


def this_evening(
    db: Reads,
    candidate_id: str,
    applications: Collection[str],
    days: InterviewDays,
    zone: tzinfo,
    today: date,
) -> str:
    """This evening in one sentence; "" where there is nothing to practise. Two queries."""
    questions = questions_to_practise(db, candidate_id, applications, days, zone, today)
    if not questions:
        return ""
    budget = budget_of(db, candidate_id)
    [evening] = plan(questions, budget.answers, today, evenings=1)
    return evening_words(evening, practised_on(questions, today))


def evening_words(evening: Evening, done: int = 0) -> str:
    """`This evening: 8 answers, about 25 minutes.`, or that it is a rest, done, or the day itself."""
    answers = len(evening.answers) + evening.new
    if evening.answers:
        more = "more " if done else ""
        return f"This evening: {_answers(answers, more)}, about {_minutes(answers)}."
    if done:
        return f"This evening's practice is done: {count_of(done, 'answer')}."
    if evening.interviews:
        return "The interview is today. Nothing is asked; read your answers once."
    return "This evening: a rest. Practising today gains next to nothing."


def _answers(number: int, more: str) -> str:
    return f"{number} {more}answer{'' if number == 1 else 's'}"


def _minutes(answers: int) -> str:
    return count_of(minutes_of(answers), "minute")
