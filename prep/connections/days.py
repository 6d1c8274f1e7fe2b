"""The day of a connection, in the forms in which LinkedIn has written it."""

import re
from datetime import date
from functools import lru_cache

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORDED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}\.?[ -](\d{4})\b")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4})\b(?=,? \d|$)")


@lru_cache(maxsize=8_192)
def day_of(text: str) -> date | None:
    """`10 Jun 2025`, `2025-06-10`, `1/8/18, 6:14 PM` (month first, as LinkedIn wrote it); else None."""
    text = text.strip()[:40]
    if found := _WORDED.match(text):
        day, month, year = found.groups()
        name = month.lower()
        return _day(int(year), _MONTHS.index(name) + 1, int(day)) if name in _MONTHS else None
    if found := _ISO.match(text):
        return _day(*(int(part) for part in found.groups()))
    if found := _AMERICAN.match(text):
        month, day, year = found.groups()
        return _day(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
