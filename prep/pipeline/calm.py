"""How long there is nothing to do: when a question about the outcome is in order.

One working day after the day they named; where they named none, seven working days after the
interview. Advisers say one or two, and at least five (indeed.com, "How long should I wait to hear
back after an interview"): advice of the trade, not a study.
"""

from datetime import date, timedelta

from prep.casebook import Application, Interview
from prep.pipeline.day import Day, is_beyond
from prep.text import day_text

AFTER_PROMISE = 1
AFTER_INTERVIEW = 7
"""Working days."""

_LINES = 3


def ask_on(day: Day, interview: Interview) -> date:
    """The first day on which asking where things stand is in order."""
    if interview.promised_on is not None:
        return working_day_after(interview.promised_on, AFTER_PROMISE)
    return working_day_after(day.day_of(interview), AFTER_INTERVIEW)


def awaited(day: Day, application: Application) -> Interview | None:
    """The interview whose outcome an application waits for: its last one, if nothing came since."""
    held = day.held(application.application_id)
    if not held or day.ahead(application.application_id) or is_beyond(application, held[-1]):
        return None
    return held[-1]


def calm_lines(day: Day) -> list[str]:
    """`Nothing to do for Harbor Mutual until Thu 3 Dec.`, for the few that come first."""
    until = [
        (free, application)
        for application in day.open.values()
        if (free := _free_until(day, application)) and free > day.today
    ]
    until.sort(key=lambda pair: (pair[0], pair[1].company.casefold()))
    return [
        f"Nothing to do for {application.company} until {day_text(free, day.today)}."
        for free, application in until[:_LINES]
    ]


def working_day_after(day: date, count: int) -> date:
    """The day so many working days later; Saturdays and Sundays don't count, holidays do."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _free_until(day: Day, application: Application) -> date | None:
    """The planned next step, else the day on which to ask."""
    if application.next_step_on is not None and application.next_step_on > day.today:
        return application.next_step_on
    last = awaited(day, application)
    return ask_on(day, last) if last else None
