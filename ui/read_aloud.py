"""The question read aloud by the browser itself: a voice for each member, nothing sent anywhere."""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).resolve().parent
_SWITCH = "drill_read_aloud"
_HTML = """
<button type="button" hidden>Say it again</button>
<p role="status" hidden>This browser has no voice installed, so nothing is read aloud.</p>
"""
_READ = st.components.v2.component(
    "round_two_read_aloud",
    html=_HTML,
    css=(_HERE / "read_aloud.css").read_text(encoding="utf-8"),
    js=(_HERE / "read_aloud.js").read_text(encoding="utf-8"),
)


def switch() -> None:
    """Off, until it is switched on; then on for as long as this tab is open."""
    st.toggle("Read the questions aloud", key=_SWITCH, persist_state="session")


def read_aloud(name: str, text: str, seat: int) -> None:
    """Have a question read out once by the voice of the member in this seat, and again on request.
    `name` tells one question from the next. Nothing where it is not switched on."""
    if st.session_state.get(_SWITCH):
        data = {"id": name, "text": text, "seat": seat}
        _READ(key="read_aloud", data=data, width="content", height="content")
