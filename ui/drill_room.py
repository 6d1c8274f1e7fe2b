"""A running drill: one question on the table, its clock, the answer, the probes."""

from datetime import datetime

import streamlit as st

from prep import journeys
from prep.drills import AnswerMode, AskedProbe, Dealt, Drill, DrillQuestion, Phase, Turn
from prep.drills.debrief import answer_words
from prep.drills.stress import Stressor, falls_on, interruption
from prep.drills.timing import LEFT_OPEN_SECONDS
from ui import casefile, clock, drill_closing, drill_pause, drill_rating, drill_recording, frame
from ui.banks import banks
from ui.casefile import ME
from ui.countdown import countdown
from ui.kept_typing import keep_while_typing
from ui.read_aloud import read_aloud
from ui.refusal import refusal_kept, show_refusal
from ui.words import plain

_LABELS = {
    AnswerMode.TYPED: "Your answer",
    AnswerMode.ALOUD: "Notes of what you said",
    AnswerMode.RECORDED: "Notes of what you said",
}
_PLACEHOLDER = "Situation, what you did, what changed"
_BOX = {Phase.ANSWERING: 160, Phase.PROBING: 110}
_BOX_UNDER_RECORDER = 80
_ANSWER_SHOWN, _ANSWER_SHOWN_WITH_RECORDER = 150, 90
_DONE = {Phase.ANSWERING: "Answer given", Phase.PROBING: "Probe answered"}


def show(drill: Drill) -> None:
    """The question on the table in the phase that it is in, the candidate's turn, or the pause."""
    question = drill.current
    frame.heading("Panel drill", plain(_where(drill, question)))
    show_refusal()
    if drill.paused:
        drill_pause.paused(drill)
    elif question is None:
        drill_closing.show(drill)
    else:
        _on_the_table(drill, question)
    drill_pause.ways_out(drill)


def _where(drill: Drill, question: DrillQuestion | None) -> str:
    """`Question 1 of 3, asked by Ana Ruiz, hiring manager. Next: Tom Reyes, peer.`"""
    if question is None:
        return "The panel has asked. Now it is your turn."
    place = f"Question {question.position} of {len(drill.questions)}"
    asker = drill.asker(question)
    following = drill.questions[question.position : question.position + 1]
    others = [drill.asker(each) for each in following if drill.asker(each) != asker]
    coming = f" Next: {others[0].title}." if others else ""
    return f"{place}, asked by {asker.title}.{coming}"


def _on_the_table(drill: Drill, question: DrillQuestion) -> None:
    turn = Turn(drill.drill_id, question.position, question.phase, len(question.probes))
    if question.phase is Phase.ANSWERING:
        _question_card(drill, question)
        _answer_box(drill, turn, question.answer)
    elif question.phase is Phase.PROBING:
        probe, asker = question.probes[-1], drill.asker(question).name
        if probe.asked > clock.now():
            _silence(drill, question, asker, probe.asked)
        else:
            _probe_card(drill, question, asker)
            _answer_box(drill, turn, probe.answer)
    else:
        drill_rating.show(drill, turn, question)


def _question_card(drill: Drill, question: DrillQuestion) -> None:
    with st.container(border=True, gap="small"):
        asked(question.dealt.text)
        with st.container(horizontal=True, gap="small"):
            _why(question.dealt)
            _read(drill, question, question.dealt.text)
        _clock(question, question.dealt.target_seconds, _interrupted_by(drill, question))


def _interrupted_by(drill: Drill, question: DrillQuestion) -> str:
    """What the asker throws in during this answer, or ""."""
    switched_on = Stressor.INTERRUPTION in drill.stressors
    if not (switched_on and falls_on(Stressor.INTERRUPTION, drill.drill_id, question.position)):
        return ""
    asker = drill.asker(question).name or "They"
    return f'{asker}: "{interruption(drill.drill_id, question.position)}"'


def _probe_card(drill: Drill, question: DrillQuestion, asker: str) -> None:
    probe = question.probes[-1]
    _said(drill, question)
    with st.container(border=True, gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(plain(f"{asker or 'They'} asked further"), width="content")
            _read(drill, question, probe.text)
        asked(probe.text)
        _clock(probe, probe.target_seconds)


def _said(drill: Drill, question: DrillQuestion) -> None:
    """The answer so far, small, so that the probe and its box have the room."""
    recorder = drill.mode is AnswerMode.RECORDED
    height = _ANSWER_SHOWN_WITH_RECORDER if recorder else _ANSWER_SHOWN
    with st.container(border=True, height=height, gap="xsmall"):
        st.caption(plain(question.dealt.text))
        st.text(answer_words(question.answer, drill.mode))
        for probe in question.probes[:-1]:
            st.caption(plain(probe.text))
            st.text(answer_words(probe.answer, drill.mode))


@st.fragment(run_every=1.0)
def _silence(drill: Drill, question: DrillQuestion, asker: str, until: datetime) -> None:
    """Nothing is said for some seconds after the answer, and there is nothing to press."""
    if clock.now() >= until:
        st.rerun()
    _said(drill, question)
    with st.container(border=True, gap="small"):
        asked(f"{asker or 'They'} looks at you and says nothing.")
        st.caption("You have answered. Wait; you need not fill the silence.")


def asked(text: str) -> None:
    """What was asked, as the thing to read first."""
    st.markdown(f"**{plain(text)}**")


def _read(drill: Drill, question: DrillQuestion, text: str) -> None:
    name = f"{drill.drill_id} {question.position} {len(question.probes)}"
    read_aloud(name, text, question.dealt.seat)


def _why(dealt: Dealt) -> None:
    for number, reason in enumerate(dealt.why):
        if reason.startswith("Difficult"):
            st.badge(plain(reason), color="orange")
        else:
            st.badge(plain(reason), color="blue" if number == 0 else "gray")


def _clock(put: DrillQuestion | AskedProbe, target_seconds: int, interruption: str = "") -> None:
    if put.deadline is not None:
        countdown("drill", put.deadline, target_seconds, clock.now(), interruption)


def _answer_box(drill: Drill, turn: Turn, draft: str) -> None:
    key = f"said_{turn.drill_id}_{turn.position}_{turn.phase}_{turn.probe}"
    recorder = drill.mode is AnswerMode.RECORDED
    if recorder:
        drill_recording.show(turn, {f"done_{key}": "Ctrl+Enter", f"pause_{drill.drill_id}": "P"})
    text = st.text_area(
        _LABELS[drill.mode],
        draft,
        height=_BOX_UNDER_RECORDER if recorder else _BOX[turn.phase],
        placeholder=_PLACEHOLDER if turn.phase is Phase.ANSWERING else None,
        key=key,
        on_change=_keep_draft,
        args=(turn, key),
    )
    _catch_up(turn, key, text, draft)
    with st.container(horizontal=True):
        unheard = st.button(
            _DONE[turn.phase],
            on_click=_submit,
            args=(turn, key),
            type="primary",
            shortcut="Ctrl+Enter",
            key=f"done_{key}",
        )
        keep_while_typing(key)
    if unheard:
        # After a restart of the server the first press comes without its callback.
        _submit(turn, key)
        st.rerun()
    _offer_restart(drill, turn)


def _catch_up(turn: Turn, key: str, text: str, draft: str) -> None:
    """Keep what stands in the field where its callback was not called: after a restart of the server
    the browser brings words that the file does not have."""
    if st.session_state.setdefault(f"kept_{key}", draft) != text:
        _keep_draft(turn, key)


def _offer_restart(drill: Drill, turn: Turn) -> None:
    """After a break: the clock says nothing any more, so it may begin again."""
    question = drill.questions[turn.position - 1]
    put = question.probes[-1].asked if turn.phase is Phase.PROBING else question.asked
    if put and (clock.now() - put).total_seconds() > LEFT_OPEN_SECONDS:
        st.button("Restart the clock", on_click=_restart, args=(turn,), key=f"restart_{turn.phase}")


def _keep_draft(turn: Turn, key: str) -> None:
    with refusal_kept():
        journeys.save_draft(casefile.store(), ME, turn, st.session_state[key])
        st.session_state[f"kept_{key}"] = st.session_state[key]


def _submit(turn: Turn, key: str) -> None:
    store, text, now = casefile.store(), st.session_state[key], clock.now()
    with refusal_kept():
        if turn.phase is Phase.PROBING:
            journeys.submit_probe_answer(store, ME, turn, text, banks().questions, now)
        else:
            journeys.submit_answer(store, ME, turn, text, banks().questions, now)


def _restart(turn: Turn) -> None:
    with refusal_kept():
        journeys.restart_clock(casefile.store(), ME, turn, clock.now())
