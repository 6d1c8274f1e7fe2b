"""The end of a drill: the candidate's own questions to the panel."""

import streamlit as st

from prep import journeys
from prep.drills import Drill
from prep.drills.closing import CLOSING_SECONDS, Offered, offered
from prep.drills.model import Closing
from ui import casefile, clock
from ui.banks import banks
from ui.casefile import ME
from ui.countdown import countdown
from ui.kept_typing import keep_while_typing
from ui.refusal import refusal_kept
from ui.words import plain

_TYPED = "closing_typed"
_TICK = "closing_tick_"


def show(drill: Drill) -> None:
    """Questions for each member to choose from, room for own ones, five minutes."""
    closing = drill.closing
    if closing is None:
        return
    with st.container(border=True, gap="small"):
        st.markdown("**What would you like to ask us?**")
        countdown("closing", closing.deadline, CLOSING_SECONDS, clock.now())
    for each in offered(drill.panel, banks().questions, drill.drill_id):
        _member(drill, closing, each)
    key = f"{_TYPED}_{drill.drill_id}"
    st.text_area(
        "Your own questions, one a line",
        closing.typed,
        height=110,
        key=key,
        on_change=_keep,
        args=(drill.drill_id,),
    )
    with st.container(horizontal=True):
        st.button(
            "Finish the drill",
            on_click=_keep,
            args=(drill.drill_id, True),
            type="primary",
            shortcut="Ctrl+Enter",
            key="closing_done",
        )
        keep_while_typing(key)


def _member(drill: Drill, closing: Closing, offer: Offered) -> None:
    if not offer.questions:
        return
    st.caption(plain(f"For {offer.member.title}"))
    for question in offer.questions:
        question_id = question.bank_question_id
        st.checkbox(
            plain(question.text),
            question_id in closing.chosen,
            key=f"{_TICK}{drill.drill_id}_{question_id}",
            on_change=_keep,
            args=(drill.drill_id,),
        )


def _keep(drill_id: str, done: bool = False) -> None:
    state = st.session_state
    ticks = f"{_TICK}{drill_id}_"
    chosen = [str(key).removeprefix(ticks) for key in state if str(key).startswith(ticks)]
    chosen = [each for each in chosen if state[f"{ticks}{each}"]]
    typed = state.get(f"{_TYPED}_{drill_id}", "")
    with refusal_kept():
        journeys.ask_them(casefile.store(), ME, drill_id, chosen, typed, clock.now(), done=done)
        if done:
            st.query_params["drill"] = drill_id
