"""One reference for one application: the next step, the states, the brief, the messages."""

from collections.abc import Sequence

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.references import Desk, Standing, State
from prep.references.hours import hours_words
from prep.references.readiness import is_covered, next_step, short_name
from prep.store import Store
from prep.text import day_text, shortened
from ui import clock
from ui.casefile import ME
from ui.reference_badges import level_badge
from ui.reference_brief import brief
from ui.reference_call import call_line
from ui.reference_history import history
from ui.reference_list import reserve_button, show_list
from ui.reference_message import message
from ui.refusal import refusal_kept
from ui.words import plain

_NAME = 60


def title(standing: Standing) -> str:
    """`Ana Duarte for Harbor Mutual`."""
    name = shortened(standing.reference.name, _NAME)
    return plain(f"{name} for {shortened(standing.application.company, _NAME)}")


def facts(standing: Standing) -> str:
    """Who will call and when, and when this person is best reached."""
    day = standing.call.from_on or clock.today()
    hours = hours_words(standing.reference, day, clock.zone_name())
    best = f" Best reached {hours}." if hours else ""
    return f"{call_line(standing.call, standing.application)}{best}"


def sheet(
    store: Store, desk: Desk, applications: Sequence[Application], standing: Standing
) -> None:
    """Beside each other: where it stands with the next step on top, and what to send."""
    stands, sends = st.columns([2, 3], gap="large")
    with stands:
        _next(store, desk, standing)
        _states(store, standing)
        history(
            store, standing.history, {each.application_id: each.company for each in applications}
        )
        _taking_off(store, standing)
    with sends:
        brief(store, standing)
        message(store, standing)


def _next(store: Store, desk: Desk, standing: Standing) -> None:
    every = desk.standings([standing.application])
    step = next_step(standing, clock.today(), is_covered(standing, every))
    with st.container(border=True, gap="xsmall", key="next_step"):
        with st.container(horizontal=True, wrap=False):
            st.markdown(f"**{plain(step.title)}**", width="stretch")
            level_badge(step.level)
        st.caption(plain(step.sentence))
        reserve_button(store, desk, every, standing)


def _states(store: Store, standing: Standing) -> None:
    st.subheader("Where it stands", anchor=False)
    key = f"{standing.named.application_id}_{standing.named.reference_id}"
    with st.container(border=True, gap=None, key=f"states_{key}"):
        for state in State:
            _state(store, standing, state, key)
    st.date_input(
        "Day of what you note",
        clock.today(),
        format="YYYY-MM-DD",
        width=180,
        key=f"state_day_{key}",
    )


def _state(store: Store, standing: Standing, state: State, key: str) -> None:
    reached = standing.day_of(state)
    with st.container(
        horizontal=True, wrap=False, vertical_alignment="center", key=f"state_{state}_{key}"
    ):
        st.markdown(state.label, width=110)
        st.caption(day_text(reached, clock.today()) if reached else "not yet", width="stretch")
        st.button(
            f"Undo {state}" if reached else f"Note {state}",
            on_click=_reach,
            args=(store, standing, state, bool(reached), key),
            type="tertiary",
            key=f"reach_{state}_{key}",
        )


def _taking_off(store: Store, standing: Standing) -> None:
    named, who = standing.named, short_name(standing.reference)
    with st.expander("Take off this application", key=f"take_off_{named.reference_id}"):
        sure = st.checkbox(
            f"Take {plain(who)} off with this brief and these days; what you sent stays noted",
            key=f"take_off_sure_{named.reference_id}",
        )
        st.button(
            "Take off",
            disabled=not sure,
            on_click=_take_off,
            args=(store, standing),
            key=f"take_off_now_{named.reference_id}",
        )


def _reach(store: Store, standing: Standing, state: State, undo: bool, key: str) -> None:
    named = standing.named
    day = None if undo else st.session_state[f"state_day_{key}"] or clock.today()
    with refusal_kept():
        journeys.reach_reference_state(
            store, ME, named.application_id, named.reference_id, state, day
        )


def _take_off(store: Store, standing: Standing) -> None:
    named = standing.named
    with refusal_kept():
        journeys.unname_reference(store, ME, named.application_id, named.reference_id)
        show_list()
        st.toast("Taken off.")
