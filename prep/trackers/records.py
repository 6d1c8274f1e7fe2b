"""A list of records in JSON, as exports write it: one object an application."""

import json
from collections.abc import Mapping
from typing import Any

from prep.notes.decode import cleaned
from prep.trackers.model import MOST_ROWS, UnreadableList

_MOST_COLUMNS = 60


def records_in(name: str, text: str) -> list[list[str]]:
    """The keys of the longest list of objects in a JSON text, then a row for each object.

    What is no text in an object stands as JSON writes it. Raises UnreadableList.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableList(
            f"{name} looks like JSON and is not: it is cut off or edited. Export it again."
        ) from error
    records = max(_lists(found), key=len, default=[])[: MOST_ROWS + 1]
    if not records:
        raise UnreadableList(
            f"{name} holds no list of applications: none of its parts is a list of objects."
        )
    heads = list(dict.fromkeys(_kept(key) for each in records for key in each))[:_MOST_COLUMNS]
    return [heads, *([_written(each.get(head)) for head in heads] for each in records)]


def _lists(found: Any, depth: int = 0) -> list[list[Mapping[str, Any]]]:
    if isinstance(found, list):
        return [[each for each in found if isinstance(each, dict)]]
    if isinstance(found, dict) and depth < 2:
        return [each for value in found.values() for each in _lists(value, depth + 1)]
    return []


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return _kept(value["name"])
    if isinstance(value, dict | list):
        return _kept(json.dumps(value, ensure_ascii=False))
    return _kept(str(value))


def _kept(text: str) -> str:
    return cleaned("", text, "text").text
