"""An answer that is said aloud and recorded: the recorder, and whether its sound is kept."""

from collections.abc import Mapping

import streamlit as st
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.typing import UploadedFile

from prep import journeys
from prep.drills import Turn, recorded
from prep.drills.recorded import Recorded
from prep.drills.recording import clock_words
from ui import casefile, clock
from ui.casefile import ME
from ui.recorder_watch import watch_recorder
from ui.refusal import refusal_kept

_SAMPLES_A_SECOND = 16_000
_TAKES = "recording_takes"


def show(turn: Turn, leaving: Mapping[str, str]) -> None:
    """The recorder for the answer on the table, what it took so far, and the tick to keep it.

    `leaving` maps keys of buttons to their shortcuts: a recording that still runs is taken first.
    """
    taken = recorded.recordings(casefile.store(), ME, turn.drill_id)
    key = _key(turn)
    with st.container(gap=None):
        sound = st.audio_input("Record your answer", sample_rate=_SAMPLES_A_SECOND, key=key)
        watch_recorder(key, leaving)
    if sound is not None:  # in no callback: a server started anew calls none for its first message
        _take(turn, sound)
        st.rerun()
    keeps = recorded.keeps_recordings(casefile.store(), ME, turn.drill_id)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        _keep_tick(turn.drill_id, keeps)
        here = taken.get((turn.position, recorded.probe_of(turn)))
        st.caption(_taken_words(here, keeps), width="content")


def _taken_words(taken: Recorded | None, keeps: bool) -> str:
    if taken is None:
        return "You can hear it afterwards." if keeps else "If not, it is only measured."
    kept = " and kept" if taken.kept else ""
    return f"Recorded{kept}: {clock_words(taken.spoken.seconds)}"


def _keep_tick(drill_id: str, keeps: bool) -> None:
    key = f"keep_recordings_{drill_id}"
    st.checkbox("Keep the recording", keeps, key=key, on_change=_keep, args=(drill_id, key))


def _keep(drill_id: str, key: str) -> None:
    with refusal_kept():
        journeys.keep_recordings(casefile.store(), ME, drill_id, st.session_state[key])


def _take(turn: Turn, sound: UploadedFile) -> None:
    """Measure what was recorded, and let go of it: the next run shows a fresh recorder."""
    with refusal_kept():
        journeys.take_recording(casefile.store(), ME, turn, sound.getvalue(), clock.now())
    st.session_state[_TAKES] = st.session_state.get(_TAKES, 0) + 1
    _let_go(sound)


def _key(turn: Turn) -> str:
    take = st.session_state.get(_TAKES, 0)
    return f"recording_{turn.drill_id}_{turn.position}_{turn.phase}_{turn.probe}_{take}"


def _let_go(sound: UploadedFile) -> None:
    """Streamlit would hold the bytes until the tab is closed."""
    context = get_script_run_ctx()
    if context and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(context.session_id, sound.file_id)
