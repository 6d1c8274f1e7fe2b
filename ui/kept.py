"""Keeping what is ticked, and what that gave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.errors import PrepError
from prep.notes.imports import Import
from prep.notes.store import KeptNotes
from prep.questions.draft import Draft, counted, to_keep
from prep.store import Store
from prep.text import count_of, day_text
from ui import casefile, clock, notes_desk, pickers
from ui.page_top import begin_at_top
from ui.place import MISSING, Place, missing_words

_JUST = "kept_just_now"
_ASKED = "keep_asked"


@dataclass(frozen=True, slots=True)
class JustKept:
    """What the last press of the button did."""

    notes: KeptNotes
    difficult: int


def keep_button(
    store: Store, draft: Draft, place: Place | None, applications: Sequence[Application]
) -> None:
    """The one button that writes: what is ticked, into the place chosen, of the draft it shows."""
    with st.bottom:
        st.button(
            keep_label(draft),
            on_click=_ask,
            args=(draft.draft_id,),
            type="primary",
            disabled=place is None,
            key="keep",
        )
        asked = st.session_state.pop(_ASKED, "") == draft.draft_id
        if asked and place is not None:
            _keep(store, draft, place)
        if st.session_state.get(MISSING):
            st.error(
                f"These notes need a company. {missing_words(applications, 'Which interview')}"
            )


def keep_label(draft: Draft) -> str:
    """`Keep 4 questions`, `Keep 4 questions, 1 asked again`."""
    found = counted(draft)
    new = [f"{count_of(found.kept, 'question')}"] if found.kept else []
    again = [f"{found.again} asked again"] if found.again else []
    return (
        f"Keep {', '.join([*new, *again])}" if new or again else "Keep the notes without questions"
    )


def _ask(draft_id: str) -> None:
    st.session_state[_ASKED] = draft_id


def _keep(store: Store, draft: Draft, place: Place) -> None:
    """A refusal is said where this is called: beside the button."""
    if not place.application.company:
        st.session_state[MISSING] = True
        st.rerun()
    confirmed = to_keep(draft, place.application, place.interview)
    beside = notes_desk.next_to(draft.draft_id)
    try:
        notes = journeys.keep_notes(store, casefile.ME, confirmed, clock.now())
        if not notes.added:
            journeys.drop_notes_draft(store, casefile.ME, draft.draft_id)
    except PrepError as error:
        st.error(str(error))
        return
    hard = sum(each.difficult for each in confirmed.questions) if notes.added else 0
    st.session_state[_JUST] = JustKept(notes, hard)
    st.session_state["kept_toast"] = True
    _go_on(draft, notes, beside)


def _go_on(draft: Draft, notes: KeptNotes, beside: str) -> None:
    """To the file beside this one, in a place of its own; the place just kept shows once none waits."""
    notes_desk.leave(draft.draft_id, beside)
    if not beside:
        pickers.choose(notes.application_id, notes.interview_id, firmly=False)
    begin_at_top()
    st.rerun()


def just() -> JustKept | None:
    """What the last press of the button did, while that is news."""
    found: JustKept | None = st.session_state.get(_JUST)
    return found


def just_words(just: JustKept) -> str:
    """`4 questions kept from quay.md`."""
    if not just.notes.added:
        return f"{just.notes.file_name} is kept already, nothing was added now"
    return f"{count_of(just.notes.questions, 'question')} kept from {just.notes.file_name}"


def forget_just() -> None:
    """What was kept last is no news any more."""
    st.session_state.pop(_JUST, None)


def earlier(name: str, found: KeptNotes, applications: Mapping[str, Application]) -> str:
    """`You kept quay.md on Mon 23 Nov: 4 questions for Harbor Mutual, Claims lead.`"""
    alias = "" if found.file_name == name else f" as {found.file_name}"
    gave = _gave(found, applications)
    return f"You kept {name} on {_day(found)}{alias}: {gave}. Nothing was added."


def facts(log: Sequence[Import]) -> str:
    """`3 files kept, 21 questions. The last on Mon 23 Nov.`"""
    standing = [each for each in log if each.undone is None]
    if not standing:
        return "What they asked and what you said, from your own notes of the interview."
    questions = count_of(sum(each.new for each in standing), "question")
    last = day_text(standing[0].kept.astimezone(clock.zone()).date(), clock.today())
    return f"{count_of(len(standing), 'file')} kept, {questions}. The last on {last}."


def _day(each: KeptNotes) -> str:
    return day_text(each.kept.astimezone(clock.zone()).date(), clock.today())


def _gave(each: KeptNotes, applications: Mapping[str, Application]) -> str:
    application = applications.get(each.application_id)
    whom = f" for {application.title}" if application else ""
    return f"{count_of(each.questions, 'question')}{whom}"
