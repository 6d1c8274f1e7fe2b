"""One application opened: its stage, its next step, its history."""

import streamlit as st

from prep import casebook
from prep.casebook import Application, StageChange
from prep.pipeline import Standing, suggested_stage
from prep.store import Store
from prep.text import count_of, day_text
from prep.trackers import store as tracker_store
from ui import clock, stage_form
from ui.casefile import ME
from ui.detail_form import detail_form
from ui.removal import removal
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
    changes = casebook.stage_changes(store, ME, application.application_id)
    ended = application.stage.is_end
    st.subheader("It goes on after all" if ended else "It moved on", anchor=False)
    following = suggested_stage(application.stage, changes, _rounds(store, application))
    stage_form.enter_form(store, application, following)
    st.subheader("What comes next", anchor=False)
    stage_form.next_step_form(store, application)
    st.subheader("History", anchor=False)
    undated = tracker_store.undated(store, ME, application.application_id)
    for change in reversed(changes):
        _change(store, change, change.stage_change_id in undated)
    _undo_button(store, application.application_id)
    with st.expander("Company, role, link", key=f"details_open_{application.application_id}"):
        stage_form.details_form(store, application)
    detail_form(store, application)
    removal(store, application)


def _rounds(store: Store, application: Application) -> list[int]:
    """The rounds of the interviews that have a date."""
    return [
        each.round
        for each in casebook.interviews(store, ME)
        if each.application_id == application.application_id and each.starts is not None
    ]


def _undo_button(store: Store, application_id: str) -> None:
    possible = casebook.can_undo(store, ME, application_id)
    st.button(
        "Undo the last entry",
        on_click=stage_form.undo,
        args=(store, application_id),
        disabled=not possible,
        help="Takes back the stage or the correction that was entered last."
        if possible
        else "There is one entry, and an application stands somewhere. Correct it instead.",
        key="undo",
    )


def _change(store: Store, change: StageChange, undated: bool) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", key=f"change_{change.stage_change_id}"
    ):
        day = plain(day_text(change.entered_on, clock.today()))
        told = " (day not known)" if undated else ""
        st.markdown(f"**{change.stage.label}** since {day}{told}", width="stretch")
        with st.popover("Correct", type="tertiary", key=f"open_{change.stage_change_id}"):
            stage_form.correct_form(store, change)
