"""Fields to choose or enter an application and an interview. Nothing is saved here."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from prep.casebook import Application, Interview, Stage
from prep.text import new_id
from ui import clock, notes_told
from ui.interview_fields import as_it_stands, folded_label, interview_fields, title

NEW = ""
"""The id of what is not in the file yet."""


NOT_CHOSEN = Application(NEW, "", "", Stage.FIRST_INTERVIEW, date.min)
"""What the picker gives while nothing is chosen: it has no company."""

_TURN = "place_turn"
ENDED = "place_ended"
"""Set while the fields still hold the place of a draft that is gone."""


def choose(application_id: str, interview_id: str, firmly: bool = True) -> None:
    """Have these chosen from the next run on, and the fields of anything new empty again.

    A firm choice stands against what notes say of themselves.
    """
    st.session_state["place_next"] = (application_id, interview_id)
    st.session_state[ENDED] = False
    begin_turn(new_id())
    _stand_by(firmly and bool(application_id))


def is_chosen() -> bool:
    """Whether the user chose the application themselves, here or on the way here."""
    return bool(st.session_state.get("place_chosen"))


def begin_turn(turn: str) -> None:
    """Have the fields of a new interview be others from now on: those of this turn."""
    st.session_state[_TURN] = turn


def turn() -> str:
    """Whose fields of a new interview are shown."""
    return str(st.session_state.get(_TURN, ""))


def application_picker(applications: Sequence[Application]) -> Application:
    """One of the applications, or the fields of a new one; without a company while none is chosen."""
    _take_up_choice()
    known = {each.application_id: each for each in applications}
    chosen: str | None = NEW
    if known:
        if st.session_state.get("place_application") not in (None, NEW, *known):
            st.session_state["place_application"] = None
        chosen = st.selectbox(
            "Application",
            [*known, NEW],
            index=None,
            placeholder="Choose the application",
            format_func=lambda key: known[key].title if key else "Add an application",
            key="place_application",
            on_change=_stand_by,
            args=(True,),
            persist_state="session",
        )
    if chosen is None:
        return NOT_CHOSEN
    return known[chosen] if chosen else _new_application()


def interview_picker(
    interviews: Sequence[Interview], application: Application, folded: bool = True
) -> Interview | None:
    """One of the application's interviews as edited, or a new one; None while a field is wrong."""
    wanted = application.application_id
    own = {
        each.interview_id: each for each in interviews if wanted and wanted == each.application_id
    }
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
        return _fields(own[chosen], f"{chosen}_{own[chosen].version}", f"place_open_{chosen}", True)
    following = 1 + max((each.round for each in own.values()), default=0)
    blank = Interview(NEW, wanted, following, "video", None, clock.zone_name())
    return _fields(notes_told.started(blank), f"new_{turn()}", f"place_open_new_{folded}", folded)


def _fields(start: Interview, key: str, box: str, folded: bool) -> Interview | None:
    """All but the choice itself, behind a line that says what stands there."""
    with st.expander(folded_label(as_it_stands(start, key)), expanded=not folded, key=box):
        if start.interview_id == NEW:
            notes_told.say_noon()
        return interview_fields(start, key)


def _stand_by(chosen: bool) -> None:
    """What the user chose themselves stands against any suggestion."""
    st.session_state["place_chosen"] = chosen


def _take_up_choice() -> None:
    if "place_next" not in st.session_state:
        return
    application_id, interview_id = st.session_state.pop("place_next")
    st.session_state["place_application"] = application_id or None
    st.session_state[f"place_interview_{application_id}"] = interview_id
    st.session_state["place_company"] = st.session_state["place_role"] = ""


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
