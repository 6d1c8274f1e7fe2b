"""When one reminder may go out: after seven business days, once (DOMAIN 2e N5, confidence C)."""

from collections.abc import Collection
from datetime import date, timedelta

BUSINESS_DAYS = 7


def nudge_allowed(sent_on: date, today: date, holidays: Collection[date] = ()) -> date:
    """The first day, from today on, on which a reminder may be sent; today itself where it may.

    Business days are Monday to Friday without `holidays`.
    """
    day = sent_on
    for _ in range(BUSINESS_DAYS):
        day = _next_business_day(day + timedelta(days=1), holidays)
    return _next_business_day(max(day, today), holidays)


def _next_business_day(day: date, holidays: Collection[date]) -> date:
    while day.weekday() >= 5 or day in holidays:
        day += timedelta(days=1)
    return day
