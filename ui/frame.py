"""The frame round a page: its title, one grey line of facts, the empty case."""

import streamlit as st

from ui import casefile


def heading(title: str, facts: str = "") -> None:
    """A page's title and one grey line of facts below it; in the demo also the way back."""
    with st.container(gap="xsmall"):
        st.title(title, anchor=False)
        if facts:
            st.caption(facts)
    if casefile.is_demo():
        _demo_banner()


def empty(sentence: str, label: str, page: str) -> None:
    """What this page will show, and the one step that fills it."""
    with st.container(border=True):
        st.write(sentence)
        if st.button(label, type="primary", key="first_step"):
            st.switch_page(page)


def _demo_banner() -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="demo_banner"):
        st.badge("Demo: an invented candidate", color="blue")
        if casefile.can_go_back():
            st.button(
                "Back to my own file",
                on_click=casefile.back_to_own,
                type="tertiary",
                key="leave_demo",
            )
