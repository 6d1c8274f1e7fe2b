"""Your own rating beside what the rules saw, over all drills: counts, side by side, never averaged."""

from collections.abc import Sequence
from typing import Final

from prep.questions.model import Lack
from prep.store import Reads, queries_beside
from prep.text import count_of

_SQL = queries_beside(__file__)

LATEST: Final = 10
"""The last answers that are counted apart, so that a change can be seen."""

_PARTS: Final = (
    (Lack.RESULT, "a result"),
    (Lack.ACTION, "a part of your own"),
    (Lack.SITUATION, "a situation"),
)


def differences(db: Reads, candidate_id: str) -> str:
    """What the rules did not find in answers you rated good or easy; "" where they found it all.

    "You rated 14 answers good or easy. The rules did not see a result in 4 of them (1 of the last 10)."
    One query.
    """
    rows = db.rows(_SQL["rated_well"], candidate_id=candidate_id)
    answers = [{*row["lacks"].splitlines()} for row in rows]
    missed = [words for lack, name in _PARTS if (words := _missed(answers, lack, name))]
    if not missed:
        return ""
    rated = f"You rated {count_of(len(answers), 'answer')} good or easy."
    return f"{rated} The rules did not see {'; '.join(missed)}."


def _missed(answers: Sequence[set[str]], lack: Lack, name: str) -> str:
    times = sum(lack.value in found for found in answers)
    if not times:
        return ""
    lately = sum(lack.value in found for found in answers[-LATEST:])
    latest = f" ({lately} of the last {LATEST})" if len(answers) > LATEST else ""
    return f"{name} in {times} of them{latest}"
