"""Leads who works by keyboard into the fields that a button has opened."""

from pathlib import Path

import streamlit as st

_FOCUS = st.components.v2.component(
    "round_two_field_focus",
    js=(Path(__file__).resolve().parent / "field_focus.js").read_text(encoding="utf-8"),
)


def focus_once(field: str, turn: int) -> None:
    """Have the browser put the caret into the field with the widget key `field`, once for a `turn`."""
    _FOCUS(key=f"focus_{field}", data={"field": f"st-key-{field}", "turn": turn}, width=1, height=1)
