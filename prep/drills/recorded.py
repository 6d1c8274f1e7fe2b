"""Recorded answers in the file: what was measured of each, and the sound where it is to be kept."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from prep.drills import store as drill_store
from prep.drills.loudness import RecordingRefused
from prep.drills.model import Phase, Turn
from prep.drills.recording import Spoken
from prep.drills.turns import AnsweredElsewhere
from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)

MOST_BYTES = 20 * 1024 * 1024
"""Of a recording that is kept: about eleven minutes as the page records them."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer that was recorded; `kept` tells whether its sound is in the file."""

    spoken: Spoken
    kept: bool


Recordings = Mapping[tuple[int, int], Recorded]
"""By position and probe; probe 0 is the answer to the question itself."""


def recordings(db: Reads, candidate_id: str, drill_id: str) -> dict[tuple[int, int], Recorded]:
    """What was recorded in a drill. One query, no sound."""
    rows = db.rows(_SQL["spoken_answers"], candidate_id=candidate_id, drill_id=drill_id)
    return {(row["position"], row["probe"]): _recorded(row) for row in rows}


def keeps_recordings(db: Reads, candidate_id: str, drill_id: str) -> bool:
    """Whether the candidate said that recordings of this drill are to be kept."""
    row = db.one(_SQL["keeps_recordings"], candidate_id=candidate_id, drill_id=drill_id)
    return bool(row and row["keeps_recordings"])


def set_keeps_recordings(db: Writes, candidate_id: str, drill_id: str, keeps: bool) -> None:
    """Keep the recordings of a drill from now on, or let them go once they are measured."""
    db.run(_SQL["set_keeps_recordings"], candidate_id=candidate_id, drill_id=drill_id, keeps=keeps)


def take(
    db: Writes, candidate_id: str, turn: Turn, spoken: Spoken, wav: bytes, now: datetime
) -> bool:
    """Keep what was measured of the answer on the table in place of an earlier try, and its sound
    where it is to be kept; False where the sound is too large for that.

    Raises AnsweredElsewhere when the drill has moved on, NotFound.
    """
    _still_there(db, candidate_id, turn)
    keys = {
        "candidate_id": candidate_id,
        "drill_id": turn.drill_id,
        "position": turn.position,
        "probe": probe_of(turn),
    }
    db.run(_SQL["forget_recording"], **keys)
    db.run(_SQL["save_spoken"], **keys, **asdict(spoken), now=now)
    if not keeps_recordings(db, candidate_id, turn.drill_id):
        return True
    if len(wav) > MOST_BYTES:
        return False
    db.run(_SQL["keep_recording"], **keys, wav=wav, seconds=spoken.seconds, now=now)
    return True


def too_large(wav: bytes) -> RecordingRefused:
    """Why a recording was not kept, in words."""
    size, most = len(wav) / 1024**2, MOST_BYTES / 1024**2
    return RecordingRefused(
        f"This recording has {size:.0f} MB; up to {most:.0f} MB can be kept, about eleven minutes. "
        "It was measured, and its sound was let go."
    )


def sound(db: Reads, candidate_id: str, drill_id: str, position: int, probe: int) -> bytes | None:
    """A kept recording as WAV, or None where there is none (any more)."""
    row = db.one(
        _SQL["recording"],
        candidate_id=candidate_id,
        drill_id=drill_id,
        position=position,
        probe=probe,
    )
    return bytes(row["wav"]) if row else None


def forget_recording(
    db: Writes, candidate_id: str, drill_id: str, position: int, probe: int
) -> None:
    """Delete the sound of an answer; what was measured of it stays."""
    db.run(
        _SQL["forget_recording"],
        candidate_id=candidate_id,
        drill_id=drill_id,
        position=position,
        probe=probe,
    )


def forget_recordings(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete all sound and measures of an application's drills, which must still be there."""
    db.run(_SQL["forget_recordings"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_spoken"], candidate_id=candidate_id, application_id=application_id)


def probe_of(turn: Turn) -> int:
    """The number of the probe that is answered in a turn, 0 for the question itself."""
    return turn.probe if turn.phase is Phase.PROBING else 0


def _recorded(row: Row) -> Recorded:
    measures = {each.name: row[each.name] for each in fields(Spoken)}
    return Recorded(Spoken(**measures), kept=row["kept_utc"] is not None)


def _still_there(db: Reads, candidate_id: str, turn: Turn) -> None:
    drill = drill_store.drill(db, candidate_id, turn.drill_id)
    question = drill.questions[turn.position - 1]
    is_there = question.phase is turn.phase and len(question.probes) == turn.probe
    if drill.finished is not None or not is_there:
        raise AnsweredElsewhere("drill was ended" if is_there else "question was already answered")
