"""The open message to somebody inside: connection first, the application disclosed, one question.

The order is advice that career centres give (Simon Fraser, Duke; confidence C). Their tip to leave jobs out
is not followed: it is meant for talks without an application, and hiding one would mislead.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from prep.casebook import Application, Interview, Stage, StageChange
from prep.connections.model import Approach, Listed
from prep.errors import PrepError
from prep.wording import fill

TEMPLATES = Path(__file__).parent / "templates"
KIND, NUDGE_KIND = "approach", "nudge"

_TALKED = frozenset({Stage.SCREEN, Stage.FIRST_INTERVIEW, Stage.SECOND_INTERVIEW, Stage.FURTHER})


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What the message says of the application, and the day of it. The name is the template's."""

    what: Literal["interviewed", "applied", "planned"]
    day: date

    @property
    def template(self) -> Path:
        """The file with the words."""
        names = {"interviewed": "approach", "applied": "approach_applied"}
        return TEMPLATES / f"{names.get(self.what, 'approach_planned')}.txt"


def disclosed(
    application: Application,
    interviews: Sequence[Interview],
    changes: Sequence[StageChange],
    today: date,
) -> Disclosed:
    """The last interview up to today, else the day of the application, else that it is to come."""
    held = [*_days_held(application, interviews), *_entered(changes, _TALKED)]
    held = [day for day in held if day <= today]
    if held:
        return Disclosed("interviewed", max(held))
    applied = _entered(changes, frozenset({Stage.APPLIED}))
    if applied:
        return Disclosed("applied", max(applied))
    is_saved = application.stage is Stage.SAVED
    return Disclosed("planned" if is_saved else "applied", application.in_stage_since)


def how_known(person: Listed) -> str:
    """A first line that is true of every connection with a day; "" without one."""
    day = person.connected_on
    return f"we have been connected on LinkedIn since {day:%B %Y}" if day else ""


def draft(
    person: Listed, application: Application, shown: Disclosed, words: Approach, my_name: str
) -> str:
    """The message from its template; `words` gives how you know each other and the question.

    Raises PrepError where one of the two is missing.
    """
    if not (words.how_known.strip() or how_known(person)):
        raise PrepError("Type how you know each other first: it is what the message opens with.")
    if not words.question.strip():
        raise PrepError("Type your one question first. Without it the message asks for nothing.")
    return fill(shown.template, draft_fields(person, application, shown, words, my_name))


def draft_fields(
    person: Listed, application: Application, shown: Disclosed, words: Approach, my_name: str
) -> dict[str, str]:
    """What the templates approach*.txt may use."""
    return {
        **_both(person, application, words, my_name),
        "how_known": (words.how_known.strip() or how_known(person)).rstrip("."),
        "day": _spoken_day(shown.day),
    }


def nudge(person: Listed, application: Application, words: Approach, my_name: str) -> str:
    """The one reminder of a message that was sent (`words.sent_on` is its day)."""
    return fill(TEMPLATES / "nudge.txt", nudge_fields(person, application, words, my_name))


def nudge_fields(
    person: Listed, application: Application, words: Approach, my_name: str
) -> dict[str, str]:
    """What the template nudge.txt may use."""
    sent = _spoken_day(words.sent_on) if words.sent_on else "an earlier day"
    return {**_both(person, application, words, my_name), "day": sent}


def _both(
    person: Listed, application: Application, words: Approach, my_name: str
) -> dict[str, str]:
    return {
        "first_name": person.first_name or person.name,
        "role": application.role or "a role",
        "company": application.company,
        "question": words.question.strip(),
        "my_name": my_name,
    }


def _days_held(application: Application, interviews: Sequence[Interview]) -> list[date]:
    return [
        each.starts.astimezone(ZoneInfo(each.time_zone)).date()
        for each in interviews
        if each.application_id == application.application_id and each.starts is not None
    ]


def _entered(changes: Sequence[StageChange], stages: frozenset[Stage]) -> list[date]:
    return [each.entered_on for each in changes if each.stage in stages]


def _spoken_day(day: date) -> str:
    return f"{day.day} {day:%B}"
