"""A new list of people beside those already kept: who is new, changed, gone."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache

from prep.connections.company import company_name
from prep.connections.keys import name_key, url_key
from prep.connections.model import Counts, Listed, Listing
from prep.connections.read import LINKEDIN
from prep.connections.same_company import company_key
from prep.store import Row

_SEEN = tuple(field.name for field in fields(Listed))


@dataclass(frozen=True, slots=True)
class Merge:
    """What keeping a list means: people to add, rows to replace, ids that are gone from the list."""

    added: tuple[Listed, ...]
    changed: tuple[Row, ...]
    gone: tuple[str, ...]
    unchanged: int

    @property
    def counts(self) -> Counts:
        return Counts(len(self.added), len(self.changed), len(self.gone), self.unchanged)


def merged(listing: Listing, kept: Sequence[Row]) -> Merge:
    """Match by profile link, else by name and company; what a list leaves out of a person stays.

    Only LinkedIn's own list says who is gone: any other is taken as a part of the user's contacts.
    """
    finder = _Finder(kept)
    added: list[Listed] = []
    changed: list[Row] = []
    unchanged = 0
    for person in listing.people:
        row = finder.take(person)
        if row is None:
            added.append(person)
            continue
        newer = _newer(row, person)
        if newer or row["gone_utc"] is not None:
            changed.append(_updated(row, newer))
        else:
            unchanged += 1
    gone = finder.left_over() if listing.form == LINKEDIN else ()
    return Merge(tuple(added), tuple(changed), tuple(gone), unchanged)


def columns_of(person: Listed) -> Row:
    """A person's columns, those for finding them and their company among them."""
    key, core, initials = _company_columns(person.company)
    return {
        **{name: getattr(person, name) for name in _SEEN},
        "url_key": url_key(person.url) if person.url else "",
        "name_key": name_key(person),
        "company_key": key,
        "company_core": core,
        "company_initials": initials,
    }


@cache
def _company_columns(company: str) -> tuple[str, str, str]:
    name = company_name(company)
    return company_key(company), name.core, name.initials


class _Finder:
    """Kept people by profile and by name with company; each can be taken once."""

    def __init__(self, kept: Sequence[Row]) -> None:
        self._kept = kept
        self._taken: set[str] = set()
        self._by_url = {row["url_key"]: row for row in kept if row["url_key"]}
        self._by_name: Mapping[str, list[Row]] = defaultdict(list)
        for row in kept:
            self._by_name[row["name_key"]].append(row)

    def take(self, person: Listed) -> Row | None:
        """The row of this person, or None for somebody new."""
        url = url_key(person.url) if person.url else ""
        found = self._by_url.get(url) if url else None
        if found is None and self._by_name:
            found = next((row for row in self._named(person) if not (url and row["url_key"])), None)
        if found is None or found["connection_id"] in self._taken:
            return None
        self._taken.add(found["connection_id"])
        return found

    def left_over(self) -> list[str]:
        """Whom LinkedIn listed before and no longer does."""
        return [
            row["connection_id"]
            for row in self._kept
            if row["import_id"]
            and row["gone_utc"] is None
            and row["connection_id"] not in self._taken
        ]

    def _named(self, person: Listed) -> list[Row]:
        alike = self._by_name.get(name_key(person), [])
        return [row for row in alike if row["connection_id"] not in self._taken]


def _newer(row: Row, person: Listed) -> Row:
    """What the list says otherwise than the file; what it leaves empty is no news."""
    return {
        name: value for name in _SEEN if (value := getattr(person, name)) and value != row[name]
    }


def _updated(row: Row, newer: Row) -> Row:
    seen: Row = {name: newer.get(name, row[name]) for name in _SEEN}
    return {**row, **columns_of(Listed(**seen)), "gone_utc": None}
