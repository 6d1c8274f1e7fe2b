"""How much of an evening goes into practice: so many answers, or so many minutes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from prep.errors import PrepError
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)

MINUTES_AN_ANSWER = 3
"""An answer, its probe and the rating, with a breath between: 3 answers take about 10 minutes."""

MOST_ANSWERS = 60
"""Three hours of speaking. Fatigue is in no model of ours, so the limit is our own judgement."""

NOW_ANSWERS = 3
"""What fits into ten minutes."""


class BudgetRefused(PrepError):
    """An evening can't be that long, or has no room at all."""


class Unit(StrEnum):
    """What a budget is counted in."""

    ANSWERS = "answers"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Budget:
    """So many answers or minutes an evening."""

    amount: int = 10
    unit: Unit = Unit.ANSWERS

    @property
    def answers(self) -> int:
        """How many answers it has room for, at least one."""
        if self.unit is Unit.MINUTES:
            return max(1, self.amount // MINUTES_AN_ANSWER)
        return self.amount


def checked_budget(budget: Budget) -> Budget:
    """The budget, if an evening can be that long. Raises BudgetRefused in words."""
    most = MOST_ANSWERS * (MINUTES_AN_ANSWER if budget.unit is Unit.MINUTES else 1)
    least = MINUTES_AN_ANSWER if budget.unit is Unit.MINUTES else 1
    if not least <= budget.amount <= most:
        raise BudgetRefused(
            f"An evening can have {least} to {most} {budget.unit.value}; this says "
            f"{budget.amount:,}. To practise nothing on an evening, just leave it out: the plan is "
            "made anew every day."
        )
    return budget


def minutes_of(answers: int) -> int:
    """About how many minutes so many answers take: to the nearest five, below eight exactly."""
    minutes = answers * MINUTES_AN_ANSWER
    return minutes if minutes < 8 else 5 * round(minutes / 5)


def budget_of(db: Reads, candidate_id: str) -> Budget:
    """The candidate's budget; ten answers where none was chosen."""
    row = db.one(_SQL["budget"], candidate_id=candidate_id)
    return Budget(row["amount"], Unit(row["unit"])) if row else Budget()


def set_budget(db: Writes, candidate_id: str, budget: Budget, now: datetime) -> None:
    """Keep the candidate's budget. Raises BudgetRefused."""
    checked = checked_budget(budget)
    db.run(
        _SQL["set_budget"],
        candidate_id=candidate_id,
        amount=checked.amount,
        unit=checked.unit.value,
        now=now,
    )
