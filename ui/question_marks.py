"""How hard a question was and whether it counts as difficult: saved as soon as it is clicked."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from prep import journeys
from prep.errors import PrepError
from prep.questions.model import Question, Says
from ui import casefile

_VERDICTS: dict[Says, str] = {"difficult": "Difficult", "fine": "Not difficult"}


def rating(question: Question) -> None:
    """The user's own rating, 1 to 5; a click on the chosen number takes it away."""
    key = f"rating_{question.question_id}"
    st.session_state[key] = question.own_rating
    st.segmented_control(
        "How hard, 1 (easy) to 5",
        [1, 2, 3, 4, 5],
        key=key,
        on_change=_save,
        args=(journeys.rate_question, question.question_id, key),
    )


def verdict(question: Question) -> None:
    """The user's overruling word; a click on the chosen one goes back to what the notes say."""
    key = f"verdict_{question.question_id}"
    st.session_state[key] = question.verdict
    st.segmented_control(
        "Your word on it",
        list(_VERDICTS),
        format_func=lambda each: _VERDICTS[each],
        key=key,
        on_change=_save,
        args=(journeys.overrule, question.question_id, key),
    )


def _save(journey: Callable[..., Any], question_id: str, key: str) -> None:
    try:
        journey(casefile.store(), casefile.ME, question_id, st.session_state[key])
        st.toast("Saved.")
    except PrepError as error:
        st.error(str(error))
