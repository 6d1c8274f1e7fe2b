"""Drop a file or paste text, and what was read from it: the draft, until it is kept or dropped."""

from collections.abc import Callable
from pathlib import PureWindowsPath

import streamlit as st

from prep import notes
from prep.errors import PrepError
from prep.notes.belonging import belonging
from prep.notes.model import Reading
from prep.questions.difficulty import flag
from prep.questions.draft import Draft, draft_of
from prep.settings import MAX_NOTES_BYTES
from prep.text import shortened, without_controls
from ui import casefile, pickers

_TURN = "drop_turn"


def draft() -> Draft | None:
    """What was read in this session and is neither kept nor dropped yet."""
    found: Draft | None = st.session_state.get(_key())
    return found


def put(changed: Draft) -> None:
    """Remember the draft as it is now."""
    st.session_state[_key()] = changed


def drop_it() -> None:
    """Forget the draft, what is open in it, and what stands in the fields it came from."""
    st.session_state.pop(_key(), None)
    st.session_state.pop("review_open", None)
    st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1


def drop_zone() -> None:
    """The field for a file and the one for text; what can't be read is said in words beside it."""
    turn = st.session_state.get(_TURN, 0)
    way = st.segmented_control(
        "A file or pasted text",
        ["A file", "Pasted text"],
        default="A file",
        required=True,
        label_visibility="collapsed",
        key="drop_way",
    )
    if way == "A file":
        _file(turn)
    else:
        _pasted(turn)


def _file(turn: int) -> None:
    # No `type`: a file is judged by its content, and a refusal of ours names the way out.
    given = st.file_uploader(
        "A file of notes: Word, PDF, Excel, CSV, web page, Markdown, text, captions, JSON, YAML, "
        "or a zip of them",
        key=f"drop_file_{turn}",
        max_upload_size=MAX_NOTES_BYTES // (1024 * 1024),
    )
    if given is not None:
        _read(lambda: notes.read(_file_name(given.name), given.getvalue()))


def _pasted(turn: int) -> None:
    text = st.text_area(
        "Your notes as text",
        height=240,
        key=f"drop_text_{turn}",
        placeholder="What they asked, what you said, who was there, what was promised",
        persist_state="session",
    )
    if st.button("Read the text", key="drop_read") and text.strip():
        _read(lambda: notes.read_text(text))


def _read(reader: Callable[[], Reading]) -> None:
    try:
        reading = reader()
    except PrepError as error:
        st.error(str(error))
        return
    put(draft_of(reading, flag(reading.notes)))
    pickers.suggest(*belonging(reading.notes.document))
    st.rerun()


def _file_name(given: str) -> str:
    """The last part of the name that the browser sent, short and on one line."""
    name = PureWindowsPath(without_controls(given)).name
    return shortened(name, 120) or "notes"


def _key() -> str:
    return f"notes_draft_{casefile.is_demo()}"
