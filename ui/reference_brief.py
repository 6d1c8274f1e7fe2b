"""The one-page brief: choose stories and doubts, draft, edit, copy, keep as text, print."""

import re
from collections.abc import Sequence

import streamlit as st

from prep import casebook, journeys
from prep.notes import store as note_store
from prep.notes.doubts import find_doubts
from prep.questions import store as question_store
from prep.questions.model import Question
from prep.references import Standing, rules
from prep.references.brief import (
    DOUBTS,
    STORIES,
    Story,
    brief_title,
    doubts_of,
    drafted_brief,
    length_words,
    plain_brief,
    stories_of,
)
from prep.references.brief_page import as_page
from prep.store import Store
from prep.text import shortened
from ui import clock
from ui.casefile import ME
from ui.copy_button import copy_button
from ui.kept_typing import keep_while_typing
from ui.reference_rule import rule_line
from ui.refusal import refusal_kept

_OPTION = 90


def brief(store: Store, standing: Standing) -> None:
    """What the brief is made of, and the brief."""
    named = standing.named
    key = f"{named.application_id}_{named.reference_id}"
    st.subheader("The one-page brief", anchor=False)
    rule_line(rules.FACTS)
    questions = question_store.questions(store, ME)
    stories = _choose_stories(store, standing, questions, key)
    doubts = _choose_doubts(store, standing, questions, key)
    with st.container(horizontal=True):
        st.button(
            "Replace it with a fresh draft" if named.brief else "Draft the brief",
            type="secondary" if named.brief else "primary",
            on_click=_draft,
            args=(store, standing, stories, doubts, key),
            key=f"draft_brief_{key}",
        )
        if before := st.session_state.get(f"brief_before_{key}"):
            st.button(
                "Back to what stood there",
                type="tertiary",
                on_click=_put,
                args=(store, standing, before, key),
                key=f"undo_brief_{key}",
            )
    text = st.text_area(
        "Brief",
        plain_brief(named.brief, standing.reference.first_name),
        height=420 if named.brief else 120,
        key=f"brief_{key}",
        on_change=_save,
        args=(store, standing, key),
    )
    keep_while_typing(f"brief_{key}")
    if text:
        st.caption(length_words(text))
        _out(standing, text, key)
    rule_line(rules.WHAT_THEY_ASK)


def my_name(store: Store) -> str:
    """The candidate's name, "" where it is not known."""
    person = casebook.candidate(store, ME)
    return person.name if person else ""


def file_name(standing: Standing, ending: str) -> str:
    """`brief-ana-duarte.txt`: letters and digits that any system takes."""
    words = re.sub(r"[^a-z0-9]+", "-", standing.reference.name.lower())[:40].strip("-")
    return f"brief-{words or 'reference'}.{ending}"


def _choose_stories(
    store: Store, standing: Standing, questions: Sequence[Question], key: str
) -> list[Story]:
    named = standing.named
    known = {each.question_id: each for each in stories_of(questions, named.application_id)}
    if not known:
        st.caption("No answer is worked out yet. Stories come from Hard questions.")
        return []
    kept = [each for each in named.stories if each in known]
    chosen = st.multiselect(
        "Stories to remind them of",
        list(known),
        kept if named.brief or kept else list(known)[:STORIES],
        format_func=lambda each: shortened(known[each].question, _OPTION),
        max_selections=STORIES,
        wrap=True,
        key=f"stories_{key}",
        on_change=_save,
        args=(store, standing, key),
    )
    return [known[each] for each in chosen]


def _choose_doubts(
    store: Store, standing: Standing, questions: Sequence[Question], key: str
) -> list[str]:
    """Lines of the notes and difficult questions; one's own words can be added."""
    named = standing.named
    sources = note_store.sources(store, ME, named.application_id)
    found = [each.text for source in sources for each in find_doubts(source)]
    kept = list(named.doubts)
    offered = doubts_of(found, questions, named.application_id)
    chosen = st.multiselect(
        "What the first interview was not sure of",
        list(dict.fromkeys([*kept, *offered])),
        kept if named.brief or kept else offered[: min(DOUBTS, len(found))],
        format_func=lambda each: shortened(each, _OPTION),
        accept_new_options=True,
        placeholder="Choose, or type your own",
        wrap=True,
        key=f"doubts_{key}",
        on_change=_save,
        args=(store, standing, key),
    )
    return list(chosen)


def _out(standing: Standing, text: str, key: str) -> None:
    to_mail = plain_brief(text, standing.reference.first_name)
    with st.container(horizontal=True):
        copy_button("Copy the brief", to_mail, key=f"copy_brief_{key}")
        st.download_button(
            "Keep as text",
            to_mail,
            file_name(standing, "txt"),
            "text/plain",
            on_click="ignore",
            key=f"brief_txt_{key}",
        )
        st.download_button(
            "Page to print",
            as_page(text, brief_title(standing)),
            file_name(standing, "html"),
            "text/html",
            on_click="ignore",
            key=f"brief_html_{key}",
        )


def _draft(
    store: Store, standing: Standing, stories: list[Story], doubts: list[str], key: str
) -> None:
    with refusal_kept():
        text = drafted_brief(standing, stories, doubts, my_name(store), clock.today())
        _put(store, standing, text, key)


def _put(store: Store, standing: Standing, text: str, key: str) -> None:
    """Have this text stand there; what stood there before can be had back."""
    st.session_state[f"brief_before_{key}"] = st.session_state[f"brief_{key}"]
    st.session_state[f"brief_{key}"] = text
    _save(store, standing, key)


def _save(store: Store, standing: Standing, key: str) -> None:
    named, state = standing.named, st.session_state
    with refusal_kept():
        journeys.save_brief(
            store,
            ME,
            named.application_id,
            named.reference_id,
            state.get(f"stories_{key}", named.stories),
            state.get(f"doubts_{key}", named.doubts),
            state[f"brief_{key}"],
        )
