"""An application's references: who will call them and when, who is named, who stands by."""

from dataclasses import replace

import streamlit as st

from prep import journeys
from prep.casebook import Application, details
from prep.contact import countries
from prep.references import Call, Desk, Standing, rules
from prep.references.model import NO_CALL
from prep.references.phone import country_of_zone, read_phone
from prep.references.readiness import is_covered, next_step
from prep.store import Store
from prep.text import day_text, shortened
from ui import clock
from ui.casefile import ME
from ui.reference_badges import level_badge
from ui.reference_list import show_named
from ui.reference_rule import rule_line
from ui.refusal import refusal_kept
from ui.words import plain

_NAME = 80


def for_application(store: Store, desk: Desk, application: Application) -> None:
    """The call, the named, and more to name."""
    call = desk.calls.get(application.application_id, NO_CALL)
    st.write(plain(call_line(call, application)))
    label = "Enter who will call" if call == NO_CALL else "Change who will call"
    changing = st.expander(label, on_change="rerun", key=f"call_{application.application_id}")
    if changing.open:
        with changing:
            _call_form(store, application, call)
    every = desk.standings([application])
    for standing in every:
        _named_row(store, standing, every)
    _name_more(store, desk, application)


def call_line(call: Call, application: Application) -> str:
    """`Jo Marsh of Harbor Mutual, +44 20 7946 0958, Thu 26 Nov to Mon 30 Nov.`"""
    if call == replace(NO_CALL, advert=call.advert):
        return f"No call is announced for {application.company} yet. When they tell you, enter who calls."
    today = clock.today()
    who = ", ".join(each for each in (call.caller, call.firm or application.company) if each)
    number = read_phone(call.number, call.country).shown or "number unknown"
    days = "days unknown"
    if call.from_on:
        end = f" to {day_text(call.to_on, today)}" if call.to_on else " on"
        days = f"{day_text(call.from_on, today)}{'' if call.to_on == call.from_on else end}"
    return f"{shortened(who, 160)}, {shortened(number, 60)}, {days}."


def _call_form(store: Store, application: Application, call: Call) -> None:
    key = application.application_id
    with st.form(f"call_form_{key}", border=False):
        left, right = st.columns(2)
        left.text_input("Who will call", call.caller, key=f"call_caller_{key}")
        right.text_input("Their firm", call.firm or application.company, key=f"call_firm_{key}")
        left, right = st.columns(2)
        left.text_input("Number (empty: unknown)", call.number, key=f"call_number_{key}")
        names = countries()
        codes = ["", *sorted(names, key=lambda code: names[code])]
        start = call.country or country_of_zone(clock.zone_name())
        right.selectbox(
            "Country of the number, where it has no +",
            codes,
            index=codes.index(start) if start in codes else 0,
            format_func=lambda code: names.get(code, "Unknown"),
            key=f"call_country_{key}",
        )
        left, right = st.columns(2)
        left.date_input("First day", call.from_on, format="YYYY-MM-DD", key=f"call_from_on_{key}")
        right.date_input("Last day", call.to_on, format="YYYY-MM-DD", key=f"call_to_on_{key}")
        st.text_area(
            "The job advert, for the brief", call.advert, height=120, key=f"call_advert_{key}"
        )
        st.form_submit_button("Keep who will call", on_click=_keep_call, args=(store, key))
    if not call.advert:
        _take_notes(store, application, call)
    if call.number and not read_phone(call.number, call.country).is_clear:
        st.caption("The number is kept as you typed it: with + and the country's code it is clear.")
    rule_line(rules.UNKNOWN_NUMBER)


def _take_notes(store: Store, application: Application, call: Call) -> None:
    """The application's notes as the advert, only at the user's word: they may hold other things."""
    noted = details.details(store, ME, application.application_id).notes
    if noted:
        st.button(
            "Take the advert from the application's notes",
            on_click=_advert_from_notes,
            args=(store, application.application_id, replace(call, advert=noted)),
            type="tertiary",
            key=f"call_notes_{application.application_id}",
        )


def _named_row(store: Store, standing: Standing, every: list[Standing]) -> None:
    named = standing.named
    key = f"{named.application_id}_{named.reference_id}"
    step = next_step(standing, clock.today(), is_covered(standing, every))
    with st.container(border=True, gap="xsmall", key=f"named_{key}"):
        with st.container(horizontal=True, wrap=False):
            name = plain(shortened(standing.reference.name, _NAME))
            st.markdown(f"**{name}**", width="stretch")
            if named.is_reserve:
                st.badge("Reserve", color="gray")
            else:
                level_badge(step.level)
        st.caption(plain(f"{step.title}. {step.sentence}"))
        with st.container(horizontal=True):
            st.button("Brief and states", on_click=show_named, args=(standing,), key=f"sheet_{key}")
            st.button(
                "Name them after all" if named.is_reserve else "Keep as reserve",
                on_click=_set_reserve,
                args=(store, standing),
                type="tertiary",
                key=f"as_reserve_{key}",
            )


def _name_more(store: Store, desk: Desk, application: Application) -> None:
    key = application.application_id
    taken = {each.reference_id for each in desk.named if each.application_id == key}
    free = {each.reference_id: each for each in desk.references if each.reference_id not in taken}
    if not free:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        chosen = st.selectbox(
            f"Name someone for {plain(application.company)}",
            list(free),
            format_func=lambda each: shortened(free[each].name, _NAME),
            key=f"name_whom_{key}_{len(free)}",
        )
        st.button("Name them", on_click=_name, args=(store, key, chosen, False), key=f"name_{key}")
        st.button(
            "As reserve", on_click=_name, args=(store, key, chosen, True), key=f"name_reserve_{key}"
        )
    rule_line(rules.HOW_MANY)
    rule_line(rules.SILENCE)


def _keep_call(store: Store, key: str) -> None:
    names = ("caller", "firm", "number", "country", "from_on", "to_on", "advert")
    with refusal_kept():
        entered = Call(**{name: st.session_state[f"call_{name}_{key}"] for name in names})
        journeys.save_call(store, ME, key, entered, clock.now())
        st.toast("Kept.")


def _advert_from_notes(store: Store, key: str, call: Call) -> None:
    with refusal_kept():
        journeys.save_call(store, ME, key, call, clock.now())
        st.session_state[f"call_advert_{key}"] = call.advert


def _set_reserve(store: Store, standing: Standing) -> None:
    named = standing.named
    with refusal_kept():
        journeys.set_reserve(
            store, ME, named.application_id, named.reference_id, not named.is_reserve
        )


def _name(store: Store, application_id: str, reference_id: str, is_reserve: bool) -> None:
    with refusal_kept():
        journeys.name_reference(store, ME, application_id, reference_id, is_reserve, clock.now())
