"""What is known of an application beside its company and role: place, source, pay, notes."""

from collections.abc import Mapping
from dataclasses import dataclass

from prep.casebook.store import ChangedElsewhere
from prep.store import Reads, Writes, queries_beside

_SQL = queries_beside(__file__)


@dataclass(frozen=True, slots=True)
class Details:
    """Texts as they were given; `version` 0 is what is not in the file yet."""

    place: str = ""
    source: str = ""
    pay: str = ""
    notes: str = ""
    version: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing is known."""
        return not (self.place or self.source or self.pay or self.notes)


NO_DETAILS = Details()
"""Where nothing is known."""


def details(db: Reads, candidate_id: str, application_id: str) -> Details:
    """An application's details; empty ones where nothing was entered."""
    row = db.one(_SQL["details"], candidate_id=candidate_id, application_id=application_id)
    return Details(**row) if row else NO_DETAILS


def save_details(db: Writes, candidate_id: str, application_id: str, changed: Details) -> None:
    """Save details. Raises ChangedElsewhere when `changed.version` is not the newest."""
    if details(db, candidate_id, application_id).version != changed.version:
        raise ChangedElsewhere(
            "These details were changed in another tab. Reload the page, then edit them again."
        )
    if not changed.version:
        add_many_details(db, candidate_id, {application_id: changed})
        return
    db.run(_SQL["edit_details"], **_row(candidate_id, application_id, changed))


def add_many_details(db: Writes, candidate_id: str, new: Mapping[str, Details]) -> None:
    """Add the details of applications that have none yet, by application id; empty ones are left out."""
    rows = [
        _row(candidate_id, application_id, each) | {"version": 1}
        for application_id, each in new.items()
        if not each.is_empty
    ]
    db.run_many(_SQL["add_details"], rows)


def _row(candidate_id: str, application_id: str, given: Details) -> dict[str, object]:
    return {
        "candidate_id": candidate_id,
        "application_id": application_id,
        "place": given.place.strip(),
        "source": given.source.strip(),
        "pay": given.pay.strip(),
        "notes": given.notes.strip(),
        "version": given.version,
    }
