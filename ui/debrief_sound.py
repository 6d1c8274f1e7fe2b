"""A recorded answer in the debrief: what was measured, and its sound where it was kept."""

import streamlit as st

from prep import journeys
from prep.drills.recorded import Recorded, sound
from prep.drills.recording import spoken_words
from ui import casefile
from ui.casefile import ME
from ui.refusal import refusal_kept


def show(taken: Recorded | None, drill_id: str, position: int, probe: int) -> None:
    """The answer to a question (probe 0) or probe as it was recorded; nothing where it was not. The
    sound is read from the file only while it is open."""
    if taken is None:
        return
    st.caption(f"{spoken_words(taken.spoken)}.")
    if not taken.kept:
        return
    key = f"listen_{drill_id}_{position}_{probe}"
    listen = st.expander("Listen to it", type="compact", key=key, on_change="rerun")
    if listen.open:
        with listen:
            _player(drill_id, position, probe)


def _player(drill_id: str, position: int, probe: int) -> None:
    wav = sound(casefile.store(), ME, drill_id, position, probe)
    if wav is None:
        st.caption("This recording was deleted in another tab.")
        return
    st.audio(wav, format="audio/wav")
    st.button(
        "Delete the recording",
        on_click=_delete,
        args=(drill_id, position, probe),
        key=f"delete_recording_{drill_id}_{position}_{probe}",
    )


def _delete(drill_id: str, position: int, probe: int) -> None:
    with refusal_kept():
        journeys.forget_recording(casefile.store(), ME, drill_id, position, probe)
