"""This evening's practice in one line, on the page Today."""

from itertools import chain

import streamlit as st

from prep.drills import practice_day
from prep.drills.interview_days import InterviewDays
from prep.pipeline.day import Day
from prep.store import Store
from ui import clock
from ui.casefile import ME


def show(store: Store, day: Day) -> bool:
    """How many answers this evening has and how long they take; nothing without questions. Returns
    whether it says something."""
    if not day.practice.keys() & day.open.keys():
        return False
    from prep.drills.outlook import this_evening  # numpy comes with it: only for those who practise

    days = InterviewDays.of(chain.from_iterable(day.interviews.values()), day.zone)
    today = practice_day(day.now, clock.zone())
    words = this_evening(store, ME, day.open.keys(), days, day.zone, today)
    if words:
        st.caption(words)
    return bool(words)
