"""Lists of applications into the file and out again: each journey is one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.casebook import Application, NotFound
from prep.casebook import applications as known_applications
from prep.casebook.details import add_many_details
from prep.casebook.many import Entry, add_applications, add_stage_changes, histories
from prep.pipeline.hanging import applications_in_use
from prep.store import Store, Writes
from prep.trackers import Listed, Step
from prep.trackers import store as tracker_store
from prep.trackers.plan import Confirmed, missing_steps
from prep.trackers.store import Undone


@dataclass(frozen=True, slots=True)
class Imported:
    """What bringing in a list did."""

    import_id: str
    applications: int
    steps: int


def import_list(store: Store, candidate_id: str, confirmed: Confirmed, now: datetime) -> Imported:
    """Add the applications of a list with their stages and details, and the missing stages of known
    ones, as one batch that can be undone.

    Stages that a known application got in the meantime are not added twice. Raises NotFound where a
    known application is gone.
    """
    with store.transaction() as db:
        added = add_applications(db, candidate_id, [*map(_application, confirmed.new)], now)
        rows = list(zip(added, confirmed.new, strict=True))
        steps = _still_missing(db, candidate_id, confirmed)
        own = [(each.application_id, step) for each, row in rows for step in row.steps]
        _enter(db, candidate_id, own, now)
        pairs = _enter(db, candidate_id, steps, now)
        add_many_details(db, candidate_id, {each.application_id: row.details for each, row in rows})
        ids = [each.application_id for each in added]
        import_id = tracker_store.add_import(db, candidate_id, confirmed, ids, pairs, now)
    return Imported(import_id, len(ids), len(pairs))


def undo_list(store: Store, candidate_id: str, import_id: str, now: datetime) -> Undone:
    """Take a list back out: what was edited or used since stays. Raises NotFound."""
    with store.transaction() as db:
        in_use = applications_in_use(db, candidate_id)
        return tracker_store.undo_import(db, candidate_id, import_id, in_use, now)


def _application(listed: Listed) -> Application:
    last = listed.steps[-1]
    return Application(
        "",
        listed.company,
        listed.role,
        last.stage,
        last.on,
        listed.link,
        listed.next_step,
        listed.next_step_on,
    )


def _enter(
    db: Writes, candidate_id: str, steps: Sequence[tuple[str, Step]], now: datetime
) -> list[tuple[str, str]]:
    """Enter steps of applications; returns the application and the stage change of each."""
    entries = [Entry(application_id, step.stage, step.on) for application_id, step in steps]
    changes = add_stage_changes(db, candidate_id, entries, now)
    pairs = [(entry.application_id, change) for entry, change in zip(entries, changes, strict=True)]
    undated = [pair for pair, (_, step) in zip(pairs, steps, strict=True) if not step.dated]
    tracker_store.add_undated(db, candidate_id, undated)
    return pairs


def _still_missing(db: Writes, candidate_id: str, confirmed: Confirmed) -> list[tuple[str, Step]]:
    if not confirmed.steps:
        return []
    there = {each.application_id for each in known_applications(db, candidate_id)}
    entered = histories(db, candidate_id)
    if any(application_id not in there for application_id, _ in confirmed.steps):
        raise NotFound("One of these applications is not in your file any more. Reload the page.")
    return [
        (application_id, step)
        for application_id, wanted in confirmed.steps
        for step in missing_steps([wanted], entered.get(application_id, []))
    ]
