"""The one place that knows DuckDB: open, read, write in a transaction, close.

One connection a process, a cursor per operation, one lock for writing. A moment is an aware UTC
datetime outside this module and a plain UTC TIMESTAMP inside the file.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol

import duckdb

from prep.store.faults import StoreFault, StoreLost, translated
from prep.store.file_lock import FileLock
from prep.store.migrate import migrate

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]

_AT_CONNECT = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
}
_AFTER_CONNECT = (
    "set TimeZone = 'UTC'",
    "set enable_external_access = false",
    "set lock_configuration = true",
)

_MANY = 200
"""From here on lists by column: 30,000 rows of 18 columns in 0.3 s; a tuple a row takes over 5 s."""


class Reads(Protocol):
    """What a query needs: an open store or a running transaction."""

    def rows(self, sql: str, /, **values: Any) -> list[Row]:
        """All rows of a query, each a dict by column name; moments are aware UTC datetimes."""
        ...

    def one(self, sql: str, /, **values: Any) -> Row | None:
        """The first row, or None where there is none."""
        ...


class Writes(Reads, Protocol):
    """A running transaction."""

    def run(self, sql: str, /, **values: Any) -> None:
        """Run one statement."""
        ...

    def run_many(self, sql: str, rows: Sequence[Mapping[str, Any]], /) -> None:
        """Run one INSERT ... VALUES statement for many rows, in one round trip."""
        ...


@dataclass(slots=True)
class Transaction:
    """Reads and writes that all happen, or none of them."""

    cursor: duckdb.DuckDBPyConnection
    failed: bool = False

    def rows(self, sql: str, /, **values: Any) -> list[Row]:
        try:
            return _fetched(self.cursor, sql, values)
        except BaseException:
            self.failed = True
            raise

    def one(self, sql: str, /, **values: Any) -> Row | None:
        return next(iter(self.rows(sql, **values)), None)

    def run(self, sql: str, /, **values: Any) -> None:
        self.rows(sql, **values)

    def run_many(self, sql: str, rows: Sequence[Mapping[str, Any]], /) -> None:
        if rows:
            by_column = len(rows) > _MANY
            statement, values = (_many_columns if by_column else _many_values)(sql, rows)
            self.rows(statement, **values)


@dataclass(slots=True)
class Store:
    """An open database file. Safe to share between threads."""

    path: Path
    connection: duckdb.DuckDBPyConnection
    lock: RLock
    file_lock: FileLock
    closed: bool = False

    def rows(self, sql: str, /, **values: Any) -> list[Row]:
        with self._cursor() as cursor:
            return _fetched(cursor, sql, values)

    def one(self, sql: str, /, **values: Any) -> Row | None:
        return next(iter(self.rows(sql, **values)), None)

    def frame(self, sql: str, /, **values: Any) -> "pd.DataFrame":
        """A query's result as a DataFrame, one column each; moments are plain UTC datetime64."""
        with self._cursor() as cursor:
            return cursor.execute(sql, _into_file(values)).df()

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """All or nothing: rolls back on anything that ends the block, Streamlit's stop included."""
        with self.lock, self._cursor() as cursor:
            cursor.execute("begin transaction")
            try:
                running = Transaction(cursor)
                yield running
                if running.failed:  # DuckDB answers this COMMIT with success and keeps nothing
                    raise StoreFault("This was not saved. Nothing was changed: try again.")
                cursor.execute("commit")
            except BaseException:
                with suppress(duckdb.Error):
                    cursor.execute("rollback")
                raise

    def checkpoint(self) -> None:
        """Write what is in the log into the file itself."""
        with self.lock, self._cursor() as cursor:
            cursor.execute("checkpoint")

    def close(self) -> None:
        """Checkpoint and let go of the file; a second close does nothing."""
        with self.lock:
            if self.closed:
                return
            self.closed = True
            with suppress(duckdb.Error):
                self.connection.execute("checkpoint")
            self.connection.close()
            self.file_lock.release()

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        if self.closed:
            raise StoreLost(
                "The file was closed in the meantime. Reload the page to open it again."
            )
        try:
            with translated(self.path):
                cursor = self.connection.cursor()
                try:
                    yield cursor
                finally:
                    cursor.close()
        except StoreLost:
            self.close()  # so that the next page opens it anew
            raise


def open_store(path: Path, now: datetime) -> Store:
    """Open the database file at `path`, making it and its folder where they are missing.

    Raises a PrepError in words when another process holds the file (StoreBusy), when it comes from
    a newer version (StoreTooNew), is damaged or no database (StoreDamaged) or can't be written to.
    """
    with translated(path):
        _make_private_folder(path.parent)
        file_lock = FileLock.take(path.with_suffix(".lock"))
        try:
            connection = _connected(path)
            try:
                migrate(connection, path, now)
                for setting in _AFTER_CONNECT:
                    connection.execute(setting)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            file_lock.release()
            raise
    return Store(path, connection, RLock(), file_lock)


def _connected(path: Path) -> duckdb.DuckDBPyConnection:
    # Not put back: DuckDB makes its log beside the file anew at the first change after a checkpoint.
    os.umask(0o077)
    return duckdb.connect(path, config=dict(_AT_CONNECT))


def _make_private_folder(folder: Path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True, mode=0o700)


def _fetched(cursor: duckdb.DuckDBPyConnection, sql: str, values: Mapping[str, Any]) -> list[Row]:
    result = cursor.execute(sql, _into_file(values))
    names = [column[0] for column in result.description or ()]
    return [
        {name: _out_of_file(value) for name, value in zip(names, row, strict=True)}
        for row in result.fetchall()
    ]


def _into_file(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)
    return value


def _out_of_file(value: Any) -> Any:
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else value


def _many_values(sql: str, rows: Sequence[Mapping[str, Any]]) -> tuple[str, dict[str, Any]]:
    """`insert ... values ($a, $b)` for many rows becomes one statement with a tuple a row."""
    head, values = sql.rsplit("(", 1)
    names = [part.strip().removeprefix("$") for part in values.rstrip().rstrip(");").split(",")]
    tuples = ", ".join(
        "(" + ", ".join(f"${name}_{number}" for name in names) + ")" for number in range(len(rows))
    )
    parameters = {
        f"{name}_{number}": row[name] for number, row in enumerate(rows) for name in names
    }
    return head + tuples, parameters


def _many_columns(sql: str, rows: Sequence[Mapping[str, Any]]) -> tuple[str, dict[str, Any]]:
    """`insert ... values ($a, $b)` for very many rows becomes one statement with a list a column."""
    head, values = sql.rsplit("(", 1)
    names = [part.strip().removeprefix("$") for part in values.rstrip().rstrip(");").split(",")]
    into = head.rstrip().removesuffix("values")
    lists = ", ".join(f"unnest(${name})" for name in names)
    return f"{into} select {lists}", {name: _plain_list(rows, name) for name in names}


def _plain_list(rows: Sequence[Mapping[str, Any]], name: str) -> list[Any]:
    column = [row[name] for row in rows]
    return [_plain(value) if isinstance(value, datetime) else value for value in column]
