"""What a user does with recorded answers: each journey is one transaction, all of it or none."""

from datetime import datetime

from prep.drills import Turn, recorded
from prep.drills.recording import measured
from prep.store import Store


def take_recording(store: Store, candidate_id: str, turn: Turn, wav: bytes, now: datetime) -> None:
    """Measure the recording of an answer, and keep its sound where the user said so.

    Raises RecordingRefused where it can't be read, or is too large to keep (it is measured then).
    """
    spoken = measured(wav)
    with store.transaction() as db:
        done = recorded.take(db, candidate_id, turn, spoken, wav, now)
    if not done:
        raise recorded.too_large(wav)


def keep_recordings(store: Store, candidate_id: str, drill_id: str, keeps: bool) -> None:
    """Say whether the sound of a drill's recordings is kept from now on."""
    with store.transaction() as db:
        recorded.set_keeps_recordings(db, candidate_id, drill_id, keeps)


def forget_recording(
    store: Store, candidate_id: str, drill_id: str, position: int, probe: int
) -> None:
    """Delete the sound of one answer; what was measured of it stays."""
    with store.transaction() as db:
        recorded.forget_recording(db, candidate_id, drill_id, position, probe)
