"""The schema grows by numbered steps: each once, whole, and never backwards."""

from pathlib import Path

import duckdb
import pytest

from prep.store import StoreDamaged, StoreTooNew, open_store
from prep.store.migrate import Migration, known_migrations, migrate
from tests.conftest import NOW

FIRST = Migration(1, "casebook", "create table a (x integer); insert into a values (1);")
BROKEN = Migration(2, "notes", "create table b (x integer); insert into b values ('no number');")


def test_every_step_is_recorded_once_with_its_checksum(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    for _ in range(2):
        store = open_store(path, NOW)
        recorded = store.rows("select number, name, checksum from migration order by number")
        store.close()
    assert recorded == [
        {"number": step.number, "name": step.name, "checksum": step.checksum}
        for step in known_migrations()
    ]
    assert [step["number"] for step in recorded] == list(range(1, len(recorded) + 1))


def test_a_step_that_fails_leaves_the_file_as_the_step_before_left_it(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    with duckdb.connect(path) as connection, pytest.raises(duckdb.Error):
        migrate(connection, path, NOW, [FIRST, BROKEN])
    with duckdb.connect(path) as connection:
        assert connection.execute("select number from migration").fetchall() == [(1,)]
        assert connection.execute("select x from a").fetchall() == [(1,)]
        with pytest.raises(duckdb.CatalogException):
            connection.execute("select x from b")


def test_a_file_from_a_newer_version_is_refused_and_left_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    open_store(path, NOW).close()
    with duckdb.connect(path) as connection:
        connection.execute("insert into migration values (900, 'moon', 'x', '2030-01-01')")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew, match="900"):
        open_store(path, NOW)
    assert path.read_bytes() == before
    assert not path.with_suffix(".duckdb.wal").exists()


def test_a_step_that_differs_from_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    open_store(path, NOW).close()
    with duckdb.connect(path) as connection:
        connection.execute("update migration set checksum = 'other' where number = 2")
    with pytest.raises(StoreDamaged, match="step 2"):
        open_store(path, NOW)


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "round_two.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("create table holiday (place varchar)")
    with pytest.raises(StoreDamaged, match="something else"):
        open_store(path, NOW)
    with duckdb.connect(path) as connection:
        assert connection.execute(
            "select table_name from information_schema.tables"
        ).fetchall() == [("holiday",)]
