"""Applications and stage changes by the hundred: one statement for many of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from prep.casebook.model import Application, Stage, StageChange
from prep.errors import PrepError
from prep.store import Reads, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)


class Entry(NamedTuple):
    """An application entered a stage on a day."""

    application_id: str
    stage: Stage
    entered_on: date


def histories(db: Reads, candidate_id: str) -> dict[str, list[StageChange]]:
    """The stage changes of all applications by application id, each oldest first."""
    found = [
        StageChange(
            row["stage_change_id"],
            row["application_id"],
            Stage(row["stage"]),
            row["entered_on"],
            row["recorded_utc"],
        )
        for row in db.rows(_SQL["all_stage_changes"], candidate_id=candidate_id)
    ]
    return {key: list(group) for key, group in groupby(found, lambda each: each.application_id)}


def add_applications(
    db: Writes, candidate_id: str, new: Sequence[Application], now: datetime
) -> list[Application]:
    """Add applications, still without their stages; returns them with ids, in the same order.

    Raises PrepError where one has no company.
    """
    if any(not each.company.strip() for each in new):
        raise PrepError("An application needs a company. Type its name.")
    added = [replace(each, application_id=new_id(), version=1) for each in new]
    rows = [
        {
            "candidate_id": candidate_id,
            "application_id": each.application_id,
            "company": each.company.strip(),
            "role": each.role.strip(),
            "link": each.link.strip(),
            "next_step": each.next_step.strip(),
            "next_step_on": each.next_step_on,
            "now": now,
            "version": 1,
        }
        for each in added
    ]
    db.run_many(_SQL["add_applications"], rows)
    return added


def add_stage_changes(
    db: Writes, candidate_id: str, entries: Sequence[Entry], now: datetime
) -> list[str]:
    """Record stage changes in the order given; returns their ids."""
    following = db.one(_SQL["next_recorded_order"], candidate_id=candidate_id)
    first = int(following["next_order"]) if following else 1
    rows = [
        {
            "candidate_id": candidate_id,
            "stage_change_id": new_id(),
            "application_id": each.application_id,
            "stage": each.stage.value,
            "entered_on": each.entered_on,
            "now": now,
            "recorded_order": first + at,
        }
        for at, each in enumerate(entries)
    ]
    db.run_many(_SQL["add_stage_changes"], rows)
    return [str(row["stage_change_id"]) for row in rows]
