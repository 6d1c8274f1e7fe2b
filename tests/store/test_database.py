"""The store: what is saved is saved whole, by one writer at a time, and nothing else gets in."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import duckdb
import pytest

from prep.store import Store, StoreBusy, StoreDamaged, StoreFault, StoreLost, open_store
from prep.text import new_id
from tests.conftest import NOW

ADD = """
insert into candidate (candidate_id, name, time_zone, created_utc)
values ($candidate_id, $name, $time_zone, $now)
"""
NAMES = "select name from candidate order by name"


def person(name: str, candidate_id: str = "") -> dict[str, object]:
    return {
        "candidate_id": candidate_id or new_id(),
        "name": name,
        "time_zone": "UTC",
        "now": NOW,
    }


def names(store: Store) -> list[str]:
    return [row["name"] for row in store.rows(NAMES)]


def test_a_transaction_is_kept_whole(store: Store) -> None:
    with store.transaction() as db:
        db.run(ADD, **person("Ana"))
        db.run(ADD, **person("Ben"))
    assert names(store) == ["Ana", "Ben"]


class Stop(BaseException):
    """Streamlit ends a run with a BaseException of this kind."""


@pytest.mark.parametrize("ending", [Stop, KeyboardInterrupt, ValueError])
def test_a_transaction_that_is_cut_off_leaves_nothing(
    store: Store, ending: type[BaseException]
) -> None:
    with pytest.raises(ending), store.transaction() as db:
        db.run(ADD, **person("Ana"))
        raise ending
    assert names(store) == []
    with store.transaction() as db:
        db.run(ADD, **person("Ben"))
    assert names(store) == ["Ben"]


def test_a_failed_statement_takes_the_whole_transaction_with_it(store: Store) -> None:
    with pytest.raises(duckdb.Error), store.transaction() as db:
        db.run(ADD, **person("Ana", "1"))
        db.run(ADD, **person("Ana again", "1"))
    assert names(store) == []


def test_a_failure_swallowed_inside_the_block_is_still_refused(store: Store) -> None:
    """DuckDB would answer the COMMIT of such a transaction with success and keep nothing."""
    with pytest.raises(StoreFault), store.transaction() as db:
        db.run(ADD, **person("Ana", "1"))
        with pytest.raises(duckdb.Error):
            db.run(ADD, **person("Ana again", "1"))
    assert names(store) == []


def test_readers_see_what_was_committed_and_not_what_is_under_way(store: Store) -> None:
    with store.transaction() as db:
        db.run(ADD, **person("Ana"))
        assert names(store) == []
    assert names(store) == ["Ana"]


def test_eight_threads_lose_no_update_and_read_no_foreign_row(store: Store) -> None:
    with store.transaction() as db:
        for number in range(8):
            db.run(ADD, **person("0", f"{number}"))
    count = "select candidate_id, name from candidate where candidate_id = $candidate_id"
    add_one = "update candidate set name = (name::integer + 1)::varchar where candidate_id = $id"

    def visit(number: int) -> list[str]:
        foreign = []
        for step in range(25):
            with store.transaction() as db:
                db.run(add_one, id=str((number + step) % 8))
                db.run(add_one, id="0")
            row = store.one(count, candidate_id=f"{number}")
            if row is None or row["candidate_id"] != f"{number}":
                foreign.append(f"{number}: {row}")
        return foreign

    with ThreadPoolExecutor(8) as threads:
        assert [found for found in threads.map(visit, range(8)) if found] == []
    total = sum(int(row["name"]) for row in store.rows("select name from candidate"))
    assert total == 8 * 25 * 2


def test_many_rows_go_in_as_one_statement_and_come_out_as_they_were(store: Store) -> None:
    people = [person(f"N{number:03d}") for number in range(450)]
    with store.transaction() as db:
        db.run_many(ADD, people)
        db.run_many(ADD, [])
    assert names(store) == [f"N{number:03d}" for number in range(450)]


def test_very_many_rows_may_leave_a_column_empty(store: Store) -> None:
    many = [
        {
            "candidate_id": "me",
            "application_id": f"{number:03d}",
            "day": None if number % 2 else date(2026, 11, 2),
            "nothing": None,
            "now": NOW,
        }
        for number in range(300)
    ]
    with store.transaction() as db:
        db.run_many(
            "insert into stage_change (candidate_id, stage_change_id, application_id, stage, "
            "entered_on, recorded_utc, recorded_order, day_order, replaces) "
            "values ($candidate_id, $id, $application_id, $id, $day, $now, $at, $at, $nothing)",
            [
                {**row, "id": row["application_id"], "at": at, "day": date(2026, 11, 1 + at % 9)}
                for at, row in enumerate(many)
            ],
        )
        db.run_many(
            "insert into application (candidate_id, application_id, company, role, link, next_step, "
            "next_step_on, created_utc, version) values ($candidate_id, $application_id, "
            "$application_id, $role, $role, $role, $day, $now, $one)",
            [{**row, "role": "", "one": 1} for row in many],
        )
    [changes] = store.rows(
        "select count(*) as n, count(replaces) as replacing, max(entered_on) as last from stage_change"
    )
    assert changes == {"n": 300, "replacing": 0, "last": date(2026, 11, 9)}
    assert store.rows("select count(next_step_on) as with_day from application") == [
        {"with_day": 150}
    ]


def test_a_moment_goes_in_with_its_zone_and_comes_out_in_utc(store: Store) -> None:
    in_lisbon_summer = datetime(2026, 7, 1, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    with store.transaction() as db:
        db.run(ADD, **{**person("Ana"), "now": in_lisbon_summer})
    row = store.one("select created_utc from candidate")
    assert row == {"created_utc": datetime(2026, 7, 1, 9, 30, tzinfo=UTC)}


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"), store.transaction() as db:
        db.run(ADD, **{**person("Ana"), "now": datetime(2026, 7, 1, 10, 30)})  # noqa: DTZ001


def test_files_are_for_their_owner_only_the_log_of_changes_too(store: Store) -> None:
    store.checkpoint()
    with store.transaction() as db:
        db.run(ADD, **person("Ana"))
    modes = {file.suffix: stat.S_IMODE(file.stat().st_mode) for file in store.path.parent.iterdir()}
    assert modes == {".duckdb": 0o600, ".wal": 0o600, ".lock": 0o600}


@pytest.mark.parametrize(
    "reach",
    [
        "select * from read_text('/etc/passwd')",
        "select * from '/etc/passwd'",
        "copy candidate to '/tmp/out.csv'",
        "attach '/tmp/other.duckdb'",
        "install httpfs",
        "load httpfs",
        "export database '/tmp/out'",
        "set enable_external_access = true",
        "set temp_directory = '/tmp'",
    ],
)
def test_sql_reaches_nothing_outside_the_file(store: Store, reach: str) -> None:
    with pytest.raises(duckdb.Error):
        store.rows(reach)


def test_a_second_opener_is_told_who_holds_the_file(store: Store) -> None:
    ask = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path\n"
        "from prep.store import open_store, StoreBusy\n"
        "try: open_store(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except StoreBusy as busy: print(busy.pid, busy)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", ask, str(store.path)], capture_output=True, text=True, check=True
    ).stdout
    assert said.startswith(f"{os.getpid()} Your file is open in another process")


def test_the_lock_of_a_closed_store_is_free_again(tmp_path: Path) -> None:
    for _ in range(2):
        open_store(tmp_path / "round_two.duckdb", NOW).close()


def test_a_store_held_by_the_duckdb_command_line_is_busy_too(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    open_store(path, NOW).close()
    hold = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('held', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(StoreBusy) as busy:
            open_store(path, NOW)
        other.communicate(b"\n")
    assert busy.value.pid == str(other.pid)


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + b"\0" * 500, b"hello", b"\0" * 5000])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "round_two.duckdb"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged, match=r"round_two\.duckdb"):
        open_store(path, NOW)
    assert path.read_bytes() == content


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = open_store(tmp_path / "round_two.duckdb", NOW)
    store.close()
    with pytest.raises(StoreLost):
        store.rows(NAMES)


def test_the_plain_file_reads_well_elsewhere(store: Store) -> None:
    """What the command line shows: tables in the field's words, and two views to chart from."""
    tables = {
        row["name"]
        for row in store.rows("select table_name as name from information_schema.tables")
    }
    assert {"application", "interview", "notes", "exchange", "question", "answer"} <= tables
    assert {"pipeline", "hard_question"} <= tables
