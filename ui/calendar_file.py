"""The days of the search to take into a calendar: one file, made when it is asked for."""

from collections.abc import Iterator
from datetime import date

import streamlit as st

from prep.drills import practice_day
from prep.drills.interview_days import InterviewDays
from prep.pipeline import calendar
from prep.pipeline.day import Day
from prep.references import store as reference_store
from prep.store import Store
from ui import clock
from ui.casefile import ME


def offer(store: Store, day: Day) -> None:
    """A button that saves interviews, follow-up days and practice evenings as one file."""
    st.download_button(
        "Save these days for your calendar",
        lambda: _file(store, day),
        file_name="round-two.ics",
        mime="text/calendar",
        on_click="ignore",
        type="tertiary",
        help="Interviews, the days on which you may ask, calls to references, practice evenings. "
        "Import the file again later and the entries are brought up to date.",
        key="calendar_file",
    )


def _file(store: Store, day: Day) -> bytes:
    entries = [
        *calendar.interviews(day),
        *calendar.follow_ups(day),
        *calendar.calls(day, reference_store.read_desk(store, ME).calls),
        *calendar.evenings(_evenings(store, day), clock.zone()),
    ]
    return calendar.as_ics(entries, clock.now())


def _evenings(store: Store, day: Day) -> Iterator[tuple[date, int, int]]:
    from prep.drills.budget import minutes_of  # numpy comes along: only for those who ask for it
    from prep.drills.outlook import outlook

    today = practice_day(clock.now(), clock.zone())
    every = [each for group in day.interviews.values() for each in group]
    days = InterviewDays.of(every, day.zone)
    ahead = outlook(store, ME, day.open.keys(), days, clock.zone(), today)
    for evening in ahead.evenings:
        answers = len(evening.answers) + evening.new
        yield evening.day, answers, minutes_of(answers)
