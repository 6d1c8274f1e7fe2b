"""Drop files or paste text: each readable one becomes a draft in the file, the others are named."""

from collections.abc import Sequence
from pathlib import PureWindowsPath

import streamlit as st

from prep.settings import MAX_NOTES_BYTES
from prep.text import count_of, shortened, without_controls
from ui import notes_intake, notes_waiting
from ui.notes_elsewhere import way_there
from ui.notes_intake import Given, Outcome
from ui.words import plain

_TURN, _DONE, _OUTCOMES = "drop_turn", "drop_done", "drop_outcomes"


def drop_zone() -> None:
    """The field for files and the one for text."""
    turn = st.session_state.get(_TURN, 0)
    way = st.segmented_control(
        "Files or pasted text",
        ["Files", "Pasted text"],
        default="Files",
        required=True,
        label_visibility="collapsed",
        key="drop_way",
    )
    given = _files(turn) if way == "Files" else _pasted(turn)
    if given:
        _take_in(given)
    else:
        st.session_state.pop(_DONE, None)


def say_outcomes() -> None:
    """What could not be taken in the last time, by name, with the reason and the way out."""
    outcomes: list[Outcome] = st.session_state.get(_OUTCOMES, [])
    refused = [each.words for each in outcomes if each.kind == "refused"]
    known = [each.words for each in outcomes if each.kind == "known"]
    others = [each.place for each in outcomes if each.place]
    if not (refused or known or others):
        return
    with st.container(gap="xsmall", key="drop_outcomes_box"):
        if refused:
            st.error(_listed(f"{count_of(len(refused), 'file')} could not be read:", refused))
        for words in known:
            st.markdown(plain(words))
        for number, place in enumerate(others):
            way_there(place, number)
            st.button(
                "Read it as notes all the same",
                on_click=_read_as_notes,
                args=(Given(place.name, place.content),),
                type="tertiary",
                key=f"drop_as_notes_{number}",
            )
        st.button("Close", on_click=_forget_outcomes, type="tertiary", key="drop_close")


def _listed(title: str, sentences: Sequence[str]) -> str:
    if len(sentences) == 1:
        return plain(sentences[0])
    return "\n".join([title, "", *(f"- {plain(each)}" for each in sentences)])


def _files(turn: int) -> list[Given]:
    # No `type`: a file is judged by its content, and a refusal of ours names the way out.
    dropped = st.file_uploader(
        "Files of notes: Word, PDF, Excel, CSV, web page, Markdown, text, captions, JSON, YAML, "
        "or a zip of them",
        accept_multiple_files=True,
        key=f"drop_file_{turn}",
        max_upload_size=MAX_NOTES_BYTES // (1024 * 1024),
    )
    return [Given(_file_name(each.name), each.getvalue()) for each in dropped]


def _pasted(turn: int) -> list[Given]:
    text = st.text_area(
        "Your notes as text",
        height=240,
        key=f"drop_text_{turn}",
        placeholder="What they asked, what you said, who was there, what was promised",
        persist_state="session",
    )
    pressed = st.button("Read the text", key="drop_read")
    return [notes_intake.pasted(text)] if pressed and text.strip() else []


def _take_in(given: Sequence[Given]) -> None:
    """Read one after the other; a run that is cut short goes on where it was in the next."""
    done: dict[tuple[int, Given], list[Outcome]] = st.session_state.setdefault(_DONE, {})
    with st.status(f"Reading {count_of(len(given), 'file')}", expanded=True):
        bar = st.progress(0.0)
        for number, each in enumerate(given):
            bar.progress(number / len(given), text=plain(each.name))
            if (number, each) not in done:
                done[number, each] = notes_intake.take_in(each)
    outcomes = [outcome for number, each in enumerate(given) for outcome in done[number, each]]
    st.session_state[_OUTCOMES] = outcomes
    notes_waiting.added([each.draft_id for each in outcomes if each.draft_id])
    del st.session_state[_DONE]
    if any(each.kind != "refused" for each in outcomes) or not given[0].is_pasted:
        st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
    st.rerun()


def _read_as_notes(given: Given) -> None:
    st.session_state[_OUTCOMES] = notes_intake.take_in(given, is_notes=True)


def _forget_outcomes() -> None:
    st.session_state.pop(_OUTCOMES, None)


def _file_name(given: str) -> str:
    """The last part of the name that the browser sent, short and on one line."""
    name = PureWindowsPath(without_controls(given)).name
    return shortened(name, 120) or "notes"
