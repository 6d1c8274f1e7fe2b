"""What the list of bank questions is searched for."""

from collections.abc import Collection
from dataclasses import dataclass

import streamlit as st

from prep.questions.competency import COMPETENCIES, competency_title
from prep.questions.model import BankQuestion
from prep.questions.search import BankIndex, Hits, found
from prep.text import count_of
from ui.bank_words import KINDS
from ui.words import plain

_ANY = ""
_WORDS, _KIND, _COMPETENCY = "bank_words", "bank_kind", "bank_competency"
_BANK, _CHOSEN = "bank_only", "bank_chosen"


@dataclass(frozen=True, slots=True)
class Search:
    """Words, a bank's kind, a competency and a bank; "" lets all pass. `chosen` are the questions
    chosen for the next drill, where only those are wanted."""

    words: str
    kind: str
    competency: str
    bank: str
    chosen: frozenset[str] | None


def fields(wanted: Collection[str]) -> Search:
    """The search as fields; `wanted` are the ids of the questions chosen for the next drill."""
    words = st.text_input(
        "Search",
        placeholder="Words of the question, a trade, a topic",
        type="search",
        key=_WORDS,
        persist_state="session",
    )
    left, right = st.columns(2)
    kind = left.selectbox(
        "Kind",
        [_ANY, *KINDS],
        format_func=lambda each: KINDS.get(each, "All"),
        key=_KIND,
        persist_state="session",
    )
    competency = right.selectbox(
        "Competency",
        [_ANY, *COMPETENCIES],
        format_func=lambda each: competency_title(each) if each else "All",
        key=_COMPETENCY,
        persist_state="session",
    )
    bank = str(st.session_state.get(_BANK, _ANY))
    return Search(words or "", kind or _ANY, competency or _ANY, bank, _chosen(wanted))


def _chosen(wanted: Collection[str]) -> frozenset[str] | None:
    if not wanted:
        return None
    label = f"Only the {count_of(len(wanted), 'question')} chosen for your next drill"
    only = st.checkbox(label, key=_CHOSEN, persist_state="session")
    return frozenset(wanted) if only else None


def way_back(search: Search, titles: dict[str, str]) -> None:
    """Where the search is narrowed, what to: and one button that lets all pass again."""
    if not any((search.words, search.kind, search.competency, search.bank, search.chosen)):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if search.bank:
            title = titles.get(search.bank, search.bank)
            st.caption(plain(f"Only the bank {title}"), width="content")
        st.button("Show all questions", on_click=clear, type="tertiary", key="bank_clear")


def clear() -> None:
    """Let all questions pass again."""
    st.session_state.update({_WORDS: "", _KIND: _ANY, _COMPETENCY: _ANY, _BANK: _ANY})
    st.session_state[_CHOSEN] = False


def only_bank(bank: str) -> None:
    """Narrow the search to one bank and nothing else."""
    clear()
    st.session_state[_BANK] = bank


def passing(index: BankIndex, search: Search) -> Hits:
    """The questions that the search finds, the best first."""
    hits = found(index, search.words, search.kind, search.competency, search.bank)
    if search.chosen is None:
        return hits
    return Hits(_among(hits.every, search.chosen), _among(hits.some, search.chosen), hits.read_as)


def _among(questions: list[BankQuestion], chosen: frozenset[str]) -> list[BankQuestion]:
    return [each for each in questions if each.bank_question_id in chosen]
