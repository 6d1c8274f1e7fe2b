"""When the table starts from the draft again: a turn of its key."""

import streamlit as st

_TURN = "review_table_turn"


def key() -> str:
    """The key of the table as it is now."""
    return f"review_table_{st.session_state.get(_TURN, 0)}"


def anew() -> None:
    """Have the table forget its own cells: rows moved, or were changed beside it."""
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
