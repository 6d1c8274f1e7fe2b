"""Thank you: an e-mail and a card to each interviewer, the follow-up, and what you promised."""

import streamlit as st

from prep import casebook
from prep.text import day_text
from prep.thanks import guarding, promises
from ui import (
    casefile,
    clock,
    thanks_desk,
    thanks_panel,
    thanks_promises,
    thanks_writing,
)
from ui.casefile import ME
from ui.frame import empty, heading
from ui.refusal import show_refusal
from ui.words import plain

THANKS, FOLLOW_UP, PROMISES = "Thank you", "Follow-up", "Promises"

store = casefile.store()
applications = {each.application_id: each for each in casebook.applications(store, ME)}
held, coming = thanks_desk.held_and_coming(store, applications)

if not held:
    heading("Thank you")
    show_refusal()
    if coming:
        day = guarding.held_on(coming[0], clock.zone()) or clock.today()
        company = plain(applications[coming[0].application_id].company)
        st.write(
            f"Your interview with {company} is on {day_text(day, clock.today())}. The thanks are "
            "written after it: here you will find each person to thank, and a draft to begin with."
        )
        st.page_link("../pages/panel_drill.py", label="Practise for it")
    else:
        empty(
            "Here you will write your thanks after an interview: an e-mail and a card to each person, "
            "built on what only that talk gave. Enter an interview first.",
            "Enter an interview",
            "../pages/notes.py",
        )
    st.stop()

st.set_page_config(layout="wide")
top = st.container()
interview = thanks_desk.choose(applications, held)
desk = thanks_desk.opened(store, applications, interview)
with top:
    heading("Thank you", thanks_desk.facts(desk))
    show_refusal()

wanted = st.query_params.get("view", THANKS)
view = st.segmented_control(
    "What to write",
    [THANKS, FOLLOW_UP, PROMISES],
    default=wanted if wanted in (FOLLOW_UP, PROMISES) else THANKS,
    required=True,
    label_visibility="collapsed",
    key=f"thanks_view_{wanted}",
    persist_state="session",
)
if view == PROMISES:
    owed = promises.owed(store, ME)
    promise = thanks_promises.opened(owed)
    if promise is None:
        thanks_promises.listed(owed, applications)
        thanks_promises.add_form(applications, interview.application_id)
    else:
        thanks_promises.back()
        own = [each for each in held if each.application_id == promise.application_id]
        about = (
            desk if interview in own else thanks_desk.opened(store, applications, (own or held)[0])
        )
        thanks_writing.promised(about, promise)
elif view == FOLLOW_UP:
    thanks_writing.follow_up(desk)
elif not desk.people:
    thanks_panel.who_was_there(desk)
else:
    thanks_writing.thanks(desk)
