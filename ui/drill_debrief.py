"""After a drill: each question with what was said, the time in words, what to do next."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prep import casebook
from prep.drills import Drill, card_store
from prep.drills import store as drill_store
from prep.drills.card import Attempt
from prep.drills.closing import texts
from prep.drills.debrief import summary
from prep.drills.debrief_page import as_markdown, as_page
from prep.drills.rated_before import rated_before
from prep.drills.recorded import Recordings, recordings
from prep.store import Store
from ui import clock, debrief_card, drill_start, frame, rules_read
from ui.banks import banks
from ui.casefile import ME
from ui.debrief_card import list_of
from ui.refusal import show_refusal
from ui.words import moment_text, plain


def show(store: Store, drill_id: str) -> None:
    """The debrief of one drill, running ones included. Raises NotFound."""
    drill = drill_store.drill(store, ME, drill_id)
    title = _title(store, drill)
    frame.heading("Debrief", plain(f"{_when(drill)}. {title}"))
    show_refusal()
    st.write(summary(drill))
    cards, before = card_store.cards(store, ME), rated_before(store, ME, drill_id)
    taken = recordings(store, ME, drill_id)
    for question in drill.questions:
        if question.was_put:
            card_id = question.dealt.card_id
            card = cards.get(card_id)
            debrief_card.show(drill, question, card, before.get(card_id, ()), taken)
    _not_reached(drill)
    _asked_them(drill)
    rules_read.show()
    with st.container(horizontal=True):
        if st.button("Drill again", type="primary", key="drill_again"):
            drill_start.start(store, drill.plan)
        st.button("All drills", on_click=st.query_params.clear, key="drill_all")
    _take_along(drill, title, before, taken)


def _when(drill: Drill) -> str:
    return moment_text(drill.started, clock.zone(), clock.today())


def _title(store: Store, drill: Drill) -> str:
    titles = {each.application_id: each.title for each in casebook.applications(store, ME)}
    return titles.get(drill.application_id, "")


def _take_along(
    drill: Drill, title: str, before: Mapping[str, Sequence[Attempt]], taken: Recordings
) -> None:
    """The same to keep or to print; made when it is asked for."""
    day = drill.started.astimezone(clock.zone()).date()

    def text() -> str:
        known = banks().questions
        return as_markdown(drill, title, _when(drill), before, taken, known, clock.today())

    with st.container(horizontal=True):
        st.download_button(
            "Save as Markdown",
            text,
            file_name=f"debrief-{day}.md",
            mime="text/markdown",
            on_click="ignore",
            key="debrief_markdown",
        )
        st.download_button(
            "Save a page to print",
            lambda: as_page(text(), f"Debrief {day}"),
            file_name=f"debrief-{day}.html",
            mime="text/html",
            on_click="ignore",
            key="debrief_page",
        )


def _not_reached(drill: Drill) -> None:
    missed = [question.dealt.text for question in drill.questions if not question.was_put]
    if missed:
        st.caption("Not reached")
        list_of(missed)


def _asked_them(drill: Drill) -> None:
    if drill.closing is not None and (asked := texts(drill.closing, banks().questions)):
        st.caption("You asked them")
        list_of(asked)
