"""A list on the desk: what the user said of it so far, and what would come of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from prep.casebook import Application, Stage, StageChange
from prep.text import count_of
from prep.trackers.guessing import LOOKED_AT, fields_of, guess, holds_days
from prep.trackers.model import Choices, DateOrder, Field, Fields, Guess, Listed, Step, Table
from prep.trackers.plan import Confirmed, Decision, Plan, confirmed_rows, plan_of
from prep.trackers.rows import Rows, date_order, read_rows, unknown_words


@dataclass(frozen=True, slots=True)
class Desk:
    """A table, what its columns mean, and the user's answers; `decisions` by the number of a row."""

    table: Table
    guesses: tuple[Guess, ...]
    fields: Fields
    choices: Choices
    decisions: Mapping[int, Decision] = field(default_factory=dict)

    @property
    def has_company(self) -> bool:
        """A column names the company, without which a row is no application."""
        return Field.COMPANY in self.fields


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a desk comes to: rows, plan, words no rule knows, how its dates read (None: not clear)."""

    rows: Rows
    plan: Plan
    words: Mapping[str, tuple[str, int]]
    order: DateOrder | None
    new: tuple[Listed, ...]
    steps: tuple[tuple[str, Step], ...]

    @property
    def asks_order(self) -> bool:
        """Some dates read in two ways, and only the user can say which is meant."""
        return self.rows.undecided > 0

    @property
    def undated(self) -> int:
        """How many of the stages to be written stand on a day that the list does not name."""
        steps = [step for each in self.new for step in each.steps]
        return sum(not step.dated for step in (*steps, *(step for _, step in self.steps)))

    @property
    def without_stage(self) -> int:
        """How many of the applications to be written name neither a stage nor a day."""
        return sum(each.row in self.rows.stageless for each in self.new)

    @property
    def is_ready(self) -> bool:
        """Something would be added, and nothing has to be asked first."""
        return bool(self.new or self.steps) and not self.asks_order


def dates_left_out(desk: Desk) -> list[str]:
    """The headings of columns that are full of dates and left out."""
    return [
        head
        for at, (head, meaning) in enumerate(zip(desk.table.heads, desk.fields, strict=True))
        if meaning is Field.NONE and holds_days(desk.table.column(at)[:LOOKED_AT])
    ]


def opened(table: Table, today: date) -> Desk:
    """A table as it comes to the desk: its columns guessed, nothing answered yet."""
    guesses = guess(table)
    return Desk(table, guesses, fields_of(guesses), Choices(unknown_day=today))


def with_field(desk: Desk, at: int, meaning: Field) -> Desk:
    """Have a column mean something; a meaning that takes one column leaves the one that had it."""
    fields = list(desk.fields)
    if not meaning.takes_several and meaning in fields:
        fields[fields.index(meaning)] = Field.NONE
    fields[at] = meaning
    return replace(desk, fields=tuple(fields))


def with_stage(desk: Desk, key: str, stage: Stage | None) -> Desk:
    """Say which stage a word means that no rule knows; None where it names none."""
    stages = {**desk.choices.stages, key: stage}
    return replace(desk, choices=replace(desk.choices, stages=stages))


def with_decision(desk: Desk, row: int, decision: Decision) -> Desk:
    """Decide what becomes of a row that is there already."""
    return replace(desk, decisions={**desk.decisions, row: decision})


def outcome(
    desk: Desk,
    applications: Sequence[Application],
    histories: Mapping[str, Sequence[StageChange]],
    today: date,
) -> Outcome:
    """Work out what bringing in the list would do. Nothing is kept by this."""
    order = desk.choices.order or date_order(desk.table, desk.fields, today)
    rows = read_rows(desk.table, desk.fields, replace(desk.choices, order=order), today)
    plan = plan_of(rows.listed, applications, histories)
    new, steps = confirmed_rows(plan, desk.decisions)
    words = unknown_words(desk.table, desk.fields)
    return Outcome(rows, plan, words, order, new, steps)


def confirmed(desk: Desk, found: Outcome) -> Confirmed:
    """What is to be written when the user presses the button."""
    rows = len(found.rows.listed) + len(found.rows.left)
    left = rows - len(found.new) - len({application_id for application_id, _ in found.steps})
    return Confirmed(desk.table.name, desk.table.digest, rows, left, found.new, found.steps)


def in_words(found: Outcome) -> str:
    """`41 rows: 38 applications, 2 already here, 1 left out.`"""
    known = sum(each.known is not None for each in found.plan.repeats)
    twice = len(found.plan.repeats) - known
    parts = [count_of(len(found.plan.new), "new application")]
    if known:
        parts.append(f"{known:,} already here")
    if twice:
        parts.append(f"{twice:,} twice in the list")
    if found.rows.left:
        parts.append(f"{len(found.rows.left):,} left out")
    rows = len(found.rows.listed) + len(found.rows.left)
    return f"{count_of(rows, 'row')}: {', '.join(parts)}."


def button_words(found: Outcome) -> str:
    """`Add 38 applications and 2 stages`."""
    parts = [count_of(len(found.new), "application")] if found.new else []
    if found.steps:
        parts.append(count_of(len(found.steps), "stage"))
    return f"Add {' and '.join(parts)}" if parts else "Nothing to add"
