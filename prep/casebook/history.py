"""The stage changes of an application: entered with any day, corrected, taken back."""

from datetime import date, datetime

from prep.casebook.model import Stage, StageChange
from prep.casebook.store import NotFound
from prep.errors import PrepError
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)


def stage_changes(db: Reads, candidate_id: str, application_id: str) -> list[StageChange]:
    """An application's history, oldest first."""
    return [
        _stage_change(row)
        for row in db.rows(
            _SQL["stage_changes"], candidate_id=candidate_id, application_id=application_id
        )
    ]


def other_changes(db: Reads, candidate_id: str, stage_change_id: str) -> list[StageChange]:
    """The history that a change stands in, without itself, oldest first. Raises NotFound."""
    changed = _standing_change(db, candidate_id, stage_change_id)
    history = stage_changes(db, candidate_id, changed["application_id"])
    return [each for each in history if each.stage_change_id != stage_change_id]


def enter_stage(
    db: Writes,
    candidate_id: str,
    application_id: str,
    stage: Stage,
    entered_on: date,
    now: datetime,
    *,
    replaces: str | None = None,
    day_order: int | None = None,
) -> str:
    """Record that an application entered a stage on a day; returns the change's id.

    `day_order` is its place among the changes of that day, None for the last one.
    """
    following = db.one(_SQL["next_recorded_order"], candidate_id=candidate_id)
    stage_change_id = new_id()
    db.run(
        _SQL["add_stage_change"],
        candidate_id=candidate_id,
        stage_change_id=stage_change_id,
        application_id=application_id,
        stage=stage.value,
        entered_on=entered_on,
        now=now,
        recorded_order=following["next_order"] if following else 1,
        replaces=replaces,
        day_order=day_order,
    )
    return stage_change_id


def correct_stage(
    db: Writes,
    candidate_id: str,
    stage_change_id: str,
    stage: Stage,
    entered_on: date,
    now: datetime,
) -> str:
    """Replace a stage change by a corrected one; returns the new id. Raises NotFound.

    Within its day it stays where it was: only a change of the day moves it.
    """
    row = _standing_change(db, candidate_id, stage_change_id)
    db.run(
        _SQL["withdraw_stage_change"],
        candidate_id=candidate_id,
        stage_change_id=stage_change_id,
        now=now,
    )
    return enter_stage(
        db,
        candidate_id,
        row["application_id"],
        stage,
        entered_on,
        now,
        replaces=stage_change_id,
        day_order=row["day_order"] if row["entered_on"] == entered_on else None,
    )


def can_undo(db: Reads, candidate_id: str, application_id: str) -> bool:
    """Whether `undo_stage` has something to take back."""
    newest = _newest(db, candidate_id, application_id)
    return newest is not None and _can_go(db, candidate_id, application_id, newest)


def undo_stage(db: Writes, candidate_id: str, application_id: str, now: datetime) -> None:
    """Take back what was recorded last for an application: an entry, or a correction.

    Raises PrepError when only the first entry is left, since an application stands somewhere.
    """
    newest = _newest(db, candidate_id, application_id)
    if newest is None:
        raise NotFound("There is no stage change to undo.")
    if not _can_go(db, candidate_id, application_id, newest):
        raise PrepError(
            "The first stage stays: an application stands somewhere. Correct it instead."
        )
    db.run(
        _SQL["withdraw_stage_change"],
        candidate_id=candidate_id,
        stage_change_id=newest["stage_change_id"],
        now=now,
    )
    if newest["replaces"] is not None:
        db.run(
            _SQL["restore_stage_change"],
            candidate_id=candidate_id,
            stage_change_id=newest["replaces"],
        )


def _standing_change(db: Reads, candidate_id: str, stage_change_id: str) -> Row:
    row = db.one(_SQL["stage_change"], candidate_id=candidate_id, stage_change_id=stage_change_id)
    if row is None:
        raise NotFound("This stage change was already corrected or undone. Reload the page.")
    return row


def _newest(db: Reads, candidate_id: str, application_id: str) -> Row | None:
    return db.one(
        _SQL["newest_stage_change"], candidate_id=candidate_id, application_id=application_id
    )


def _can_go(db: Reads, candidate_id: str, application_id: str, newest: Row) -> bool:
    """A correction can: what it replaced comes back. An entry can where another one is left."""
    row = db.one(
        _SQL["count_stage_changes"], candidate_id=candidate_id, application_id=application_id
    )
    return newest["replaces"] is not None or (row is not None and int(row["standing"]) > 1)


def _stage_change(row: Row) -> StageChange:
    return StageChange(
        stage_change_id=row["stage_change_id"],
        application_id=row["application_id"],
        stage=Stage(row["stage"]),
        entered_on=row["entered_on"],
        recorded=row["recorded_utc"],
    )
