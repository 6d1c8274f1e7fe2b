"""What practice has changed: drills done, and how questions went at first and how they go now."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prep.casebook import PanelRole
from prep.drills.model import Rating
from prep.questions.competency import competency_title
from prep.store import Reads, Row, queries_beside

_SQL = queries_beside(__file__)

EFFICIENT_DOSE = 9
DOSE_SOURCE = (
    "In a study of 558 young people with disabilities, nine completed practice interviews were the "
    "most efficient dose (2023, doi.org/10.1177/21651434231160532). Nobody has measured it for others."
)


@dataclass(frozen=True, slots=True)
class Change:
    """How the questions of one competency, or of one part in the panel, went: at first and now.

    `questions` were answered on two days or more; of them so many were rated again or hard the first
    time and the last time. `once` were answered on one day only, so nothing can have changed.
    """

    name: str
    questions: int
    hard_at_first: int
    hard_now: int
    once: int


def drills_done(db: Reads, candidate_id: str) -> int:
    """How many drills were gone through to their end."""
    row = db.one(_SQL["drills_done"], candidate_id=candidate_id)
    return int(row["done"]) if row else 0


def changes(db: Reads, candidate_id: str) -> tuple[list[Change], list[Change]]:
    """By competency and by panel role, those with most questions first. One query."""
    rows = db.rows(_SQL["rated_answers"], candidate_id=candidate_id)
    by_competency = [
        (competency_title(row["competency"]), row) for row in rows if row["competency"]
    ]
    by_role = [(PanelRole(row["panel_role"]).label, row) for row in rows]
    return _changes(by_competency), _changes(by_role)


def _changes(rows: Iterable[tuple[str, Row]]) -> list[Change]:
    answers: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for name, row in rows:
        answers[name][row["card_id"]].append(row)
    found = [_change(name, list(cards.values())) for name, cards in answers.items()]
    return sorted(found, key=lambda each: (-each.questions, -each.once, each.name))


def _change(name: str, cards: Sequence[Sequence[Row]]) -> Change:
    on_several = [card for card in cards if len({row["answered_on"] for row in card}) > 1]
    return Change(
        name=name,
        questions=len(on_several),
        hard_at_first=sum(not Rating(card[0]["rating"]).is_pass for card in on_several),
        hard_now=sum(not Rating(card[-1]["rating"]).is_pass for card in on_several),
        once=len(cards) - len(on_several),
    )
