"""The open file: one store a process and path, the user's own or the demo's."""

import os
from contextlib import suppress
from pathlib import Path

import streamlit as st

from prep import journeys, settings
from prep.store import Store, StoreBusy, StoreDamaged, StoreFault, StoreTooNew, open_store
from ui import clock

ME = settings.ONE_PERSON
_DEMO = "looking_at_demo"
_TITLES = {
    StoreBusy: "Your file is open elsewhere",
    StoreTooNew: "Your file is from a newer Round Two",
    StoreDamaged: "Your file can't be read",
}


def store() -> Store:
    """The store behind this page. Where the file can't be opened: a page in words, and stop."""
    file, zone = str(path()), clock.zone_name()
    try:
        opened = _opened(file, zone)
        if opened.closed:
            _opened.clear(file, zone)
            opened = _opened(file, zone)
    except StoreFault as fault:
        _say(fault)
        st.stop()
    return opened


def path() -> Path:
    """The database file this session looks at."""
    return settings.database_path(_folder())


def is_demo() -> bool:
    """The session looks at the demo and not at the user's own file."""
    return _folder().name == settings.DEMO_FOLDER_NAME


def can_go_back() -> bool:
    """The session came to the demo from the user's own file, which this server can open again."""
    return bool(st.session_state.get(_DEMO, False))


def look_at_demo() -> None:
    """Make the demo's file anew; from here on this session sees that one.

    Raises NotTheDemo where someone else's file is in its place.
    """
    with suppress(StoreBusy):  # another window looks at it already: this one joins
        from prep import demo  # only for those who look at it

        demo.build(settings.demo_folder(settings.data_folder(os.environ)), clock.now())
    st.session_state[_DEMO] = True


def back_to_own() -> None:
    """From here on this session sees the user's own file."""
    st.session_state[_DEMO] = False


def close_all() -> None:
    """Close every file that is open in this process; the next page opens its own again."""
    _opened.clear()


def _folder() -> Path:
    folder = settings.data_folder(os.environ)
    return settings.demo_folder(folder) if can_go_back() else folder


@st.cache_resource(show_spinner=False, on_release=Store.close)
def _opened(file: str, _zone: str) -> Store:
    """The file, with the candidate in it: a fresh file gets them once, not at every run."""
    now = clock.now()
    opened = open_store(Path(file), now)
    journeys.ensure_candidate(opened, ME, _zone, now)
    return opened


def _say(fault: StoreFault) -> None:
    st.title(_TITLES.get(type(fault), "Your file can't be opened"), anchor=False)
    st.error(str(fault))
    with st.container(horizontal=True):
        st.button("Try again", type="primary", key="open_again")
        if can_go_back():
            st.button("Back to my own file", on_click=back_to_own, key="leave_demo")
