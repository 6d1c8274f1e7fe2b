"""Drafts as JSON and back: the reading and the user's state of it, exactly as they were.

What a newer version has more gets its default, what an older one had more is left out. Anything
else is OtherShape: then the file itself is read again.
"""

import json
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from prep.notes.model import Person, Promise, Reading, Topic
from prep.questions.draft_model import Draft, DraftQuestion, Ticked


class OtherShape(ValueError):
    """The JSON is not of this version's shape."""


_ROWS: dict[str, Any] = {
    "questions": tuple[DraftQuestion, ...],
    "topics": tuple[Topic, ...],
    "people": tuple[Person, ...],
    "promises": tuple[Promise, ...],
}
_TICKED = ("topics", "people", "promises")


def reading_as_json(reading: Reading) -> str:
    """A reading, its source and blocks included."""
    return _dumped(_plain(reading))


def reading_from_json(text: str) -> Reading:
    """The same reading again. Raises OtherShape."""
    reading: Reading = _made(Reading, _loaded(text))
    return reading


def state_as_json(draft: Draft) -> str:
    """The rows of a draft with ticks and corrections, without the reading."""
    state: dict[str, Any] = {"questions": _plain(draft.questions), "compared": draft.compared}
    for section in _TICKED:
        rows = getattr(draft, section)
        state[section] = _plain(tuple(each.found for each in rows))
        state[f"{section}_taken"] = [each.take for each in rows]
    return _dumped(state)


def with_state(reading: Reading, text: str) -> Draft:
    """A draft of this reading with the rows that were put away. Raises OtherShape."""
    state = _loaded(text)
    if not isinstance(state, dict):
        raise OtherShape("the state of a draft is no object")
    rows = {name: _made(kind, state.get(name)) for name, kind in _ROWS.items()}
    for section in _TICKED:
        taken = _made(tuple[bool, ...], state.get(f"{section}_taken"))
        if len(taken) != len(rows[section]):
            raise OtherShape(f"{section} and their ticks differ in number")
        rows[section] = tuple(map(Ticked, rows[section], taken))
    return Draft(reading=reading, **rows, compared=str(state.get("compared", "")))


def _dumped(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise OtherShape("no JSON") from error


def _plain(value: Any) -> Any:
    """A value class as a dict without what is at its default, a tuple as a list."""
    if is_dataclass(value):
        return {
            each.name: _plain(held)
            for each in fields(value)
            if (held := getattr(value, each.name)) != _default(each)
        }
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _default(field: Any) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _made(kind: Any, value: Any) -> Any:
    """A value of this type from its plain form. Raises OtherShape."""
    if is_dataclass(kind):
        return _made_class(kind, value)
    origin = get_origin(kind)
    if origin is tuple:
        return _made_tuple(get_args(kind), value)
    if origin in (Union, UnionType):
        return _made_of_several(get_args(kind), value)
    if origin is Literal:
        return _checked(value in get_args(kind), value)
    if kind is float:
        return float(_checked(isinstance(value, int | float), value))
    return _checked(type(value) is kind, value)


def _made_class(kind: Any, value: Any) -> Any:
    _checked(isinstance(value, dict), value)
    known = {name: _made(hint, value[name]) for name, hint in _hints(kind) if name in value}
    try:
        return kind(**known)
    except TypeError as error:
        raise OtherShape(f"{kind.__name__} lacks a field") from error


def _made_tuple(kinds: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    _checked(isinstance(value, list), value)
    if kinds[-1] is Ellipsis:
        return tuple(_made(kinds[0], each) for each in value)
    _checked(len(kinds) == len(value), value)
    return tuple(map(_made, kinds, value))


def _made_of_several(kinds: tuple[Any, ...], value: Any) -> Any:
    if value is None:
        return _checked(NoneType in kinds, value)
    for kind in kinds:
        try:
            return _made(kind, value)
        except OtherShape:
            continue
    raise OtherShape(f"not of any of {kinds}")


def _checked(fits: bool, value: Any) -> Any:
    if not fits:
        raise OtherShape(f"not what was expected: {str(value)[:80]}")
    return value


@cache
def _hints(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple(get_type_hints(kind).items())
