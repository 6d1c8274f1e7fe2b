"""Panel drill: a rehearsal before named people, its debrief, and the drills of the past."""

import streamlit as st

from prep.casebook import NotFound
from prep.drills import store as drill_store
from ui import casefile, drill_debrief, drill_room, drill_start

store = casefile.store()
shown = st.query_params.get("drill", "")
running = None if shown else drill_store.running_drill(store, casefile.ME)

if shown:
    try:
        drill_debrief.show(store, shown)
    except NotFound as missing:
        st.error(str(missing))
        st.button("All drills", on_click=st.query_params.clear, type="primary", key="drill_all")
elif running:
    drill_room.show(running)
else:
    drill_start.show(store)
