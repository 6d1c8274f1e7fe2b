"""Waiting: until when there is nothing to do, what may be written and when, what a silence means."""

import streamlit as st

from prep.contact import store as contact_store
from prep.pipeline.day import read_day
from prep.pipeline.waiting import SILENCE, USUAL, waits
from ui import casefile, clock, waiting_card
from ui.frame import empty, heading
from ui.refusal import show_refusal

store = casefile.store()
day = read_day(store, casefile.ME, clock.now(), clock.zone())
waiting = waits(day)

heading("Waiting", waiting_card.facts(waiting, day))
show_refusal()

if not waiting:
    empty(
        "Here you will see until when there is nothing to do after an interview, and when a question "
        "is in order. Nothing waits for an answer at present.",
        "Enter an interview",
        "../pages/notes.py",
    )
else:
    unsent = contact_store.unsent_notes(store, casefile.ME)
    for wait in waiting:
        waiting_card.show(wait, day, unsent.get(wait.application.application_id, ""))
    st.caption(USUAL)
    st.caption(SILENCE)
    with st.container(horizontal=True):
        st.page_link("../pages/panel_drill.py", label="Practise for an hour and forget the phone")
        st.page_link("../pages/pipeline.py", label="Look at your other applications")
