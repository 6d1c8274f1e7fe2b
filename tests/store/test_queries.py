"""Every named query fits a freshly migrated file, is used, and stays in its own house."""

import re
from pathlib import Path

import pytest

from prep.settings import PROJECT
from prep.store import Store, load_queries
from prep.store.migrate import known_migrations

FILES = sorted((PROJECT / "prep").glob("*/queries.sql"))
QUERIES = [(file, name) for file in FILES for name in load_queries(file)]
LAYERS = [
    "casebook",
    "notes",
    "contact",
    "questions",
    "drills",
    "trackers",
    "connections",
    "thanks",
    "references",
    "pipeline",
]
"""Lowest first; a capability's SQL may read its own tables and those of lower ones."""

_USED = re.compile(r"""_SQL\[\s*"(\w+)"\s*\]""")
_TABLE = re.compile(r"\b(?:from|join|into|update)\s+(\w+)", re.IGNORECASE)
_MADE = re.compile(r"create (?:table|view) (\w+)")


def owners() -> dict[str, str]:
    return {
        table: step.capability for step in known_migrations() for table in _MADE.findall(step.sql)
    }


@pytest.mark.parametrize(("file", "name"), QUERIES, ids=lambda part: getattr(part, "parent", part))
def test_it_can_be_prepared(store: Store, file: Path, name: str) -> None:
    store.rows(f"prepare asked as {load_queries(file)[name]}")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
def test_each_is_used_and_each_used_is_there(file: Path) -> None:
    used = {
        name
        for module in file.parent.glob("*.py")
        for name in _USED.findall(module.read_text(encoding="utf-8"))
    }
    assert used == set(load_queries(file))


@pytest.mark.parametrize(("file", "name"), QUERIES, ids=lambda part: getattr(part, "parent", part))
def test_it_touches_its_own_and_lower_tables_only(file: Path, name: str) -> None:
    owner, own_layer = owners(), LAYERS.index(file.parent.name)
    touched = {table for table in _TABLE.findall(load_queries(file)[name]) if table in owner}
    above = {table for table in touched if LAYERS.index(owner[table]) > own_layer}
    assert above == set()


@pytest.mark.parametrize(("file", "name"), QUERIES, ids=lambda part: getattr(part, "parent", part))
def test_it_asks_for_one_candidate(file: Path, name: str) -> None:
    assert "candidate_id" in load_queries(file)[name]


PORTABLE = re.compile(
    r"\b(qualify|group by all|order by all|date_diff|datediff|strftime|median|list_\w+|struct_pack|"
    r"exclude|replace\s*\(|regexp_matches|now\(\)|current_timestamp|unnest)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("file", "name"), QUERIES, ids=lambda part: getattr(part, "parent", part))
def test_it_is_sql_that_other_databases_understand(file: Path, name: str) -> None:
    assert PORTABLE.findall(load_queries(file)[name]) == []
