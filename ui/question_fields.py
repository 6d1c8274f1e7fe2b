"""The question itself, corrected: its words, what you said then, who asked, its competency."""

from dataclasses import replace
from functools import partial

import streamlit as st

from prep import journeys
from prep.questions import store as question_store
from prep.questions.competency import COMPETENCIES, competency_title
from prep.questions.model import Question
from ui import casefile
from ui.versioned_fields import (
    Saved,
    attempt,
    both_texts,
    field_key,
    follow,
    is_unsaved,
    started_from,
    written,
)

_LABELS = {
    "text": "Question",
    "noted_answer": "What I said then",
    "asked_by": "Asked by",
    "competency": "Competency",
}


def question_fields(question: Question) -> None:
    """The four fields behind an expander, with their own button."""
    saved = _saved(question)
    follow(saved)
    opened = st.expander("Edit the question", on_change="rerun", key="question_edit")
    both_texts(saved, _LABELS, partial(_save, question.question_id))
    if not opened.open:
        return
    with opened:
        _fields(saved.key)
        st.button(
            "Save the question",
            on_click=_save,
            args=(question.question_id, None),
            disabled=not is_unsaved(saved.key),
            key="question_save",
        )


def _fields(key: str) -> None:
    for name in ("text", "noted_answer"):
        st.text_area(_LABELS[name], key=field_key(key, name), persist_state="session")
    st.text_input(_LABELS["asked_by"], key=field_key(key, "asked_by"), persist_state="session")
    st.selectbox(
        _LABELS["competency"],
        ["", *COMPETENCIES],
        format_func=lambda each: competency_title(each) if each else "None of them",
        key=field_key(key, "competency"),
        persist_state="session",
    )


def _save(question_id: str, over: int | None) -> None:
    key = _key(question_id)
    version = started_from(key) if over is None else over

    def save() -> Saved:
        store = casefile.store()
        known = question_store.question(store, casefile.ME, question_id)
        journeys.edit_question(store, casefile.ME, replace(known, **written(key), version=version))
        return _saved(question_store.question(store, casefile.ME, question_id))

    attempt(key, save, "Question saved.")


def _saved(question: Question) -> Saved:
    texts = {name: getattr(question, name) for name in _LABELS}
    return Saved(_key(question.question_id), texts, question.version, "the question as saved last")


def _key(question_id: str) -> str:
    return f"question_{question_id}"
