"""Notes of an interview in: drop them, say whose they are, look through what was found, keep it."""

import streamlit as st

from prep import casebook
from prep.notes import store as notes_store
from ui import casefile, drop, kept
from ui.frame import heading
from ui.place import place_alone, place_fields, say_saved
from ui.review import counts, review
from ui.source_text import whole_source
from ui.words import plain

st.set_page_config(layout="wide")
store = casefile.store()
applications = casebook.applications(store, casefile.ME)
by_id = {each.application_id: each for each in applications}
files = notes_store.kept_notes(store, casefile.ME)

heading("Notes", kept.facts(files))
kept.way_on()
say_saved()

draft = drop.draft()
if draft is None:
    drop.drop_zone()
    place_alone(store, applications)
else:
    notes = draft.reading.notes
    found_before = notes_store.earlier_import(store, casefile.ME, notes.digest)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(notes.document.name), anchor=False)
        st.button("Drop these notes", on_click=drop.drop_it, type="tertiary", key="drop_it")
    if found_before:
        st.write(plain(kept.earlier(found_before, by_id)))
    else:
        st.markdown("**Which interview**")
        place = place_fields(store, applications)
        st.caption(counts(draft))
        left, right = st.columns([3, 2], gap="medium")
        with left:
            review(draft)
            kept.keep_button(store, draft, place)
        with right:
            whole_source(notes.document.source, notes.digest)

kept.kept_list(store, files, by_id)
