"""Tables on a PDF page: cells are written one after the other, so their place tells the column."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from prep.notes.readers.pdf_lines import PlacedLine, Segment

_SAME_LEFT = 6.0
"""Points: lines of one column begin as near as this."""
_MOST_LINES = 200
_FAR_BELOW = 3.5
"""Times the height of a line: a table ends where there is this much room."""


def with_tables(lines: Sequence[PlacedLine]) -> list[PlacedLine]:
    """The lines of a page; those of a table are one line a row, with a cell for each column."""
    found: list[PlacedLine] = []
    at = 0
    while at < len(lines):
        table = _table_at(lines, at) if len(lines[at].cells) > 1 else None
        if table is None:
            found.append(lines[at])
            at += 1
        else:
            rows, at = table
            found.extend(rows)
    return found


def _table_at(lines: Sequence[PlacedLine], at: int) -> tuple[list[PlacedLine], int] | None:
    """The rows of a table headed by the line `at`, and the line after it."""
    body = list(_below(lines, at))
    columns = _columns(lines[at], body)
    inside = []
    for line in body:
        if not _fits(line, columns):
            break
        inside.append(line)
    rows = [_row(segments, columns) for segments in _rows(inside, columns)]
    full = sum(1 for cells in rows if sum(map(bool, cells)) > 1)
    if len(columns) < 2 or len(rows) < 2 or full * 2 < len(rows):
        return None
    made = [_row(list(lines[at].cells), columns, near=True), *rows]
    placed = [replace(lines[at], cells=_segments(cells, columns)) for cells in made]
    return placed, at + 1 + len(inside)


def _below(lines: Sequence[PlacedLine], at: int) -> Iterator[PlacedLine]:
    for above, line in pairwise(lines[at : at + _MOST_LINES]):
        far = abs(above.y - line.y) > _FAR_BELOW * line.size and len(line.cells) < 2
        if line.size > 1.12 * lines[at].size or (far and line.left <= lines[at].left):
            return
        yield line


def _columns(head: PlacedLine, body: Sequence[PlacedLine]) -> list[float]:
    """Where columns begin: as many as the head has, at the places where lines begin most often."""
    lefts = sorted(segment.left for line in body for segment in line.segments)
    groups: list[list[float]] = []
    for left in lefts:
        if groups and left - groups[-1][0] <= _SAME_LEFT:
            groups[-1].append(left)
        else:
            groups.append([left])
    often = sorted((group for group in groups if len(group) > 1), key=len, reverse=True)
    return sorted(group[0] for group in often[: max(2, len(head.cells))])


def _fits(line: PlacedLine, columns: Sequence[float]) -> bool:
    """Whether each part of a line begins a column, and the last one ends before the next column."""
    at = [_column(segment.left, columns) for segment in line.segments]
    if None in at or len(set(at)) < len(at):
        return False
    last = at[-1]
    beyond = columns[last + 1] if last is not None and last + 1 < len(columns) else None
    return beyond is None or line.right <= beyond + _SAME_LEFT


def _column(left: float, columns: Sequence[float]) -> int | None:
    near = (at for at, column in enumerate(columns) if abs(left - column) <= _SAME_LEFT)
    return next(near, None)


def _rows(lines: Sequence[PlacedLine], columns: Sequence[float]) -> list[list[Segment]]:
    """Segments by row: a row begins where the text steps back to an earlier column."""
    rows: list[list[Segment]] = []
    furthest = len(columns)
    for segment in (segment for line in lines for segment in line.segments):
        at = _column(segment.left, columns) or 0
        if at < furthest:
            rows.append([])
        rows[-1].append(segment)
        furthest = at
    return rows


def _row(segments: Sequence[Segment], columns: Sequence[float], near: bool = False) -> list[str]:
    cells = [""] * len(columns)
    for number, segment in enumerate(segments):
        at = min(number, len(columns) - 1) if near else _column(segment.left, columns) or 0
        cells[at] = f"{cells[at]} {segment.text}".strip()
    return cells


def _segments(cells: Sequence[str], columns: Sequence[float]) -> tuple[Segment, ...]:
    return tuple(Segment(left, text) for left, text in zip(columns, cells, strict=True))
