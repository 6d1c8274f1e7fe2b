"""JSON and YAML: records become table rows, a talk becomes turns, the rest becomes an outline."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes
from prep.notes.readers.grids import grid_of, write_grid
from prep.notes.readers.page import Page, Rendered
from prep.notes.readers.talks import talk_in, write_talk
from prep.text import squeezed

MAX_DEPTH = 50
MOST_DIGITS = 1_000
_MOST_VALUES = 100_000
_MOST_KEYS = 60
_LONGEST_FACT = 200
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z)|[\[\]{}\n]', re.DOTALL)
_OUR_COLUMNS = {
    "text": "Question",
    "line": "",
    "last_line": "",
    "asked_by": "Asked by",
    "difficult": "Difficult",
    "evidence": "How it went",
    "evidence_line": "",
    "confidence": "",
    "sure": "",
}
"""The fields of `python -m prep read --json`; those that only place a question are left out."""


def read_json(name: str, text: str) -> Rendered:
    """A JSON file, or one with a JSON object a line. Raises UnreadableNotes with the line."""
    _refuse_depth(name, text)
    problems: list[Problem] = []
    value = _parsed(name, text, problems)
    return _rendered(name, value, problems)


def read_yaml_notes(name: str, text: str) -> Rendered:
    """A YAML file; raises UnreadableNotes with the line."""
    from prep.yaml_file import UnreadableYaml, read_yaml  # here, because few notes are YAML

    try:
        found = read_yaml(name, text.encode("utf-8"))
    except UnreadableYaml as error:
        raise UnreadableNotes(f"{error} Or save your notes as text (.txt or .md).") from error
    return _rendered(name, found.content, [])


def _refuse_depth(name: str, text: str) -> None:
    depth, line = 0, 1
    for found in _STRING_OR_BRACKET.finditer(text):
        sign = found[0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        else:
            line += sign.count("\n")
        if depth > MAX_DEPTH:
            raise UnreadableNotes(
                f"{name}, line {line}: this is nested more than {MAX_DEPTH} deep. "
                "Save your notes as text (.txt or .md) or paste them."
            )


def _parsed(name: str, text: str, problems: list[Problem]) -> Any:
    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                said = f'the field "{squeezed(key)[:60]}" stands twice in one record; the first was read.'
                problems.append(Problem(name, None, said))
            found.setdefault(key, value)
        return found

    decoder = json.JSONDecoder(
        object_pairs_hook=mapping,
        parse_int=_digits,
        parse_float=_digits,
        parse_constant=_refused_number,
    )
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        records = _a_record_a_line(text, decoder)
        if records:
            return records
        raise UnreadableNotes(
            f"{name}, line {error.lineno}: this is not JSON ({error.msg}). "
            "Save your notes as text (.txt or .md) or paste them."
        ) from error
    except _RefusedNumber as error:
        raise UnreadableNotes(
            f"{name}: {error} is no number that notes hold. Take it out, or paste your notes as text."
        ) from error


class _RefusedNumber(Exception):
    """A number that JSON does not know, or one with thousands of digits."""


def _digits(text: str) -> str:
    if len(text) > MOST_DIGITS:
        raise _RefusedNumber(f"a number with {len(text):,} digits")
    return text


def _refused_number(text: str) -> str:
    raise _RefusedNumber(text)


def _a_record_a_line(text: str, decoder: json.JSONDecoder) -> list[Any]:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not all(line.lstrip().startswith(("{", "[")) for line in lines):
        return []
    try:
        return [decoder.decode(line) for line in lines]
    except json.JSONDecodeError:
        return []


def _rendered(name: str, value: Any, problems: list[Problem]) -> Rendered:
    if _count(value) > _MOST_VALUES:
        raise UnreadableNotes(
            f"{name} holds more than {_MOST_VALUES:,} values, which is data and not notes. "
            "Cut it to the interview itself."
        )
    page = Page()
    if talk := talk_in(value):
        _write_head(page, value)
        write_talk(page, talk)
    else:
        _write(page, value, 1)
    if not page.source.strip():
        raise UnreadableNotes(f"{name} holds no text. Choose another file or paste your notes.")
    return page.done(problems)


def _count(value: Any) -> int:
    if isinstance(value, Mapping):
        return 1 + sum(map(_count, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(_count, value))
    return 1


def _write(page: Page, value: Any, level: int) -> None:
    if isinstance(value, Mapping):
        _write_mapping(page, value, level)
    elif isinstance(value, list):
        _write_list(page, value, level)
    elif text := _text(value):
        page.paragraph(text)


def _write_mapping(page: Page, mapping: Mapping[str, Any], level: int) -> None:
    """Single values first, as the facts they are; then each group under its own heading."""
    for key, value in mapping.items():
        if not isinstance(value, Mapping | list) and (text := _text(value)):
            page.paragraph(f"{_title(key)}: {text}")
    for key, value in mapping.items():
        if isinstance(value, Mapping | list) and value:
            page.heading(level, _title(key))
            _write(page, value, level + 1)


def _write_head(page: Page, value: Any) -> None:
    """What stands beside a talk: short facts; its words all in one are not given twice."""
    for key, field in value.items() if isinstance(value, Mapping) else ():
        if not isinstance(field, Mapping | list) and 0 < len(_text(field)) <= _LONGEST_FACT:
            page.paragraph(f"{_title(key)}: {_text(field)}")
    page.gap()


def _write_list(page: Page, values: Sequence[Any], level: int) -> None:
    if all(_is_record(value) for value in values):
        _write_records(page, [_flat(value) for value in values])
        return
    for value in values:
        if isinstance(value, Mapping | list):
            page.gap()
            _write(page, value, level)
        elif text := _text(value):
            page.item(text)


def _is_record(value: Any) -> bool:
    """Fields with single values, or with lists of them (tags, follow-up questions)."""
    if not isinstance(value, Mapping) or not value:
        return False
    return all(
        not isinstance(field, Mapping | list)
        or (isinstance(field, list) and not any(isinstance(one, Mapping | list) for one in field))
        for field in value.values()
    )


def _flat(record: Mapping[str, Any]) -> dict[str, str]:
    return {
        str(key): "; ".join(map(_text, value)) if isinstance(value, list) else _text(value)
        for key, value in record.items()
    }


def _write_records(page: Page, records: Sequence[Mapping[str, str]]) -> None:
    keys = list(dict.fromkeys(key for record in records for key in record))[:_MOST_KEYS]
    if {"text", "asked_by", "evidence"} <= set(keys):
        titles = {key: _OUR_COLUMNS.get(key, _title(key)) for key in keys}
    else:
        titles = {key: _title(key) for key in keys}
    kept = [key for key in keys if titles[key]]
    rows = [[record.get(key, "") for key in kept] for record in records]
    heads = [titles[key] for key in kept]
    write_grid(page, grid_of([heads, *rows], headed=True))
    page.gap()


def _title(key: str) -> str:
    """`how_it_went` and `howItWent` as words."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(key)[:80]).replace("_", " ")
    return squeezed(words)[:1].upper() + squeezed(words)[1:]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value).strip()
