"""What a user does about practice as a whole: each journey is one transaction, all of it or none."""

from datetime import datetime

from prep.drills import card_store
from prep.drills.budget import Budget
from prep.drills.budget import set_budget as keep_budget
from prep.store import Store


def set_practice_budget(store: Store, candidate_id: str, budget: Budget, now: datetime) -> None:
    """Keep how much of an evening goes into practice. Raises BudgetRefused."""
    with store.transaction() as db:
        keep_budget(db, candidate_id, budget, now)


def mend_cards(store: Store, candidate_id: str) -> int:
    """Make every card again from the first interview and the log of answers; returns how many said
    something else before."""
    with store.transaction() as db:
        return card_store.mend_cards(db, candidate_id)
