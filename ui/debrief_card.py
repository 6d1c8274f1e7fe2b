"""One question in the debrief of a drill."""

from collections.abc import Sequence

import streamlit as st

from prep.drills import AnswerMode, Drill, DrillQuestion, Phase, Rating
from prep.drills.card import Attempt, Card
from prep.drills.debrief import answer_words, delivery_words, time_words
from prep.drills.rated_before import before_words
from prep.drills.recorded import Recordings
from prep.questions.delivery import is_transcript
from prep.questions.lacks import explain
from prep.text import day_text
from ui import clock, debrief_sound
from ui.words import plain

_LONG_CHARACTERS, _LONG_LINES = 2500, 20
_LONG_BOX = 360
"""In pixels: a longer answer is scrolled, so that the next one is not far away."""


def show(
    drill: Drill,
    question: DrillQuestion,
    card: Card | None,
    before: Sequence[Attempt],
    taken: Recordings,
) -> None:
    """One question of a drill: what was said, your judgement beside what the rules saw, what next."""
    with st.container(border=True, gap="small"):
        st.markdown(f"**{plain(question.dealt.text)}**")
        st.caption(plain(f"Asked by {drill.asker(question).title}"))
        _said(question.answer, question.seconds, question.dealt.target_seconds, drill.mode)
        place = question.position
        debrief_sound.show(taken.get((place, 0)), drill.drill_id, place, 0)
        for probe in question.probes:
            st.markdown(f"*{plain(probe.text)}*")
            if question.phase is not Phase.PROBING:
                _said(probe.answer, probe.seconds, probe.target_seconds, drill.mode)
                number = probe.number
                debrief_sound.show(taken.get((place, number)), drill.drill_id, place, number)
        _judged(drill, question, before)
        if question.next_actions:
            st.caption("To do next")
            list_of(question.next_actions)
        _what_next(question, card)


def _judged(drill: Drill, question: DrillQuestion, before: Sequence[Attempt]) -> None:
    """Side by side and never added up: how you rated it, now and before, and what the rules saw."""
    own, seen = st.columns(2, gap="small")
    with own:
        st.caption("You")
        _badge(question.rating)
        if before:
            st.caption(before_words(before, clock.today()))
    with seen:
        st.caption(_seen_in(drill, question))
        if not drill.was_answered(question) or not question.answer.strip():
            st.caption("Nothing was there to look at.")
        elif question.lacks:
            list_of([explain(lack) for lack in question.lacks])
        else:
            st.caption("Nothing that is missing.")


def _seen_in(drill: Drill, question: DrillQuestion) -> str:
    """Of an answer said aloud the rules see what was noted of it, unless that is all of it."""
    whole = question.seconds and is_transcript(question.answer, question.seconds)
    if drill.mode.is_spoken and not whole:
        return "What the rules saw, in your notes alone"
    return "What the rules saw"


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
    for line in delivery_words(answer, seconds, mode):
        st.caption(line)


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


def list_of(lines: Sequence[str]) -> None:
    """Lines as a list, each as it was typed."""
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
