"""What was kept: just now, and all the files before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.errors import PrepError
from prep.notes import store as notes_store
from prep.notes.store import KeptNotes
from prep.questions.draft import Draft, to_keep
from prep.store import Store
from prep.text import count_of, day_text
from ui import casefile, clock, drop, pickers
from ui.place import Place
from ui.source_text import whole_source
from ui.words import plain

_JUST = "kept_just_now"


@dataclass(frozen=True, slots=True)
class JustKept:
    """What the last press of the button did."""

    notes: KeptNotes
    difficult: int


def keep_button(store: Store, draft: Draft, place: Place | None) -> None:
    """The one button that writes: what is ticked, into the place chosen."""
    taken = len(draft.taken)
    label = f"Keep {count_of(taken, 'question')}" if taken else "Keep the notes without questions"
    with st.bottom:
        pressed = st.button(label, type="primary", disabled=place is None, key="keep")
        if pressed and place is not None:
            _keep(store, draft, place)


def _keep(store: Store, draft: Draft, place: Place) -> None:
    """A refusal is said where this is called: beside the button."""
    confirmed = to_keep(draft, place.application, place.interview)
    try:
        notes = journeys.keep_notes(store, casefile.ME, confirmed, clock.now())
    except PrepError as error:
        st.error(str(error))
        return
    hard = sum(each.difficult for each in confirmed.questions)
    st.session_state[_JUST] = JustKept(notes, hard)
    st.session_state["kept_toast"] = True
    pickers.choose(notes.application_id, notes.interview_id, firmly=False)
    drop.drop_it()
    st.rerun()


def way_on() -> None:
    """After keeping: what it gave, and the two things to do with it."""
    just: JustKept | None = st.session_state.get(_JUST)
    if just is None or drop.draft() is not None:
        return
    words = f"{count_of(just.notes.questions, 'question')} kept from {just.notes.file_name}"
    if not just.notes.added:
        words = f"{just.notes.file_name} is kept already, nothing was added now"
    if st.session_state.pop("kept_toast", False):
        st.toast(f"{plain(words)}.")
    with st.container(border=True, key="kept_way_on"):
        st.markdown(f"**{plain(words)}.**")
        _steps(just)


def earlier(found: KeptNotes, applications: Mapping[str, Application]) -> str:
    """`You kept this file on Mon 23 Nov: 4 questions for Harbor Mutual, Claims lead.`"""
    return f"You kept this file on {_day(found)}: {_gave(found, applications)}. Nothing was added."


def facts(files: Sequence[KeptNotes]) -> str:
    """`3 files kept, 21 questions. The last on Mon 23 Nov.`"""
    if not files:
        return "What they asked and what you said, from your own notes of the interview."
    questions = count_of(sum(each.questions for each in files), "question")
    return f"{count_of(len(files), 'file')} kept, {questions}. The last on {_day(files[0])}."


def kept_list(
    store: Store, files: Sequence[KeptNotes], applications: Mapping[str, Application]
) -> None:
    """Every kept file with what it gave; its text on opening it."""
    if not files:
        return
    st.subheader("Kept before", anchor=False)
    for each in files:
        label = f"{plain(each.file_name)}, {_day(each)}: {plain(_gave(each, applications))}"
        opened = st.expander(label, on_change="rerun", key=f"kept_{each.notes_id}")
        if opened.open:
            with opened:
                text = notes_store.source(store, casefile.ME, each.notes_id)
                whole_source(text or "", each.notes_id, height=400)


def _steps(just: JustKept) -> None:
    hard = just.difficult
    hard_ones = "difficult one" if hard == 1 else f"{hard} difficult ones"
    label = f"Work out the {hard_ones}" if hard else "Look at the questions"
    with st.container(horizontal=True):
        if st.button(label, type="primary", key="kept_work_out"):
            del st.session_state[_JUST]
            st.switch_page("../pages/hard_questions.py")
        if st.button("Start a drill", key="kept_drill"):
            del st.session_state[_JUST]
            st.switch_page("../pages/panel_drill.py")


def _day(each: KeptNotes) -> str:
    return day_text(each.kept.astimezone(clock.zone()).date(), clock.today())


def _gave(each: KeptNotes, applications: Mapping[str, Application]) -> str:
    application = applications.get(each.application_id)
    whom = f" for {application.title}" if application else ""
    return f"{count_of(each.questions, 'question')}{whom}"
