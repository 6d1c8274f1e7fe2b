"""The clock of an answer: counts in the browser from a deadline that the file holds."""

from datetime import datetime
from pathlib import Path

import streamlit as st

from prep.drills.stress import INTERRUPTED_AFTER
from prep.drills.timing import LEFT_OPEN_SECONDS, far_over_after, late_after, seconds_left

_HERE = Path(__file__).resolve().parent
_HTML = """
<div class="clock" role="timer" aria-live="off" aria-label="Time for this answer">
  <div class="time"></div>
  <div class="bar" aria-hidden="true"><div class="part"></div></div>
</div>
<p class="note" aria-live="polite"></p>
"""
_CLOCK = st.components.v2.component(
    "round_two_countdown",
    html=_HTML,
    css=(_HERE / "countdown.css").read_text(encoding="utf-8"),
    js=(_HERE / "countdown.js").read_text(encoding="utf-8"),
)


def countdown(
    name: str, deadline: datetime, target_seconds: int, now: datetime, interruption: str = ""
) -> None:
    """Show the time left until `deadline`. `name` tells one question's clock from the next's.

    An `interruption` appears under the clock once INTERRUPTED_AFTER of the time is used.
    """
    _CLOCK(
        key="countdown",
        data={
            "id": f"{name} {deadline.isoformat()}",
            "left": seconds_left(deadline, target_seconds, now),
            "target": target_seconds,
            "late": late_after(target_seconds),
            "far": far_over_after(target_seconds),
            "left_open": LEFT_OPEN_SECONDS - target_seconds,
            "note": interruption,
            "note_at": round(target_seconds * INTERRUPTED_AFTER),
        },
    )
