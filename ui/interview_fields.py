"""The fields of one interview: round, kind, date and time, promised answer, panel. Nothing is saved here."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import streamlit as st

from prep.casebook import INTERVIEW_KINDS, Interview, Interviewer, PanelRole
from prep.casebook.local_time import moment_of
from prep.errors import PrepError
from ui import clock
from ui.panel_rows import is_shown, names_in, panel_rows
from ui.words import moment_text, plain


def interview_fields(start: Interview, key: str) -> Interview | None:
    """The interview as edited; None while a field is wrong, said beside it."""
    entered = _round_and_kind(start, key)
    try:
        entered = _time(entered, key)
    except PrepError as error:
        st.error(str(error))
        return None
    return replace(entered, interviewers=panel_rows(start.interviewers, key))


def as_it_stands(start: Interview, key: str) -> Interview:
    """The interview by what its fields hold already, where they were shown before."""
    day = st.session_state.get(f"place_day_{key}")
    at = st.session_state.get(f"place_at_{key}")
    if f"place_day_{key}" in st.session_state:
        zone = st.session_state.get(f"place_zone_{key}", start.time_zone)
        start = replace(start, time_zone=zone, starts=_moment(day, at, zone))
    if is_shown(key):
        people = tuple(Interviewer(each, PanelRole.HIRING_MANAGER) for each in names_in(key))
        start = replace(start, interviewers=people)
    return start


def _moment(day: date | None, at: time | None, zone: str) -> datetime | None:
    try:
        return moment_of(day, at, zone) if day and at else None
    except PrepError:
        return None


def title(interview: Interview) -> str:
    """`Round 1, video, Thu 12 Nov, 10:00`."""
    words = f"Round {interview.round}, {interview.kind}"
    return f"{words}, {when_text(interview)}" if interview.starts else words


def folded_label(interview: Interview) -> str:
    """What stands in the folded fields: `Date, panel, promised answer: Thu 12 Nov, 10:00, Mara Lind`."""
    people = [plain(each.name) for each in interview.interviewers]
    shown = people if len(people) <= 2 else [*people[:2], f"{len(people) - 2} more"]
    facts = ", ".join([*([when_text(interview)] if interview.starts else []), *shown])
    return f"Date, panel, promised answer: {facts}" if facts else "Date, panel, promised answer"


def when_text(interview: Interview) -> str:
    """`Thu 12 Nov, 10:00` on the clocks of the interview, "" where it has no date."""
    if interview.starts is None:
        return ""
    return moment_text(interview.starts, ZoneInfo(interview.time_zone), clock.today())


def _round_and_kind(start: Interview, key: str) -> Interview:
    kinds = list(dict.fromkeys((*INTERVIEW_KINDS, start.kind)))
    number, kind, promised = st.columns(3)
    return replace(
        start,
        round=int(
            number.number_input(
                "Round",
                1,
                99,
                start.round,
                key=f"place_round_{key}_{start.application_id}",
                persist_state="session",
            )
        ),
        kind=kind.selectbox(
            "Kind",
            kinds,
            index=kinds.index(start.kind),
            format_func=str.capitalize,
            key=f"place_kind_{key}",
            persist_state="session",
        ),
        promised_on=promised.date_input(
            "They promised an answer by",
            start.promised_on,
            format="YYYY-MM-DD",
            key=f"place_promised_{key}",
            persist_state="session",
            help="Leave it empty where they named no day.",
        ),
    )


def _time(start: Interview, key: str) -> Interview:
    """Raises PrepError where the day and time are no moment."""
    local = start.starts.astimezone(ZoneInfo(start.time_zone)) if start.starts else None
    zones = list(dict.fromkeys((*_zones(), start.time_zone)))
    date_field, time_field, zone_field = st.columns(3)
    day = date_field.date_input(
        "Date",
        local.date() if local else None,
        format="YYYY-MM-DD",
        key=f"place_day_{key}",
        persist_state="session",
    )
    at = time_field.time_input(
        "Time", local.time() if local else None, key=f"place_at_{key}", persist_state="session"
    )
    zone = zone_field.selectbox(
        "Time zone",
        zones,
        index=zones.index(start.time_zone),
        key=f"place_zone_{key}",
        persist_state="session",
    )
    if (day is None) != (at is None):
        raise PrepError("A date needs its time, and a time its date. Enter both, or clear both.")
    return replace(start, time_zone=zone, starts=moment_of(day, at, zone) if day and at else None)


@cache
def _zones() -> list[str]:
    return sorted({"UTC", *available_timezones()})
