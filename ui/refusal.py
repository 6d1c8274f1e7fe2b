"""What a button could not do, said once at the top of the page."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from prep.errors import PrepError

_SAID = "refusal"


@contextmanager
def refusal_kept() -> Iterator[None]:
    """Inside a callback: keep a refusal for the page that follows, with words it would lose."""
    try:
        yield
    except PrepError as refusal:
        st.session_state[_SAID] = (str(refusal), getattr(refusal, "typed", ""))


def refuse(sentence: str) -> None:
    """Keep a refusal for the top of the page, unless one is waiting there already."""
    st.session_state.setdefault(_SAID, (sentence, ""))


def show_refusal() -> None:
    """Show what the callback before this run kept, once."""
    sentence, typed = st.session_state.pop(_SAID, ("", ""))
    if sentence:
        st.error(sentence)
    if typed:
        st.caption("What you typed here, to copy where you need it:")
        st.code(typed, language=None, wrap_lines=True)
