"""The page from its top again, after what was looked at below is done."""

from pathlib import Path

import streamlit as st

_TURN = "page_top_turn"
_TOP = st.components.v2.component(
    "round_two_page_top",
    js=(Path(__file__).resolve().parent / "page_top.js").read_text(encoding="utf-8"),
)


def begin_at_top() -> None:
    """Have the next run show the page from its top."""
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1


def top() -> None:
    """Where the page is to begin at its top, it does so; drawn at the end of the page."""
    turn = st.session_state.get(_TURN, 0)
    if turn:
        _TOP(key="page_top", data={"turn": turn}, width=1, height=1)
