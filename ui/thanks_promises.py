"""What you promised, as things to do with a day: set it, put it off, done, or write the message."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.contact import business_days_after
from prep.text import count_of, day_text, shortened
from prep.thanks import Owed
from ui import casefile, clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_OPEN = "thanks_promise_open"


def opened(owed: Sequence[Owed]) -> Owed | None:
    """The promise whose message is being written."""
    place = st.session_state.get(_OPEN)
    return next((each for each in owed if (each.application_id, each.key) == place), None)


def back() -> None:
    """The way from a promise's message to the list."""
    st.button("Back to all promises", on_click=_open, args=(None,), type="tertiary", key="promises")


def listed(owed: Sequence[Owed], applications: Mapping[str, Application]) -> None:
    """Those still to keep, then those kept."""
    here = [each for each in owed if each.application_id in applications]
    for at, promise in enumerate([each for each in here if not each.done_on]):
        _card(promise, applications[promise.application_id], at)
    if not [each for each in here if not each.done_on]:
        st.write("No promise of yours waits. What you promise in a talk is taken from its notes.")
    if kept := [each for each in here if each.done_on]:
        with st.expander(f"Kept: {count_of(len(kept), 'promise')}", key="promises_kept"):
            for at, promise in enumerate(kept):
                _kept(promise, applications[promise.application_id], at)


def add_form(applications: Mapping[str, Application], chosen: str) -> None:
    """One that stands in no notes."""
    with (
        st.expander("Add a promise", key="promise_add"),
        st.form("promise_add_form", border=False, clear_on_submit=True),
    ):
        left, right = st.columns([3, 1])
        left.text_input(
            "What you promised", placeholder="the figures of our pilot", key="promise_text"
        )
        right.date_input("Do it on", None, format="YYYY-MM-DD", key="promise_day")
        keys = list(applications)
        st.selectbox(
            "Application",
            keys,
            index=keys.index(chosen) if chosen in applications else 0,
            format_func=lambda key: applications[key].title,
            key="promise_for",
        )
        st.form_submit_button("Add it", on_click=_add)


def _card(promise: Owed, application: Application, at: int) -> None:
    today = clock.today()
    with st.container(border=True, gap="small", key=f"promise_{at}"):
        st.markdown(f"**{plain(shortened(promise.text, 300))}**")
        told = [application.title, promise.source]
        if promise.by_when:
            told.append(f"in the notes: {promise.by_when}")
        st.caption(plain(" · ".join(shortened(each, 80) for each in told if each)))
        with st.container(horizontal=True, vertical_alignment="bottom"):
            day_key = f"promise_day_{at}_{promise.due_on}"
            st.date_input(
                "Do it on",
                promise.due_on,
                format="YYYY-MM-DD",
                key=day_key,
                width=150,
                on_change=_set_day,
                args=(promise, day_key),
            )
            tomorrow = business_days_after(max(today, promise.due_on or today), 1)
            st.button(
                f"{'Put off to' if promise.due_on else 'Do it on'} {day_text(tomorrow, today)}",
                on_click=_set,
                args=(replace(promise, due_on=tomorrow),),
                key=f"promise_later_{at}",
            )
            st.button("Write it", on_click=_open, args=(promise,), key=f"promise_write_{at}")
            st.button(
                "Done",
                on_click=_set,
                args=(replace(promise, done_on=today),),
                key=f"promise_done_{at}",
            )
            if not promise.source:
                st.button(
                    "Remove",
                    on_click=_drop,
                    args=(promise,),
                    type="tertiary",
                    key=f"promise_drop_{at}",
                )
        if promise.due_on and promise.due_on <= today:
            st.caption(
                f"Its day was {day_text(promise.due_on, today)}."
                if promise.due_on < today
                else "Today is its day."
            )


def _kept(promise: Owed, application: Application, at: int) -> None:
    done = day_text(promise.done_on, clock.today()) if promise.done_on else ""
    with st.container(horizontal=True, vertical_alignment="center"):
        words = f"{done}: {shortened(promise.text, 120)} ({shortened(application.company, 60)})"
        st.caption(plain(words), width="stretch")
        st.button(
            "Not done yet",
            on_click=_set,
            args=(replace(promise, done_on=None),),
            type="tertiary",
            key=f"promise_undone_{at}",
        )


def _open(promise: Owed | None) -> None:
    st.session_state[_OPEN] = (promise.application_id, promise.key) if promise else None


def _set_day(promise: Owed, key: str) -> None:
    day: date | None = st.session_state[key]
    _set(replace(promise, due_on=day))


def _set(promise: Owed) -> None:
    with refusal_kept():
        journeys.set_promise(casefile.store(), ME, promise, clock.now())


def _drop(promise: Owed) -> None:
    with refusal_kept():
        journeys.drop_promise(casefile.store(), ME, promise)


def _add() -> None:
    state = st.session_state
    with refusal_kept():
        journeys.add_promise(
            casefile.store(),
            ME,
            state["promise_for"],
            state["promise_text"],
            state["promise_day"],
            clock.now(),
        )
