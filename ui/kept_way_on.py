"""After keeping: one line of what it gave, with the two things to do with it and the way back."""

from collections.abc import Sequence

import streamlit as st

from prep.notes.imports import Import
from prep.store import Store
from ui import imports_list, kept
from ui.kept import JustKept
from ui.words import plain

_ASKED = "kept_undo_asked"


def way_on(store: Store, log: Sequence[Import], more_to_look_through: bool) -> None:
    """The line for what was kept last; its first step is the page's main one once nothing waits."""
    just = kept.just()
    if just is None:
        return
    words = kept.just_words(just)
    if st.session_state.pop("kept_toast", False):
        st.toast(f"{plain(words)}.")
    with st.container(border=True, gap="small", key="kept_way_on"):
        st.markdown(f"**{plain(words)}.**")
        _steps(just, log, is_main=not more_to_look_through)
        _undo(store, just, log)


def _steps(just: JustKept, log: Sequence[Import], is_main: bool) -> None:
    hard = just.difficult
    hard_ones = "difficult one" if hard == 1 else f"{hard} difficult ones"
    label = f"Work out the {hard_ones}" if hard else "Look at the questions"
    with st.container(horizontal=True):
        if st.button(label, type="primary" if is_main else "secondary", key="kept_work_out"):
            kept.forget_just()
            st.switch_page("../pages/hard_questions.py")
        if st.button("Start a drill", key="kept_drill"):
            kept.forget_just()
            st.switch_page("../pages/panel_drill.py")
        if each := _import_of(just, log):
            st.button(
                "Undo", on_click=_ask, args=(each.import_id,), type="tertiary", key="kept_undo"
            )


def _undo(store: Store, just: JustKept, log: Sequence[Import]) -> None:
    each = _import_of(just, log)
    if each and st.session_state.get(_ASKED) == each.import_id:
        imports_list.confirmation(store, each, _ask, "kept_")


def _import_of(just: JustKept, log: Sequence[Import]) -> Import | None:
    """The import that it was, while it stands and is not one of before."""
    found = (each for each in log if each.notes_id == just.notes.notes_id and not each.undone)
    return next(found, None) if just.notes.added else None


def _ask(import_id: str) -> None:
    st.session_state[_ASKED] = import_id
