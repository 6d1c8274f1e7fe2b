"""Where each draft belongs, as it stands in the fields: put away and laid out again as drafts change."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from prep.casebook import Application, Interview, Stage
from prep.text import same_text_key
from ui import clock, notes_told, panel_rows, pickers
from ui.notes_told import Told

_LEFT = "draft_places"
_FIELDS = ("place_application", "place_company", "place_role", "place_stage", "place_turn")
_CHOSEN = "place_chosen"
_ENDED = pickers.ENDED


def put_away(draft_id: str) -> None:
    """Keep what stands in the fields for this draft until it is opened again."""
    names = (*_FIELDS, _CHOSEN)
    _left()[draft_id] = {name: st.session_state[name] for name in names if name in st.session_state}


def lay_out(
    draft_id: str,
    told: Told,
    applications: Sequence[Application],
    interviews: Sequence[Interview],
    is_first: bool,
    earlier: tuple[str, str] = ("", ""),
) -> None:
    """Fill the fields for a draft: as they were left, else as an earlier version of the same file has
    them (`earlier`: its application and interview), else by what its own notes say, else empty.

    What the user entered or chose before any notes were there stands for the first draft; nothing
    ever comes from the place of another one.
    """
    notes_told.hold(told)
    stands = is_first and not st.session_state.pop(_ENDED, False)
    left = _left().get(draft_id)
    if left is not None:
        _blank()
        st.session_state.update(left)
    elif not (stands and (pickers.is_chosen() or _is_entered())):
        _blank()
        pickers.begin_turn(draft_id)
        if earlier[0]:
            st.session_state["place_application"] = earlier[0]
            st.session_state[f"place_interview_{earlier[0]}"] = earlier[1]
        else:
            _suggest(told, applications, interviews)
    elif not _has_facts():
        pickers.begin_turn(draft_id)


def forget(draft_id: str) -> None:
    """Forget the fields of a draft that is gone: the next one begins with its own."""
    _left().pop(draft_id, None)
    notes_told.hold(None)
    st.session_state[_ENDED] = True


def _suggest(
    told: Told, applications: Sequence[Application], interviews: Sequence[Interview]
) -> None:
    company = told.place.company
    if not company:
        return
    wanted = same_text_key(company)
    same = [each for each in applications if same_text_key(each.company) == wanted]
    if same:
        _choose_known(same[0].application_id, interviews)
        return
    st.session_state["place_application"] = pickers.NEW
    st.session_state["place_company"] = company
    st.session_state["place_role"] = told.place.role


def _choose_known(application_id: str, interviews: Sequence[Interview]) -> None:
    """The application, and its interview of the day that the notes name, else the last one held."""
    own = [each for each in interviews if each.application_id == application_id]
    st.session_state["place_application"] = application_id
    day, now = notes_told.day_told(), clock.now()
    if day:
        fitting = [each for each in own if _is_on(each, day)]
    else:
        fitting = [each for each in own if each.starts is None or each.starts <= now][-1:] or own
    chosen = fitting[0].interview_id if fitting else pickers.NEW
    st.session_state[f"place_interview_{application_id}"] = chosen


def _is_on(interview: Interview, day: date) -> bool:
    moment = interview.starts
    return moment is not None and moment.astimezone(ZoneInfo(interview.time_zone)).date() == day


def _is_entered() -> bool:
    """Whether the company of a new application stands in the fields."""
    is_new = not st.session_state.get("place_application")
    return is_new and bool(str(st.session_state.get("place_company") or "").strip())


def _has_facts() -> bool:
    """Whether the user entered anything of a new interview: its day, time, answer's day or panel."""
    key = f"new_{pickers.turn()}"
    fields = [f"place_{name}_{key}" for name in ("day", "at", "promised")]
    return any(st.session_state.get(name) for name in fields) or bool(panel_rows.names_in(key))


def _blank() -> None:
    """Set and not deleted: the browser keeps what it shows of a field that nobody sets."""
    st.session_state.pop("place_next", None)
    st.session_state["place_application"] = None
    st.session_state["place_company"] = st.session_state["place_role"] = ""
    st.session_state["place_stage"] = Stage.FIRST_INTERVIEW
    st.session_state[_CHOSEN] = False


def _left() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = st.session_state.setdefault(_LEFT, {})
    return found
