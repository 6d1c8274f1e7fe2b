"""Out of a running drill: pause it, go on, or end it early."""

import streamlit as st

from prep import journeys
from prep.drills import Drill
from ui import casefile, clock
from ui.casefile import ME
from ui.refusal import refusal_kept


def paused(drill: Drill) -> None:
    """The clock stands still and the question is covered: a pause is no time to think it over."""
    with st.container(border=True, gap="small", key="drill_paused"):
        st.markdown("**Paused.**")
        st.caption(
            "The clock stands still and what you typed is kept. The question comes back with it."
        )
        st.button(
            "Go on",
            on_click=_resume,
            args=(drill.drill_id,),
            type="primary",
            shortcut="P",
            key=f"resume_{drill.drill_id}",
        )


def ways_out(drill: Drill) -> None:
    """At the other edge than the main button; to end it is asked once more."""
    with st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        if not drill.paused:
            st.button(
                "Pause",
                on_click=_pause,
                args=(drill.drill_id,),
                type="tertiary",
                shortcut="P",
                key=f"pause_{drill.drill_id}",
            )
        with st.popover("End the drill early", type="tertiary", key=f"ending_{drill.drill_id}"):
            st.write("What you answered so far stays. The other questions are not asked.")
            st.button(
                "End it now", on_click=_end, args=(drill.drill_id,), key=f"end_{drill.drill_id}"
            )


def _pause(drill_id: str) -> None:
    with refusal_kept():
        journeys.pause_drill(casefile.store(), ME, drill_id, clock.now())


def _resume(drill_id: str) -> None:
    with refusal_kept():
        journeys.resume_drill(casefile.store(), ME, drill_id, clock.now())


def _end(drill_id: str) -> None:
    with refusal_kept():
        journeys.end_drill(casefile.store(), ME, drill_id, clock.now())
        st.query_params["drill"] = drill_id
