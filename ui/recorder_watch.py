"""Beside the recorder: help where there is no microphone, and no recording lost to a quick key."""

from collections.abc import Mapping
from pathlib import Path

import streamlit as st

_HERE = Path(__file__).resolve().parent
_WATCH = st.components.v2.component(
    "round_two_recorder_watch",
    html='<p role="status"></p>',
    css=(_HERE / "recorder_watch.css").read_text(encoding="utf-8"),
    js=(_HERE / "recorder_watch.js").read_text(encoding="utf-8"),
)


def watch_recorder(recorder: str, leaving: Mapping[str, str]) -> None:
    """Stand by the recorder with this widget key. `leaving` maps keys of buttons that leave the
    answer to their shortcuts: while a recording runs, they first stop it and wait until it is in."""
    _WATCH(
        key="recorder_watch",
        data={"recorder": recorder, "leaving": dict(leaving)},
        height="content",
    )
