"""How far someone is, as a badge: red is for a call that is near, and for nothing else."""

import streamlit as st

from prep.references import Reference
from prep.references.readiness import Level


def level_badge(level: Level) -> None:
    """How pressing a step is."""
    if level is Level.RED:
        st.badge("Call is near", color="red")
    elif level is Level.DO:
        st.badge("To do", color="blue")
    elif level is Level.WAIT:
        st.badge("Waiting", color="gray")
    else:
        st.badge("Done", color="green")


def permission_badge(person: Reference) -> None:
    """What they said."""
    if person.declined_on:
        st.badge("Said no", color="gray")
    elif person.agreed_on:
        st.badge("Agreed", color="green")
    elif person.asked_on:
        st.badge("Asked", color="blue")
    else:
        st.badge("Not asked", color="gray")
