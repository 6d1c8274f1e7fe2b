"""A button that puts a text on the clipboard, in the browser and without a rerun."""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).resolve().parent
_COPY = st.components.v2.component(
    "round_two_copy_button",
    html='<button type="button" aria-live="polite"></button>',
    css=(_HERE / "copy_button.css").read_text(encoding="utf-8"),
    js=(_HERE / "copy_button.js").read_text(encoding="utf-8"),
)


def copy_button(label: str, text: str, key: str) -> None:
    """Show the button; it is off while there is nothing to copy."""
    _COPY(key=key, data={"label": label, "text": text}, width="content")
