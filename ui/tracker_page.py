"""Bring in a list of applications: drop it, look at what its columns mean, add what is new."""

from pathlib import PureWindowsPath

import streamlit as st

from prep.errors import PrepError
from prep.settings import MAX_NOTES_BYTES
from prep.store import Store
from prep.text import count_of, shortened, without_controls
from prep.trackers import Table
from prep.trackers.desk import in_words
from prep.trackers.read import read_tables
from ui import tracker_desk, tracker_door, tracker_log
from ui.frame import heading
from ui.refusal import show_refusal
from ui.tracker_columns import columns
from ui.tracker_outcome import add_button, left_out, preview, repeats
from ui.tracker_questions import questions
from ui.words import plain


def page(store: Store) -> None:
    """The whole way, from the file to the button."""
    heading("Bring in a list", "Applications from LinkedIn, another tracker, or your own sheet.")
    show_refusal()
    st.button("Back to the pipeline", on_click=_close, type="tertiary", key="bring_back")
    held = tracker_desk.desk()
    tracker_log.just_added()
    if held is None:
        _drop_zone()
        tracker_log.log(store)
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(held.table.name), anchor=False)
        st.button(
            "Drop this list", on_click=tracker_desk.drop_it, type="tertiary", key="bring_drop"
        )
    _which_list(tracker_desk.tables(), held.table)
    tracker_log.brought_in_before(store, held.table)
    found = tracker_desk.outcome_of(store, held)
    if held.has_company:
        st.markdown(f"**{in_words(found)}**")
    for problem in held.table.problems:
        st.caption(plain(problem))
    columns(held)
    if held.has_company:
        questions(held, found)
        preview(found)
        repeats(found)
        left_out(found)
        add_button(store, held, found)


def _drop_zone() -> None:
    # No `type`: a file is judged by its content, and a refusal of ours names the way out.
    given = st.file_uploader(
        "A list of applications: CSV, Excel, JSON, or LinkedIn's zip",
        key=f"bring_file_{tracker_desk.turn()}",
        max_upload_size=MAX_NOTES_BYTES // (1024 * 1024),
    )
    st.caption(
        "From LinkedIn: Job Applications.csv or Saved Jobs.csv. From Huntr, Teal, JobSync or Notion: "
        "their CSV. A sheet of your own: any headings will do. Nothing is added before you say so."
    )
    if given is None:
        return
    try:
        tables = read_tables(_file_name(given.name), given.getvalue())
    except PrepError as error:
        st.error(plain(str(error)))
        return
    tracker_desk.take(tables)
    st.rerun()


def _which_list(tables: list[Table], held: Table) -> None:
    if len(tables) < 2:
        return
    st.selectbox(
        f"The file holds {len(tables)} lists. Bring in one after the other",
        range(len(tables)),
        index=next(at for at, each in enumerate(tables) if each is held),
        format_func=lambda at: f"{tables[at].name}, {count_of(len(tables[at].rows), 'row')}",
        key="bring_which",
        on_change=lambda: tracker_desk.open_table(st.session_state["bring_which"]),
    )


def _close() -> None:
    st.query_params.pop(tracker_door.PARAMETER, None)


def _file_name(given: str) -> str:
    """The last part of the name that the browser sent, short and on one line."""
    name = PureWindowsPath(without_controls(given)).name
    return shortened(name, 120) or "list"
