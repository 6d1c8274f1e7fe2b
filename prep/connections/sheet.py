"""A sheet of people from bytes: any encoding and delimiter, the row of headings wherever it stands."""

import csv
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO, StringIO
from itertools import islice
from pathlib import PurePosixPath

from prep.connections.columns import guess_columns, is_linkedin, names_someone
from prep.connections.model import UnreadableConnections
from prep.errors import Problem
from prep.notes.decode import UnreadableNotes, decode
from prep.notes.readers.sheets import delimiter_of
from prep.text import count_of, squeezed

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 100_000
MOST_COLUMNS = 60
LONGEST_CELL = 1_000
_HEADS_STAND_IN = 30
_LINES_OF_A_CELL = 20
_FILE_IN_EXPORT = "connections.csv"
_WAY_OUT = "Choose the Connections.csv that LinkedIn sends you, or another list saved as CSV."

Row = list[str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a file below its headings; `first_line` is the line of the first of them."""

    name: str
    digest: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]

    @property
    def is_linkedin(self) -> bool:
        """Whether the headings are those of LinkedIn's list."""
        return is_linkedin(self.heads)


def read_sheet(name: str, content: bytes) -> Sheet:
    """The sheet in a file, or in the zip that LinkedIn sends. Raises UnreadableConnections."""
    digest = sha256(content).hexdigest()
    if len(content) > MOST_BYTES:
        raise UnreadableConnections(
            f"{name} has {len(content) / 1024 / 1024:.0f} MB; {MOST_BYTES // 1024 // 1024} MB is the "
            f"most for a list of people. {_WAY_OUT}"
        )
    if content.startswith(b"PK\x03\x04"):
        name, content = _out_of_zip(name, content)
    try:
        decoded = decode(name, content)
    except UnreadableNotes as refused:
        raise UnreadableConnections(f"{name} is not a list of people. {_WAY_OUT}") from refused
    rows, problems = _rows(name, decoded.text)
    at = _row_of_heads(rows)
    if at is None:
        raise UnreadableConnections(
            f"{name} has no row of headings such as Name, Company, Position. Add one, or: {_WAY_OUT}"
        )
    heads = tuple(squeezed(each)[:80] for each in rows[at])
    return Sheet(name, digest, heads, tuple(rows[at + 1 :]), (*decoded.problems, *problems))


def _out_of_zip(name: str, content: bytes) -> tuple[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for part in archive.infolist():
                inner = PurePosixPath(part.filename).name
                if inner.lower() == _FILE_IN_EXPORT and part.file_size <= MOST_BYTES:
                    with archive.open(part) as opened:
                        return inner, opened.read(MOST_BYTES)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise UnreadableConnections(f"{name} can't be unpacked. {_WAY_OUT}") from error
    raise UnreadableConnections(
        f"{name} holds no Connections.csv. LinkedIn sends it when you ask for a copy of your data "
        "with Connections ticked."
    )


def _rows(name: str, text: str) -> tuple[list[Row], list[Problem]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = delimiter_of(_from_heads(lines)) or ","
    try:
        rows = _cut(csv.reader(StringIO(lines), delimiter=delimiter))
        if not any(cell.count("\n") > _LINES_OF_A_CELL for row in rows for cell in row):
            return _bounded(name, rows)
    except csv.Error:  # a cell larger than any person's: a quotation mark is open
        pass
    try:
        unquoted = csv.reader(StringIO(lines), delimiter=delimiter, quoting=csv.QUOTE_NONE)
        plain = _cut([cell.strip('"') for cell in row] for row in unquoted)
    except csv.Error as error:
        raise UnreadableConnections(
            f"{name} has a line that is too long for a list. {_WAY_OUT}"
        ) from error
    rows, problems = _bounded(name, plain)
    said = "a quotation mark is never closed, so quotation marks were read as text."
    return rows, [Problem(name, None, said), *problems]


def _from_heads(text: str) -> str:
    """Without the lines above LinkedIn's headings, which are prose with commas of their own."""
    head = text[:20_000]
    at = head.find("First Name")
    return head[max(at, 0) :]


def _cut(found: Iterable[Row]) -> list[Row]:
    return list(islice(found, MOST_ROWS + _HEADS_STAND_IN))


def _bounded(name: str, rows: list[Row]) -> tuple[list[Row], list[Problem]]:
    problems = []
    if len(rows) >= MOST_ROWS + _HEADS_STAND_IN:
        problems.append(Problem(name, None, f"only the first {MOST_ROWS:,} rows were read."))
    wide = sum(1 for row in rows if len(row) > MOST_COLUMNS)
    if wide:
        said = (
            f"{count_of(wide, 'row')} had more than {MOST_COLUMNS} columns; the rest was left out."
        )
        problems.append(Problem(name, None, said))
        rows = [row[:MOST_COLUMNS] for row in rows]
    return rows, problems


def _row_of_heads(rows: list[Row]) -> int | None:
    """The first row that names people and something else, or else the first with two cells."""
    for at, row in enumerate(rows[:_HEADS_STAND_IN]):
        known = guess_columns(row)
        if names_someone(known) and len(known) > 1:
            return at
    return next((at for at, row in enumerate(rows[:5]) if _could_head(row, rows[at + 1 :])), None)


def _could_head(row: Row, below: list[Row]) -> bool:
    full = [cell for cell in row if cell.strip()]
    return len(full) > 1 and bool(below) and all(len(cell) <= 40 for cell in full)
