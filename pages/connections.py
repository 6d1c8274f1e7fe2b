"""Who you know inside a company, and an open message to one of them."""

import streamlit as st

from prep import casebook
from prep.connections import rules
from prep.connections import store as connection_store
from prep.connections.inside import inside
from ui import casefile, connection_import, connection_list, connection_person
from ui.connection_everyone import everyone
from ui.connection_person import About
from ui.frame import empty, heading
from ui.refusal import show_refusal
from ui.words import plain

store = casefile.store()
applications = connection_list.by_progress(casebook.applications(store, casefile.ME))
opened = st.query_params.get("person")


def go_back() -> None:
    st.query_params.pop("person", None)


def bring_in() -> None:
    with st.expander(
        "Bring in a newer list", expanded=connection_import.is_carried(), key="bring_in"
    ):
        connection_import.intake(store)
        connection_import.how_to_export()
    with st.expander("Earlier imports", on_change="rerun", key="import_log") as log:
        if log.open:
            connection_import.log(store)


if not applications:
    heading("Connections")
    empty(
        "Here you will see whom you know at the companies you applied to. Enter an application first.",
        "Go to Pipeline",
        "../pages/pipeline.py",
    )
elif opened:
    wanted = st.query_params.get("application", applications[0].application_id)
    application = next((a for a in applications if a.application_id == wanted), applications[0])
    found = connection_store.person(store, casefile.ME, application.application_id, opened)
    facts = connection_list.facts(found) if found else ""
    heading(plain(found.person.name) if found else "Connections", plain(facts))
    show_refusal()
    st.button("Back to the list", on_click=go_back, type="tertiary", key="back")
    if found:
        st.set_page_config(layout="wide")
        connection_person.sheet(About(store, application, found))
    else:
        st.error("This person is not in your file. Go back to the list and choose one.")
else:
    people, still_there = connection_store.people_known(store, casefile.ME)
    heading("Connections", connection_import.words_of_facts(people, still_there))
    show_refusal()
    application = connection_list.choose_application(applications)
    if people:
        companies = inside(store, casefile.ME, application.company)
        connection_list.people(store, application, companies)
        connection_list.questions(store, application, companies)
        connection_list.answered(store, application, companies)
        connection_list.learned(store, application)
        everyone(store, people)
        bring_in()
    else:
        st.write("You have not brought in your people yet. LinkedIn gives you the list in a file.")
        connection_import.how_to_export()
        connection_import.intake(store)
    connection_list.add_form(store, application)
    with st.expander("Why ask somebody inside", key="why"):
        for rule in rules.ALL:
            st.caption(plain(f"{rule.words} Source: {rule.source} (confidence {rule.confidence})."))
        st.caption(rules.CONFIDENCE)
