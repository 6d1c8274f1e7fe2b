"""No pattern that looks for difficulty can take long: none repeats endlessly within a repeat."""

import importlib
import re
from collections.abc import Iterator

import pytest

from tests.notes.test_patterns import _deepest_endless

_MODULES = [
    "closing", "grades", "heading_reasons", "headings", "later_reasons", "note_parts", "own_reasons", "pointing",
    "admissions", "columns", "remark_beside", "question_numbers", "question_topics", "remarks", "remarks_chinese",
]  # fmt: skip


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for name in _MODULES:
        for variable, value in vars(importlib.import_module(f"prep.questions.{name}")).items():
            if isinstance(value, re.Pattern):
                yield f"{name}.{variable}", value


@pytest.mark.parametrize(
    "pattern", [pytest.param(pattern, id=name) for name, pattern in _patterns()]
)
def test_no_endless_repeat_lies_in_another(pattern: re.Pattern[str]) -> None:
    assert _deepest_endless(re._parser.parse(pattern.pattern, pattern.flags)) <= 1  # type: ignore[attr-defined]
