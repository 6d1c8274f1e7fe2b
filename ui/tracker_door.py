"""The way from the page Pipeline to bringing in a list, and whether it was taken."""

import streamlit as st

PARAMETER = "bring"


def is_open() -> bool:
    """The address says that a list is being brought in."""
    return PARAMETER in st.query_params


def door() -> None:
    """The button that leads there."""
    st.button(
        "Bring in a list",
        icon=":material/upload_file:",
        on_click=_open,
        help="Your applications from LinkedIn, another tracker or a sheet of your own.",
        key="bring_in",
    )


def _open() -> None:
    st.query_params[PARAMETER] = "list"
