"""Days of the search as a calendar file: interviews, follow-up days, calls to references, practice.

Each event has a UID that stays the same, so that importing the file again brings it up to date.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from prep.casebook import Application, Interview
from prep.pipeline.day import Day, interview_name
from prep.pipeline.waiting import waits
from prep.references.model import Call
from prep.text import count_of, without_controls

INTERVIEW_LASTS = timedelta(hours=1)
"""Where the file does not say it: an hour is blocked."""

PRACTICE_AT = time(19)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `starts` and `ends` are aware moments, or dates for whole days: then `ends` is the
    first day after it, None for one day."""

    uid: str
    title: str
    starts: datetime | date
    ends: datetime | date | None = None
    text: str = ""


def interviews(day: Day) -> list[Entry]:
    """The interviews that are not over, each in the time zone in which it was given."""
    return [
        _interview(day.open[application_id], each)
        for application_id in day.interviews
        for each in day.ahead(application_id)
    ]


def follow_ups(day: Day) -> list[Entry]:
    """For each answer that is waited for: the first day on which asking is in order; and the next
    steps that have a day."""
    asking = [
        Entry(
            f"ask-{each.application.application_id}",
            f"You may ask {each.application.company} how it stands",
            each.verdict.first_day,
            text=f"{each.verdict.rule.sentence} Before that day there is nothing to do.",
        )
        for each in waits(day)
    ]
    steps = [
        Entry(
            f"step-{each.application_id}",
            f"{each.next_step or 'Next step'} ({each.company})",
            each.next_step_on,
        )
        for each in day.open.values()
        if each.next_step_on is not None
    ]
    return [*asking, *steps]


def calls(day: Day, windows: Mapping[str, Call]) -> list[Entry]:
    """The days on which references will be called, by application; those without a first day are
    left out."""
    return [
        Entry(
            f"call-{application_id}",
            f"{call.firm or day.open[application_id].company} calls your references",
            call.from_on,
            (call.to_on or call.from_on) + timedelta(days=1),
            f"{call.caller or 'The caller'}, from {call.number or 'an unknown number'}.",
        )
        for application_id, call in windows.items()
        if call.from_on is not None and application_id in day.open
    ]


def evenings(planned: Iterable[tuple[date, int, int]], zone: tzinfo) -> list[Entry]:
    """Practice evenings from (day, answers, minutes), at seven in the candidate's zone."""
    return [_evening(day, answers, minutes, zone) for day, answers, minutes in planned if answers]


def as_ics(entries: Sequence[Entry], now: datetime) -> bytes:
    """The entries as an iCalendar file (RFC 5545) with the time zones that it uses."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Round Two//EN")
    calendar.add("version", "2.0")
    for each in entries:
        event = Event()
        event.add("uid", f"{each.uid}@round-two")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("summary", without_controls(each.title))
        event.add("dtstart", each.starts)
        if each.ends is not None:
            event.add("dtend", each.ends)
        if each.text:
            event.add("description", without_controls(each.text))
        calendar.add_component(event)
    years = [each.starts.year for each in entries] or [now.year]
    first, last = date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1)
    calendar.add_missing_timezones(first_date=first, last_date=last)
    return bytes(calendar.to_ical())


def _interview(application: Application, interview: Interview) -> Entry:
    assert interview.starts is not None
    starts = interview.starts.astimezone(ZoneInfo(interview.time_zone))
    people = ", ".join(each.name for each in interview.interviewers if each.name)
    return Entry(
        f"interview-{interview.interview_id}",
        f"{interview_name(interview.round)} with {application.company}",
        starts,
        starts + INTERVIEW_LASTS,
        f"{application.role}. {interview.kind.capitalize()}. {people}".strip(" ."),
    )


def _evening(day: date, answers: int, minutes: int, zone: tzinfo) -> Entry:
    starts = datetime.combine(day, PRACTICE_AT, zone)
    return Entry(
        f"practice-{day}",
        f"Practise {count_of(answers, 'answer')}",
        starts,
        starts + timedelta(minutes=minutes),
        "Round Two, page Panel drill.",
    )
