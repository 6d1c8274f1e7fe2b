"""The sample lists: what each column means, which stages each row has, which rows are left out."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from prep.settings import PROJECT
from prep.trackers import looks_like
from prep.trackers.desk import Outcome, opened, outcome
from prep.trackers.read import read_tables

SAMPLES = PROJECT / "tests" / "samples" / "trackers"
FILES = sorted(each for each in SAMPLES.iterdir() if each.suffix != ".yaml")
TODAY = date(2026, 11, 23)
sample = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


def expected(file: Path) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(Path(f"{file}.expected.yaml").read_text("utf-8"))
    return told


def worked_out(file: Path) -> Outcome:
    [table] = read_tables(file.name, file.read_bytes())
    return outcome(opened(table, TODAY), [], {}, TODAY)


def test_there_are_enough_of_them() -> None:
    assert len(FILES) >= 15


@sample
def test_its_columns_mean_what_a_reader_says(file: Path) -> None:
    [table] = read_tables(file.name, file.read_bytes())
    desk = opened(table, TODAY)
    found = {
        head: field.value for head, field in zip(table.heads, desk.fields, strict=True) if field
    }
    assert found == expected(file)["columns"]


@sample
def test_its_rows_become_these_applications(file: Path) -> None:
    told, found = expected(file), worked_out(file)
    rows = [
        {
            "row": each.row,
            "title": each.title,
            "steps": [f"{step.stage} {step.on if step.dated else '?'}" for step in each.steps],
        }
        for each in found.rows.listed
    ]
    assert rows == told["rows"]
    assert [each.row for each in found.rows.left] == told.get("left", [])
    assert [each.row for each in found.rows.doubts] == told.get("doubts", [])


@sample
def test_what_is_asked_about_it(file: Path) -> None:
    told, found = expected(file), worked_out(file)
    assert [word for word, _ in found.words.values()] == told.get("words", [])
    assert (found.order.value if found.order else None) == told.get("order")
    assert not found.asks_order


@sample
def test_it_is_known_for_a_list_of_applications(file: Path) -> None:
    [table] = read_tables(file.name, file.read_bytes())
    assert looks_like(file.name, table)


@pytest.mark.parametrize("file", sorted((PROJECT / "tests/samples/notes").glob("*.*")))
def test_no_notes_are_taken_for_one(file: Path) -> None:
    if file.suffix in (".txt", ".md", ".csv", ".vtt", ".srt"):
        assert not looks_like(file.name, file.read_text("utf-8", errors="replace"))
