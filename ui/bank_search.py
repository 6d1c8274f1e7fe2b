"""What the list of bank questions is searched for."""

from dataclasses import dataclass

import streamlit as st

from prep.questions.competency import COMPETENCIES, competency_title
from prep.questions.model import BankQuestion
from prep.questions.search import BankIndex, found
from ui.bank_words import KINDS

_ANY = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Words, a bank's kind and a competency; "" lets all pass."""

    words: str
    kind: str
    competency: str


def fields() -> Search:
    """The search as fields."""
    words = st.text_input(
        "Search",
        placeholder="Words of the question, a trade, a topic",
        type="search",
        key="bank_words",
        persist_state="session",
    )
    left, right = st.columns(2)
    kind = left.selectbox(
        "Kind",
        [_ANY, *KINDS],
        format_func=lambda each: KINDS.get(each, "All"),
        key="bank_kind",
        persist_state="session",
    )
    competency = right.selectbox(
        "Competency",
        [_ANY, *COMPETENCIES],
        format_func=lambda each: competency_title(each) if each else "All",
        key="bank_competency",
        persist_state="session",
    )
    return Search(words or "", kind or _ANY, competency or _ANY)


def passing(index: BankIndex, search: Search) -> list[BankQuestion]:
    """The questions that the search finds, the best first."""
    return found(index, search.words, search.kind, search.competency)
