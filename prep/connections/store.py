"""Connections, imports of them, and approaches in the file."""

from dataclasses import asdict
from datetime import datetime

from prep.connections.merge import Merge, columns_of
from prep.connections.model import Approach, Connection, Counts, KeptImport, Listed, Listing
from prep.errors import PrepError
from prep.store import Reads, Row, Writes, queries_beside
from prep.text import new_id

_SQL = queries_beside(__file__)

AT_ONCE = 20
"""People on one page of the list."""


def all_rows(db: Reads, candidate_id: str) -> list[Row]:
    """Everyone kept, for a merge: all their columns."""
    return db.rows(_SQL["connections"], candidate_id=candidate_id)


def people_known(db: Reads, candidate_id: str) -> tuple[int, int]:
    """How many people are kept, and how many of them were in the newest list."""
    row = db.one(_SQL["people_known"], candidate_id=candidate_id) or {}
    return int(row["people"]), int(row["still_there"])


def imports(db: Reads, candidate_id: str) -> list[KeptImport]:
    """The log of imports, the newest first."""
    return [_kept_import(row) for row in db.rows(_SQL["imports"], candidate_id=candidate_id)]


def people_inside(
    db: Reads, candidate_id: str, application_id: str, company_keys: list[str], page: int
) -> list[Connection]:
    """One page (from 1) of the people at these companies, those already approached first."""
    rows = db.rows(
        _SQL["people_inside"],
        candidate_id=candidate_id,
        application_id=application_id,
        company_keys=company_keys,
        at_most=AT_ONCE,
        leaving_out=(page - 1) * AT_ONCE,
    )
    return [_connection(row) for row in rows]


def everyone(
    db: Reads, candidate_id: str, words: str, page: int
) -> tuple[int, list[tuple[str, str, str, str]]]:
    """People whose name, company or position holds these words ("" for all), by name: how many there
    are, and one page (from 1) of connection_id, name, company, position. Two queries."""
    keys = {"candidate_id": candidate_id, "words": words.strip().lower()}
    counted = db.one(_SQL["everyone_counted"], **keys) or {"people": 0}
    rows = db.rows(
        _SQL["everyone"], **keys, at_most=AT_ONCE, leaving_out=(max(page, 1) - 1) * AT_ONCE
    )
    listed = [(r["connection_id"], r["name"], r["company"], r["position"]) for r in rows]
    return int(counted["people"]), listed


def person(
    db: Reads, candidate_id: str, application_id: str, connection_id: str
) -> Connection | None:
    """One person with the approach for an application; None where they are not in the file."""
    keys = {"application_id": application_id, "connection_id": connection_id}
    row = db.one(_SQL["person"], candidate_id=candidate_id, **keys)
    return _connection(row) if row else None


def learned(db: Reads, candidate_id: str, application_id: str) -> list[tuple[str, str, str]]:
    """What people said about an application's company: connection_id, name, words."""
    rows = db.rows(_SQL["learned"], candidate_id=candidate_id, application_id=application_id)
    return [(row["connection_id"], row["name"], row["learned"]) for row in rows]


def add_person(db: Writes, candidate_id: str, someone: Listed, now: datetime) -> str:
    """Add one person by hand; returns their id. Raises PrepError without a name."""
    if not someone.name:
        raise PrepError("A contact needs a name. Type it.")
    connection_id = new_id()
    row = {**columns_of(someone), "connection_id": connection_id, "import_id": None}
    _add(db, candidate_id, [{**row, "added_utc": now, "gone_utc": None}])
    return connection_id


def keep_merge(
    db: Writes, candidate_id: str, listing: Listing, merge: Merge, now: datetime
) -> KeptImport:
    """Write what a merge says as one import that can be undone; returns it."""
    import_id = new_id()
    _replace(db, candidate_id, import_id, list(merge.changed))
    _mark_gone(db, candidate_id, import_id, list(merge.gone), now)
    fresh = {"import_id": import_id, "added_utc": now, "gone_utc": None}
    _add(
        db,
        candidate_id,
        [{**columns_of(each), **fresh, "connection_id": new_id()} for each in merge.added],
    )
    db.run(
        _SQL["add_import"],
        candidate_id=candidate_id,
        import_id=import_id,
        file_name=listing.name,
        digest=listing.digest,
        form=listing.form,
        nameless=listing.nameless,
        now=now,
        **asdict(merge.counts),
    )
    return KeptImport(
        import_id, listing.name, listing.form, merge.counts, listing.nameless, now, None
    )


def undo_import(db: Writes, candidate_id: str, import_id: str, now: datetime) -> None:
    """Take an import back: the added go, the changed and gone are as before.

    Someone the user has written to since stays, from then on as added by hand.
    Raises PrepError where it is not the newest that stands.
    """
    standing = [each for each in imports(db, candidate_id) if each.undone is None]
    if not standing or standing[0].import_id != import_id:
        raise PrepError("Only the newest import can be undone. Undo the later ones first.")
    keys = {"candidate_id": candidate_id, "import_id": import_id}
    db.run(_SQL["undo_added"], **keys)
    db.run(_SQL["spared_by_undo"], **keys)
    db.run(_SQL["undo_changed"], **keys)
    db.run(_SQL["put_back"], **keys)
    db.run(_SQL["forget_before"], **keys)
    db.run(_SQL["set_undone"], **keys, now=now)


def save_approach(
    db: Writes,
    candidate_id: str,
    application_id: str,
    connection_id: str,
    changed: Approach,
    now: datetime,
) -> None:
    """Keep an approach as it is now."""
    keys = {
        "candidate_id": candidate_id,
        "application_id": application_id,
        "connection_id": connection_id,
    }
    db.run(_SQL["remove_approach"], **keys)
    db.run(_SQL["add_approach"], **keys, **asdict(changed), now=now)


def forget_approaches(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete an application's approaches; the people stay."""
    db.run(_SQL["forget_approaches"], candidate_id=candidate_id, application_id=application_id)


def _add(db: Writes, candidate_id: str, rows: list[Row]) -> None:
    db.run_many(_SQL["add_connections"], [{**row, "candidate_id": candidate_id} for row in rows])


def _replace(db: Writes, candidate_id: str, import_id: str, rows: list[Row]) -> None:
    ids = [row["connection_id"] for row in rows]
    if not ids:
        return
    keys = {"candidate_id": candidate_id, "connection_ids": ids}
    db.run(_SQL["keep_before"], **keys, by_import_id=import_id)
    db.run(_SQL["remove_connections"], **keys)
    _add(db, candidate_id, rows)


def _mark_gone(
    db: Writes, candidate_id: str, import_id: str, ids: list[str], now: datetime
) -> None:
    if not ids:
        return
    keys = {"candidate_id": candidate_id, "connection_ids": ids}
    db.run(_SQL["keep_before"], **keys, by_import_id=import_id)
    db.run(_SQL["mark_gone"], **keys, now=now)


def _kept_import(row: Row) -> KeptImport:
    counts = Counts(row["added"], row["changed"], row["gone"], row["unchanged"])
    return KeptImport(
        row["import_id"],
        row["file_name"],
        row["form"],
        counts,
        row["nameless"],
        row["kept_utc"],
        row["undone_utc"],
    )


def _connection(row: Row) -> Connection:
    someone = Listed(
        row["name"],
        row["first_name"],
        row["company"],
        row["position"],
        row["email"],
        row["url"],
        row["connected_on"],
    )
    approach = Approach() if row["how_known"] is None else _approach(row)
    by_hand = row["import_id"] is None
    return Connection(row["connection_id"], someone, by_hand, row["gone_utc"] is not None, approach)


def _approach(row: Row) -> Approach:
    return Approach(
        row["how_known"],
        row["question"],
        row["message"],
        row["learned"],
        row["planned_on"],
        row["sent_on"],
        row["nudged_on"],
        row["answered_on"],
        row["met_on"],
    )
