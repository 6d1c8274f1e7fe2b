"""Removing an application, after one look at what goes with it."""

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.store import Store
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain


def removal(store: Store, application: Application) -> None:
    """What would go, a tick to confirm it, and the button."""
    key = application.application_id
    with st.expander("Remove this application", key=f"remove_open_{key}"):
        st.write(
            f"This deletes {plain(application.title)} from your file with its history, interviews, "
            "notes, questions, answers, drills and messages to people inside. It can't be undone."
        )
        sure = st.checkbox("Yes, delete all of it", key=f"remove_sure_{key}")
        st.button(
            "Remove it",
            on_click=_remove,
            args=(store, application),
            disabled=not sure,
            key=f"remove_{key}",
        )


def _remove(store: Store, application: Application) -> None:
    with refusal_kept():
        journeys.remove_application(store, ME, application.application_id)
        st.query_params.pop("application", None)
        st.toast(f"{plain(application.title)} removed.")
