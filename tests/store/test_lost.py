"""After a fault that DuckDB calls fatal the file is let go, so that the next page can open it again."""

from pathlib import Path

import duckdb
import pytest

from prep.store import Store, StoreLost, open_store
from tests.conftest import NOW

_FATAL = "FATAL Error: database has been invalidated because of a previous fatal error"


def test_a_fatal_fault_says_so_closes_the_file_and_lets_it_be_opened_again(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(StoreLost, match="reload the page"), store.transaction() as db:
        db.run("create table mine (number integer)")
        raise duckdb.FatalException(_FATAL)

    assert store.closed
    again = open_store(tmp_path / "round_two.duckdb", NOW)
    names = [row["table_name"] for row in again.rows("select table_name from duckdb_tables()")]
    again.close()
    assert "application" in names
    assert "mine" not in names
