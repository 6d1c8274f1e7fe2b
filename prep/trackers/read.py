"""A tracker's file to a table: CSV and TSV, Excel, JSON, a table in Markdown, a zip of one of them."""

import hashlib
import re
from base64 import b64decode
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from prep.notes.apart import found_apart
from prep.notes.decode import UnreadableNotes, decode
from prep.notes.readers.sheets import MOST_LISTED, delimiter_of, rows_of_text
from prep.notes.recognise import packed_kind, refuse_what_is_not_text
from prep.settings import MAX_NOTES_BYTES
from prep.text import shortened, without_controls
from prep.trackers.belonging import is_list_of_applications, refuse_other_kinds, refuse_prose
from prep.trackers.cells import is_said
from prep.trackers.dates import looks_like_a_day
from prep.trackers.guessing import means
from prep.trackers.model import MOST_ROWS, Field, Table, UnreadableList
from prep.trackers.records import records_in

_HEADS_STAND_IN = 15
_LONGEST_HEAD = 60
_LONGEST_CELL = 10_000
_MOST_COLUMNS = 60
_SHEETS = (".csv", ".tsv", ".tab")
_LISTS = (*_SHEETS, ".xlsx", ".json")
_MARKDOWN_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$")

Rows = Sequence[Sequence[str]]


def read_tables(name: str, content: bytes) -> list[Table]:
    """The lists in a file, their headings found: one, or in a zip (LinkedIn's export) one or more.

    Raises UnreadableList: what the file seems to be, and where it belongs.
    """
    if len(content) > MAX_NOTES_BYTES:
        most = MAX_NOTES_BYTES // (1024 * 1024)
        raise UnreadableList(f"{name} is larger than {most} MB. Cut it into smaller lists.")
    try:
        refuse_what_is_not_text(name, content)
        kind = packed_kind(content)
        if kind == "pdf":
            raise UnreadableList(f"{name} is a PDF. Export the list as CSV or Excel and drop that.")
        return _packed(name, content) if kind else [_of_text(name, content)]
    except UnreadableNotes as error:
        raise UnreadableList(_in_our_words(name, str(error))) from error


def _of_text(name: str, content: bytes) -> Table:
    decoded = decode(name, content)
    said = [problem.message for problem in decoded.problems]
    if decoded.text.lstrip()[:1] in ("[", "{"):
        rows = records_in(name, decoded.text)
        return _table(name, content, rows, decoded.encoding, said, headed=True)
    text = _markdown_as_rows(decoded.text)
    rows, problems = rows_of_text(name, text, delimiter_of(text), MOST_LISTED)
    if not _is_table(name, rows):
        refuse_prose(name)
    said += [problem.message for problem in problems if "rows were read" not in problem.message]
    return _table(name, content, rows, decoded.encoding, said)


def _is_table(name: str, rows: Rows) -> bool:
    """Whether a text is a table: by its headings, else by the name of its file."""
    meaning, _ = _likeness([[_cell(cell) for cell in row] for row in rows[:_HEADS_STAND_IN]])
    return meaning > 0 or (
        PurePath(name).suffix.lower() in _SHEETS and max(map(len, rows), default=0) > 1
    )


def _packed(name: str, content: bytes) -> list[Table]:
    """An Excel file, or the lists of a zip."""
    found = found_apart("sheets", name, content)
    if found.get("sheets"):
        return [_of_sheets(name, content, found["sheets"])]
    if "other" in found:
        raise UnreadableList(
            f"{name} is a Word document. Notes of an interview belong on the page Notes; "
            "save a list of applications as CSV or Excel."
        )
    tables = [
        table
        for each in found.get("files", ())
        if PurePath(each["name"]).suffix.lower() in _LISTS
        and (table := _maybe(each["name"], b64decode(each["content"]))) is not None
    ]
    if not tables:
        raise UnreadableList(f"{name} holds no list of applications. Choose the file with yours.")
    return tables


def _maybe(name: str, content: bytes) -> Table | None:
    """A file out of a zip, where it is a list of applications without doubt."""
    try:
        [table] = read_tables(name, content)
    except (UnreadableList, ValueError):
        return None
    return table if is_list_of_applications(table.heads) else None


def _of_sheets(name: str, content: bytes, sheets: Sequence[Mapping[str, Any]]) -> Table:
    best = max(sheets, key=lambda each: _likeness(each["rows"]))
    others = [each["title"] for each in sheets if each is not best and each["rows"]]
    said = [f"{each}." for each in best["cut"] if "rows were read" not in each]
    if others:
        named = ", ".join(shortened(each, 30) for each in others[:5])
        said.append(f"Of its sheets {shortened(best['title'], 30)} was read, not {named}.")
    return _table(name, content, best["rows"], "", said)


def _table(
    name: str,
    content: bytes,
    found: Rows,
    encoding: str,
    said: Sequence[str],
    headed: bool = False,
) -> Table:
    rows = [[_cell(cell) for cell in row[:_MOST_COLUMNS]] for row in found]
    at = 0 if headed else _row_of_heads(rows)
    heads, first = _heads(rows, at)
    body = [(*row, *[""] * len(heads))[: len(heads)] for row in rows[first:]]
    while body and not any(body[-1]):
        body.pop()
    if not any(any(row) for row in body):
        raise UnreadableList(
            f"{name} holds no rows{' below its headings' if any(heads) else ''}. "
            "Choose the file with your list."
        )
    problems = list(said)
    if len(body) > MOST_ROWS:
        problems.append(
            f"The list has more than {MOST_ROWS:,} rows: the first {MOST_ROWS:,} were read. "
            "Bring in the rest as a second list."
        )
    table = Table(
        name,
        hashlib.sha256(content).hexdigest(),
        heads,
        tuple(body[:MOST_ROWS]),
        1 if headed else first + 1,
        encoding,
        tuple(problems),
    )
    refuse_other_kinds(table)
    return table


def _heads(rows: list[list[str]], at: int | None) -> tuple[tuple[str, ...], int]:
    """The headings, and the place of the first row below them. Without any, columns are counted."""
    if at is None:
        width = max(map(len, rows), default=0)
        return tuple(f"Column {number}" for number in range(1, width + 1)), 0
    named = [
        " ".join(head.split())[:_LONGEST_HEAD] or f"Column {number}"
        for number, head in enumerate(rows[at], start=1)
    ]
    width = max((len(row) for row in rows[at + 1 :]), default=len(named))
    named += [f"Column {number}" for number in range(len(named) + 1, width + 1)]
    return tuple(named), at + 1


def _row_of_heads(rows: list[list[str]]) -> int | None:
    """The row whose cells mean the most; without such, the first one that could be headings."""
    scored = [(_meaning(row), -at) for at, row in enumerate(rows[:_HEADS_STAND_IN])]
    score, at = max(scored, default=(0, 0))
    few = score == 1 and sum(map(bool, rows[-at])) <= 3 and _could_head(rows[-at])
    if score >= 2 or few:
        return -at
    for number, row in enumerate(rows[:_HEADS_STAND_IN]):
        if sum(map(bool, row)) >= 2:
            return number if _could_head(row) else None
    return None


def _meaning(row: Sequence[str]) -> int:
    short = [cell for cell in row if cell and len(cell) <= _LONGEST_HEAD]
    return len({means(cell) for cell in short} - {Field.NONE})


def _could_head(row: Sequence[str]) -> bool:
    full = [cell for cell in row if cell]
    return all(
        len(cell) <= _LONGEST_HEAD and not looks_like_a_day(cell) and "://" not in cell
        for cell in full
    ) and any(cell[:1].isalpha() for cell in full)


def _likeness(rows: Rows) -> tuple[int, int]:
    meaning = max(
        (_meaning([_cell(cell) for cell in row]) for row in rows[:_HEADS_STAND_IN]), default=0
    )
    return meaning, len(rows)


def _markdown_as_rows(text: str) -> str:
    """A table in Markdown as lines with bars between its cells; any other text as it is."""
    lines = text.split("\n")
    rule = next(
        (at for at, line in enumerate(lines[:500]) if _MARKDOWN_RULE.match(line[:500])), None
    )
    if not rule:
        return text
    end = next((at for at in range(rule + 1, len(lines)) if "|" not in lines[at]), len(lines))
    table = [lines[rule - 1], *lines[rule + 1 : end]]
    return "\n".join(line.strip().strip("|") for line in table)


def _cell(text: str) -> str:
    return without_controls(text.strip()[:_LONGEST_CELL]) if is_said(text) or text else ""


def _in_our_words(name: str, said: str) -> str:
    """A refusal of the readers of notes, with the way out that a list has."""
    reason = said.removeprefix(name).split(". ")[0].rstrip(".")
    return f"{name}{reason}. Save your list as CSV or Excel in its own program and drop that."
