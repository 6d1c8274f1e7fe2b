"""How the questions of a drill were rated before it: the difference that practice made."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from prep.drills.card import Attempt
from prep.drills.model import Rating
from prep.store import Reads, queries_beside
from prep.text import day_text

_SQL = queries_beside(__file__)


def rated_before(db: Reads, candidate_id: str, drill_id: str) -> dict[str, tuple[Attempt, ...]]:
    """By card id: the ratings that a drill's questions had in earlier drills, oldest first."""
    before: dict[str, list[Attempt]] = defaultdict(list)
    done: set[str] = set()
    rows = db.rows(_SQL["ratings_of_drill"], candidate_id=candidate_id, drill_id=drill_id)
    for row in rows:
        if row["drill_id"] == drill_id:
            done.add(row["card_id"])
        elif row["card_id"] not in done:
            before[row["card_id"]].append(Attempt(Rating(row["rating"]), row["answered_on"]))
    return {card_id: tuple(attempts) for card_id, attempts in before.items()}


def before_words(attempts: Sequence[Attempt], today: date) -> str:
    """`Before: again (Mon 16 Nov), hard (Wed 18 Nov).`, the last three; "" for the first time."""
    if not attempts:
        return ""
    told = [f"{each.rating.value} ({day_text(each.answered_on, today)})" for each in attempts[-3:]]
    return f"Before: {', '.join(told)}."
