"""An interview without interviewers: say who was there, and go on."""

from dataclasses import replace

import streamlit as st

from prep import journeys
from prep.casebook import Interviewer, PanelRole
from prep.notes import store as notes_store
from prep.text import shortened, squeezed
from ui import clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.thanks_desk import Desk
from ui.words import plain


def who_was_there(desk: Desk) -> None:
    """One name and role; the names that the notes mention stand beside it."""
    st.write("Nobody is entered for this interview yet. Say who was there, one after the other.")
    named = notes_store.people(desk.store, ME, desk.application.application_id)
    if named:
        words = ", ".join(dict.fromkeys(shortened(each.name, 60) for each in named))
        st.caption(plain(f"Your notes name: {shortened(words, 400)}."))
    with st.form("thanks_who", border=False):
        left, right = st.columns([3, 2])
        left.text_input("Their name", key="thanks_who_name")
        right.selectbox(
            "Role", list(PanelRole), format_func=lambda each: each.label, key="thanks_who_role"
        )
        st.form_submit_button("Add this person", type="primary", on_click=_add, args=(desk,))


def _add(desk: Desk) -> None:
    name = squeezed(st.session_state["thanks_who_name"])
    if not name:
        return
    person = Interviewer(name, st.session_state["thanks_who_role"])
    with refusal_kept():
        changed = replace(desk.interview, interviewers=(*desk.interview.interviewers, person))
        journeys.save_interview(desk.store, ME, desk.application, changed, clock.now())
