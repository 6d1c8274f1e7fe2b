"""Before a drill: for which application, before whom, how long; and the drills of the past."""

from collections.abc import Sequence

import streamlit as st

from prep import casebook, drills, journeys
from prep.casebook import Application, Interview, Interviewer, PanelRole
from prep.drills import AnswerMode, DrillPlan, Member, PastDrill
from prep.drills import store as drill_store
from prep.drills.wanted import wanted
from prep.errors import PrepError
from prep.store import Store
from prep.text import count_of, shortened
from ui import clock, frame
from ui.banks import banks
from ui.casefile import ME
from ui.refusal import show_refusal
from ui.words import moment_text, plain

_LENGTHS = {3: "3, about 10 minutes", 6: "6, about 20 minutes"}
_MODES = {
    AnswerMode.TYPED: "Type the answer",
    AnswerMode.ALOUD: "Say it aloud, note the main points",
}
_NEWEST = 10


def show(store: Store) -> None:
    """The start form and the list of past drills; without an application the way to one."""
    past = drill_store.past_drills(store, ME)
    frame.heading("Panel drill", _facts(past))
    show_refusal()
    applications = casebook.applications(store, ME)
    if not applications:
        frame.empty(
            "Here a panel of named people asks what was difficult in your first interview, "
            "with a clock for each answer. It needs an application: add one with its notes.",
            "Add notes",
            "../pages/notes.py",
        )
        return
    plan = _plan(applications, casebook.interviews(store, ME))
    _say_chosen(store, plan.length)
    if st.button("Start the drill", type="primary", key="drill_start"):
        start(store, plan)
    _show_past(past)


def _say_chosen(store: Store, length: int) -> None:
    """What was chosen on the page Banks is asked here, as far as there is room."""
    chosen = len(wanted(store, ME))
    if not chosen:
        return
    told = f"{count_of(chosen, 'question')} that you chose in Banks"
    asked = f"{'is' if chosen == 1 else 'are'} asked in this drill"
    if chosen > length:
        asked = f"wait; the first {length} are asked in this drill"
    st.caption(f"{told} {asked}.")


def start(store: Store, plan: DrillPlan) -> None:
    """Start a drill and show it, or say why not."""
    try:
        journeys.start_drill(store, ME, plan, banks().questions, clock.zone(), clock.now())
    except PrepError as refusal:
        st.error(str(refusal))
        return
    st.query_params.clear()
    st.rerun()


def _plan(applications: Sequence[Application], interviews: Sequence[Interview]) -> DrillPlan:
    titles = {each.application_id: each.title for each in applications}
    application_id = st.selectbox(
        "Application",
        list(titles),
        index=_likeliest(applications, interviews),
        format_func=lambda key: titles[key],
        key="drill_application",
    )
    panel = _panel(drills.suggested_panel(interviews, application_id), application_id)
    length = st.segmented_control(
        "Questions",
        list(_LENGTHS),
        default=3,
        required=True,
        format_func=lambda number: _LENGTHS[number],
        key="drill_length",
    )
    mode = st.segmented_control(
        "How you answer",
        list(_MODES),
        default=AnswerMode.TYPED,
        required=True,
        format_func=lambda each: _MODES[each],
        key="drill_mode",
    )
    return DrillPlan(application_id, panel, length or 3, mode or AnswerMode.TYPED)


def _likeliest(applications: Sequence[Application], interviews: Sequence[Interview]) -> int:
    """The application that a link named, else that of the next interview, else the latest moved."""
    ids = [each.application_id for each in applications]
    named = st.query_params.get("application", "")
    now = clock.now()
    coming = [each for each in interviews if each.starts is not None and each.starts > now]
    coming.sort(key=lambda each: each.starts or now)
    wanted = [named, *(each.application_id for each in coming)]
    return next((ids.index(each) for each in wanted if each in ids), 0)


def _panel(suggested: Sequence[Member], application_id: str) -> tuple[Member, ...]:
    size = st.segmented_control(
        "Members of the panel",
        list(range(drills.FEWEST, drills.MOST + 1)),
        default=len(suggested),
        required=True,
        key=f"drill_size_{application_id}",
    )
    people = [
        _seat(seat, suggested[seat] if seat < len(suggested) else None, application_id)
        for seat in range(size or len(suggested))
    ]
    return drills.seated(people)


def _seat(seat: int, suggested: Member | None, application_id: str) -> Interviewer:
    roles = list(PanelRole)
    role = suggested.panel_role if suggested else PanelRole.SPECIALIST
    with st.container(horizontal=True, gap="small"):
        name = st.text_input(
            f"Member {seat + 1}",
            suggested.name if suggested else "",
            placeholder="Name, if known",
            key=f"drill_name_{application_id}_{seat}",
        )
        chosen = st.selectbox(
            f"Role of member {seat + 1}",
            roles,
            index=roles.index(role),
            format_func=lambda each: each.label,
            key=f"drill_role_{application_id}_{seat}",
            width=165,
        )
    return Interviewer(name, chosen)


def _facts(past: Sequence[PastDrill]) -> str:
    if not past:
        return "A panel, a clock for each answer, one deeper question after each."
    return f"{count_of(len(past), 'drill')} done."


def _show_past(past: Sequence[PastDrill]) -> None:
    if not past:
        return
    st.subheader("Past drills", anchor=False)
    for drill in past[:_NEWEST]:
        _past_line(drill)
    if len(past) > _NEWEST:
        with st.expander(f"{len(past) - _NEWEST} earlier drills", key="drill_earlier"):
            for drill in past[_NEWEST:]:
                _past_line(drill)


def _past_line(drill: PastDrill) -> None:
    when = moment_text(drill.started, clock.zone(), clock.today())
    hard = f", {drill.again_or_hard} again or hard" if drill.again_or_hard else ""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.button(
            plain(f"{when}, {shortened(drill.company, 30)}"),
            on_click=_open,
            args=(drill.drill_id,),
            type="tertiary",
            key=f"past_{drill.drill_id}",
        )
        st.caption(f"{drill.answered} of {drill.questions} answered{hard}", width="content")


def _open(drill_id: str) -> None:
    """Show a debrief, by the address, so that a refresh finds it again (a link to the page that is
    shown already would leave the address as it is)."""
    st.query_params["drill"] = drill_id
