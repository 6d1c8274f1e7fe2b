"""Bank questions as cards: what each is about, what stands behind it, and the way into a drill."""

from collections.abc import Collection, Iterable, Sequence

import streamlit as st

from prep import journeys
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import ASK_THEM
from prep.text import count_of
from ui import casefile, clock
from ui.bank_search import Search
from ui.bank_words import WHEN, about
from ui.refusal import refusal_kept
from ui.words import plain

_AT_ONCE = 20


def cards(questions: Sequence[BankQuestion], wanted: Collection[str], search: Search) -> None:
    """A card a question, so many at once; `wanted` are the ids chosen for the next drill."""
    if not questions:
        st.write("No question fits this search. Try fewer words, or another kind or competency.")
        return
    waiting = f", {len(wanted)} chosen for your next drill" if wanted else ""
    st.caption(f"{count_of(len(questions), 'question')}{waiting}")
    pages = -(-len(questions) // _AT_ONCE)
    page = st.pagination(pages, key=f"banks_page_{hash(search)}") if pages > 1 else 1
    first = (page - 1) * _AT_ONCE
    for each in questions[first : first + _AT_ONCE]:
        _card(each, each.bank_question_id in wanted)


def _card(question: BankQuestion, is_wanted: bool) -> None:
    question_id = question.bank_question_id
    with st.container(border=True, gap="xsmall", key=f"bank_{question_id}"):
        st.markdown(f"**{plain(question.text)}**")
        st.caption(plain(about(question)))
        if question.kind != ASK_THEM:
            _choice(question_id, is_wanted)
        opened = st.expander(
            "What is good to hear" if question.kind == ASK_THEM else "Probes, signs and marks",
            on_change="rerun",
            key=f"bank_open_{question_id}",
            type="compact",
        )
        if opened.open:
            with opened:
                _behind(question)


def _choice(question_id: str, is_wanted: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if is_wanted:
            st.badge("In your next drill", color="green")
        st.button(
            "Take it out again" if is_wanted else "Add to the next drill",
            on_click=_unwant if is_wanted else _want,
            args=(question_id,),
            type="tertiary",
            key=f"bank_{'unwant' if is_wanted else 'want'}_{question_id}",
        )


def _want(question_id: str) -> None:
    with refusal_kept():
        journeys.want_question(casefile.store(), casefile.ME, question_id, clock.now())


def _unwant(question_id: str) -> None:
    with refusal_kept():
        journeys.unwant_question(casefile.store(), casefile.ME, question_id)


def _behind(question: BankQuestion) -> None:
    _lines(
        "Probes",
        [f"{plain(each.text)} :gray[{WHEN[each.when]}]" for each in question.probes],
    )
    _lines("Signs of a strong answer", map(plain, question.strong))
    _lines("Signs of a weak one", map(plain, question.weak))
    _lines("Marks", [f"**{mark}** {plain(text)}" for mark, text in question.anchors])
    if question.sources:
        st.caption("The themes come from")
        # Not Markdown: that would make links of the addresses.
        st.text("\n".join(f"{each.title}, {each.url}" for each in question.sources))
    st.caption(plain(f"{question.bank_question_id} in {question.bank}"))


def _lines(title: str, lines: Iterable[str]) -> None:
    listed = "\n".join(f"- {each}" for each in lines)
    if listed:
        st.caption(title)
        st.markdown(listed)
