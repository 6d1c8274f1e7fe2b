"""How long there is nothing to do: when a question about the outcome is in order, as the contact
guard says."""

from collections.abc import Iterable
from datetime import date

from prep.casebook import Application, Interview
from prep.contact import Situation
from prep.contact.company import asking_on, situation_of
from prep.pipeline.day import Day, is_beyond
from prep.pipeline.thing import WRITTEN, Thing
from prep.text import day_text, shortened

_LINES = 3
_COMPANIES = 2


def ask_on(day: Day, application: Application, interview: Interview) -> date:
    """The first day on which asking where things stand is in order."""
    return asking_on(situation(day, application, interview))


def situation(day: Day, application: Application, interview: Interview) -> Situation:
    """What the guard goes by for an application that waits for the outcome of an interview."""
    return situation_of(
        application,
        day.open.values(),
        day.touches,
        day.places,
        day.day_of(interview),
        interview.promised_on,
        day.today,
    )


def awaited(day: Day, application: Application) -> Interview | None:
    """The interview whose outcome an application waits for: its last one, if nothing came since."""
    held = day.held(application.application_id)
    if not held or day.ahead(application.application_id) or is_beyond(application, held[-1]):
        return None
    return held[-1]


def calm_lines(day: Day) -> list[str]:
    """`Nothing to do for Harbor Mutual until Thu 3 Dec.`, for the few that come first."""
    return [
        f"Nothing to do for {application.company} until {day_text(free, day.today)}."
        for free, application in _waiting(day)[:_LINES]
    ]


def not_to_write(day: Day, things: Iterable[Thing]) -> str:
    """`Nothing to write to Acme before Mon 30 Nov.`, for two companies at most that none of these
    things writes to; "" where there is none."""
    left_out = {each.company.casefold() for each in things if each.kind in WRITTEN}
    until: dict[str, str] = {}
    for free, application in _waiting(day):
        company = application.company
        if company.casefold() not in left_out:
            left_out.add(company.casefold())
            until[shortened(company, 60)] = day_text(free, day.today)
    told = [f"to {company} before {on}" for company, on in list(until.items())[:_COMPANIES]]
    return f"Nothing to write {', nor '.join(told)}." if told else ""


def _waiting(day: Day) -> list[tuple[date, Application]]:
    """The applications that ask for nothing until a day to come, the earliest day first."""
    until = [
        (free, application)
        for application in day.open.values()
        if (free := _free_until(day, application)) and free > day.today
    ]
    return sorted(until, key=lambda pair: (pair[0], pair[1].company.casefold()))


def _free_until(day: Day, application: Application) -> date | None:
    """The planned next step, else the day on which to ask."""
    if application.next_step_on is not None and application.next_step_on > day.today:
        return application.next_step_on
    last = awaited(day, application)
    return ask_on(day, application, last) if last else None
