"""After a drill: each question with what was said, the time in words, what to do next."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prep import casebook
from prep.drills import AnswerMode, Drill, DrillQuestion, Phase, Rating, card_store
from prep.drills import store as drill_store
from prep.drills.debrief import answer_words, summary, time_words
from prep.drills.model import Card
from prep.store import Store
from prep.text import day_text
from ui import clock, drill_start, frame
from ui.casefile import ME
from ui.refusal import show_refusal
from ui.words import moment_text, plain

_LONG_CHARACTERS, _LONG_LINES = 2500, 20
_LONG_BOX = 360
"""In pixels: a longer answer is scrolled, so that the next one is not far away."""


def show(store: Store, drill_id: str) -> None:
    """The debrief of one drill, running ones included. Raises NotFound."""
    drill = drill_store.drill(store, ME, drill_id)
    frame.heading("Debrief", plain(_facts(store, drill)))
    show_refusal()
    st.write(summary(drill))
    cards = card_store.cards(store, ME)
    for question in drill.questions:
        if question.was_put:
            _question(drill, question, cards)
    _not_reached(drill)
    with st.container(horizontal=True):
        if st.button("Drill again", type="primary", key="drill_again"):
            drill_start.start(store, drill.plan)
        st.button("All drills", on_click=st.query_params.clear, key="drill_all")


def _facts(store: Store, drill: Drill) -> str:
    titles = {each.application_id: each.title for each in casebook.applications(store, ME)}
    when = moment_text(drill.started, clock.zone(), clock.today())
    return f"{when}. {titles.get(drill.application_id, '')}"


def _question(drill: Drill, question: DrillQuestion, cards: Mapping[str, Card]) -> None:
    with st.container(border=True, gap="small"):
        st.markdown(f"**{plain(question.dealt.text)}**")
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            _badge(question.rating)
            st.caption(plain(f"Asked by {drill.asker(question).title}"), width="content")
        _said(question.answer, question.seconds, question.dealt.target_seconds, drill.mode)
        for probe in question.probes:
            st.markdown(f"*{plain(probe.text)}*")
            if question.phase is not Phase.PROBING:
                _said(probe.answer, probe.seconds, probe.target_seconds, drill.mode)
        if question.next_actions:
            st.caption("To do next")
            _list(question.next_actions)
        _what_next(question, cards.get(question.dealt.card_id))


def _badge(rating: Rating | None) -> None:
    if rating is None:
        st.badge("Not rated", color="gray")
    else:
        st.badge(rating.label, color="green" if rating.is_pass else "orange")


def _said(answer: str, seconds: int | None, target: int, mode: AnswerMode) -> None:
    long = _is_long(answer)
    with st.container(height=_LONG_BOX if long else "content", border=long):
        st.text(answer_words(answer, mode))
    if time := time_words(seconds, target, answer, mode):
        st.caption(f"{time}.")


def _is_long(answer: str) -> bool:
    return len(answer) > _LONG_CHARACTERS or answer.count("\n") > _LONG_LINES


def _what_next(question: DrillQuestion, card: Card | None) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if question.dealt.question_id:
            st.page_link(
                "../pages/hard_questions.py",
                label="Work this answer out",
                query_params={"question": question.dealt.question_id},
            )
        if card is not None:
            st.caption(f"Due again {day_text(card.due_on, clock.today())}")


def _not_reached(drill: Drill) -> None:
    missed = [question.dealt.text for question in drill.questions if not question.was_put]
    if missed:
        st.caption("Not reached")
        _list(missed)


def _list(lines: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
