"""One question, opened: what was said then, what is missing, the answer now, the probes to expect."""

import streamlit as st

from prep import journeys
from prep.errors import PrepError
from prep.notes import store as notes_store
from prep.questions.expected import asks_for_a_case, probes_to_expect, what_lacks
from prep.questions.lacks import explain, next_actions
from prep.questions.model import Answer, Question
from prep.store import Store
from ui import casefile, question_marks
from ui.answer_fields import answer_fields, save_row, versions
from ui.question_fields import question_fields
from ui.question_list import flag_line
from ui.source_text import excerpt
from ui.words import plain


def workshop(store: Store, question: Question) -> None:
    """Everything that helps to work out the answer to a question."""
    st.markdown(flag_line(question))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        question_marks.rating(question)
        question_marks.verdict(question)
        _ready(question)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _said_then(store, question)
        st.subheader("Your answer", anchor=False)
        if not asks_for_a_case(question):
            st.caption(
                "They ask for what you know or would do, not for a case: My answer now may be enough."
            )
        answer = answer_fields(question)
        save_row(question)
    with right:
        _missing(question, answer)
        _probes(question, answer)
    versions(question)
    question_fields(question)


def _said_then(store: Store, question: Question) -> None:
    st.subheader("What you said then", anchor=False)
    if question.noted_answer:
        st.text(question.noted_answer)
    else:
        st.caption("The notes hold no answer to this question.")
    opened = st.expander("The lines in your notes", on_change="rerun", key="workshop_source")
    if opened.open:
        with opened:
            _source_lines(store, question.question_id)


def _source_lines(store: Store, question_id: str) -> None:
    asked = notes_store.where_asked(store, casefile.ME, question_id)
    if asked is None or asked.line is None:
        st.caption("This question was added by hand: no line of the notes holds it.")
        return
    st.caption(f"{plain(asked.file_name)}, line {asked.line}")
    excerpt(asked.source, asked.line, asked.last_line or asked.line, around=3)


def _missing(question: Question, answer: Answer) -> None:
    st.subheader("What is missing", anchor=False)
    if answer.is_empty:
        st.caption("Write a first version: a few words in each field are enough to start.")
        return
    found = what_lacks(question, answer)
    if found:
        st.markdown("\n".join(f"- {plain(explain(lack))}" for lack in found))
    else:
        st.write("Nothing that the rules look for.")
    st.caption("Next: " + " ".join(plain(step) for step in next_actions(found)))


def _probes(question: Question, answer: Answer) -> None:
    st.subheader("Probes to expect", anchor=False)
    probes = probes_to_expect(question, answer)
    st.markdown("\n".join(f"- {plain(probe.text)}" for probe in probes))


def _ready(question: Question) -> None:
    key = f"ready_{question.question_id}"
    st.session_state[key] = question.ready
    waits = question.answer.is_empty and not question.ready
    st.toggle(
        "Ready",
        key=key,
        on_change=_set_ready,
        args=(question.question_id, key),
        disabled=waits,
        help="Save an answer first." if waits else "Your own word: you can answer this one.",
    )


def _set_ready(question_id: str, key: str) -> None:
    try:
        journeys.set_ready(casefile.store(), casefile.ME, question_id, st.session_state[key])
    except PrepError as error:
        st.error(str(error))
