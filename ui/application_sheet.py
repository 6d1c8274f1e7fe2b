"""One application opened: its stage, its next step, its history."""

import streamlit as st

from prep import casebook
from prep.casebook import StageChange
from prep.pipeline import Standing
from prep.store import Store
from prep.text import count_of, day_text
from ui import clock, stage_form
from ui.casefile import ME
from ui.words import plain


def facts(standing: Standing) -> str:
    """`Second interview since Fri 20 Nov, 3 days. Began Tue 1 Sep.`"""
    application, today = standing.application, clock.today()
    since = day_text(application.in_stage_since, today)
    days = "" if application.stage.is_end else f", {count_of(standing.days, 'day')}"
    began = day_text(standing.started_on, today)
    return f"{application.stage.label} since {since}{days}. Began {began}."


def sheet(store: Store, standing: Standing) -> None:
    """The forms for the next stage and the next step, the history, and the details."""
    application = standing.application
    st.subheader("It moved on", anchor=False)
    stage_form.enter_form(store, application)
    st.subheader("What comes next", anchor=False)
    stage_form.next_step_form(store, application)
    st.subheader("History", anchor=False)
    changes = casebook.stage_changes(store, ME, application.application_id)
    for change in reversed(changes):
        _change(store, change)
    st.button(
        "Undo the last entry",
        on_click=stage_form.undo,
        args=(store, application.application_id),
        help="Takes back the stage or the correction that was entered last.",
        key="undo",
    )
    with st.expander("Company, role, link", key=f"details_open_{application.application_id}"):
        stage_form.details_form(store, application)


def _change(store: Store, change: StageChange) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"change_{change.stage_change_id}"
    ):
        day = plain(day_text(change.entered_on, clock.today()))
        st.markdown(f"**{change.stage.label}** since {day}", width="stretch")
        with st.popover("Correct", type="tertiary", key=f"open_{change.stage_change_id}"):
            stage_form.correct_form(store, change)
