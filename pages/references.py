"""References: who speaks for you, who will call them, who is not ready, and the next step."""

import streamlit as st

from prep import casebook
from prep.references import rules
from prep.references import store as reference_store
from ui import (
    casefile,
    clock,
    reference_call,
    reference_list,
    reference_person,
    reference_sheet,
)
from ui.connection_list import by_progress, choose_application
from ui.frame import heading
from ui.refusal import show_refusal
from ui.words import plain

store = casefile.store()
applications = by_progress(casebook.applications(store, casefile.ME))
desk = reference_store.read_desk(store, casefile.ME)
today = clock.today()
person = desk.reference(st.query_params.get("person", ""))
standing = reference_list.opened(
    desk, applications, st.query_params.get("for", ""), st.query_params.get("named", "")
)


def go_back() -> None:
    reference_list.show_list()


def back() -> None:
    show_refusal()
    st.button("Back to the list", on_click=go_back, type="tertiary", key="back")


if standing:
    st.set_page_config(layout="wide")
    heading(reference_sheet.title(standing), plain(reference_sheet.facts(standing)))
    back()
    reference_sheet.sheet(store, desk, applications, standing)
elif person:
    heading(reference_person.title(person), plain(reference_person.facts(person, today)))
    back()
    reference_person.sheet(store, desk, person, applications)
else:
    heading("References", reference_list.facts(desk, applications, today))
    show_refusal()
    if desk.references:
        reference_list.next_steps(store, desk, applications, today)
        if applications:
            st.subheader("Who will call", anchor=False)
            reference_call.for_application(store, desk, choose_application(applications))
    else:
        st.write(
            "Here you will see who speaks for you, who is not ready for a call, and what to do next. "
            "Begin with the people you would name."
        )
    reference_list.people(desk, today)
    reference_list.add_form(store, bool(desk.references))
    with st.expander("Why prepare your references", key="why"):
        for rule in rules.ALL:
            st.caption(
                plain(f"{rule.sentence} Source: {rule.source} (confidence {rule.confidence}).")
            )
        st.caption(rules.CONFIDENCE)
