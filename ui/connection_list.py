"""Who is inside a company: the people, the names to ask about, what was answered, a contact by hand."""

from collections.abc import Sequence

import streamlit as st

from prep import journeys
from prep.casebook import Application, Stage
from prep.connections import CompanyFound, Connection, Inside, Listed, State
from prep.connections import store as connection_store
from prep.connections.store import AT_ONCE
from prep.store import Store
from prep.text import count_of, day_text, shortened, squeezed
from ui import clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_ASKED_AT_ONCE = 8
_BADGE = {State.PLANNED: "gray", State.SENT: "blue", State.ANSWERED: "green", State.MET: "green"}


def by_progress(applications: Sequence[Application]) -> list[Application]:
    """The open ones first, the furthest of them before the others; else as they came."""
    order = {stage: at for at, stage in enumerate(Stage)}
    return sorted(applications, key=lambda each: (each.stage.is_end, -order[each.stage]))


def choose_application(applications: Sequence[Application]) -> Application:
    """The application whose company is looked at; it stands in the address."""
    known = {each.application_id: each for each in applications}
    chosen = st.selectbox(
        "Application",
        list(known),
        format_func=lambda key: known[key].title,
        key="application",
        bind="query-params",
    )
    return known[chosen]


def people(store: Store, application: Application, found: Inside) -> None:
    """The people at the company, so many at once; who was written to stands first."""
    st.subheader(f"At {plain(application.company)}", anchor=False)
    if not found.people:
        st.write(_nobody(application, found))
        return
    pages = -(-found.people // AT_ONCE)
    st.caption(
        f"{count_of(found.people, 'person', 'people')} you know.{_under(application, found)}"
    )
    page = st.pagination(pages, key=f"people_page_{application.application_id}") if pages > 1 else 1
    keys = [each.key for each in found.same]
    inside = connection_store.people_inside(store, ME, application.application_id, keys, page)
    with st.container(gap="xsmall", key="people"):
        for each in inside:
            _card(each, application.company)


def questions(store: Store, application: Application, found: Inside) -> None:
    """The companies about which only the user knows, each with its two answers."""
    if not found.ask:
        return
    st.subheader("Perhaps the same", anchor=False)
    st.caption("Not counted above until you say so. Your answer is remembered.")
    for each in found.ask[:_ASKED_AT_ONCE]:
        _question(store, application, each)
    more = len(found.ask) - _ASKED_AT_ONCE
    if more > 0:
        st.caption(f"{count_of(more, 'more name')} after these.")


def answered(store: Store, application: Application, found: Inside) -> None:
    """What was answered before, each to be asked again."""
    if not found.answered:
        return
    with st.expander("Names you have answered", key="answered"):
        for each in found.answered:
            with st.container(horizontal=True, vertical_alignment="center", wrap=False):
                said = "is" if each.why == "same" else "is not"
                words = f"{plain(each.company)} {said} {plain(application.company)}."
                st.markdown(words, width="stretch")
                st.button(
                    "Ask again",
                    on_click=_ask_again,
                    args=(store, application.company, each.key),
                    type="tertiary",
                    key=f"again_{each.key}",
                )


def learned(store: Store, application: Application) -> None:
    """What people inside said, kept with the application."""
    said = connection_store.learned(store, ME, application.application_id)
    if not said:
        return
    st.subheader("What you learned", anchor=False)
    for connection_id, name, words in said:
        with st.container(border=True, gap="xsmall", key=f"learned_{connection_id}"):
            st.markdown(f"**{plain(name)}**")
            st.text(words)


def add_form(store: Store, application: Application) -> None:
    """Somebody who is on no list."""
    key = application.application_id
    with (
        st.expander("Add a contact by hand", key="add_contact"),
        st.form(f"contact_{key}", border=False),
    ):
        left, right = st.columns(2)
        left.text_input("Name", key=f"contact_name_{key}")
        right.text_input("Company", application.company, key=f"contact_company_{key}")
        left.text_input("Position", key=f"contact_position_{key}")
        right.text_input("E-mail", key=f"contact_email_{key}")
        st.form_submit_button("Add the contact", on_click=_add, args=(store, key))


def open_person(connection_id: str) -> None:
    """Have the next run show this person."""
    st.query_params["person"] = connection_id


def state_badge(each: Connection) -> str:
    """The state in Markdown with its day, or ""."""
    state = each.approach.state
    if state is None:
        return ""
    day = each.approach.day_of(state)
    words = f"{state.label} {day_text(day, clock.today())}" if day else state.label
    return f":{_BADGE[state]}-badge[{words}]"


def _card(each: Connection, company: str) -> None:
    with st.container(
        border=True,
        horizontal=True,
        wrap=False,
        vertical_alignment="center",
        key=f"at_{each.connection_id}",
    ):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(shortened(each.person.name, 60))}** {state_badge(each)}")
            st.markdown(plain(facts(each, company)))
        st.button(
            "Open",
            on_click=open_person,
            args=(each.connection_id,),
            type="tertiary",
            icon=":material/chevron_right:",
            icon_position="right",
            key=f"open_{each.connection_id}",
        )


def facts(each: Connection, company: str = "") -> str:
    """`Head of claims. Connected since June 2019.`; their company where it is written otherwise."""
    someone = each.person
    place = f" at {someone.company}" if someone.company and someone.company != company else ""
    day = someone.connected_on
    parts = [
        f"{shortened(someone.position, 80)}{place}" if someone.position or place else "",
        f"Connected since {day:%B %Y}" if day else "",
        "Added by hand" if each.by_hand else "",
        "Not in your newest list" if each.gone else "",
    ]
    return " ".join(f"{part.strip().rstrip('.')}." for part in parts if part)


def _question(store: Store, application: Application, each: CompanyFound) -> None:
    with st.container(border=True, key=f"ask_{each.key}"):
        with st.container(gap=None):
            st.markdown(
                f"Is **{plain(shortened(each.company, 60))}** the same as "
                f"**{plain(shortened(application.company, 60))}**?"
            )
            why = f"{each.why[:1].upper()}{each.why[1:]}."
            st.caption(f"{count_of(each.people, 'person', 'people')}. {why}")
        with st.container(horizontal=True):
            for label, is_same in (("Yes, the same", True), ("No, another", False)):
                st.button(
                    label,
                    on_click=_answer,
                    args=(store, application.company, each.key, is_same),
                    key=f"answer_{is_same}_{each.key}",
                )


def _nobody(application: Application, found: Inside) -> str:
    perhaps = " Look at the names below, though." if found.ask else ""
    return f"None of your people stands at {plain(application.company)}.{perhaps}"


def _under(application: Application, found: Inside) -> str:
    """Under which other names they stand."""
    others = [each.company for each in found.same if each.company != application.company]
    if not others:
        return ""
    more = f" and {len(others) - 3} more" if len(others) > 3 else ""
    return plain(f" Also written {', '.join(others[:3])}{more}.")


def _answer(store: Store, company: str, key: str, is_same: bool) -> None:
    with refusal_kept():
        journeys.answer_company(store, ME, company, key, is_same, clock.now())


def _ask_again(store: Store, company: str, key: str) -> None:
    with refusal_kept():
        journeys.ask_company_again(store, ME, company, key)


def _add(store: Store, key: str) -> None:
    fields = {
        name: squeezed(st.session_state[f"contact_{name}_{key}"])
        for name in ("name", "company", "position", "email")
    }
    with refusal_kept():
        someone = Listed(
            name=fields["name"],
            first_name=fields["name"].split(" ")[0],
            company=fields["company"],
            position=fields["position"],
            email=fields["email"],
        )
        journeys.add_connection(store, ME, someone, clock.now())
        for name in ("name", "position", "email"):
            st.session_state[f"contact_{name}_{key}"] = ""
        st.toast(f"{plain(fields['name'])} added.")
