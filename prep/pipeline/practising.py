"""On Today: answers to work out and drills, by how near the interview is that asks for them."""

from collections.abc import Iterator, Sequence

from prep.casebook import Application
from prep.pipeline.day import Day, Practice, interview_name
from prep.pipeline.thing import Kind, Thing
from prep.text import count_of, days_away

_BEFORE_INTERVIEW = 7
_NO_INTERVIEW = 8


def practice(day: Day, turn: Sequence[Application]) -> Iterator[Thing]:
    """What a coming interview asks for; without one, what the first interviews left to do."""
    for application in turn:
        if application.application_id in day.drilling:
            yield _running_drill(application)
        left = day.practice.get(application.application_id)
        if left:
            yield from _answers_and_drill(day, application, left)


def _answers_and_drill(day: Day, application: Application, practice: Practice) -> Iterator[Thing]:
    ahead = day.ahead(application.application_id)
    if ahead:
        on = day.day_of(ahead[0])
        left = (on - day.today).days
        name = interview_name(ahead[0].round)
        when = f"{name} with {application.company} {days_away(on, day.today)}."
    else:
        left, when = None, f"From your interview with {application.company}."
    urgency = _NO_INTERVIEW if left is None else min(max(left - 1, 0), _BEFORE_INTERVIEW)
    if practice.unanswered:
        yield Thing(
            Kind.ANSWERS,
            application.company,
            urgency,
            f"Work out {count_of(practice.unanswered, 'answer')} that went badly",
            when,
            "Answers",
            "Work it out" if practice.unanswered == 1 else "Work them out",
            "hard_questions",
            {"company": application.title, "state": "To work out"},
        )
    due = practice.rested if left is not None and left <= 1 else practice.due
    if due and application.application_id not in day.drilling:
        yield Thing(
            Kind.DRILL,
            application.company,
            urgency,
            f"Practise {count_of(due, 'question')} before a panel",
            f"{'It is' if due == 1 else 'They are'} due today. {when}",
            "About 10 min",
            "Choose the panel",
            "panel_drill",
            {"application": application.application_id},
        )


def _running_drill(application: Application) -> Thing:
    return Thing(
        Kind.RUNNING_DRILL,
        application.company,
        1,
        "Go on with your drill",
        f"For {application.company}; it waits at the question where you left it.",
        "Drill",
        "Go on",
        "panel_drill",
    )
