"""Bank questions as cards: what each is about, what stands behind it, and the way into a drill."""

from collections.abc import Collection, Iterable

import streamlit as st

from prep import journeys
from prep.questions.model import BankQuestion
from prep.questions.search import Hits
from prep.questions.taxonomy import ASK_THEM
from prep.text import count_of
from ui import casefile, clock
from ui.bank_search import Search
from ui.bank_words import WHEN, about
from ui.refusal import refusal_kept
from ui.words import plain

_AT_ONCE = 20


def cards(hits: Hits, wanted: Collection[str], search: Search) -> None:
    """A card a question, so many at once; `wanted` are the ids chosen for the next drill."""
    for typed, meant in hits.read_as:
        st.caption(plain(f'Nothing is found for "{typed}"; searched for "{meant}".'))
    if not hits.every and not hits.some:
        st.write("No question fits this search. Try fewer words, or another kind or competency.")
        return
    questions = [*hits.every, *hits.some]
    st.caption(_counted(hits, len(wanted)))
    pages = -(-len(questions) // _AT_ONCE)
    page = _page(pages, search)
    first = (page - 1) * _AT_ONCE
    for place, each in enumerate(questions[first : first + _AT_ONCE], start=first):
        if place == len(hits.every) and hits.every:
            st.markdown("**With some of the words**")
        _card(each, each.bank_question_id in wanted)
    if pages > 1:
        _turns(page, pages, search)


def _counted(hits: Hits, chosen: int) -> str:
    """`3 questions with all of your words, 12 with some. 2 are chosen for your next drill.`"""
    every = count_of(len(hits.every), "question")
    counted = f"{every} with all of your words, {len(hits.some)} with some" if hits.some else every
    waiting = f" {chosen} {'is' if chosen == 1 else 'are'} chosen for your next drill."
    return f"{counted}.{waiting if chosen else ''}"


def _page(pages: int, search: Search) -> int:
    return int(st.pagination(pages, key=_pager(search))) if pages > 1 else 1


def _turns(page: int, pages: int, search: Search) -> None:
    """Below the cards, so that nobody has to go back up to read on."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"Page {page} of {pages}", width="content")
        if page < pages:
            args = (_pager(search), page + 1)
            st.button("Next 20 questions", on_click=_turn, args=args, key="bank_next")


def _turn(pager: str, page: int) -> None:
    st.session_state[pager] = page


def _pager(search: Search) -> str:
    return f"banks_page_{hash(search)}"


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
            type="tertiary" if is_wanted else "secondary",
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
