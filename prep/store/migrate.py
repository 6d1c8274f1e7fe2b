"""Numbered migrations: each applied once, in a transaction, recorded with its checksum."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import duckdb

from prep.store.faults import StoreDamaged, StoreTooNew

MIGRATIONS = Path(__file__).parent / "migrations"

_LEDGER = """
create table if not exists migration (
    number      integer   not null,
    name        varchar   not null,
    checksum    varchar   not null,
    applied_utc timestamp not null,
    primary key (number)
)
"""


@dataclass(frozen=True, slots=True)
class Migration:
    """A step of the schema; the file's name says which capability owns what it makes."""

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        return sha256(self.sql.encode()).hexdigest()

    @property
    def capability(self) -> str:
        return self.name.split("_", 1)[0]


def known_migrations(folder: Path = MIGRATIONS) -> list[Migration]:
    """The migrations of a folder, `0003_drills.sql` and so on, in the order of their numbers."""
    return [
        Migration(int(file.stem[:4]), file.stem[5:], file.read_text(encoding="utf-8"))
        for file in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    ]


def migrate(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    now: datetime,
    migrations: list[Migration] | None = None,
) -> None:
    """Bring the file up to date, or refuse it untouched.

    Raises StoreTooNew when the file knows a step that we don't, StoreDamaged when a recorded step
    differs from ours or the file is a database of something else.
    """
    known = known_migrations() if migrations is None else migrations
    applied = _applied(connection, path)
    _refuse_strangers(applied, known, path)
    for migration in known:
        if migration.number not in applied:
            _apply(connection, migration, now)
            connection.execute("checkpoint")


def _applied(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[int, str]:
    tables = {
        row[0]
        for row in connection.execute(
            "select table_name from information_schema.tables where table_schema = 'main'"
        ).fetchall()
    }
    if "migration" not in tables:
        if tables:
            raise StoreDamaged(
                f"The file {path.name!r} is a DuckDB database of something else. It was left as "
                "it is: name another folder in ROUND_TWO_DATA."
            )
        return {}
    return dict(connection.execute("select number, checksum from migration").fetchall())


def _refuse_strangers(applied: dict[int, str], known: list[Migration], path: Path) -> None:
    newest = max((migration.number for migration in known), default=0)
    if applied and max(applied) > newest:
        raise StoreTooNew(
            f"The file {path.name!r} comes from a newer Round Two (its schema is {max(applied)}, "
            f"this one knows {newest}). It was left as it is: update Round Two."
        )
    for migration in known:
        if applied.get(migration.number, migration.checksum) != migration.checksum:
            raise StoreDamaged(
                f"The file {path.name!r} was made by another edition of Round Two (step "
                f"{migration.number} differs). It was left as it is: open it with that edition."
            )


def _apply(connection: duckdb.DuckDBPyConnection, migration: Migration, now: datetime) -> None:
    connection.execute("begin transaction")
    try:
        connection.execute(_LEDGER)
        for statement in _statements(migration.sql):
            connection.execute(statement)
        connection.execute(
            "insert into migration values ($number, $name, $checksum, $applied)",
            {
                "number": migration.number,
                "name": migration.name,
                "checksum": migration.checksum,
                "applied": now.astimezone(UTC).replace(tzinfo=None),
            },
        )
        connection.execute("commit")
    except BaseException:
        connection.execute("rollback")
        raise


def _statements(sql: str) -> Iterator[str]:
    yield from (statement.query for statement in duckdb.extract_statements(sql))
