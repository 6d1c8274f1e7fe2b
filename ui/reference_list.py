"""Who is not ready and the next step with each, the people, and one more of them."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.references import Desk, Reference, Standing
from prep.references.readiness import (
    Level,
    NextStep,
    in_turn,
    not_asked,
    short_name,
    unnamed,
)
from prep.references.reserve import needs_reserve, suggested_reserve
from prep.store import Store
from prep.text import count_of, day_text, shortened
from ui import clock
from ui.casefile import ME
from ui.reference_badges import level_badge, permission_badge
from ui.reference_fields import fields, read_fields
from ui.refusal import refusal_kept
from ui.words import plain

_NAME = 80


def opened(
    desk: Desk, applications: Sequence[Application], application_id: str, reference_id: str
) -> Standing | None:
    """The reference and the application that the address names; None where they are not there."""
    chosen = [each for each in applications if each.application_id == application_id]
    every = desk.standings(chosen)
    return next((each for each in every if each.named.reference_id == reference_id), None)


def show_list() -> None:
    """Have the page show the list again."""
    for name in ("person", "for", "named"):
        st.query_params.pop(name, None)


def show_named(standing: Standing) -> None:
    """Have the page open one reference for one application."""
    show_list()
    st.query_params["for"] = standing.application.application_id
    st.query_params["named"] = standing.reference.reference_id


def facts(desk: Desk, applications: Sequence[Application], today: date) -> str:
    """`4 references, 3 agreed. 1 is not ready for a call that is near.`; while nothing else is to
    do, whom to ask first."""
    if not desk.references:
        return "Nobody entered yet."
    agreed = sum(each.agreed_on is not None for each in desk.references)
    told = f"{count_of(len(desk.references), 'reference')}, {agreed} agreed."
    steps = [step for _, step in in_turn(desk.standings(applications), today)]
    red = sum(step.level is Level.RED for step in steps)
    if red:
        return f"{told} {red} {'is' if red == 1 else 'are'} not ready for a call that is near."
    due = sum(step.level is Level.DO for step in steps)
    if due:
        return f"{told} {count_of(due, 'step')} to take."
    waiting = not_asked(desk)
    return f"{told} {_ask_first(waiting[0])}." if waiting else f"{told} Nothing to do now."


def next_steps(store: Store, desk: Desk, applications: Sequence[Application], today: date) -> None:
    """A card for each reference of each application that still has a next step."""
    every = desk.standings(applications)
    steps = in_turn(every, today)
    without = unnamed(desk, applications)
    shown = {each.reference.reference_id for each, _ in steps}
    to_ask = [each for each in not_asked(desk) if each.reference_id not in shown]
    if not steps and not without and not to_ask:
        return
    st.subheader("Next steps", anchor=False)
    for application in without:
        _nobody_named(application)
    for number, (standing, step) in enumerate(steps):
        if step.level is not Level.DONE:
            _card(store, desk, every, standing, step, is_first=number == 0 and not without)
    for person in to_ask:
        _ask_card(person)
    done = sum(step.level is Level.DONE for _, step in steps)
    if done:
        st.caption(f"{count_of(done, 'reference')} called, answered and thanked.")


def people(desk: Desk, today: date) -> None:
    """Everyone with what they agreed to."""
    if not desk.references:
        return
    st.subheader("Your people", anchor=False)
    for each in desk.references:
        with st.container(border=True, gap="xsmall", key=f"at_{each.reference_id}"):
            with st.container(horizontal=True, vertical_alignment="center", wrap=False):
                st.markdown(f"**{plain(shortened(each.name, _NAME))}**", width="stretch")
                permission_badge(each)
                st.button(
                    "Open",
                    on_click=_open_person,
                    args=(each.reference_id,),
                    key=f"open_{each.reference_id}",
                )
            st.caption(plain(person_line(each, today)))


def add_form(store: Store, has_any: bool) -> None:
    """A form for one more person."""
    adding = st.expander("Add a reference", expanded=not has_any, key=f"add_reference_{has_any}")
    with adding, st.form("new_reference", border=False):
        fields(Reference("", time_zone=clock.zone_name()), "new")
        st.form_submit_button(
            "Add the reference",
            type="secondary" if has_any else "primary",
            on_click=_add,
            args=(store,),
        )


def person_line(person: Reference, today: date) -> str:
    """`My manager: team lead at Quay Freight. Away Wed 25 Nov to Fri 27 Nov.`"""
    known = f": {shortened(person.how_known, 120)}" if person.how_known else ""
    coming = [each for each in person.away if each.to_on >= today]
    told = f"{person.relation.label}{known}."
    if not coming:
        return told
    first, more = coming[0], len(coming) - 1
    days = f"{day_text(first.from_on, today)} to {day_text(first.to_on, today)}"
    return f"{told} Away {days}{f' and {more} more' if more else ''}."


def _nobody_named(application: Application) -> None:
    with st.container(border=True, gap="xsmall", key=f"nobody_{application.application_id}"):
        with st.container(horizontal=True, wrap=False):
            st.markdown(f"**Name references for {plain(application.company)}**", width="stretch")
            st.badge("To do", color="blue")
        st.caption(plain(f"{application.title}. Nobody is named yet: choose below."))


def _ask_first(person: Reference) -> str:
    return plain(f"Ask {short_name(person)} first")


def _ask_card(person: Reference) -> None:
    with st.container(border=True, gap="xsmall", key=f"ask_{person.reference_id}"):
        with st.container(horizontal=True, wrap=False):
            st.markdown(f"**{_ask_first(person)}**", width="stretch")
            level_badge(Level.DO)
        st.caption("Before you name them anywhere. The message is drafted for you.")
        st.button(
            "See the question",
            on_click=_open_person,
            args=(person.reference_id,),
            key=f"ask_open_{person.reference_id}",
        )


def _card(
    store: Store,
    desk: Desk,
    every: Sequence[Standing],
    standing: Standing,
    step: NextStep,
    is_first: bool,
) -> None:
    key = f"{standing.application.application_id}_{standing.reference.reference_id}"
    with st.container(border=True, gap="xsmall", key=f"step_{key}"):
        with st.container(horizontal=True, wrap=False):
            st.markdown(f"**{plain(step.title)}**", width="stretch")
            level_badge(step.level)
        st.caption(plain(f"{standing.application.title}. {step.sentence}"))
        with st.container(horizontal=True):
            st.button(
                "Open",
                on_click=show_named,
                args=(standing,),
                type="primary" if is_first and step.level <= Level.DO else "secondary",
                key=f"go_{key}",
            )
            reserve_button(store, desk, every, standing)


def reserve_button(store: Store, desk: Desk, every: Sequence[Standing], standing: Standing) -> None:
    """Offer somebody who can stand in, where the person can't be counted on."""
    if not needs_reserve(standing, every):
        return
    someone = suggested_reserve(desk, standing)
    if someone is None:
        return
    st.button(
        f"Name {plain(short_name(someone))} as reserve",
        on_click=_name_reserve,
        args=(store, standing.application.application_id, someone),
        key=f"reserve_{standing.application.application_id}_{standing.reference.reference_id}",
    )


def _name_reserve(store: Store, application_id: str, someone: Reference) -> None:
    with refusal_kept():
        journeys.name_reference(store, ME, application_id, someone.reference_id, True, clock.now())
        st.toast(f"{plain(short_name(someone))} is your reserve.")


def _open_person(reference_id: str) -> None:
    show_list()
    st.query_params["person"] = reference_id


def _add(store: Store) -> None:
    with refusal_kept():
        someone = read_fields(Reference(""), "new")
        journeys.save_reference(store, ME, someone, clock.now())
        for key in ("name", "how_known", "email", "phone", "facts"):
            st.session_state[f"reference_{key}_new"] = ""
        st.toast(f"{plain(shortened(someone.name, _NAME))} added.")
