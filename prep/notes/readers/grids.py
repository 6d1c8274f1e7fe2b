"""Tables from sheets, web pages and lists of records: which row heads them, which column asks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from prep.notes.cues import asks, ends_with_mark
from prep.notes.model import Cell
from prep.notes.readers.lines import list_mark
from prep.notes.readers.page import Page
from prep.notes.tables import is_column_of_questions
from prep.text import squeezed

MOST_IN_A_CELL = 10_000
_HEADS_STAND_IN = 10
_LONGEST_HEAD = 40

Row = Sequence[str]

_HEAD = re.compile(
    r"^\W*(?:my |their |the |your |interview )?(?:questions?|answers?|response|topics?|categor(?:y|ies)|(?:question|interview)?[ _-]?types?|area|domain|theme|competency"
    r"|skill|subject|tags?|difficulty|level|company|role|job[ _-]?role|position|job[ _-]?title|notes?|comments?|feedback|score|rating|result|outcome|status|round|stage|date|time"
    r"|asked(?: by)?|interviewer|who|speaker|name|text|said|words|start|end|timestamp|how it went|where i landed|expected|went|id|no\.?|nr\.?|#|number|index|s\.?no\.?"
    r"|preguntas?|respuestas?|tema|frage|antwort|thema|question posée|réponse|vraag|antwoord|onderwerp|问题|答案|类别)\W*$",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"^\W*(?:speaker(?: name)?|who|said by|role|name|from|sprecher|hablante)\W*$", re.IGNORECASE
)
_TIME = re.compile(
    r"^\W*(?:start|end|begin|timestamp|start[ _]?time|from|offset)\W*$", re.IGNORECASE
)
_SAID = re.compile(
    r"^\W*(?:text|words|said|what was said|content|message|utterance|transcript|line)\W*$",
    re.IGNORECASE,
)


class Grid(NamedTuple):
    """A table: its headings (() where it has none), what stands above them, and its rows."""

    heads: tuple[str, ...]
    above: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def grid_of(rows: Sequence[Row], headed: bool = False) -> Grid:
    """Find the row of headings; `headed` says that the first row is it. Cells become one line each."""
    table = tuple(tuple(_cell(cell) for cell in row) for row in rows)
    at = 0 if headed and table else _row_of_heads(table)
    if at is None:
        return Grid((), (), table)
    above = tuple(text for row in table[:at] if (text := " ".join(cell for cell in row if cell)))
    return Grid(tuple(squeezed(head) for head in table[at]), above, table[at + 1 :])


def write_grid(page: Page, grid: Grid) -> None:
    """Write a table: as a talk, as lists of questions by topic, or row by row."""
    for text in grid.above:
        page.paragraph(squeezed(text))
    if talk := _columns_of_a_talk(grid):
        _write_talk(page, grid, *talk)
    elif is_lists_side_by_side(grid):
        _write_lists(page, grid)
    else:
        _write_rows(page, grid)


def names_questions(cells: Row) -> bool:
    """Whether a row heads a table with a column of questions."""
    full = [cell for cell in cells if cell]
    return len(full) > 1 and _are_heads(full) and any(map(is_column_of_questions, full))


def is_lists_side_by_side(grid: Grid) -> bool:
    """Whether each column is a list of questions of its own, headed by its topic or by nothing."""
    if any(is_column_of_questions(head) for head in grid.heads):
        return False
    rows = grid.rows if not grid.heads else (grid.heads, *grid.rows)
    return sum(1 for column in _columns(rows) if _is_asking(column[1:])) >= 2


def _row_of_heads(table: Sequence[Row]) -> int | None:
    for at, row in enumerate(table[:_HEADS_STAND_IN]):
        full = [cell for cell in row if cell]
        if at + 1 < len(table) and full and _are_heads(full):
            return at
    return None


def _are_heads(cells: Sequence[str]) -> bool:
    if any(len(cell) > _LONGEST_HEAD or ends_with_mark(cell) or "\n" in cell for cell in cells):
        return False
    known = sum(1 for cell in cells if _HEAD.match(cell) or is_column_of_questions(cell))
    return known >= 2 or (
        known == 1 and (len(cells) <= 3 or any(map(is_column_of_questions, cells)))
    )


def _columns_of_a_talk(grid: Grid) -> tuple[int | None, int] | None:
    """The columns of speakers and of words; without names, a talk has a column of times."""
    speaker = next((at for at, head in enumerate(grid.heads) if _SPEAKER.match(head)), None)
    said = next((at for at, head in enumerate(grid.heads) if _SAID.match(head)), None)
    if said is None or len(grid.rows) < 2:
        return None
    if speaker is None:
        return (None, said) if any(map(_TIME.match, grid.heads)) else None
    names = {row[speaker] for row in grid.rows if len(row) > speaker}
    return (speaker, said) if len(names) <= max(2, len(grid.rows) // 2) else None


def _write_talk(page: Page, grid: Grid, speaker: int | None, said: int) -> None:
    for row in grid.rows:
        words = squeezed(row[said]) if len(row) > said else ""
        if words:
            named = "" if speaker is None else squeezed(row[speaker]).rstrip(": ")
            page.turn(named or ("" if speaker is None else "Unknown speaker"), words)


def _write_lists(page: Page, grid: Grid) -> None:
    rows = grid.rows if not grid.heads else (grid.heads, *grid.rows)
    for column in _columns(rows):
        title, *items = column
        if title and not ends_with_mark(title) and asks(title) < 0.7 and len(title) <= 60:
            page.heading(2, squeezed(title))
        else:
            page.gap()
            items = list(column)
        for text in items:
            if text:
                page.item(squeezed(text))


def _write_rows(page: Page, grid: Grid) -> None:
    asking = _column_that_asks(grid)
    if grid.heads:
        page.write(_shown(grid.heads))
    for row in grid.rows:
        for part in _split_questions(row, asking):
            cells = tuple(
                Cell(_head(grid, at, asking), squeezed(text)) for at, text in enumerate(part)
            )
            if any(cell.text for cell in cells):
                page.row(cells, _shown([cell.text for cell in cells]))
            else:
                page.write("")


def _head(grid: Grid, at: int, asking: int | None) -> str:
    if grid.heads:
        return grid.heads[at] if at < len(grid.heads) else ""
    return "Question" if at == asking else ""


def _column_that_asks(grid: Grid) -> int | None:
    for at, head in enumerate(grid.heads):
        if is_column_of_questions(head):
            return at
    asking = [at for at, column in enumerate(_columns(grid.rows)) if _is_asking(column)]
    return asking[0] if len(asking) == 1 else None


def _split_questions(row: Row, asking: int | None) -> list[list[str]]:
    """A cell that lists several questions gives a row for each."""
    cells = list(row)
    if asking is None or asking >= len(cells) or "\n" not in cells[asking]:
        return [cells]
    parts = [part.strip() for part in cells[asking].split("\n") if part.strip()]
    marked = sum(1 for part in parts if list_mark(part) or ends_with_mark(part))
    if marked < len(parts):
        return [cells]
    bare = [mark.text if (mark := list_mark(part)) else part for part in parts]
    return [[*cells[:asking], part, *cells[asking + 1 :]] for part in bare]


def _is_asking(column: Sequence[str]) -> bool:
    full = [cell for cell in column if cell]
    asked = sum(1 for cell in full if ends_with_mark(cell) or asks(cell) >= 0.7)
    return asked >= 2 and asked >= 0.4 * len(full)


def _columns(rows: Sequence[Row]) -> list[list[str]]:
    wide = max(map(len, rows), default=0)
    return [[row[at] if at < len(row) else "" for row in rows] for at in range(wide)]


def _shown(cells: Sequence[str]) -> str:
    return " | ".join(cells).rstrip(" |")


def _cell(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip()[:MOST_IN_A_CELL].splitlines())
