"""Which questions the list shows. The page's address holds the filters: it can be kept and sent."""

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from prep.casebook import Application
from prep.questions.competency import COMPETENCIES, competency_title
from prep.questions.model import Question
from prep.questions.order import State, chosen

_ALL, _DIFFICULT = "All", "Difficult only"
_STATES: dict[str, State] = {"To work out": "to work out", "Ready": "ready"}
_NAMES = ("company", "competency", "state", "show")

Options = Mapping[str, Mapping[str, Any]]
"""For each filter: what it is by the words that stand in its field and in the address."""


def options(questions: Sequence[Question], applications: Mapping[str, Application]) -> Options:
    """The filters that make sense for these questions; the first of each is there at first."""
    present = {each.competency for each in questions}
    any_difficult = any(each.difficult for each in questions)
    return {
        "company": {_ALL: None, **_titles(questions, applications)},
        "competency": {
            _ALL: None,
            **{competency_title(each): each for each in COMPETENCIES if each in present},
        },
        "state": {_ALL: None, **_STATES},
        "show": {_DIFFICULT: True, _ALL: False} if any_difficult else {_ALL: False},
    }


def fields(known: Options) -> None:
    """The four filters as fields."""
    left, right = st.columns(2)
    with left:
        _field(st.selectbox, "Application", "company", known)
    with right:
        _field(st.selectbox, "Competency", "competency", known)
    with st.container(horizontal=True):
        _field(st.segmented_control, "State", "state", known)
        _field(st.segmented_control, "Show", "show", known)


def passing(questions: Sequence[Question], known: Options) -> list[Question]:
    """The questions that the filters in the address let through, in the order they came."""
    company, competency, state, show = (known[name][_in_address(name, known)] for name in _NAMES)
    return chosen(
        questions,
        application_id=company,
        competency=competency,
        state=state,
        only_difficult=show,
    )


def _field(widget: Any, label: str, name: str, known: Options) -> None:
    key = f"filter_{name}"
    st.session_state[key] = _in_address(name, known)
    first = next(iter(known[name]))
    more = {"required": True} if widget is st.segmented_control else {}
    widget(label, list(known[name]), key=key, on_change=_into_address, args=(name, first), **more)


def _in_address(name: str, known: Options) -> str:
    wanted = st.query_params.get(name, "")
    return wanted if wanted in known[name] else next(iter(known[name]))


def _into_address(name: str, first: str) -> None:
    value = st.session_state[f"filter_{name}"]
    if value == first:
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = value


def _titles(
    questions: Sequence[Question], applications: Mapping[str, Application]
) -> dict[str, str]:
    """Application ids by title; a title that stands twice gets a number."""
    titles: dict[str, str] = {}
    for application_id in dict.fromkeys(each.application_id for each in questions):
        application = applications.get(application_id)
        title, number = application.title if application else "Not in the file", 1
        name = title
        while name in titles:
            number += 1
            name = f"{title} ({number})"
        titles[name] = application_id
    return titles
