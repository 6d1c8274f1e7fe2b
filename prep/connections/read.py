"""From a file to people: LinkedIn's Connections.csv in all its forms, or any sheet with its columns named."""

from collections.abc import Mapping

from prep.connections.columns import guess_columns, names_someone
from prep.connections.days import day_of
from prep.connections.keys import name_key, url_key
from prep.connections.model import Listed, Listing, UnreadableConnections
from prep.connections.sheet import LONGEST_CELL, Row, Sheet, read_sheet
from prep.errors import Problem
from prep.text import count_of

LINKEDIN, OTHER = "LinkedIn", "other"


def read(name: str, content: bytes) -> Listing:
    """The people of a file, its columns guessed. Raises UnreadableConnections."""
    sheet = read_sheet(name, content)
    return people_of(sheet, guess_columns(sheet.heads))


def people_of(sheet: Sheet, columns: Mapping[str, int]) -> Listing:
    """The people of a sheet by its columns (field to place, see columns.FIELDS).

    Rows without a name are counted and left out, people who stand twice are taken once.
    Raises UnreadableConnections where no column gives a name, or no row has one.
    """
    if not names_someone(columns):
        raise UnreadableConnections(
            f"{sheet.name}: no column with names was found. Say which column holds the names."
        )
    read_rows = [_listed(row, columns) for row in sheet.rows if any(map(str.strip, row))]
    named = [each for each in read_rows if each.name]
    if not named:
        raise UnreadableConnections(
            f"{sheet.name} names nobody. Choose the Connections.csv that LinkedIn sends you."
        )
    people = {_same_person(each): each for each in reversed(named)}
    return Listing(
        name=sheet.name,
        form=LINKEDIN if sheet.is_linkedin else OTHER,
        digest=sheet.digest,
        people=tuple(reversed(people.values())),
        nameless=len(read_rows) - len(named),
        twice=len(named) - len(people),
        problems=(*sheet.problems, *_undated(sheet, columns, named)),
    )


def looks_like(name: str, text: str) -> bool:
    """Whether a text is a list of connections as LinkedIn exports it, whatever its name says."""
    try:
        return read_sheet(name, text[:20_000].encode("utf-8", "replace")).is_linkedin
    except UnreadableConnections:
        return False


def _listed(row: Row, columns: Mapping[str, int]) -> Listed:
    def cell(field: str) -> str:
        at = columns.get(field, len(row))
        return " ".join(row[at].split())[:LONGEST_CELL] if at < len(row) else ""

    first, last = cell("first_name"), cell("last_name")
    name = cell("name") or f"{first} {last}".strip()
    return Listed(
        name=name,
        first_name=first or name.split(",")[0].split(" ")[0],
        company=cell("company"),
        position=cell("position"),
        email=cell("email"),
        url=cell("url"),
        connected_on=day_of(cell("connected_on")),
    )


def _same_person(person: Listed) -> tuple[str, ...]:
    if person.url:
        return (url_key(person.url),)
    return (name_key(person), person.position, str(person.connected_on))


def _undated(sheet: Sheet, columns: Mapping[str, int], named: list[Listed]) -> list[Problem]:
    if "connected_on" not in columns:
        return []
    at = columns["connected_on"]
    given = sum(1 for row in sheet.rows if at < len(row) and row[at].strip())
    read_days = sum(1 for each in named if each.connected_on)
    if read_days or not given or not named:
        return []
    said = f"{count_of(given, 'date')} could not be read, so the people stand without their day."
    return [Problem(sheet.name, None, said)]
