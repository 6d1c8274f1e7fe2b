"""Fields to choose or enter an application and an interview. Nothing is saved here."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import streamlit as st

from prep.casebook import INTERVIEW_KINDS, Application, Interview, Stage
from prep.casebook.local_time import moment_of
from prep.errors import PrepError
from prep.text import same_text_key
from ui import clock
from ui.panel_rows import panel_rows
from ui.words import moment_text

NEW = ""
"""The id of what is not in the file yet."""


def choose(application_id: str, interview_id: str, firmly: bool = True) -> None:
    """Have these chosen from the next run on, and the fields of a new application empty again.

    A firm choice stands against what notes say of themselves.
    """
    st.session_state["place_next"] = (application_id, interview_id)
    _stand_by(firmly and bool(application_id))


def is_chosen() -> bool:
    """Whether the user chose the application themselves, here or on the way here."""
    return bool(st.session_state.get("place_chosen"))


def suggest(company: str, role: str) -> None:
    """Offer what notes say of themselves: the fields that are still empty take it up next run."""
    if company or role:
        st.session_state["place_suggested"] = (company, role)


def application_picker(applications: Sequence[Application]) -> Application:
    """One of the applications, or the fields of a new one."""
    _take_up_choice()
    _take_up_suggestion(applications)
    known = {each.application_id: each for each in applications}
    chosen = NEW
    if known:
        chosen = st.selectbox(
            "Application",
            [*known, NEW],
            format_func=lambda key: known[key].title if key else "Add an application",
            key="place_application",
            on_change=_stand_by,
            args=(True,),
            persist_state="session",
        )
    return known[chosen] if chosen else _new_application()


def interview_picker(interviews: Sequence[Interview], application: Application) -> Interview | None:
    """One of the application's interviews as edited, or a new one; None while a field is wrong."""
    wanted = application.application_id
    own = {each.interview_id: each for each in interviews if wanted == each.application_id}
    chosen = NEW
    if own:
        chosen = st.selectbox(
            "Interview",
            [*own, NEW],
            format_func=lambda key: title(own[key]) if key else "Add an interview",
            key=f"place_interview_{wanted}",
            persist_state="session",
        )
    if chosen:
        with st.expander("Date, panel, promised answer", key=f"place_open_{chosen}"):
            return _entered(own[chosen], f"{chosen}_{own[chosen].version}")
    following = 1 + max((each.round for each in own.values()), default=0)
    blank = Interview(NEW, wanted, following, "video", None, clock.zone_name())
    return _entered(blank, f"new_{wanted}_{following}")


def title(interview: Interview) -> str:
    """`Round 1, video, Thu 12 Nov, 10:00`."""
    words = f"Round {interview.round}, {interview.kind}"
    if interview.starts is None:
        return words
    return f"{words}, {moment_text(interview.starts, ZoneInfo(interview.time_zone), clock.today())}"


def _stand_by(chosen: bool) -> None:
    """What the user chose themselves stands against any suggestion."""
    st.session_state["place_chosen"] = chosen


def _take_up_choice() -> None:
    if "place_next" not in st.session_state:
        return
    application_id, interview_id = st.session_state.pop("place_next")
    st.session_state["place_application"] = application_id
    st.session_state[f"place_interview_{application_id}"] = interview_id
    st.session_state["place_company"] = st.session_state["place_role"] = ""


def _take_up_suggestion(applications: Sequence[Application]) -> None:
    company, role = st.session_state.pop("place_suggested", ("", ""))
    wanted = same_text_key(company)
    same = [each.application_id for each in applications if same_text_key(each.company) == wanted]
    own_word = st.session_state.get("place_company") or is_chosen()
    if own_word or not wanted:
        return
    if applications:
        st.session_state["place_application"] = same[0] if same else NEW
    if not same:
        st.session_state["place_company"], st.session_state["place_role"] = company, role


def _new_application() -> Application:
    company, role, stage = st.columns(3)
    stages = list(Stage)
    return Application(
        application_id=NEW,
        company=company.text_input(
            "Company (needed)", key="place_company", persist_state="session"
        ).strip(),
        role=role.text_input("Role", key="place_role", persist_state="session").strip(),
        stage=stage.selectbox(
            "Where it stands",
            stages,
            index=stages.index(Stage.FIRST_INTERVIEW),
            format_func=lambda each: each.label,
            key="place_stage",
            persist_state="session",
        ),
        in_stage_since=clock.today(),
    )


def _entered(start: Interview, key: str) -> Interview | None:
    entered = _round_and_kind(start, key)
    try:
        entered = _time(entered, key)
    except PrepError as error:
        st.error(str(error))
        return None
    return replace(entered, interviewers=panel_rows(start.interviewers, key))


def _round_and_kind(start: Interview, key: str) -> Interview:
    kinds = list(dict.fromkeys((*INTERVIEW_KINDS, start.kind)))
    number, kind, promised = st.columns(3)
    return replace(
        start,
        round=int(
            number.number_input(
                "Round", 1, 99, start.round, key=f"place_round_{key}", persist_state="session"
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
