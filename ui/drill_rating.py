"""After an answer and its probes: judge it yourself, before anything else is said about it."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from prep import journeys
from prep.casebook import NotFound
from prep.drills import AnswerMode, Drill, DrillQuestion, Rating, Turn
from prep.drills import store as drill_store
from prep.drills.debrief import answer_words, time_words
from prep.drills.key_points import key_points
from prep.drills.recorded import recordings
from prep.drills.recording import Spoken, heard_of
from prep.drills.suggested_rating import Heard, Suggestion, suggested_rating
from prep.questions import store as question_store
from ui import casefile, clock
from ui.banks import banks
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_ALL_SHOWN = 130
_HOW = {"looked": "I looked at my notes", "prompt": "I needed help to go on"}
_BUTTON = 96
"""In pixels, so that the four meanings begin below each other."""


def show(drill: Drill, turn: Turn, question: DrillQuestion) -> None:
    """What was said, what a 1, a 3 and a 5 sound like where the bank knows, and the four ratings."""
    with st.container(border=True, gap="small"):
        st.markdown(f"**{plain(question.dealt.text)}**")
        _all_said(drill, question)
        _anchors(question.dealt.bank_question_id)
    spoken = _spoken(drill, question)
    suggestion = _heard(drill, question, spoken) if drill.mode.is_spoken else None
    st.markdown("How did the answer go?")
    if suggestion:
        what = "What was recorded and ticked" if spoken else "What you ticked"
        st.caption(f"{what} suggests {suggestion.rating}: {suggestion.why}. You decide.")
    suggested = suggestion.rating if suggestion else None
    for rating in Rating:
        with st.container(horizontal=True, vertical_alignment="center", gap="small", wrap=False):
            st.button(
                rating.label,
                on_click=_rate,
                args=(turn, rating, suggested),
                shortcut=str(rating.number),
                width=_BUTTON,
                key=f"rate_{rating}_{turn.drill_id}_{turn.position}",
            )
            st.caption(rating.meaning)


def _all_said(drill: Drill, question: DrillQuestion) -> None:
    """The answer and those to the probes, to judge by."""
    with st.container(height=_ALL_SHOWN, gap="xsmall"):
        st.text(answer_words(question.answer, drill.mode))
        for probe in question.probes:
            st.caption(plain(probe.text))
            st.text(answer_words(probe.answer, drill.mode))
    target = question.dealt.target_seconds
    if time := time_words(question.seconds, target, question.answer, drill.mode):
        st.caption(f"{time}.")


def _anchors(bank_question_id: str | None) -> None:
    """What this question's bank says a weak, a fair and a strong answer sound like."""
    if bank_question_id is None:
        return
    known = banks().questions
    own = next((each for each in known if each.bank_question_id == bank_question_id), None)
    if own is not None and own.anchors:
        with st.expander("What a 1, a 3 and a 5 sound like", type="compact", key="rate_anchors"):
            st.markdown("\n".join(f"- **{mark}** {plain(text)}" for mark, text in own.anchors))


def _spoken(drill: Drill, question: DrillQuestion) -> Spoken | None:
    """The answer as it was recorded, if it was."""
    if drill.mode is not AnswerMode.RECORDED:
        return None
    taken = recordings(casefile.store(), ME, drill.drill_id).get((question.position, 0))
    return taken.spoken if taken else None


def _heard(drill: Drill, question: DrillQuestion, spoken: Spoken | None) -> Suggestion | None:
    """What the user ticks about an answer said aloud and what was recorded of it, and what that
    suggests; None without either."""
    points = _points_of(question)
    key = f"{drill.drill_id}_{question.position}"
    said = _ticked(points, key)
    how = st.pills(
        "And how it came",
        list(_HOW),
        selection_mode="multi",
        format_func=lambda each: _HOW[each],
        key=f"how_{key}",
    )
    ticked = bool(said or how)
    if not ticked and spoken is None:
        return None
    target = question.dealt.target_seconds
    return suggested_rating(
        replace(
            heard_of(spoken, bool(question.answer or ticked)) if spoken else Heard(),
            looked_at_notes="looked" in how,
            needed_prompt="prompt" in how,
            points_said=said if points and ticked else None,
            points=len(points),
            share_of_time=None if question.seconds is None else question.seconds / target,
        )
    )


def _ticked(points: Sequence[str], key: str) -> int:
    """How many of the points the user says came."""
    if not points:
        return 0
    st.caption("Which of your points came, without looking?")
    ticks = [st.checkbox(plain(each), key=f"point_{n}_{key}") for n, each in enumerate(points)]
    return sum(ticks)


def _points_of(question: DrillQuestion) -> tuple[str, ...]:
    own_id, bank_id = question.dealt.question_id, question.dealt.bank_question_id
    bank_question = next((b for b in banks().questions if b.bank_question_id == bank_id), None)
    if not own_id:
        return key_points(None, bank_question)
    try:
        return key_points(question_store.question(casefile.store(), ME, own_id).answer, None)
    except NotFound:
        return ()


def _rate(turn: Turn, rating: Rating, suggested: Rating | None) -> None:
    """After the last question the debrief is shown, by the address, so that a refresh finds it."""
    store, zone, now = casefile.store(), clock.zone(), clock.now()
    with refusal_kept():
        journeys.rate_answer(store, ME, turn, rating, zone, now, suggested)
        if drill_store.running_drill(store, ME) is None:
            st.query_params["drill"] = turn.drill_id
