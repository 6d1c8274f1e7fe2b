"""The answer as it is being worked out, and the versions before it."""

from dataclasses import replace
from functools import partial

import streamlit as st

from prep import journeys
from prep.questions import store as question_store
from prep.questions.model import Answer, Question
from ui import casefile, clock
from ui.kept_typing import keep_while_typing
from ui.typed_answer import TypedAnswer, forget_kept, is_kept
from ui.versioned_fields import (
    Saved,
    attempt,
    both_texts,
    field_key,
    is_refused,
    is_unsaved,
    show_texts,
    started_from,
    written,
)
from ui.words import moment_text

LABELS = {
    "situation": "Situation",
    "task": "Task",
    "action": "Action",
    "result": "Result",
    "in_full": "My answer now",
}
_HINTS = {
    "situation": "When, where, what was at stake",
    "task": "What was yours to do",
    "action": "What you yourself did, step by step",
    "result": "What came of it, and how you know",
    "in_full": "As you would say it, in one to two minutes",
}


def answer_fields(question: Question) -> Answer:
    """The five fields; what stands in them now, saved or not."""
    saved = _saved(question.question_id, question.answer)
    typed = TypedAnswer(question.question_id, saved)
    typed.follow()
    both_texts(typed.newest, LABELS, partial(_save_over, typed), typed.take)
    for name, label in LABELS.items():
        st.text_area(
            label,
            placeholder=_HINTS[name],
            height=220 if name == "in_full" else 110,
            key=field_key(saved.key, name),
            persist_state="session",
            on_change=typed.keep,
        )
        keep_while_typing(field_key(saved.key, name))
    return Answer(**written(saved.key))


def save_row(question: Question) -> None:
    """The button that saves, and what is saved so far."""
    key = _key(question.question_id)
    if is_refused(key):
        st.error("Not saved: another tab saved a newer version. Both are shown above.")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Save this version",
            on_click=_save,
            args=(question.question_id,),
            type="primary",
            shortcut="Ctrl+Enter",
            key="answer_save",
        )
        st.caption(_state(key, question.answer))


def versions(question: Question) -> None:
    """The earlier versions: look at one, put it back."""
    if question.answer.saved is None:
        return
    opened = st.expander(
        f"All versions, {question.answer.version}", on_change="rerun", key="answer_versions"
    )
    if not opened.open:
        return
    known = question_store.answers(casefile.store(), casefile.ME, question.question_id)
    with opened:
        chosen = st.selectbox("Version", known, format_func=_title, key="answer_version")
        if chosen is None:
            return
        show_texts(chosen.parts, LABELS)
        st.button(
            "Put this version back",
            on_click=_put_back,
            args=(question.question_id, chosen),
            disabled=is_unsaved(_key(question.question_id)) or chosen.version == known[0].version,
            help="It becomes the newest version. Save or clear your changes first.",
            key="answer_put_back",
        )


def _state(key: str, answer: Answer) -> str:
    if not is_unsaved(key):
        return f"{_title(answer)}."
    if is_kept(key):
        return "Not saved as your answer yet; your words are kept."
    return "Not saved yet."


def _save(question_id: str) -> None:
    key = _key(question_id)
    if not is_refused(key):
        _attempt(question_id, Answer(**written(key), version=started_from(key)))


def _save_over(typed: TypedAnswer, version: int) -> None:
    typed.drop_shown()
    _attempt(typed.question_id, Answer(**written(typed.key), version=version))


def _put_back(question_id: str, old: Answer) -> None:
    _attempt(question_id, replace(old, version=started_from(_key(question_id))))


def _attempt(question_id: str, wanted: Answer) -> None:
    def save() -> Saved:
        saved = journeys.save_answer(
            casefile.store(), casefile.ME, question_id, wanted, clock.now()
        )
        forget_kept(_key(question_id))
        return _saved(question_id, saved)

    attempt(_key(question_id), save, "Answer saved.")


def _saved(question_id: str, answer: Answer) -> Saved:
    return Saved(_key(question_id), answer.parts, answer.version, _title(answer))


def _title(answer: Answer) -> str:
    """`Version 2, Mon 23 Nov, 10:04`."""
    if answer.saved is None:
        return "Nothing saved yet"
    return f"Version {answer.version}, {moment_text(answer.saved, clock.zone(), clock.today())}"


def _key(question_id: str) -> str:
    return f"answer_{question_id}"
