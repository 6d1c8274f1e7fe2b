"""Place, source, pay and notes of an application, in the user's words."""

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.casebook.details import Details, details
from prep.store import Store
from ui.casefile import ME
from ui.refusal import refusal_kept


def detail_form(store: Store, application: Application) -> None:
    """The four fields, open where something stands in them."""
    key = application.application_id
    held = details(store, ME, key)
    with (
        st.expander(
            "Place, source, pay, notes", expanded=not held.is_empty, key=f"detail_open_{key}"
        ),
        st.form(f"detail_{key}_{held.version}", border=False),
    ):
        left, middle, right = st.columns(3)
        left.text_input("Place", held.place, key=f"detail_place_{key}_{held.version}")
        middle.text_input(
            "Where you found it", held.source, key=f"detail_source_{key}_{held.version}"
        )
        right.text_input("Pay", held.pay, key=f"detail_pay_{key}_{held.version}")
        st.text_area("Notes", held.notes, key=f"detail_notes_{key}_{held.version}")
        st.form_submit_button(
            "Save the details",
            on_click=_save,
            args=(store, key, held.version),
            key=f"detail_save_{key}",
        )


def _save(store: Store, application_id: str, version: int) -> None:
    place, source, pay, notes = (
        st.session_state[f"detail_{name}_{application_id}_{version}"]
        for name in ("place", "source", "pay", "notes")
    )
    with refusal_kept():
        changed = Details(place, source, pay, notes, version)
        journeys.save_details(store, ME, application_id, changed)
        st.toast("Saved.")
