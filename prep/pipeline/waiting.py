"""Who is waited for: since when, until when there is nothing to do, and what a silence means."""

from dataclasses import dataclass

from prep.casebook import Application, Interview
from prep.contact import Situation, Verdict, judge
from prep.contact.company import ASKING
from prep.pipeline.calm import awaited, situation
from prep.pipeline.day import Day
from prep.text import count_of, day_text

USUAL = (
    "In a US survey of 334 employers of graduates, an answer after the first interview took 25 days "
    "on average (NACE 2023)."
)
SILENCE = (
    "61 of 100 US job seekers heard nothing more after an interview in 2024 (Greenhouse). A silence "
    "is common and says nothing about you."
)


@dataclass(frozen=True, slots=True)
class Wait:
    """An application whose last interview waits for its outcome. `verdict` is the guard's word on
    asking how it stands; `days` are whole days since the interview."""

    application: Application
    interview: Interview
    situation: Situation
    verdict: Verdict
    days: int


def waits(day: Day) -> list[Wait]:
    """All that is waited for, what may be asked first, then by the day on which it may."""
    found = [wait for each in day.open.values() if (wait := _wait(day, each))]
    return sorted(found, key=lambda each: (each.verdict.first_day, each.application.company))


def standing(wait: Wait, day: Day) -> str:
    """`Nothing to do for Harbor Mutual until Thu 3 Dec.`, or that asking is in order."""
    company = wait.application.company
    if wait.verdict.allowed:
        return f"You may ask {company} how it stands."
    return f"Nothing to do for {company} until {day_text(wait.verdict.first_day, day.today)}."


def since(wait: Wait) -> str:
    """`Day 6 after the interview.`"""
    if wait.days == 0:
        return "The interview was today."
    return f"{count_of(wait.days, 'day')} after the interview."


def _wait(day: Day, application: Application) -> Wait | None:
    interview = awaited(day, application)
    if interview is None:
        return None
    known = situation(day, application, interview)
    return Wait(
        application,
        interview,
        known,
        judge(ASKING, known, day.today),
        (day.today - day.day_of(interview)).days,
    )
