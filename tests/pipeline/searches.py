"""Searches that the tests of the pipeline count by hand."""

from datetime import UTC, date, datetime, timedelta

from prep import casebook
from prep.casebook import Stage
from prep.store import Store

ME = "me"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIRST_DAY = date(2026, 9, 1)

Path = tuple[Stage, ...]

S = Stage
SMALL: tuple[Path, ...] = (
    (S.SAVED,),
    (S.SAVED, S.APPLIED, S.REJECTED),
    (S.APPLIED, S.SCREEN, S.FIRST_INTERVIEW, S.SECOND_INTERVIEW, S.OFFER, S.ACCEPTED),
    (S.APPLIED, S.FIRST_INTERVIEW),
    (S.APPLIED, S.SCREEN, S.REJECTED),
    (S.APPLIED,),
    (S.APPLIED,),
    (S.REJECTED,),
)
"""Eight: one is only saved, three wait (two applied, one in the first interview), four have ended."""


def enter(store: Store, *paths: Path, candidate_id: str = ME) -> list[str]:
    """Enter applications that move by a stage each day; returns their ids."""
    with store.transaction() as db:
        ids = []
        for number, path in enumerate(paths, start=1):
            made = casebook.add_application(db, candidate_id, f"Company {number}", "Lead", NOW)
            for days, stage in enumerate(path):
                day = FIRST_DAY + timedelta(days=days)
                casebook.enter_stage(db, candidate_id, made, stage, day, NOW)
            ids.append(made)
    return ids
