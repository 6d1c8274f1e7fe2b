"""Before a drill: for which application; the next drill, the evenings until the day, the progress."""

from collections.abc import Sequence

import streamlit as st

from prep import casebook, journeys
from prep.casebook import Application, Interview
from prep.drills import DrillPlan, PastDrill
from prep.drills import store as drill_store
from prep.drills.wanted import wanted
from prep.errors import PrepError
from prep.store import Store
from prep.text import count_of
from ui import clock, drill_past, drill_progress, drill_setup, frame, practice_plan
from ui.banks import banks
from ui.casefile import ME
from ui.refusal import show_refusal


def show(store: Store) -> None:
    """The parts of the page; without an application the way to one."""
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
    interviews = casebook.interviews(store, ME)
    application = _pick(applications, interviews)
    drill, evenings, progress = st.tabs(
        ["Next drill", "Evenings", "Progress"],
        default=_opens_with(interviews, application),
        key="drill_part",
        on_change="rerun",
        bind="query-params",
    )
    if drill.open:
        with drill:
            _next_drill(store, application, interviews, past)
    if evenings.open:
        with evenings:
            practice_plan.show(store, application.application_id, applications, interviews)
    if progress.open:
        with progress:
            drill_progress.show(store, application)


def _opens_with(interviews: Sequence[Interview], application: Application) -> str:
    """On the day of the interview the answers to read, on all others the next drill."""
    is_the_day = practice_plan.is_the_day(interviews, application.application_id)
    return "Evenings" if is_the_day else "Next drill"


def _next_drill(
    store: Store,
    application: Application,
    interviews: Sequence[Interview],
    past: Sequence[PastDrill],
) -> None:
    plan = drill_setup.plan(application, interviews)
    _say_chosen(store, plan.length)
    if st.button("Start the drill", type="primary", key="drill_start"):
        start(store, plan)
    drill_past.show(past)


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
    for name in (
        "drill",
        "application",
    ):  # the part of the page that is open is bound to the address
        st.query_params.pop(name, None)
    st.rerun()


def _pick(applications: Sequence[Application], interviews: Sequence[Interview]) -> Application:
    titles = {each.application_id: each.title for each in applications}
    application_id = st.selectbox(
        "Application",
        list(titles),
        index=_likeliest(applications, interviews),
        format_func=lambda key: titles[key],
        key="drill_application",
    )
    return next(each for each in applications if each.application_id == application_id)


def _likeliest(applications: Sequence[Application], interviews: Sequence[Interview]) -> int:
    """The application that a link named, else that of the next interview, else the latest moved."""
    ids = [each.application_id for each in applications]
    named = st.query_params.get("application", "")
    now = clock.now()
    coming = [each for each in interviews if each.starts is not None and each.starts > now]
    coming.sort(key=lambda each: each.starts or now)
    wanted = [named, *(each.application_id for each in coming)]
    return next((ids.index(each) for each in wanted if each in ids), 0)


def _facts(past: Sequence[PastDrill]) -> str:
    if not past:
        return "A panel, a clock for each answer, one deeper question after each."
    return f"{count_of(len(past), 'drill')} done."
