"""Working days by country: Monday to Friday without the public holidays."""

import re
from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

_FRIDAY = 4
_YEARS_AHEAD = 2


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country ("PT", ISO 3166) in a year and the two after it; none for a
    country that is unknown or "". From the package `holidays`, so as good as its calendar."""
    if not country:
        return frozenset()
    import holidays

    years = range(year, year + _YEARS_AHEAD + 1)
    try:
        return frozenset(holidays.country_holidays(country, years=years))
    except NotImplementedError:
        return frozenset()


@cache
def countries() -> dict[str, str]:
    """By code (ISO 3166), the English names of the countries whose public holidays are known."""
    from holidays.registry import COUNTRIES

    return {codes[1]: re.sub(r"(?<=[a-z])(?=[A-Z])", " ", codes[0]) for codes in COUNTRIES.values()}


def is_business_day(day: date, free: Collection[date] = ()) -> bool:
    """A Monday to Friday that is not in `free`."""
    return day.weekday() <= _FRIDAY and day not in free


def business_days_after(day: date, number: int, free: Collection[date] = ()) -> date:
    """The business day that comes `number` business days after a day; with 0 the day itself, or the
    first business day after it."""
    if not is_business_day(day, free):
        number = max(0, number - 1)
    while not is_business_day(day, free):
        day += timedelta(days=1)
    for _ in range(number):
        day += timedelta(days=1)
        while not is_business_day(day, free):
            day += timedelta(days=1)
    return day
