"""A list brought in as one batch, and taken back: what was edited or used since stays."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from prep import casebook, journeys
from prep.casebook import Application, NotFound, Stage
from prep.casebook.details import Details, details
from prep.casebook.many import histories
from prep.pipeline import store as pipeline_store
from prep.store import Row, Store, open_store
from prep.trackers import Listed, Step
from prep.trackers import store as tracker_store
from prep.trackers.desk import Desk, Outcome, confirmed, opened, outcome
from prep.trackers.plan import Confirmed
from prep.trackers.read import read_tables
from tests.conftest import NOW

ME = "me"
S = Stage
TODAY = date(2026, 11, 23)
LATER = NOW + timedelta(hours=1)
LIST = """Company,Role,Date Applied,Status,Response Date,Location,Notes
Harbor Mutual,Claims lead,2026-01-05,Phone screen,2026-01-09,Leeds,Ask for Dana
Quay Freight,Operations manager,2026-01-06,Rejected,2026-02-01,Hull,
Tolverne Energy,Service manager,2026-01-07,Applied,,,
"""


def worked_out(store: Store, text: str) -> tuple[Desk, Outcome]:
    [table] = read_tables("list.csv", text.encode())
    desk = opened(table, TODAY)
    known = casebook.applications(store, ME)
    return desk, outcome(desk, known, histories(store, ME), TODAY)


def brought_in(store: Store, text: str = LIST, now: datetime = NOW) -> journeys.trackers.Imported:
    return journeys.import_list(store, ME, confirmed(*worked_out(store, text)), now)


def by_company(store: Store) -> dict[str, Application]:
    return {each.company: each for each in casebook.applications(store, ME)}


def history(store: Store, company: str) -> list[tuple[Stage, date]]:
    changes = casebook.stage_changes(store, ME, by_company(store)[company].application_id)
    return [(each.stage, each.entered_on) for each in changes]


def everything(store: Store) -> dict[str, list[Row]]:
    names = (
        *("application", "stage_change", "application_detail"),
        *("tracker_import_item", "tracker_undated"),
    )
    return {name: store.rows(f"select * from {name} order by all") for name in names}


def test_what_a_list_brings_in(store: Store) -> None:
    done = brought_in(store)
    assert (done.applications, done.steps) == (3, 0)
    assert history(store, "Quay Freight") == [
        (S.APPLIED, date(2026, 1, 6)),
        (S.REJECTED, date(2026, 2, 1)),
    ]
    harbor = by_company(store)["Harbor Mutual"]
    assert (harbor.role, harbor.stage, harbor.version) == ("Claims lead", S.SCREEN, 1)
    assert details(store, ME, harbor.application_id) == Details(
        "Leeds", notes="Ask for Dana", version=1
    )
    tolverne = by_company(store)["Tolverne Energy"]
    assert details(store, ME, tolverne.application_id).is_empty
    [logged] = tracker_store.imports(store, ME)
    assert (logged.file_name, logged.applications, logged.rows_read) == ("list.csv", 3, 3)
    assert logged.imported == NOW


def test_a_day_that_the_list_did_not_name_is_remembered(store: Store) -> None:
    done = brought_in(store, "Company,Date Applied,Status\nHarbor Mutual,2026-01-05,Rejected\n")
    harbor = by_company(store)["Harbor Mutual"].application_id
    applied, rejected = casebook.stage_changes(store, ME, harbor)
    assert tracker_store.undated(store, ME, harbor) == {rejected.stage_change_id}
    journeys.correct_stage(store, ME, rejected.stage_change_id, S.REJECTED, date(2026, 2, 1), LATER)
    standing = {each.stage_change_id for each in casebook.stage_changes(store, ME, harbor)}
    assert applied.stage_change_id in standing
    assert tracker_store.undated(store, ME, harbor) & standing == set()
    assert journeys.undo_list(store, ME, done.import_id, LATER).spared == 1


def test_the_same_list_again_adds_nothing(store: Store) -> None:
    brought_in(store)
    desk, found = worked_out(store, LIST)
    assert not found.is_ready
    assert [each.missing for each in found.plan.repeats] == [(), (), ()]
    assert confirmed(desk, found).rows_left == 3


def test_a_newer_list_adds_the_missing_stages_alone(store: Store) -> None:
    brought_in(store)
    newer = LIST.replace(
        "Service manager,2026-01-07,Applied,,", "Service manager,2026-01-07,Interview,2026-01-20,"
    )
    assert "Interview" in newer
    before = by_company(store)
    done = brought_in(store, newer, LATER)
    assert (done.applications, done.steps) == (0, 1)
    assert history(store, "Tolverne Energy")[-1] == (S.FIRST_INTERVIEW, date(2026, 1, 20))
    assert by_company(store)["Harbor Mutual"] == before["Harbor Mutual"]


def test_undo_leaves_the_file_as_it_was(store: Store) -> None:
    with store.transaction() as db:
        kept = casebook.add_application(db, ME, "Pell & Byrne", "Clerk", NOW)
        casebook.enter_stage(db, ME, kept, S.APPLIED, date(2026, 1, 2), NOW)
    before = everything(store)
    done = brought_in(store)
    undone = journeys.undo_list(store, ME, done.import_id, LATER)
    assert (undone.removed, undone.taken_back, undone.spared) == (3, 0, 0)
    after = everything(store)
    assert len(after.pop("tracker_import_item")) == 3
    assert after == {name: before[name] for name in after}
    with pytest.raises(NotFound, match="undone already"):
        journeys.undo_list(store, ME, done.import_id, LATER)


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "r.duckdb"
    store = open_store(path, NOW)
    import_id = brought_in(store).import_id
    store.close()
    again = open_store(path, LATER)
    assert journeys.undo_list(again, ME, import_id, LATER).removed == 3
    assert casebook.applications(again, ME) == []
    assert tracker_store.imports(again, ME)[0].undone == LATER
    again.close()


def test_undo_spares_what_was_edited_moved_detailed_or_used(store: Store) -> None:
    more = (
        LIST + "Norrland,Lead,2026-01-08,Applied,,Umea,\nOstrava Home,Lead,2026-01-08,Applied,,,\n"
    )
    done = brought_in(store, more)
    there = by_company(store)
    journeys.edit_application(store, ME, replace(there["Harbor Mutual"], role="Head of claims"))
    quay, norrland = there["Quay Freight"].application_id, there["Norrland"].application_id
    journeys.enter_stage(store, ME, quay, S.SCREEN, TODAY, LATER)
    found = details(store, ME, norrland)
    journeys.save_details(store, ME, norrland, replace(found, pay="50k"))
    with store.transaction() as db:
        casebook.add_interview(
            db, ME, there["Tolverne Energy"].application_id, LATER,
            round=1, kind="video", starts=None, time_zone="UTC",
        )  # fmt: skip
    undone = journeys.undo_list(store, ME, done.import_id, LATER)
    assert (undone.removed, undone.spared) == (1, 4)
    assert set(by_company(store)) == {
        "Harbor Mutual",
        "Quay Freight",
        "Norrland",
        "Tolverne Energy",
    }


def test_undo_takes_back_added_stages_unless_the_history_moved_on(store: Store) -> None:
    brought_in(store)
    newer = LIST.replace("Phone screen,2026-01-09", "Interview,2026-03-01").replace(
        "2026-01-07,Applied,", "2026-01-07,Screening,2026-03-02"
    )
    done = brought_in(store, newer, LATER)
    assert done.steps == 2
    moved = by_company(store)["Harbor Mutual"].application_id
    after = LATER + timedelta(hours=1)
    journeys.enter_stage(store, ME, moved, S.OFFER, date(2026, 3, 9), after)
    undone = journeys.undo_list(store, ME, done.import_id, after)
    assert (undone.removed, undone.taken_back, undone.spared) == (0, 1, 1)
    assert history(store, "Tolverne Energy") == [(S.APPLIED, date(2026, 1, 7))]
    assert history(store, "Harbor Mutual")[-1][0] is S.OFFER


def test_a_stage_that_was_entered_meanwhile_is_not_added_twice(store: Store) -> None:
    brought_in(store)
    newer = LIST.replace("2026-01-07,Applied,", "2026-01-07,Screening,2026-03-02")
    held = confirmed(*worked_out(store, newer))
    tolverne = by_company(store)["Tolverne Energy"].application_id
    journeys.enter_stage(store, ME, tolverne, S.SCREEN, TODAY, LATER)
    assert journeys.import_list(store, ME, held, LATER).steps == 0


def test_a_known_application_that_is_gone_stops_all_of_it(store: Store) -> None:
    brought_in(store)
    newer = LIST.replace("2026-01-07,Applied,", "2026-01-07,Screening,2026-03-02") + "New,,,,,,\n"
    held = confirmed(*worked_out(store, newer))
    journeys.remove_application(store, ME, by_company(store)["Tolverne Energy"].application_id)
    with pytest.raises(NotFound, match="not in your file any more"):
        journeys.import_list(store, ME, held, LATER)
    assert "New" not in by_company(store)


def test_a_removed_application_takes_its_details_and_its_place_in_the_log(store: Store) -> None:
    brought_in(store)
    harbor = by_company(store)["Harbor Mutual"].application_id
    journeys.remove_application(store, ME, harbor)
    assert harbor not in str(everything(store))
    assert tracker_store.imports(store, ME)[0].applications == 2


def test_nobody_elses_list_is_seen_or_undone(store: Store) -> None:
    done = brought_in(store)
    assert tracker_store.imports(store, "someone else") == []
    with pytest.raises(NotFound):
        journeys.undo_list(store, "someone else", done.import_id, LATER)
    assert len(by_company(store)) == 3


def test_five_thousand_rows_and_back(store: Store) -> None:
    steps = (Step(S.APPLIED, date(2026, 1, 5)), Step(S.REJECTED, date(2026, 2, 1)))
    rows = tuple(Listed(at, f"Company {at}", "Lead", steps) for at in range(1, 5_001))
    done = journeys.import_list(store, ME, Confirmed("big.csv", "d", 5_000, 0, rows), NOW)
    assert done.applications == 5_000
    board = pipeline_store.board(store, ME, TODAY)
    assert len(board) == 5_000
    assert {each.application.stage for each in board} == {S.REJECTED}
    assert journeys.undo_list(store, ME, done.import_id, datetime.now(UTC)).removed == 5_000
    assert pipeline_store.board(store, ME, TODAY) == []
