"""The lists that were brought in before, each with its Undo."""

import streamlit as st

from prep import journeys
from prep.journeys.trackers import Imported
from prep.store import Store
from prep.text import count_of, day_text
from prep.trackers import Table
from prep.trackers import store as tracker_store
from prep.trackers.store import Import
from ui import casefile, clock
from ui.refusal import refusal_kept
from ui.words import plain

_JUST, _ASKED = "tracker_just_added", "tracker_undo_asked"
_SHOWN = 20


def remember(done: Imported, file_name: str) -> None:
    """Keep what the button did for the run after it."""
    st.session_state[_JUST] = f"{_gave(done.applications, done.steps)} added from {file_name}."


def just_added() -> None:
    """Say once what was added."""
    said: str = st.session_state.pop(_JUST, "")
    if said:
        st.toast(plain(said))


def brought_in_before(store: Store, table: Table) -> None:
    """Say that these very bytes were brought in before, and are still here."""
    for each in tracker_store.imports(store, casefile.ME):
        if each.digest == table.digest and each.undone is None:
            st.write(f"You brought in this list on {_day(each)}, so its rows are here already.")
            return


def log(store: Store) -> None:
    """Every list that was brought in, the latest first."""
    every = tracker_store.imports(store, casefile.ME)
    if not every:
        return
    st.subheader("Brought in before", anchor=False)
    for each in every[:_SHOWN]:
        _line(store, each)


def _line(store: Store, each: Import) -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", key=f"brought_{each.import_id}"
    ):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(each.file_name)}**")
            st.caption(_told(each))
        asked = st.session_state.get(_ASKED) == each.import_id
        if each.undone is None and (each.applications or each.steps) and not asked:
            st.button(
                "Undo",
                on_click=_ask,
                args=(each.import_id,),
                help="Takes back what this list added. What you changed or used since stays.",
                key=f"undo_{each.import_id}",
            )
    if asked and each.undone is None:
        _confirmation(store, each)


def _confirmation(store: Store, each: Import) -> None:
    """Ask once, with what would go."""
    with st.container(border=True, key=f"undo_confirm_{each.import_id}"):
        st.markdown(
            f"**Take this list back?** {_gave(each.applications, each.steps)} would go. What you "
            "changed or used since stays."
        )
        with st.container(horizontal=True):
            st.button(
                "Undo it",
                on_click=_undo,
                args=(store, each.import_id),
                key=f"undo_sure_{each.import_id}",
            )
            st.button("Leave it", on_click=_ask, args=("",), key=f"undo_not_{each.import_id}")


def _ask(import_id: str) -> None:
    st.session_state[_ASKED] = import_id


def _told(each: Import) -> str:
    left = f", {count_of(each.rows_left, 'row')} left out" if each.rows_left else ""
    if each.undone is not None:
        return f"{_day(each)}. Undone."
    return f"{_day(each)}: {_gave(each.applications, each.steps)}{left}."


def _gave(applications: int, steps: int) -> str:
    parts = [count_of(applications, "application")] if applications or not steps else []
    if steps:
        parts.append(count_of(steps, "stage"))
    return " and ".join(parts)


def _day(each: Import) -> str:
    return day_text(each.imported.astimezone(clock.zone()).date(), clock.today())


def _undo(store: Store, import_id: str) -> None:
    _ask("")
    with refusal_kept():
        done = journeys.undo_list(store, casefile.ME, import_id, clock.now())
        said = f"{_gave(done.removed, done.taken_back)} taken back"
        kept = (
            f", {done.spared:,} kept because you changed or used them since" if done.spared else ""
        )
        st.toast(f"{said}{kept}.")
