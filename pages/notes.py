"""Notes of an interview in: drop them, say whose they are, look through what was found, keep it."""

import streamlit as st

from prep import casebook
from prep.notes import imports
from ui import casefile, drop, kept, notes_anew, notes_desk, notes_waiting
from ui.frame import heading
from ui.imports_list import imports_list
from ui.kept_way_on import way_on
from ui.notes_encoding import encoding
from ui.notes_speakers import speakers
from ui.notes_versions import other_version
from ui.page_top import top
from ui.place import place_alone, place_fields, say_saved
from ui.refusal import show_refusal
from ui.review import counts, review
from ui.words import plain

st.set_page_config(layout="wide")
store = casefile.store()
applications = casebook.applications(store, casefile.ME)
by_id = {each.application_id: each for each in applications}
log = imports.imports(store, casefile.ME)
heads = notes_desk.pending()
draft = notes_desk.opened(heads)

heading("Notes", kept.facts(log))
way_on(store, log, more_to_look_through=draft is not None)
notes_waiting.say_added(heads)
say_saved()
show_refusal()
drop.say_outcomes()

if draft is None:
    drop.drop_zone()
    place_alone(store, applications)
else:
    document = draft.reading.notes.document
    notes_waiting.files_list(heads, draft)
    with st.expander("Add more files", key="drop_more"):
        drop.drop_zone()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(document.name), anchor=False)
        notes_waiting.discard_button(draft.draft_id)
    notes_anew.confirm(draft)
    st.markdown(counts(draft))
    speakers(draft)
    st.markdown("**Which interview**")
    place = place_fields(store, applications)
    encoding(draft)
    other_version(store, draft, log)
    review(draft)
    kept.keep_button(store, draft, place, applications)

imports_list(store, log, by_id)
top()
