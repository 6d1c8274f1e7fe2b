"""Question sheets: Excel row by row through openpyxl, CSV and TSV through the standard library."""

import csv
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO, StringIO
from itertools import islice
from typing import Any

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes, cleaned
from prep.notes.readers.grids import grid_of, names_questions, write_grid
from prep.notes.readers.office import damaged, opened_zip, refuse_entities
from prep.notes.readers.page import Page, Rendered
from prep.text import count_of

MOST_ROWS = 5_000
MOST_LISTED = 20_020
"""Of a list that is no notes: 20,000 rows, and what stands above them."""

MOST_COLUMNS = 60
MOST_SHEETS = 20
_DELIMITERS = ",;\t|"
_LOOKED_AT = 200
_HEAD = 100_000
_LINES_OF_A_CELL = 60
"""A quoted cell with more lines than this was most likely never closed."""

Rows = list[list[str]]


def read_csv(name: str, text: str) -> Rendered:
    """A CSV or TSV file: its delimiter is the one that splits most lines alike."""
    delimiter = delimiter_of(text)
    rows, problems = rows_of_text(name, text, delimiter)
    page = Page()
    write_grid(page, grid_of(rows))
    return page.done(problems)


def delimiter_of(text: str) -> str:
    """The sign that splits a text into columns, or "" where it has none."""
    head = [line for line in islice(_lines(text), _LOOKED_AT) if line.strip()]
    best = max(_DELIMITERS, key=lambda sign: _evenness(head, sign))
    return best if _evenness(head, best) > 0 else ""


def is_question_sheet(text: str) -> bool:
    """Whether a text, whatever its name, is a table headed by a column of questions."""
    head = [line for line in islice(_lines(text[:_HEAD]), _LOOKED_AT) if line.strip()]
    delimiter = delimiter_of("\n".join(head)) if len(head) >= 3 else ""
    if not delimiter or _evenness(head, delimiter) < 0.8:
        return False
    return names_questions(next(csv.reader(head[:1], delimiter=delimiter)))


def read_xlsx(name: str, content: bytes) -> Rendered:
    """The sheets of an Excel file, each under its name. Raises UnreadableNotes."""
    page = Page()
    problems: list[Problem] = []
    for title, rows, cut in sheets_of(name, content):
        if len(rows) == 0:
            continue
        if title:
            page.heading(1, title)
        write_grid(page, grid_of(rows))
        where = f" of the sheet {title}" if title else ""
        problems.extend(Problem(name, None, said + where + ".") for said in cut)
    if not page.source.strip():
        raise UnreadableNotes(f"{name} holds no text. Choose another file or paste your notes.")
    return page.done(problems)


def _lines(text: str) -> Iterator[str]:
    return (line[:20_000] for line in StringIO(text))


def _evenness(lines: Sequence[str], delimiter: str) -> float:
    """How many lines have the most usual number of columns; more columns decide a tie."""
    try:
        counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:
        return 0.0
    wide = [(times, columns) for columns, times in counts.items() if columns > 1]
    if not wide:
        return 0.0
    times, columns = max(wide)
    share = times / counts.total()
    return share + min(columns, 30) / 1000 if share >= 0.5 or times >= 3 else 0.0


def rows_of_text(
    name: str, text: str, delimiter: str, most: int = MOST_ROWS
) -> tuple[Rows, list[Problem]]:
    """The rows of a CSV or TSV text as they stand in it, at most so many, and what was left out."""
    if not delimiter:
        return [[line.strip()] for line in _lines(text)], []
    try:
        rows, problems = _bounded(name, csv.reader(StringIO(text), delimiter=delimiter), most)
        open_since = _never_closed(rows)
    except csv.Error:
        rows, problems, open_since = [], [], 1
    if not open_since:
        return rows, problems
    said = "a quotation mark is never closed, so quotation marks were read as text."
    unquoted = csv.reader(_lines(text), delimiter=delimiter, quoting=csv.QUOTE_NONE)
    rows, problems = _bounded(name, unquoted, most)
    return rows, [Problem(name, _line_of_open_quote(text), said), *problems]


def _never_closed(rows: Rows) -> int:
    last = rows[-1] if rows else []
    return int(any(cell.count("\n") > _LINES_OF_A_CELL for cell in last))


def _line_of_open_quote(text: str) -> int:
    at = text.rfind('"')
    return text.count("\n", 0, at) + 1


def _bounded(name: str, found: Iterator[list[str]], most: int) -> tuple[Rows, list[Problem]]:
    rows = list(islice(found, most + 1))
    said = []
    if len(rows) > most:
        said.append(f"only the first {most:,} rows were read.")
    wide = next((at for at, row in enumerate(rows, start=1) if len(row) > MOST_COLUMNS), None)
    if wide is not None:
        said.append(f"row {wide} is wider than {MOST_COLUMNS} columns; the rest was left out.")
    kept = [row[:MOST_COLUMNS] for row in rows[:most]]
    return kept, [Problem(name, None, each) for each in said]


def sheets_of(
    name: str, content: bytes, most: int = MOST_ROWS
) -> Iterator[tuple[str, Rows, list[str]]]:
    """The visible sheets of an Excel file: title ("" where it is the only one), rows, what was cut.

    Raises UnreadableNotes. Only for the child process: a hostile file ends there.
    """
    import openpyxl

    with opened_zip(name, content) as archive:
        refuse_entities(name, archive)
    try:
        # A cell of a type it does not know is a warning, not a loss that a user could act on.
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(
                BytesIO(content), read_only=True, data_only=True, keep_links=False
            )
            sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            for sheet in sheets[:MOST_SHEETS]:
                rows, cut = _rows_of_sheet(sheet, most)
                yield (sheet.title if len(sheets) > 1 else ""), rows, cut
    except MemoryError:
        raise
    except Exception as error:  # openpyxl raises whatever a damaged part leads to
        raise damaged(name, "Excel") from error
    if len(sheets) > MOST_SHEETS:
        more = count_of(len(sheets) - MOST_SHEETS, "more sheet")
        yield "", [[""]], [f"{more} left out; {MOST_SHEETS} is the most"]


def _rows_of_sheet(sheet: Any, most: int) -> tuple[Rows, list[str]]:
    found = sheet.iter_rows(max_row=most, max_col=MOST_COLUMNS, values_only=True)
    rows = [[_text(value) for value in row] for row in found]
    while rows and not any(rows[-1]):
        rows.pop()
    wide = max((at for row in rows for at, cell in enumerate(row, start=1) if cell), default=0)
    cut = []
    if len(rows) == most:
        cut.append(f"only the first {most:,} rows were read")
    if (sheet.max_column or 0) > MOST_COLUMNS and wide == MOST_COLUMNS:
        cut.append(f"only the first {MOST_COLUMNS} columns were read")
    return [row[:wide] for row in rows], cut


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, datetime | date | time):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return cleaned("", str(value), "text").text if isinstance(value, str) else str(value)
