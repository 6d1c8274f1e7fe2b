"""A running drill: one question on the table, its clock, the answer, the probe, the rating."""

import streamlit as st

from prep import journeys
from prep.drills import AnswerMode, AskedProbe, Dealt, Drill, DrillQuestion, Phase, Rating, Turn
from prep.drills.debrief import answer_words, time_words
from prep.drills.timing import LEFT_OPEN_SECONDS
from ui import casefile, clock, frame
from ui.banks import banks
from ui.casefile import ME
from ui.countdown import countdown
from ui.kept_typing import keep_while_typing
from ui.refusal import refusal_kept, show_refusal
from ui.words import plain

_LABELS = {AnswerMode.TYPED: "Your answer", AnswerMode.ALOUD: "Notes of what you said"}
_PLACEHOLDER = "Situation, what you did, what changed"
_BOX = {Phase.ANSWERING: 160, Phase.PROBING: 110}
_ANSWER_SHOWN = 150
_ALL_SHOWN = 130
_DONE = {Phase.ANSWERING: "Answer given", Phase.PROBING: "Probe answered"}


def show(drill: Drill, question: DrillQuestion) -> None:
    """The question on the table in the phase that it is in."""
    asker = drill.asker(question)
    place = f"Question {question.position} of {len(drill.questions)}"
    frame.heading("Panel drill", plain(f"{place}, asked by {asker.title}"))
    show_refusal()
    turn = Turn(drill.drill_id, question.position, question.phase)
    if question.phase is Phase.ANSWERING:
        _question_card(question)
        _answer_box(drill, turn, question.answer)
    elif question.phase is Phase.PROBING:
        _probe_card(drill, question, asker.name)
        _answer_box(drill, turn, question.probes[-1].answer)
    else:
        _rating(drill, turn, question)
    _offer_end(drill.drill_id)


def _offer_end(drill_id: str) -> None:
    """At the other edge than the main button, and asked once more."""
    with (
        st.container(horizontal=True, horizontal_alignment="right"),
        st.popover("End the drill early", type="tertiary", key=f"ending_{drill_id}"),
    ):
        st.write("What you answered so far stays. The other questions are not asked.")
        st.button("End it now", on_click=_end, args=(drill_id,), key=f"end_{drill_id}")


def _question_card(question: DrillQuestion) -> None:
    with st.container(border=True, gap="small"):
        _asked(question.dealt.text)
        _why(question.dealt)
        _clock(question, question.dealt.target_seconds)


def _probe_card(drill: Drill, question: DrillQuestion, asker: str) -> None:
    probe = question.probes[-1]
    with st.container(border=True, height=_ANSWER_SHOWN, gap="xsmall"):
        st.caption(plain(question.dealt.text))
        st.text(answer_words(question.answer, drill.mode))
    with st.container(border=True, gap="small"):
        st.caption(plain(f"{asker or 'They'} asked further"))
        _asked(probe.text)
        _clock(probe, probe.target_seconds)


def _asked(text: str) -> None:
    st.markdown(f"**{plain(text)}**")


def _why(dealt: Dealt) -> None:
    with st.container(horizontal=True, gap="small"):
        for number, reason in enumerate(dealt.why):
            if reason.startswith("Difficult"):
                st.badge(plain(reason), color="orange")
            else:
                st.badge(plain(reason), color="blue" if number == 0 else "gray")


def _clock(asked: DrillQuestion | AskedProbe, target_seconds: int) -> None:
    if asked.deadline is not None:
        countdown("drill", asked.deadline, target_seconds, clock.now())


def _answer_box(drill: Drill, turn: Turn, draft: str) -> None:
    key = f"said_{turn.drill_id}_{turn.position}_{turn.phase}"
    st.text_area(
        _LABELS[drill.mode],
        draft,
        height=_BOX[turn.phase],
        placeholder=_PLACEHOLDER if turn.phase is Phase.ANSWERING else None,
        key=key,
        on_change=_keep_draft,
        args=(turn, key),
    )
    with st.container(horizontal=True):
        st.button(
            _DONE[turn.phase],
            on_click=_submit,
            args=(turn, key),
            type="primary",
            shortcut="Ctrl+Enter",
            key=f"done_{key}",
        )
        keep_while_typing(key)
    _offer_restart(drill, turn)


def _offer_restart(drill: Drill, turn: Turn) -> None:
    """After a break: the clock says nothing any more, so it may begin again."""
    question = drill.questions[turn.position - 1]
    asked = question.probes[-1].asked if turn.phase is Phase.PROBING else question.asked
    if asked and (clock.now() - asked).total_seconds() > LEFT_OPEN_SECONDS:
        st.button("Restart the clock", on_click=_restart, args=(turn,), key=f"restart_{turn.phase}")


def _rating(drill: Drill, turn: Turn, question: DrillQuestion) -> None:
    with st.container(border=True, gap="small"):
        _asked(question.dealt.text)
        _all_said(drill, question)
        ratings = list(Rating)
        rating = st.radio(
            "How did the answer go?",
            ratings,
            index=None,
            format_func=lambda each: each.label,
            captions=[each.meaning for each in ratings],
            key=f"rating_{turn.drill_id}_{turn.position}",
        )
    last = turn.position == len(drill.questions)
    st.button(
        "Finish the drill" if last else "Next question",
        on_click=_rate,
        args=(turn, rating, last),
        disabled=rating is None,
        type="primary",
        shortcut="Ctrl+Enter",
        key=f"rated_{turn.drill_id}_{turn.position}",
    )


def _all_said(drill: Drill, question: DrillQuestion) -> None:
    """The answer and the one to the probe, to judge by."""
    with st.container(height=_ALL_SHOWN, gap="xsmall"):
        st.text(answer_words(question.answer, drill.mode))
        for probe in question.probes:
            st.caption(plain(probe.text))
            st.text(answer_words(probe.answer, drill.mode))
    target = question.dealt.target_seconds
    if time := time_words(question.seconds, target, question.answer, drill.mode):
        st.caption(f"{time}.")


def _keep_draft(turn: Turn, key: str) -> None:
    with refusal_kept():
        journeys.save_draft(casefile.store(), ME, turn, st.session_state[key])


def _submit(turn: Turn, key: str) -> None:
    store, text, now = casefile.store(), st.session_state[key], clock.now()
    with refusal_kept():
        if turn.phase is Phase.PROBING:
            journeys.submit_probe_answer(store, ME, turn, text, now)
        else:
            journeys.submit_answer(store, ME, turn, text, banks().questions, now)


def _rate(turn: Turn, rating: Rating, last: bool) -> None:
    with refusal_kept():
        journeys.rate_answer(casefile.store(), ME, turn, rating, clock.zone(), clock.now())
        if last:
            st.query_params["drill"] = turn.drill_id


def _restart(turn: Turn) -> None:
    with refusal_kept():
        journeys.restart_clock(casefile.store(), ME, turn, clock.now())


def _end(drill_id: str) -> None:
    with refusal_kept():
        journeys.end_drill(casefile.store(), ME, drill_id, clock.now())
        st.query_params["drill"] = drill_id
