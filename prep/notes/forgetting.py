"""Kept notes deleted: all of an application, one file, one question in one."""

from prep.store import Writes, queries_beside

_SQL = queries_beside(__file__)


def forget_notes(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete all notes of an application, what was found in them, and the log of their imports."""
    db.run(_SQL["forget_exchanges"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_topics"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_people"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_promises"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_notes"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_import_items"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_spared"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_imports"], candidate_id=candidate_id, application_id=application_id)


def forget_exchange(db: Writes, candidate_id: str, exchange_id: str) -> None:
    """Delete one question from the notes it stands in; the source stays as it was given."""
    db.run(_SQL["forget_exchange"], candidate_id=candidate_id, exchange_id=exchange_id)


def remove_source(db: Writes, candidate_id: str, notes_id: str) -> None:
    """Delete a kept file with the questions' places in it; the questions are not touched."""
    db.run(_SQL["remove_exchanges"], candidate_id=candidate_id, notes_id=notes_id)
    db.run(_SQL["remove_source"], candidate_id=candidate_id, notes_id=notes_id)
