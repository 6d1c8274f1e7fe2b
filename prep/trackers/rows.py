"""The rows of a list as applications, and the rows that can be none, each with its reason."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from prep.text import shortened
from prep.trackers.cells import is_said
from prep.trackers.dates import order_of
from prep.trackers.history_cell import history_in
from prep.trackers.model import Choices, DateOrder, Field, Fields, LeftRow, Listed, Table
from prep.trackers.row import Row
from prep.trackers.stage_words import stage_key, stage_of


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list's rows are, in their order.

    `doubts` are rows that are taken although a cell of them could not be read; `undecided` counts
    those with a date that reads in two ways; `stageless` are the numbers of those that name no stage
    and no day.
    """

    listed: tuple[Listed, ...]
    left: tuple[LeftRow, ...]
    doubts: tuple[LeftRow, ...] = ()
    undecided: int = 0
    stageless: frozenset[int] = frozenset()


def read_rows(table: Table, fields: Fields, choices: Choices, today: date) -> Rows:
    """Each row as an application, or the reason why it is none. Nothing is kept by this."""
    listed: list[Listed] = []
    left: list[LeftRow] = []
    doubts: list[LeftRow] = []
    undecided = 0
    stageless: set[int] = set()
    for number, cells in enumerate(table.rows, start=table.first_row):
        if not any(map(is_said, cells)):
            continue
        row = Row(table.heads, fields, cells, choices, today)
        if reason := row.refusal():
            left.append(LeftRow(number, row.title, reason))
            continue
        listed.append(row.listed(number))
        doubts += [LeftRow(number, row.title, said) for said in row.doubts()]
        undecided += row.is_undecided
        if not row.told:
            stageless.add(number)
    return Rows(tuple(listed), tuple(left), tuple(doubts), undecided, frozenset(stageless))


def date_order(table: Table, fields: Fields, today: date) -> DateOrder | None:
    """How the list's dates with slashes are to be read; None where only the user can say."""
    past = [
        at
        for at, field in enumerate(fields)
        if field is Field.REACHED or (field.is_day and field is not Field.NEXT_STEP_ON)
    ]
    later = [at for at, field in enumerate(fields) if field is Field.NEXT_STEP_ON]
    found = order_of((cell for at in past for cell in table.column(at)), today)
    return found or order_of((cell for at in later for cell in table.column(at)), date.max)


def unknown_words(table: Table, fields: Fields) -> dict[str, tuple[str, int]]:
    """Words for a stage that no rule knows: by key, as first written and how often."""
    spelled: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for word in _stage_cells(table, fields):
        if is_said(word) and stage_of(word) is None:
            counted[stage_key(word)] += 1
            spelled.setdefault(stage_key(word), shortened(word, 60))
    return {key: (spelled[key], times) for key, times in counted.most_common()}


def _stage_cells(table: Table, fields: Fields) -> Iterator[str]:
    for at, field in enumerate(fields):
        if field is Field.STAGE:
            yield from table.column(at)
        elif field is Field.HISTORY:
            for cell in table.column(at):
                yield from (past.stage for past in history_in(cell))
