"""Days in every shape that lists write them; what is not certain is asked, nothing is made up."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from prep.trackers.cells import words_of
from prep.trackers.model import DateOrder

_MONTHS_WRITTEN = """
1 january jan januar jän jänner janvier janv enero ene gennaio gen januari janeiro
2 february feb februar février fevrier févr fev febrero febbraio februari fevereiro
3 march mar märz mrz mars marzo maart mrt março
4 april apr avril avr abril abr aprile
5 may mai mayo maggio mag mei maio
6 june jun juni juin junio giugno giu junho
7 july jul juli juillet juil julio luglio lug julho
8 august aug août aout agosto ago augustus
9 september sep sept septembre septiembre settembre set setembro
10 october oct oktober okt octobre octubre ottobre ott outubro out
11 november nov novembre noviembre novembro
12 december dec dezember dez décembre déc diciembre dic dicembre dezembro
"""
_MONTHS = {
    words_of(name): int(line.split()[0])
    for line in _MONTHS_WRITTEN.strip().splitlines()
    for name in line.split()[1:]
}
_NAME = r"(?P<month>[^\W\d_]{3,10})"
_ISO = re.compile(r"^\(?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])")
_HAN = re.compile(r"^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?")
_DAY_NAME = re.compile(
    rf"^(?:[^\W\d_]{{2,10}}\.?,? )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?[ -](?:de |of )?{_NAME}\.?,?[ -](?:de )?(?P<year>\d{{4}}|\d\d)(?!\d)"
)
_NAME_DAY = re.compile(
    rf"^(?:[^\W\d_]{{2,10}}\.?, )?{_NAME}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})(?!\d)"
)
_JAVASCRIPT = re.compile(rf"^[A-Za-z]{{3}} {_NAME} (?P<day>\d{{1,2}}) (?P<year>\d{{4}})\b")
_NUMBERS = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_HALF_DAY = re.compile(r"(?i)\d\s?[ap]\.?m\b")
_SERIAL = re.compile(r"^[34]\d{4}(?:\.\d+)?$")
_EPOCH = re.compile(r"^1\d{9}(?:\d{3})?$")
_EXCEL_BEGINS = date(1899, 12, 30)
_LATEST_YEAR_OF_TWO = 79


@lru_cache(maxsize=65_536)
def read_day(text: str, order: DateOrder | None) -> date | None:
    """The day that a cell names, its time left aside; None where it names none for certain.

    `order` is how `03/04/2026` is read, None where that is not known: then only numbers that can be
    read in one way are. With dots the day is first, as nowhere else is written so.
    """
    line = text.strip()[:60]
    named = _named(line)
    if named is not None:
        return named
    if numbers := _NUMBERS.match(line):
        return _of_numbers(numbers, order)
    if _SERIAL.match(line):
        return _EXCEL_BEGINS + timedelta(days=int(float(line)))
    if _EPOCH.match(line):
        return datetime.fromtimestamp(int(line[:10]), UTC).date()
    return None


def looks_like_a_day(text: str) -> bool:
    """Whether a cell is written as a day, in whichever order; bare numbers are not."""
    line = text.strip()[:60]
    return _named(line) is not None or bool(
        (numbers := _NUMBERS.match(line))
        and any(_of_numbers(numbers, order) for order in (None, *DateOrder))
    )


def order_of(cells: Iterable[str], today: date) -> DateOrder | None:
    """How the slashed dates of a list are to be read, by all of them together; None is for the user.

    A number above 12 is no month; a clock with AM and PM goes with the month first; and a day that
    is still to come is no day on which something happened.
    """
    slashed = [cell.strip() for cell in cells if _is_slashed(cell)]
    possible = [order for order in DateOrder if _fits(slashed, order)]
    if len(possible) == 1:
        return possible[0]
    if slashed and possible and all(_HALF_DAY.search(cell[:60]) for cell in slashed):
        return DateOrder.MONTH_FIRST
    past = [order for order in possible if not _any_after(slashed, order, today)]
    return past[0] if len(past) == 1 else None


@lru_cache(maxsize=65_536)
def is_undecided(cell: str) -> bool:
    """Whether a cell is a day only once the order is known: `03/04/2026`, but not `21/04/2026`."""
    both = {read_day(cell, order) for order in DateOrder}
    return _is_slashed(cell) and None not in both and len(both) == 2


def _named(line: str) -> date | None:
    for pattern in (_ISO, _HAN):
        if found := pattern.match(line):
            return _day(int(found[1]), int(found[2]), int(found[3]))
    for named in (_DAY_NAME, _NAME_DAY, _JAVASCRIPT):
        if found := named.match(line):
            month = _MONTHS.get(words_of(found["month"]))
            if month:
                return _day(_year(found["year"]), month, int(found["day"]))
    return None


def _of_numbers(found: re.Match[str], order: DateOrder | None) -> date | None:
    first, sign, second, year = int(found[1]), found[2], int(found[3]), _year(found[4])
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if sign == ".":
        return day_first
    if order is None:
        return (
            day_first
            if month_first is None or day_first == month_first
            else (month_first if day_first is None else None)
        )
    return day_first if order is DateOrder.DAY_FIRST else month_first


def _is_slashed(cell: str) -> bool:
    found = _NUMBERS.match(cell.strip()[:60])
    return found is not None and found[2] != "."


def _fits(cells: list[str], order: DateOrder) -> bool:
    """Whether an order reads most of the cells: one that was mistyped does not decide."""
    missed = sum(1 for cell in cells if read_day(cell, order) is None)
    return missed <= len(cells) // 20


def _any_after(cells: list[str], order: DateOrder, today: date) -> bool:
    days = [read_day(cell, order) for cell in cells]
    return any(day is not None and day > today for day in days)


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return 2000 + year if year <= _LATEST_YEAR_OF_TWO else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
