"""The next things worth doing, from what is in the file: each a rule that can be read here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import IntEnum

from prep.casebook import Application, Interview
from prep.pipeline.calm import ask_on, awaited
from prep.pipeline.day import Day, Practice, interview_name, is_before
from prep.text import count_of, day_text, days_away, shortened

SHOWN = 3
_NOTES_WITHIN = timedelta(days=14)
"""Later, an interview is hardly remembered well enough to write it down."""
_ASK_WITHIN = timedelta(days=30)
_BEFORE_INTERVIEW = 7
_NO_INTERVIEW = 8


class Kind(IntEnum):
    """What sort of thing it is; of two that are equally urgent the earlier one comes first."""

    NOTES = 1
    NEXT_STEP = 2
    ANSWERS = 3
    RUNNING_DRILL = 4
    DRILL = 5
    STAGE = 6
    ASK = 7


@dataclass(frozen=True, slots=True)
class Thing:
    """Something worth doing, and the page where it is done.

    `urgency` is in how many days waiting begins to cost something, `action` what the button says,
    `params` what the page is to open with.
    """

    kind: Kind
    urgency: int
    title: str
    sentence: str
    badge: str
    action: str
    page: str
    params: Mapping[str, str] = field(default_factory=dict)


def next_things(day: Day) -> list[Thing]:
    """At most three, the most urgent first. What can wait a while comes once of its kind."""
    every = [*_notes(day), *_next_steps(day), *_practice(day), *_stages(day), *_asks(day)]
    chosen: list[Thing] = []
    for thing in sorted(every, key=lambda each: (each.urgency, each.kind)):
        if thing.urgency == 0 or thing.kind not in {each.kind for each in chosen}:
            chosen.append(thing)
    return chosen[:SHOWN]


def _notes(day: Day) -> Iterator[Thing]:
    """An interview that took place and of which nothing is noted."""
    for application_id, application in day.open.items():
        for interview in day.held(application_id):
            on = day.day_of(interview)
            if day.today - on <= _NOTES_WITHIN and interview.interview_id not in day.noted:
                yield Thing(
                    Kind.NOTES,
                    0,
                    f"Note down what {application.company} asked",
                    f"{interview_name(interview.round)} {days_away(on, day.today)}, "
                    "and its notes are not in yet.",
                    "Notes",
                    "Add the notes",
                    "notes",
                    {"application": application_id, "interview": interview.interview_id},
                )


def _next_steps(day: Day) -> Iterator[Thing]:
    """A next step whose day has come."""
    for application in day.open.values():
        due = application.next_step_on
        if due is not None and due <= day.today:
            yield Thing(
                Kind.NEXT_STEP,
                0,
                shortened(application.next_step, 90) or f"Next step with {application.company}",
                f"{application.company}, planned for {day_text(due, day.today)}.",
                "Next step",
                "Open the application",
                "pipeline",
                {"application": application.application_id},
            )


def _practice(day: Day) -> Iterator[Thing]:
    """What a coming interview asks for; without one, what the first interviews left to do."""
    for application in day.open.values():
        if application.application_id in day.drilling:
            yield _running_drill(application)
        practice = day.practice.get(application.application_id)
        if practice:
            yield from _answers_and_drill(day, application, practice)


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
            urgency,
            f"Work out {count_of(practice.unanswered, 'answer')} that went badly",
            when,
            "Answers",
            "Work them out",
            "hard_questions",
            {"company": application.title, "state": "To work out"},
        )
    due = practice.rested if left is not None and left <= 1 else practice.due
    if due and application.application_id not in day.drilling:
        yield Thing(
            Kind.DRILL,
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
        1,
        "Go on with your drill",
        f"For {application.company}; it waits at the question where you left it.",
        "Drill",
        "Go on",
        "panel_drill",
    )


def _stages(day: Day) -> Iterator[Thing]:
    """An interview that took place while the application still stands before it."""
    for application in day.open.values():
        held = day.held(application.application_id)
        if held and is_before(application, held[-1]):
            name = interview_name(held[-1].round)
            yield Thing(
                Kind.STAGE,
                3,
                f"Enter the {name.lower()} at {application.company}",
                f"It was on {day_text(day.day_of(held[-1]), day.today)}; the application still "
                f"stands at {application.stage.label}.",
                "Stage",
                "Enter the stage",
                "pipeline",
                {"application": application.application_id},
            )


def _asks(day: Day) -> Iterator[Thing]:
    """An answer that is late, by their own word or by custom, and no next step planned for it."""
    for application in day.open.values():
        last = awaited(day, application)
        if last is None or application.next_step_on is not None:
            continue
        ask = ask_on(day, last)
        if ask <= day.today <= ask + _ASK_WITHIN:
            yield Thing(
                Kind.ASK,
                2,
                f"Ask {application.company} where things stand",
                _why_ask(day, last),
                "Waiting",
                "Plan the next step",
                "pipeline",
                {"application": application.application_id},
            )


def _why_ask(day: Day, last: Interview) -> str:
    if last.promised_on is not None:
        return f"They promised an answer by {day_text(last.promised_on, day.today)}."
    when = days_away(day.day_of(last), day.today)
    return f"{interview_name(last.round)} {when}; they named no day."
