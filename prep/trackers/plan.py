"""What bringing in a list would do: which rows are new, which are there already and what they add."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from prep.casebook import Application, Stage, StageChange
from prep.trackers.model import Listed, Step
from prep.trackers.sameness import same_key


class Decision(StrEnum):
    """What becomes of a row that is there already."""

    LEAVE = "leave"
    ADD_STEPS = "add steps"
    ADD_ANYWAY = "add anyway"

    @property
    def label(self) -> str:
        """As it stands in the choice."""
        return _SAID[self]


_SAID = {
    Decision.LEAVE: "Leave it",
    Decision.ADD_STEPS: "Add the missing stages",
    Decision.ADD_ANYWAY: "Add it as one of its own",
}


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row that is in the user's file already (`known`), or further up in the list (`first_row`).

    `missing` are its steps that the known application's history lacks.
    """

    listed: Listed
    known: Application | None = None
    first_row: int = 0
    missing: tuple[Step, ...] = ()

    @property
    def choices(self) -> tuple[Decision, ...]:
        """What can be decided, the default first."""
        if self.missing:
            return (Decision.ADD_STEPS, Decision.LEAVE, Decision.ADD_ANYWAY)
        return (Decision.LEAVE, Decision.ADD_ANYWAY)


@dataclass(frozen=True, slots=True)
class Plan:
    """New applications and repeats, both in the order of the list."""

    new: tuple[Listed, ...]
    repeats: tuple[Repeat, ...]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What is to be written: applications to add, and steps to add to known ones."""

    file_name: str
    digest: str
    rows_read: int
    rows_left: int
    new: tuple[Listed, ...]
    steps: tuple[tuple[str, Step], ...] = ()


def plan_of(
    listed: Sequence[Listed],
    applications: Sequence[Application],
    histories: Mapping[str, Sequence[StageChange]],
) -> Plan:
    """Sort the rows of a list by whether the user's file, or the list itself, has them already."""
    known = {same_key(each.company, each.role): each for each in reversed(applications)}
    first: dict[tuple[str, str], int] = {}
    new: list[Listed] = []
    repeats: list[Repeat] = []
    for each in listed:
        key = same_key(each.company, each.role)
        if key in first:
            repeats.append(Repeat(each, first_row=first[key]))
            continue
        first[key] = each.row
        if key in known:
            history = histories.get(known[key].application_id, ())
            repeats.append(Repeat(each, known[key], missing=missing_steps(each.steps, history)))
        else:
            new.append(each)
    return Plan(tuple(new), tuple(repeats))


def missing_steps(steps: Sequence[Step], history: Sequence[StageChange]) -> tuple[Step, ...]:
    """The steps that a history lacks. One without a day of its own must lead further than it stands."""
    entered = {change.stage for change in history}
    new = [step for step in steps if step.stage not in entered]
    if not history:
        return tuple(new)
    standing, since = history[-1].stage, history[-1].entered_on
    return tuple(
        step if step.dated else replace(step, on=max(step.on, since))
        for step in new
        if step.dated or _leads_further(step.stage, standing)
    )


def confirmed_rows(
    plan: Plan, decisions: Mapping[int, Decision]
) -> tuple[tuple[Listed, ...], tuple[tuple[str, Step], ...]]:
    """The rows to add and the steps to add to known applications, by what was decided for each row."""
    decided = [(each, decisions.get(each.listed.row, each.choices[0])) for each in plan.repeats]
    again = [each.listed for each, what in decided if what is Decision.ADD_ANYWAY]
    steps = [
        (each.known.application_id, step)
        for each, what in decided
        if what is Decision.ADD_STEPS and each.known is not None
        for step in each.missing
    ]
    return tuple(sorted((*plan.new, *again), key=lambda each: each.row)), tuple(steps)


def _leads_further(stage: Stage, standing: Stage) -> bool:
    order = list(Stage)
    return not standing.is_end and order.index(stage) > order.index(standing)
