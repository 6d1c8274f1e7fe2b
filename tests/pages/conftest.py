"""Pages run in this process: each test has a folder of its own, closed again at its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from prep.settings import DATA_VARIABLE
from ui import casefile


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that the pages of this test keep their file in."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    yield folder
    casefile.close_all()
