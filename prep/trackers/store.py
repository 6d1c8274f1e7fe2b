"""Lists that were brought in: each one batch, with what it added, and its undoing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.casebook import NotFound
from prep.store import Reads, Writes, queries_beside
from prep.text import new_id
from prep.trackers.plan import Confirmed

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class Import:
    """A list that was brought in: how many applications and stage changes of it are still listed."""

    import_id: str
    file_name: str
    digest: str
    rows_read: int
    rows_left: int
    imported: datetime
    undone: datetime | None
    applications: int
    steps: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undoing did: applications removed, stage changes taken back, and what was spared."""

    removed: int
    taken_back: int
    spared: int


def imports(db: Reads, candidate_id: str) -> list[Import]:
    """All lists that were brought in, the latest first."""
    return [Import(**row) for row in db.rows(_SQL["imports"], candidate_id=candidate_id)]


def add_import(
    db: Writes,
    candidate_id: str,
    confirmed: Confirmed,
    application_ids: Sequence[str],
    changes: Sequence[tuple[str, str]],
    now: datetime,
) -> str:
    """Record a batch: the applications it added, and (application, stage change) pairs; its id."""
    import_id = new_id()
    db.run(
        _SQL["add_import"],
        candidate_id=candidate_id,
        import_id=import_id,
        file_name=confirmed.file_name,
        digest=confirmed.digest,
        rows_read=confirmed.rows_read,
        rows_left=confirmed.rows_left,
        now=now,
    )
    added: list[tuple[str, str | None]] = [(each, None) for each in application_ids]
    rows = [
        {
            "candidate_id": candidate_id,
            "import_id": import_id,
            "position": position,
            "application_id": application_id,
            "stage_change_id": stage_change_id,
        }
        for position, (application_id, stage_change_id) in enumerate([*added, *changes], start=1)
    ]
    db.run_many(_SQL["add_items"], rows)
    return import_id


def add_undated(db: Writes, candidate_id: str, changes: Sequence[tuple[str, str]]) -> None:
    """Note for (application, stage change) pairs that their list did not name the day."""
    rows = [
        {
            "candidate_id": candidate_id,
            "stage_change_id": stage_change_id,
            "application_id": application_id,
        }
        for application_id, stage_change_id in changes
    ]
    db.run_many(_SQL["add_undated"], rows)


def undated(db: Reads, candidate_id: str, application_id: str) -> set[str]:
    """The ids of an application's stage changes whose day no list named."""
    values = {"candidate_id": candidate_id, "application_id": application_id}
    return {row["stage_change_id"] for row in db.rows(_SQL["undated"], **values)}


def undo_import(
    db: Writes, candidate_id: str, import_id: str, in_use: Collection[str], now: datetime
) -> Undone:
    """Remove what a batch added and nobody touched since; the rest stays and is counted.

    Touched is an application that was edited, moved to another stage, or is one of `in_use`; and a
    stage change whose application's history was changed since. Raises NotFound where the batch is not there or undone already.
    """
    batch = {"candidate_id": candidate_id, "import_id": import_id}
    if not db.rows(_SQL["set_undone"], **batch, now=now):
        raise NotFound("This list was undone already. Reload the page.")
    touched = {row["application_id"] for row in db.rows(_SQL["touched"], **batch)}
    kept = [
        row
        for application_id in {*touched, *in_use}
        for row in db.rows(_SQL["spare"], **batch, application_id=application_id)
    ]
    kept_steps = db.rows(_SQL["spare_steps"], **batch)
    db.run(_SQL["remove_undated"], **batch)
    db.run(_SQL["remove_details"], **batch)
    db.run(_SQL["remove_stage_changes"], **batch)
    removed = db.rows(_SQL["remove_applications"], **batch)
    taken_back = db.rows(_SQL["take_back_steps"], **batch, now=now)
    return Undone(len(removed), len(taken_back), len(kept) + len(kept_steps))


def forget_application(db: Writes, candidate_id: str, application_id: str) -> None:
    """Forget that a list brought in this application, or a stage of it."""
    values = {"candidate_id": candidate_id, "application_id": application_id}
    db.run(_SQL["forget_items"], **values)
    db.run(_SQL["forget_undated"], **values)
