"""One reference: what they are to you, how to reach them, permission, days away, history."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.journeys.references import Permission
from prep.references import Away, Desk, Reference, rules
from prep.references.hours import hours_words
from prep.references.message import early_question
from prep.references.phone import country_of_zone, read_phone
from prep.references.readiness import not_asked
from prep.store import Store
from prep.text import day_text, shortened
from ui import clock
from ui.casefile import ME
from ui.copy_button import copy_button
from ui.reference_brief import my_name
from ui.reference_fields import fields, read_fields
from ui.reference_history import history
from ui.reference_list import person_line, show_list, show_named
from ui.reference_rule import rule_line
from ui.refusal import refusal_kept
from ui.words import plain

_NAME = 80


def title(person: Reference) -> str:
    """The name, so much of it as a title holds."""
    return plain(shortened(person.name, _NAME))


def facts(person: Reference, today: date) -> str:
    """Relation, days away, and when to call."""
    hours = hours_words(person, today, clock.zone_name())
    return f"{person_line(person, today)}{f' Best reached {hours}.' if hours else ''}"


def sheet(store: Store, desk: Desk, person: Reference, applications: Sequence[Application]) -> None:
    """Permission, days away, where named, particulars, history."""
    _permission(store, person)
    _question(store, desk, person)
    _named_for(desk, person, applications)
    _away(store, person)
    st.subheader("Particulars", anchor=False)
    phone_line(person)
    key = f"{person.reference_id}_{person.version}"
    with st.form(f"edit_{key}", border=False):
        fields(person, key)
        st.form_submit_button("Save", type="primary", on_click=_save, args=(store, person, key))
    own = [each for each in desk.messages if each.reference_id == person.reference_id]
    history(store, own, {each.application_id: each.company for each in applications})
    _removal(store, person)


def phone_line(person: Reference) -> None:
    """The number as a phone dials it, or that it is kept as typed."""
    if not person.phone:
        return
    found = read_phone(person.phone, person.country or country_of_zone(person.time_zone))
    if found.is_clear:
        st.caption(plain(f"Phone: {found.shown}."))
    else:
        st.caption(
            plain(
                f"Phone, kept as you typed it: {shortened(found.shown, 80)}. It is not clear which "
                "number this is; with + and the country's code it is."
            )
        )


def _permission(store: Store, person: Reference) -> None:
    st.subheader("Permission", anchor=False)
    with st.container(border=True, gap=None, key=f"permission_{person.reference_id}"):
        _permission_row(store, person, "asked", person.asked_on)
        _permission_row(store, person, "agreed", person.agreed_on)
        _permission_row(store, person, "declined", person.declined_on)
    rule_line(rules.ASK_EARLY)


def _question(store: Store, desk: Desk, person: Reference) -> None:
    """What to write to somebody who was not asked and whom no application names yet."""
    is_named = any(each.reference_id == person.reference_id for each in desk.named)
    if is_named or person not in not_asked(desk):
        return
    text = early_question(person, my_name(store)).strip()
    st.caption("A question to send. Once it went, press Asked today.")
    st.code(text, language=None, wrap_lines=True)
    copy_button("Copy the question", text, key=f"copy_question_{person.reference_id}")


def _permission_row(store: Store, person: Reference, what: Permission, day: date | None) -> None:
    word = "said no" if what == "declined" else what
    with st.container(horizontal=True, wrap=False, vertical_alignment="center", key=f"row_{what}"):
        st.markdown(word.capitalize(), width=110)
        st.caption(day_text(day, clock.today()) if day else _never(what), width="stretch")
        st.button(
            f"Undo {word}" if day else f"{word.capitalize()} today",
            on_click=_permit,
            args=(store, person, what, None if day else clock.today()),
            type="tertiary",
            key=f"{what}_{person.reference_id}",
        )


def _never(what: Permission) -> str:
    return "" if what == "declined" else "not yet"


def _named_for(desk: Desk, person: Reference, applications: Sequence[Application]) -> None:
    own = [
        each
        for each in desk.standings(applications)
        if each.reference.reference_id == person.reference_id
    ]
    if not own:
        return
    st.subheader("Named for", anchor=False)
    with st.container(horizontal=True):
        for each in own:
            st.button(
                plain(shortened(each.application.title, _NAME)),
                on_click=show_named,
                args=(each,),
                key=f"for_{each.application.application_id}",
            )


def _away(store: Store, person: Reference) -> None:
    st.subheader("Days away", anchor=False)
    today = clock.today()
    for each in person.away:
        with st.container(horizontal=True, vertical_alignment="center"):
            days = f"{day_text(each.from_on, today)} to {day_text(each.to_on, today)}"
            st.markdown(days, width="content")
            st.button(
                "Remove",
                on_click=_remove_away,
                args=(store, each.away_id),
                type="tertiary",
                key=f"away_gone_{each.away_id}",
            )
    key = f"{person.reference_id}_{len(person.away)}"
    with st.form(f"away_{key}", border=False):
        left, right = st.columns(2)
        left.date_input("First day away", None, format="YYYY-MM-DD", key=f"away_from_{key}")
        right.date_input("Last day away", None, format="YYYY-MM-DD", key=f"away_to_{key}")
        st.form_submit_button("Add days away", on_click=_add_away, args=(store, person, key))


def _removal(store: Store, person: Reference) -> None:
    with st.expander("Remove this reference", key=f"remove_open_{person.reference_id}"):
        sure = st.checkbox(
            "Remove them with their briefs, days away and history",
            key=f"remove_sure_{person.reference_id}",
        )
        st.button(
            "Remove",
            disabled=not sure,
            on_click=_remove,
            args=(store, person),
            key=f"remove_{person.reference_id}",
        )


def _save(store: Store, person: Reference, key: str) -> None:
    with refusal_kept():
        journeys.save_reference(store, ME, read_fields(person, key), clock.now())
        st.toast("Saved.")


def _permit(store: Store, person: Reference, what: Permission, day: date | None) -> None:
    with refusal_kept():
        journeys.set_permission(store, ME, person.reference_id, what, day)


def _add_away(store: Store, person: Reference, key: str) -> None:
    with refusal_kept():
        first, last = st.session_state[f"away_from_{key}"], st.session_state[f"away_to_{key}"]
        if first or last:
            away = Away(first or last, last or first)
            journeys.add_away(store, ME, person.reference_id, away)


def _remove_away(store: Store, away_id: str) -> None:
    with refusal_kept():
        journeys.remove_away(store, ME, away_id)


def _remove(store: Store, person: Reference) -> None:
    with refusal_kept():
        journeys.remove_reference(store, ME, person.reference_id)
        show_list()
        st.toast("Removed.")
