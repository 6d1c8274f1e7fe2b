"""Keeps what is typed in a field while it is typed: Streamlit alone sends it when the field is left."""

from pathlib import Path

import streamlit as st

_TYPING = st.components.v2.component(
    "round_two_kept_typing",
    js=(Path(__file__).resolve().parent / "kept_typing.js").read_text(encoding="utf-8"),
)


def keep_while_typing(field: str) -> None:
    """Have the text area with the widget key `field` sent 1.2 s after a key; the caret stays."""
    _TYPING(key=f"typing_{field}", data={"field": f"st-key-{field}"}, width=1, height=1)
