"""Working days: over weekends and public holidays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.contact import business_days_after, is_business_day, public_holidays

FRIDAY = date(2026, 11, 20)
CHRISTMAS_EVE = date(2026, 12, 24)


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, date(2026, 11, 23)),
        (FRIDAY, 5, date(2026, 11, 27)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),  # a Saturday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # its next business day
        (date(2026, 11, 21), 5, date(2026, 11, 27)),  # as from the Friday before
    ],
)
def test_weekends_do_not_count(day: date, number: int, then: date) -> None:
    assert business_days_after(day, number) == then


def test_public_holidays_do_not_count() -> None:
    free = public_holidays("PT", 2026)
    assert date(2026, 12, 25) in free and date(2027, 1, 1) in free
    # Thu 24 Dec: Fri is Christmas, so the next business day is Mon 28 Dec.
    assert business_days_after(CHRISTMAS_EVE, 1, free) == date(2026, 12, 28)


def test_an_unknown_country_has_none() -> None:
    assert public_holidays("", 2026) == public_holidays("ZZ", 2026) == frozenset()


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30))
def test_one_more_is_always_later_and_a_business_day(day: date, number: int) -> None:
    then = business_days_after(day, number)
    assert is_business_day(then)
    assert day <= then <= business_days_after(day, number + 1)
