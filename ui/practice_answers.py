"""On the day of the interview: nothing is asked any more, the worked-out answers stand here to read."""

import streamlit as st

from prep.questions import store as question_store
from prep.questions.model import Question
from prep.store import Store
from prep.text import shortened
from ui.casefile import ME
from ui.words import plain

_TITLES = {"situation": "Situation", "task": "Task", "action": "Action", "result": "Result"}


def show(store: Store, application_id: str) -> None:
    """Each question with its answer, the difficult ones first."""
    questions = question_store.questions(store, ME, application_id)
    answered = [each for each in questions if not each.answer.is_empty]
    if not answered:
        st.write("Nothing is asked today. No answer was worked out here, so there is none to read.")
        return
    st.write("Nothing is asked today. Read your answers once, then leave them.")
    for question in sorted(answered, key=lambda each: not each.difficult):
        with st.expander(plain(shortened(question.text, 120)), key=f"read_{question.question_id}"):
            _answer(question)


def _answer(question: Question) -> None:
    for name, text in question.answer.parts.items():
        if text:
            if name in _TITLES:
                st.caption(_TITLES[name])
            st.text(text)
