"""Practice of questions that are to be removed: which were dealt, and what goes with a question."""

from prep.errors import PrepError
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


class InRunningDrill(PrepError):
    """The question waits in a drill that is not over."""


def dealt_of_import(db: Reads, candidate_id: str, import_id: str) -> set[str]:
    """The ids of an import's questions that were dealt in a drill, over or not."""
    rows = db.rows(_SQL["dealt_of_import"], candidate_id=candidate_id, import_id=import_id)
    return {row["question_id"] for row in rows}


def forget_practice_of(db: Writes, candidate_id: str, question_id: str) -> None:
    """Delete a question's card. Drills that are over keep what was asked and rated in them, as the
    log does: that practice took place. Raises InRunningDrill."""
    keys = {"candidate_id": candidate_id, "question_id": question_id}
    if db.one(_SQL["waits_in_drill"], **keys):
        raise InRunningDrill(
            "This question waits in the drill that is running. End the drill, then remove it."
        )
    db.run(_SQL["forget_card_of"], **keys)
