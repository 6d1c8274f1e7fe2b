"""The files that wait to be looked through: how many, which one is open, which were just added."""

from collections.abc import Sequence
from typing import Literal

import streamlit as st

from prep.questions.draft import Draft
from prep.questions.draft_store import DraftHead
from prep.text import count_of
from ui import notes_desk
from ui.words import plain

_ADDED = "notes_added"
_ADDED_TOAST = "notes_added_toast"
_AT_ONCE = 6


def files_list(heads: Sequence[DraftHead], held: Draft) -> None:
    """All files to look through where there are several, the open one marked."""
    if len(heads) < 2:
        return
    names = {each.draft_id: _named(each) for each in heads}
    st.session_state["notes_files"] = held.draft_id
    title = f"{count_of(len(heads), 'file')} to look through"
    st.markdown(f"**{title}**, this is number {list(names).index(held.draft_id) + 1}")
    height: Literal["content"] | int = "content" if len(heads) <= _AT_ONCE else 230
    with st.container(border=True, height=height, key="notes_files_box"):
        st.radio(
            title,
            list(names),
            format_func=names.__getitem__,
            label_visibility="collapsed",
            key="notes_files",
            on_change=_choose,
        )


def discard_button(draft_id: str) -> None:
    """The way to let go of a file, which asks once."""
    with st.popover("Discard these notes", type="tertiary", key=f"discard_{draft_id}"):
        st.markdown("Let go of these notes? Your corrections go too.")
        st.button("Discard them", on_click=notes_desk.discard, args=(draft_id,), key="drop_it")


def added(draft_ids: Sequence[str]) -> None:
    """Mark these as just added, and have the next run say so."""
    st.session_state[_ADDED] = set(draft_ids)
    st.session_state[_ADDED_TOAST] = bool(draft_ids)


def say_added(heads: Sequence[DraftHead]) -> None:
    """Once: `3 files read, now 5 to look through.` Where none waited before, none is marked."""
    if not st.session_state.pop(_ADDED_TOAST, False):
        return
    just = len(_just_added())
    if just < len(heads):
        st.toast(f"{count_of(just, 'file')} read, now {len(heads)} to look through.")
    else:
        st.session_state[_ADDED] = set()


def _named(head: DraftHead) -> str:
    words = f"{plain(head.file_name)}, {count_of(head.questions, 'question')}"
    return f"{words}, **just added**" if head.draft_id in _just_added() else words


def _just_added() -> set[str]:
    found: set[str] = st.session_state.get(_ADDED, set())
    return found


def _choose() -> None:
    _just_added().discard(st.session_state["notes_files"])
    notes_desk.choose(st.session_state["notes_files"])
