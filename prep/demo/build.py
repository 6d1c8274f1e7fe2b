"""Makes the demo's file anew, and never touches another one."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from prep import casebook
from prep.casebook import Candidate
from prep.demo.days import Days
from prep.demo.people import bring_in_people
from prep.demo.practice import run_drills
from prep.demo.search import SAMPLES, enter_search, keep_all_notes, work_out_answers
from prep.errors import PrepError
from prep.settings import ONE_PERSON, database_path
from prep.store import Store, open_store
from prep.yaml_file import read_file

CANDIDATE = "Nora Quill"
"""The invented candidate. A file with anyone else in it is not the demo's."""


class NotTheDemo(PrepError):
    """The folder has a file that someone keeps for themselves."""


def build(folder: Path, now: datetime) -> Path:
    """Make the demo's file in a folder, in place of an earlier demo; returns the file's path.

    The same `now` gives the same content, ids apart. Raises NotTheDemo where the folder has a file
    of someone else's, and what open_store raises where it is in use or damaged.
    """
    file = database_path(folder)
    _clear(file, now)
    store = open_store(file, now)
    try:
        _fill(store, now)
    finally:
        store.close()
    return file


def _fill(store: Store, now: datetime) -> None:
    zone_name = read_file(SAMPLES / "interviews.yaml").content["candidate"]["time_zone"]
    days = Days(now, ZoneInfo(zone_name))
    with store.transaction() as db:
        casebook.save_candidate(db, Candidate(ONE_PERSON, CANDIDATE, zone_name), now)
        applications = enter_search(db, days)
    keep_all_notes(store, applications, days)
    work_out_answers(store, days)
    run_drills(store, applications, days)
    bring_in_people(store, applications, days)


def _clear(file: Path, now: datetime) -> None:
    """Take away an earlier demo's file and its log, if it is one."""
    if not file.exists():
        return
    store = open_store(file, now)
    try:
        theirs = casebook.candidate(store, ONE_PERSON)
        is_demo = theirs is not None and theirs.name == CANDIDATE
        if not is_demo and casebook.applications(store, ONE_PERSON):
            raise NotTheDemo(
                f"The file {file.name!r} in {file.parent.name!r} is not the demo's, so it was left "
                "as it is. Move it elsewhere, then open the demo again."
            )
    finally:
        store.close()
    for each in (file, file.with_name(f"{file.name}.wal")):
        each.unlink(missing_ok=True)
