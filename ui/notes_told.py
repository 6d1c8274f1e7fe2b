"""What the notes being looked through say of their own interview, as a start for its fields."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

import streamlit as st

from prep.casebook import INTERVIEW_KINDS, Application, Interview, Interviewer
from prep.casebook.local_time import moment_of
from prep.casebook.panel_role import guessed_panel_role
from prep.errors import PrepError
from prep.notes.belonging import Belonging, belonging
from prep.notes.model import Notes
from prep.notes.occasion import Occasion, occasion
from prep.notes.roles import role_of

_TOLD = "notes_told"
_MOST_PEOPLE = 8
_NOON = time(12, 0)


@dataclass(frozen=True, slots=True)
class Told:
    """Where notes belong by their own words, when it was, and who asked."""

    place: Belonging
    occasion: Occasion
    people: tuple[Interviewer, ...]


def told_in(notes: Notes, applications: Sequence[Application]) -> Told:
    """What these notes say of themselves; companies of the applications are known by their name."""
    persons = [each.name for each in notes.people] + [each.name for each in notes.speakers]
    known = [each.company for each in applications]
    return Told(belonging(notes.document, known, persons), occasion(notes.document), _people(notes))


def hold(told: Told | None) -> None:
    """Have the fields of a new interview start from this."""
    st.session_state[_TOLD] = told


def told() -> Told | None:
    """What the open notes say of themselves, None where there are none."""
    found: Told | None = st.session_state.get(_TOLD)
    return found


def started(blank: Interview) -> Interview:
    """A new interview with what the open notes say of it."""
    found = told()
    if found is None:
        return blank
    kind = found.occasion.kind if found.occasion.kind in INTERVIEW_KINDS else blank.kind
    blank = replace(blank, kind=kind, interviewers=found.people)
    if found.occasion.day is None:
        return blank
    try:
        moment = moment_of(found.occasion.day, found.occasion.at or _NOON, blank.time_zone)
    except PrepError:
        return blank
    return replace(blank, starts=moment)


def say_noon() -> None:
    """Where the notes name a day and no time: that noon stands in for it."""
    found = told()
    if found and found.occasion.day and found.occasion.at is None:
        st.caption("The notes name the day and no time. 12:00 stands in until you change it.")


def day_told() -> date | None:
    """The day of the interview by the open notes."""
    found = told()
    return found.occasion.day if found else None


def _people(notes: Notes) -> tuple[Interviewer, ...]:
    """Who asked: the interviewers among the people, then those who only speak as such."""
    titles = {each.name: each.role for each in notes.people if each.interviewer}
    me = {each.name.casefold() for each in notes.speakers if each.side == "me"}
    for speaker in notes.speakers:
        is_name = not role_of(speaker.name)
        if speaker.side == "interviewer" and is_name and not _is_among(speaker.name, titles):
            titles[speaker.name] = ""
    people = [(name, role) for name, role in titles.items() if name.casefold() not in me]
    return tuple(
        Interviewer(name, guessed_panel_role(role)) for name, role in people[:_MOST_PEOPLE]
    )


def _is_among(name: str, others: dict[str, str]) -> bool:
    parts = set(name.casefold().split())
    return any(parts & set(each.casefold().split()) for each in others)
