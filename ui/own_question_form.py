"""The form for a bank question of your own; what was typed stays until it is kept."""

from typing import Any

import streamlit as st

from prep import journeys
from prep.casebook import PanelRole
from prep.errors import PrepError
from prep.questions.competency import COMPETENCIES, competency_title
from prep.questions.own_question import OwnQuestion
from prep.questions.taxonomy import MAX_TEXT
from ui import casefile
from ui.bank_words import TYPES
from ui.banks import banks, own_folder
from ui.words import plain

_FRESH: dict[str, Any] = {
    "own_text": "",
    "own_type": "behavioural",
    "own_competency": next(iter(COMPETENCIES)),
    "own_asked_by": [PanelRole.HIRING_MANAGER],
    "own_probes": "",
}
_REFUSED, _KEPT = "own_refused", "own_kept"


def form() -> None:
    """The fields and their one button, and what became of the last press."""
    for key, value in _FRESH.items():
        st.session_state.setdefault(key, value)
    with st.form("own_question", border=False):
        _fields()
        st.form_submit_button("Add the question", on_click=_add, type="primary", key="own_add")
    if refused := st.session_state.pop(_REFUSED, ""):
        st.error(plain(refused))
    if kept := st.session_state.pop(_KEPT, ""):
        st.toast(f"Question added as {kept}.")
    st.caption("It is kept in the file mine.yaml, where you can edit it, in this folder:")
    st.code(str(own_folder()), language=None, wrap_lines=True)


def _fields() -> None:
    st.text_area(
        f"Question, as they would ask it, in at most {MAX_TEXT} characters",
        key="own_text",
        persist_state="session",
    )
    left, right = st.columns(2)
    left.selectbox(
        "Kind of question",
        list(TYPES),
        format_func=lambda each: TYPES[each],
        key="own_type",
        persist_state="session",
    )
    right.selectbox(
        "Competency",
        list(COMPETENCIES),
        format_func=competency_title,
        key="own_competency",
        persist_state="session",
    )
    st.multiselect(
        "Who asks it",
        list(PanelRole),
        format_func=lambda each: each.label,
        key="own_asked_by",
        persist_state="session",
    )
    st.text_area(
        "Probes, one a line",
        placeholder="Without any, the usual ones for this kind of question are asked",
        key="own_probes",
        persist_state="session",
    )


def _add() -> None:
    state = st.session_state
    typed = OwnQuestion(
        state["own_text"] or "",
        state["own_type"],
        state["own_competency"],
        tuple(each.value for each in state["own_asked_by"]),
        tuple((state["own_probes"] or "").splitlines()),
    )
    try:
        state[_KEPT] = journeys.add_bank_question(
            casefile.store(), casefile.ME, own_folder(), typed, banks().questions
        )
    except PrepError as error:
        state[_REFUSED] = str(error)
    else:
        state.update(_FRESH)
