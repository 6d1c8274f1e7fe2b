"""Files that are no notes but have a page of their own: lists of applications, lists of people."""

from dataclasses import dataclass
from typing import Literal

import streamlit as st

from prep import connections, trackers
from prep.notes.decode import UnreadableNotes, decode
from prep.notes.recognise import packed_kind
from prep.trackers.read import read_tables
from ui import connection_import, tracker_desk
from ui.refusal import refusal_kept
from ui.words import plain


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A file and the page that it belongs to."""

    page: Literal["pipeline", "connections"]
    name: str
    content: bytes


def elsewhere(name: str, content: bytes) -> Elsewhere | None:
    """Where a file belongs that is a list of applications or of people; None for any other."""
    if packed_kind(content):
        return None
    try:
        text = decode(name, content).text
    except UnreadableNotes:
        return None
    if connections.looks_like(name, text):
        return Elsewhere("connections", name, content)
    if trackers.looks_like(name, text):
        return Elsewhere("pipeline", name, content)
    return None


def way_there(found: Elsewhere, number: int) -> None:
    """What the file is, and the button that leads to its page; a list of applications goes along."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if found.page == "pipeline":
            st.markdown(
                f"{plain(found.name)} is a list of applications, no notes.", width="content"
            )
            if st.button("Bring it in on the page Pipeline", key=f"elsewhere_{number}"):
                _bring_in(found)
        else:
            st.markdown(
                f"{plain(found.name)} is a list of people you know, no notes.", width="content"
            )
            if st.button("Bring it in on the page Connections", key=f"elsewhere_{number}"):
                connection_import.carry(found.name, found.content)
                st.switch_page("../pages/connections.py")


def _bring_in(found: Elsewhere) -> None:
    with refusal_kept():
        tracker_desk.take(read_tables(found.name, found.content))
    st.switch_page("../pages/pipeline.py", query_params={"bring": "list"})
