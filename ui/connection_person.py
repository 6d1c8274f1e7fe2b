"""One person inside: where it stands, the message with its tone beside it, what you learned."""

from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from prep import casebook, journeys
from prep.casebook import Application
from prep.connections import Connection, State, rules
from prep.connections import message as messages
from prep.connections.rules import Rule
from prep.connections.waiting import nudge_allowed
from prep.store import Store
from prep.text import day_text
from ui import clock
from ui.casefile import ME
from ui.copy_button import copy_button
from ui.kept_typing import keep_while_typing
from ui.refusal import refusal_kept
from ui.tone_notes import tone_notes
from ui.words import plain

_FIRST, _LAST = date(1990, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class About:
    """Whom a message goes to, and for which application."""

    store: Store
    application: Application
    connection: Connection

    @property
    def key(self) -> str:
        """Tells this pair's widgets from any other's."""
        return f"{self.application.application_id}_{self.connection.connection_id}"

    @property
    def ids(self) -> tuple[str, str]:
        """For a journey: the application's and the person's id."""
        return self.application.application_id, self.connection.connection_id


def sheet(about: About) -> None:
    """The message, where it stands, and what was learned."""
    _message(about)
    _standing(about)
    _learned(about)


def _message(about: About) -> None:
    approach, key = about.connection.approach, about.key
    st.subheader("Your message", anchor=False)
    _rule(rules.HONESTY)
    left, right = st.columns(2)
    start = approach.how_known or messages.how_known(about.connection.person)
    left.text_input(
        "How you know each other",
        start,
        key=f"known_{key}",
        placeholder="we worked together at Quay Freight until 2021",
        on_change=_save_message,
        args=(about,),
    )
    right.text_input(
        "Your one question",
        approach.question,
        key=f"question_{key}",
        placeholder="How does the claims team decide what to mend first?",
        on_change=_save_message,
        args=(about,),
    )
    st.button(
        "Replace it with a fresh draft" if approach.message else "Draft the message",
        type="secondary" if approach.message else "primary",
        on_click=_draft,
        args=(about,),
        key=f"draft_{key}",
    )
    written, heard = st.columns([3, 2], gap="medium")
    with written:
        text = st.text_area(
            "Message",
            approach.message,
            height=220,
            key=f"message_{key}",
            on_change=_save_message,
            args=(about,),
        )
        keep_while_typing(f"message_{key}")
        copy_button("Copy the message", text or "", key=f"copy_{key}")
    with heard:
        tone_notes(text or "", messages.KIND)
        _rule(rules.LENGTH)


def _standing(about: About) -> None:
    approach = about.connection.approach
    st.subheader("Where it stands", anchor=False)
    st.table({state.label: _day(approach.day_of(state)) for state in State}, border="horizontal")
    reached = approach.state
    following = list(State)[min(list(State).index(reached) + 1, 3)] if reached else State.PLANNED
    key = f"{about.key}_{reached}"
    with st.form(f"state_{key}", border=False):
        left, right = st.columns(2)
        left.selectbox(
            "State",
            list(State),
            index=list(State).index(following),
            format_func=lambda each: each.label,
            key=f"state_to_{key}",
        )
        right.date_input(
            "On",
            clock.today(),
            min_value=_FIRST,
            max_value=_LAST,
            format="YYYY-MM-DD",
            key=f"state_on_{key}",
        )
        st.form_submit_button(
            "Note the state",
            type="primary" if approach.message else "secondary",
            on_click=_reach,
            args=(about, key),
        )
    if approach.sent_on and not approach.answered_on and not approach.met_on:
        _nudge(about, approach.sent_on)


def _nudge(about: About, sent_on: date) -> None:
    approach, today = about.connection.approach, clock.today()
    if approach.nudged_on:
        day = day_text(approach.nudged_on, today)
        st.write(f"You reminded them on {day}. One reminder is enough: nothing more to do here.")
        return
    allowed = nudge_allowed(sent_on, today)
    if allowed > today:
        st.write(f"A reminder: not yet, from {day_text(allowed, today)}.")
        _rule(rules.ONE_NUDGE)
        return
    st.markdown("**The one reminder**")
    text = messages.nudge(about.connection.person, about.application, approach, _my_name(about))
    st.code(text, language=None, wrap_lines=True)
    tone_notes(text, messages.NUDGE_KIND)
    with st.container(horizontal=True):
        copy_button("Copy the reminder", text, key=f"copy_nudge_{about.key}")
        st.button("I sent it today", on_click=_nudged, args=(about,), key=f"nudged_{about.key}")
    _rule(rules.ONE_NUDGE)


def _learned(about: About) -> None:
    key = f"learned_{about.key}"
    st.subheader("What you learned", anchor=False)
    st.text_area(
        f"Kept with {plain(about.application.title)}",
        about.connection.approach.learned,
        height=120,
        key=key,
        on_change=_save_learned,
        args=(about,),
    )
    keep_while_typing(key)


def _rule(rule: Rule) -> None:
    """A rule with its source and how sure it is, in one grey line."""
    st.caption(plain(f"{rule.words} Source: {rule.source} (confidence {rule.confidence})."))


def _day(day: date | None) -> str:
    return day_text(day, clock.today()) if day else "not yet"


def _my_name(about: About) -> str:
    person = casebook.candidate(about.store, ME)
    return person.name if person else ""


def _draft(about: About) -> None:
    """Put a fresh draft into the field, and keep it."""
    with refusal_kept():
        words = replace(
            about.connection.approach,
            how_known=st.session_state[f"known_{about.key}"],
            question=st.session_state[f"question_{about.key}"],
        )
        shown = messages.disclosed(
            about.application,
            casebook.interviews(about.store, ME),
            casebook.stage_changes(about.store, ME, about.application.application_id),
            clock.today(),
        )
        text = messages.draft(
            about.connection.person, about.application, shown, words, _my_name(about)
        )
        st.session_state[f"message_{about.key}"] = text
        _save_message(about)


def _save_message(about: About) -> None:
    with refusal_kept():
        journeys.save_message(
            about.store,
            ME,
            *about.ids,
            st.session_state[f"known_{about.key}"].strip(),
            st.session_state[f"question_{about.key}"].strip(),
            st.session_state[f"message_{about.key}"],
            clock.today(),
            clock.now(),
        )


def _save_learned(about: About) -> None:
    with refusal_kept():
        words = st.session_state[f"learned_{about.key}"]
        journeys.save_learned(about.store, ME, *about.ids, words, clock.now())


def _reach(about: About, key: str) -> None:
    with refusal_kept():
        state, day = st.session_state[f"state_to_{key}"], st.session_state[f"state_on_{key}"]
        journeys.reach_state(about.store, ME, *about.ids, state, day or clock.today(), clock.now())
        st.toast(f"{state.label}, noted.")


def _nudged(about: About) -> None:
    with refusal_kept():
        journeys.nudge_sent(about.store, ME, *about.ids, clock.today(), clock.now())
        st.toast("Reminder noted.")
