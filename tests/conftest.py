"""What all tests share: a fixed moment, a fresh file."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from prep.store import Store, open_store

settings.register_profile("ours", deadline=None)  # a busy machine is no mistake
settings.load_profile("ours")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday."""


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "round_two.duckdb", NOW)
    yield opened
    opened.close()
