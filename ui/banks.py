"""The question banks, read once a process."""

import streamlit as st

from prep import settings
from prep.questions.banks import Banks, load_banks


@st.cache_resource(show_spinner=False)
def banks() -> Banks:
    """All questions of the banks that come with Round Two, and what could not be read of them."""
    return load_banks(settings.BANKS)
