"""How the rules look at an answer, for whoever wants to read them."""

import streamlit as st

from prep.questions.rules_in_words import ABOUT, RULES
from ui.words import plain


def show() -> None:
    """A closed part of the page: every rule with its threshold, its source and how sure that is."""
    with st.expander("How the rules look at an answer"):
        st.write(ABOUT)
        for rule in RULES:
            st.markdown(f"**{plain(rule.title)}.** {plain(rule.looks_for)}")
            st.caption(plain(rule.source))
