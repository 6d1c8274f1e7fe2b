"""The practice ahead, on the page Panel drill: this evening, the evenings until the interview, what
to expect. On the day itself the answers to read."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from prep import drills
from prep.casebook import Application, Interview
from prep.drills.interview_days import InterviewDays
from prep.store import Store
from prep.text import day_text
from ui import clock, practice_answers, practice_length
from ui.casefile import ME


def is_the_day(interviews: Sequence[Interview], application_id: str) -> bool:
    """Whether an interview of the application is today."""
    days = InterviewDays.of(interviews, clock.zone())
    today = _today()
    return today in days.from_today(application_id, today)


def show(
    store: Store,
    application_id: str,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
) -> None:
    """The practice for one application among all that are open, or why there is none."""
    from prep.drills.outlook import outlook  # numpy comes with it, and only this part needs it
    from ui import practice_evenings

    names = {each.application_id: each.company for each in applications if not each.stage.is_end}
    days, today = InterviewDays.of(interviews, clock.zone()), _today()
    ahead = outlook(store, ME, names, days, clock.zone(), today)
    if not any(each.application_id == application_id for each in ahead.questions.values()):
        _nothing_to_practise(application_id in names)
        return
    coming = days.from_today(application_id, today)
    st.subheader(_title(coming, today), anchor=False)
    if today in coming:
        practice_answers.show(store, application_id)
        return
    practice_evenings.this_evening(ahead, names, application_id, interviews)
    if not coming:
        _without_a_date(application_id, days, today)
    practice_evenings.table(ahead, names, application_id, today)
    practice_length.change(ahead.budget)


def _today() -> date:
    return drills.practice_day(clock.now(), clock.zone())


def _title(coming: Sequence[date], today: date) -> str:
    if not coming:
        return "Practice"
    if coming[0] == today:
        return "The interview is today"
    return f"Practice until {day_text(coming[0], today)}"


def _nothing_to_practise(is_open: bool) -> None:
    if not is_open:
        st.write("This application has come to its end, so no evenings are planned for it.")
        return
    st.write(
        "Here you will see what to practise on each evening until the interview. It needs the "
        "questions of your first interview."
    )
    st.page_link("../pages/notes.py", label="Add its notes")


def _without_a_date(application_id: str, days: InterviewDays, today: date) -> None:
    """Without a date ahead the plan ends nowhere: how it goes then, and the way to enter one."""
    held = days.by_application.get(application_id, ())
    last = f"The last interview here was on {day_text(max(held), today)}. " if held else ""
    st.caption(
        f"{last}Without a date ahead, what is least likely to come back is practised first. With "
        "one, each evening is used for what helps most on that day."
    )
    st.page_link("../pages/notes.py", label="Enter the date of the next interview")
