"""Forms for applications and their stages. What was typed stays when it is refused."""

from dataclasses import replace
from datetime import date

import streamlit as st

from prep import casebook, journeys
from prep.casebook import Application, Stage, StageChange
from prep.pipeline import StageRefused, remark
from prep.store import Store
from prep.text import day_text
from ui import clock
from ui.casefile import ME
from ui.refusal import refusal_kept

_STAGES = list(Stage)
_DAY = "YYYY-MM-DD"
_FIRST, _LAST = date(1000, 1, 1), date(9999, 12, 31)
"""A day beyond a date field's range would never arrive: the form would save the day before it."""


def add_form(store: Store, is_first: bool) -> None:
    """Company, role, stage and its day: a new application."""
    with (
        st.expander("Add an application", expanded=is_first, key="add_open"),
        st.form("add", border=False),
    ):
        left, right = st.columns(2)
        left.text_input("Company", key="add_company")
        right.text_input("Role", key="add_role")
        _stage_and_day("add", Stage.APPLIED, clock.today())
        st.form_submit_button(
            "Add the application", type="primary", on_click=_add, args=(store,), key="add_it"
        )


def enter_form(store: Store, application: Application, following: Stage) -> None:
    """The stage that an application moved to, first the one that follows, and the day."""
    key = f"enter_{application.application_id}_{application.stage}_{application.in_stage_since}"
    with st.form(key):
        _stage_and_day(key, following, clock.today())
        st.form_submit_button(
            "Enter the stage",
            type="primary",
            on_click=_enter,
            args=(store, application, key),
            key="enter_it",
        )


def next_step_form(store: Store, application: Application) -> None:
    """What comes next, and when."""
    key = f"next_{application.application_id}_{application.version}"
    with st.form(key):
        left, right = st.columns([3, 2])
        left.text_input("Next step", application.next_step, key=f"{key}_text")
        right.date_input(
            "On which day",
            application.next_step_on,
            min_value=_FIRST,
            max_value=_LAST,
            format=_DAY,
            key=f"{key}_day",
        )
        st.form_submit_button(
            "Save the next step", on_click=_save_next_step, args=(store, application, key)
        )


def details_form(store: Store, application: Application) -> None:
    """Company, role and link."""
    key = f"details_{application.application_id}_{application.version}"
    with st.form(key, border=False):
        left, right = st.columns(2)
        left.text_input("Company", application.company, key=f"{key}_company")
        right.text_input("Role", application.role, key=f"{key}_role")
        st.text_input("Link to the advert", application.link, key=f"{key}_link")
        st.form_submit_button("Save", on_click=_save_details, args=(store, application, key))


def correct_form(store: Store, change: StageChange) -> None:
    """The stage and the day of an entered change, to put right."""
    key = f"correct_{change.stage_change_id}"
    with st.form(key, border=False):
        _stage_and_day(key, change.stage, change.entered_on)
        st.form_submit_button("Save the correction", on_click=_correct, args=(store, change, key))


def undo(store: Store, application_id: str) -> None:
    """Take back what was last entered or corrected."""
    with refusal_kept():
        journeys.undo_stage(store, ME, application_id, clock.now())
        st.toast("Undone.")


def _stage_and_day(key: str, stage: Stage, day: date) -> None:
    left, right = st.columns(2)
    left.selectbox(
        "Stage",
        _STAGES,
        index=_STAGES.index(stage),
        format_func=lambda each: each.label,
        key=f"{key}_stage",
    )
    right.date_input(
        "Since",
        day,
        min_value=_FIRST,
        max_value=_LAST,
        format=_DAY,
        key=f"{key}_day",
    )


def _entered(key: str) -> tuple[Stage, date]:
    """What stands in the two fields. Raises StageRefused where the day is empty."""
    stage: Stage = st.session_state[f"{key}_stage"]
    day: date | None = st.session_state[f"{key}_day"]
    if day is None:
        raise StageRefused(f"Choose the day since when it stands at {stage.label}.")
    return stage, day


def _add(store: Store) -> None:
    entered = st.session_state
    with refusal_kept():
        stage, day = _entered("add")
        journeys.add_application(
            store, ME, entered["add_company"], entered["add_role"], stage, day, clock.now()
        )
        st.toast("Application added.")
        entered["add_company"] = entered["add_role"] = ""


def _enter(store: Store, application: Application, key: str) -> None:
    with refusal_kept():
        stage, day = _entered(key)
        others = casebook.stage_changes(store, ME, application.application_id)
        journeys.enter_stage(store, ME, application.application_id, stage, day, clock.now())
        _say(_entered_words(application, stage, day), remark(others, stage, day, clock.today()))


def _entered_words(application: Application, stage: Stage, day: date) -> str:
    if day >= application.in_stage_since:
        return f"{stage.label} entered."
    since = day_text(application.in_stage_since, clock.today())
    return f"Entered in the history. It still stands at {application.stage.label}, since {since}."


def _correct(store: Store, change: StageChange, key: str) -> None:
    with refusal_kept():
        stage, day = _entered(key)
        others = casebook.other_changes(store, ME, change.stage_change_id)
        journeys.correct_stage(store, ME, change.stage_change_id, stage, day, clock.now())
        _say("Corrected.", remark(others, stage, day, clock.today()))


def _say(done: str, odd: str) -> None:
    """A toast; what is odd stays longer, since it asks for a look."""
    st.toast(f"{done} {odd}".rstrip(), duration="long" if odd else "short")


def _save_next_step(store: Store, application: Application, key: str) -> None:
    entered = st.session_state
    changed = replace(
        application, next_step=entered[f"{key}_text"], next_step_on=entered[f"{key}_day"]
    )
    _save(store, changed, "Next step saved.")


def _save_details(store: Store, application: Application, key: str) -> None:
    entered = st.session_state
    changed = replace(
        application,
        company=entered[f"{key}_company"],
        role=entered[f"{key}_role"],
        link=entered[f"{key}_link"],
    )
    _save(store, changed, "Saved.")


def _save(store: Store, changed: Application, said: str) -> None:
    with refusal_kept():
        journeys.edit_application(store, ME, changed)
        st.toast(said)
