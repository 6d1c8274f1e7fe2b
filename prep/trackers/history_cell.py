"""A cell that holds all stages of an application: a list as Python or JSON writes it, or lines."""

import ast
import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from prep.trackers.cells import words_of
from prep.trackers.dates import looks_like_a_day
from prep.trackers.stage_words import stage_of

_MOST = 10_000
_MOST_ENTRIES = 100
_STAGE_KEYS = ("stage", "status", "name", "to", "new status", "value", "event", "type", "title")
_DAY_KEYS = ("date", "on", "day", "at", "when", "timestamp", "changed at", "created at", "time")
_BETWEEN = re.compile(r"\n|;|\||→|->|=>|>")
_DAY = re.compile(
    r"\d{4}-\d\d?-\d\d?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,10}\.? \d{4}"
    r"|[^\W\d_]{3,10}\.? \d{1,2},? \d{4}"
)
_ROUND_IT = " \t:()[]@,–—-"


class Past(NamedTuple):
    """A stage as a history names it, and its day as written there ("" where it names none)."""

    stage: str
    day: str


@lru_cache(maxsize=32_768)
def history_in(cell: str) -> tuple[Past, ...]:
    """The entries of a history cell in the order they stand; () where the cell is none."""
    return tuple(_entries(cell))


def _entries(cell: str) -> list[Past]:
    text = cell.strip()[:_MOST]
    if text.startswith(("[", "{")):
        return [each for item in _listed(text)[:_MOST_ENTRIES] if (each := _entry(item))]
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()][:_MOST_ENTRIES]
    found = [_line(part) for part in parts]
    known = [each for each in found if stage_of(each.stage) is not None]
    return found if parts and len(known) >= max(1, len(parts) // 2) else []


def is_history(cell: str) -> bool:
    """Whether a cell holds a history of more than one stage, or one that is written as a list."""
    return len(history_in(cell)) > (0 if cell.strip().startswith("[") else 1)


def _listed(text: str) -> list[Any]:
    """A list written by Python or JSON. Nothing in it is run: both readers know values alone."""
    for reader in (json.loads, ast.literal_eval):
        try:
            found = reader(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
        return found if isinstance(found, list) else [found]
    return []


def _entry(item: Any) -> Past | None:
    if isinstance(item, str):
        return _line(item)
    if isinstance(item, list | tuple) and 1 <= len(item) <= 2:
        words = sorted((str(part) for part in item), key=looks_like_a_day)
        return Past(words[0], words[1] if len(words) == 2 else "")
    if not isinstance(item, Mapping):
        return None
    by_key = {words_of(str(key)): str(value) for key, value in item.items() if value is not None}
    stage = next((by_key[key] for key in _STAGE_KEYS if key in by_key), "")
    day = next((by_key[key] for key in _DAY_KEYS if key in by_key), "")
    return Past(stage, day) if stage else None


def _line(text: str) -> Past:
    line = text.strip()[:120]
    found = _DAY.search(line)
    if found is None or not looks_like_a_day(found[0]):
        return Past(line, "")
    rest = f"{line[: found.start()].strip(_ROUND_IT)} {line[found.end() :].strip(_ROUND_IT)}"
    return Past(rest.strip().removesuffix(" on"), found[0])
