"""The drills of the past, each the way to its debrief."""

from collections.abc import Sequence

import streamlit as st

from prep.drills import PastDrill
from prep.text import shortened
from ui import clock
from ui.words import moment_text, plain

_NEWEST = 10


def show(past: Sequence[PastDrill]) -> None:
    """A line a drill, the newest first."""
    if not past:
        return
    st.subheader("Past drills", anchor=False)
    for drill in past[:_NEWEST]:
        _past_line(drill)
    if len(past) > _NEWEST:
        with st.expander(f"{len(past) - _NEWEST} earlier drills", key="drill_earlier"):
            for drill in past[_NEWEST:]:
                _past_line(drill)


def _past_line(drill: PastDrill) -> None:
    when = moment_text(drill.started, clock.zone(), clock.today())
    hard = f", {drill.again_or_hard} again or hard" if drill.again_or_hard else ""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            plain(f"{when}, {shortened(drill.company, 30)}"),
            on_click=_open,
            args=(drill.drill_id,),
            type="tertiary",
            key=f"past_{drill.drill_id}",
        )
        st.caption(f"{drill.answered} of {drill.questions} answered{hard}", width="content")


def _open(drill_id: str) -> None:
    """Show a debrief, by the address, so that a refresh finds it again (a link to the page that is
    shown already would leave the address as it is)."""
    st.query_params["drill"] = drill_id
