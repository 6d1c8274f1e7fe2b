"""Where notes belong: the application and the interview, chosen or entered, saved alone if you like."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

import streamlit as st

from prep import casebook, journeys
from prep.casebook import Application, Interview
from prep.errors import PrepError
from prep.store import Store
from ui import casefile, clock, pickers


@dataclass(frozen=True, slots=True)
class Place:
    """An application and an interview of it; an id of "" is not in the file yet."""

    application: Application
    interview: Interview


MISSING = "place_missing"
"""Set while the last press of the button found no company here."""


def place_fields(store: Store, applications: list[Application]) -> Place | None:
    """The place of the notes being looked through; None while a field is wrong, said beside it.

    Its application has no company while none is chosen.
    """
    with st.container(border=True, gap="small", key="place"):
        application = pickers.application_picker(applications)
        if st.session_state.get(MISSING) and not application.company:
            st.markdown(f":red[**{missing_words(applications)}**]")
        else:
            st.session_state.pop(MISSING, None)
        return _with_interview(casebook.interviews(store, casefile.ME), application)


def missing_words(applications: Sequence[Application], part: str = "") -> str:
    """What is to be done where no company is given yet, in the named part of the page."""
    where = f" under “{part}”" if part else " here"
    if applications:
        return f"Choose the application{where}, or add one with its company."
    return f"Enter it{where}, in the field “Company”."


def place_alone(store: Store, applications: list[Application]) -> None:
    """An interview entered or changed without notes; open where the user has just chosen one."""
    chosen = pickers.is_chosen()
    label = "Which interview" if chosen else "Enter an interview without notes"
    with st.expander(label, expanded=chosen, key="place_alone"):
        application = pickers.application_picker(applications)
        if application is pickers.NOT_CHOSEN:
            return
        interviews = casebook.interviews(store, casefile.ME)
        place = _with_interview(interviews, application, folded=False)
        if place is None or place.interview.as_entered in [each.as_entered for each in interviews]:
            return
        is_new = not place.interview.interview_id
        words = "Save the interview without notes" if is_new else "Save the changes"
        if st.button(words, key="place_save"):
            _save(store, place)


def _with_interview(
    interviews: Sequence[Interview], application: Application, folded: bool = True
) -> Place | None:
    interview = pickers.interview_picker(interviews, application, folded)
    if interview is None:
        return None
    return Place(_since(application, interview, clock.today()), interview)


def _save(store: Store, place: Place) -> None:
    try:
        saved = journeys.save_interview(
            store, casefile.ME, place.application, place.interview, clock.now()
        )
    except PrepError as error:
        st.error(str(error))
        return
    pickers.choose(saved.application_id, saved.interview_id)
    st.session_state["place_saved"] = True
    st.rerun()


def say_saved() -> None:
    """Say once that the interview was saved."""
    if st.session_state.pop("place_saved", False):
        st.toast("Interview saved.")


def _since(application: Application, interview: Interview, today: date) -> Application:
    """A new application is in its stage since the interview, or since today where that is to come."""
    if application.application_id or interview.starts is None:
        return application
    day = interview.starts.astimezone(ZoneInfo(interview.time_zone)).date()
    return replace(application, in_stage_since=min(day, today))
