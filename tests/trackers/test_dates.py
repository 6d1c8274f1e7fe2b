"""Days in the shapes that lists write, and the order of day and month by the whole column."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.trackers.dates import is_undecided, order_of, read_day
from prep.trackers.model import DateOrder

TODAY = date(2026, 11, 23)
DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST
DAYS = st.dates(date(2000, 1, 1), date(2079, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-02-03", date(2026, 2, 3)),
        ("2026-02-03T18:12:00Z", date(2026, 2, 3)),
        ("2026/2/3", date(2026, 2, 3)),
        ("10 Jun 2025", date(2025, 6, 10)),
        ("10. Juni 2025", date(2025, 6, 10)),
        ("1er mars 2026", date(2026, 3, 1)),
        ("5 de enero de 2026", date(2026, 1, 5)),
        ("Mon, 5 Jan 2026", date(2026, 1, 5)),
        ("5-Jan-26", date(2026, 1, 5)),
        ("June 10, 2025", date(2025, 6, 10)),
        ("January 5, 2026 9:00 AM (GMT+1)", date(2026, 1, 5)),
        ("15.01.2025", date(2025, 1, 15)),
        ("1.2.25", date(2025, 2, 1)),
        ("2026年6月10日", date(2026, 6, 10)),
        ("21/04/2026", date(2026, 4, 21)),
        ("4/21/26", date(2026, 4, 21)),
        ("45292", date(2024, 1, 1)),
        ("1736899200000", date(2025, 1, 15)),
        ("8/5/2025 & 8/14/2025", None),
        ("03/04/2026", None),
        ("04/04/2026", date(2026, 4, 4)),
        ("8/82025", None),
        ("8-Jul", None),
        ("31/02/2026", None),
        ("Before 2025-01-24", None),
        ("soon", None),
        ("", None),
    ],
)
def test_without_an_order_only_what_is_certain(text: str, day: date | None) -> None:
    assert read_day(text, None) == day


def test_an_order_decides_the_rest() -> None:
    assert read_day("03/04/2026", DAY) == date(2026, 4, 3)
    assert read_day("03/04/2026", MONTH) == date(2026, 3, 4)
    assert read_day("8/21/25, 9:05 AM", MONTH) == date(2025, 8, 21)
    assert read_day("21/04/2026", MONTH) is None


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2026", "21/04/2026"], DAY),
        (["03/04/2026", "04/21/2026"], MONTH),
        (["8/1/25, 9:05 AM", "7/4/25, 12:12 PM"], MONTH),
        (["05/11/2026", "01/12/2025"], None),
        (["01/12/2026", "05/11/2026"], MONTH),
        (["03/04/2026"], None),
        (["2026-04-03", "3 Apr 2026"], None),
        ([], None),
    ],
)
def test_the_whole_column_decides(cells: list[str], order: DateOrder | None) -> None:
    """In the fifth row 1 December is still to come on 23 November, and 12 January is not."""
    assert order_of(cells, TODAY) is order


def test_one_mistyped_date_in_forty_does_not_decide() -> None:
    good = [f"{day:02d}/03/2026" for day in range(1, 29)]
    assert order_of([*good, *good, "03/28/2026"], TODAY) is DAY


def test_what_has_to_be_asked() -> None:
    assert is_undecided("03/04/2026")
    assert not is_undecided("04/04/2026")
    assert not is_undecided("21/04/2026")
    assert not is_undecided("3.4.2026")
    assert not is_undecided("soon")


@given(DAYS, st.sampled_from(["%Y-%m-%d", "%d %b %Y", "%B %d, %Y", "%d.%m.%Y", "%Y/%m/%d"]))
def test_a_day_reads_back_from_every_certain_shape(day: date, shape: str) -> None:
    assert read_day(day.strftime(shape), None) == day


@given(DAYS)
def test_a_day_reads_back_in_both_orders(day: date) -> None:
    assert read_day(day.strftime("%d/%m/%Y"), DAY) == day
    assert read_day(day.strftime("%m/%d/%y"), MONTH) == day


@given(st.text(max_size=60), st.sampled_from([None, DAY, MONTH]))
def test_any_text_is_a_day_or_none(text: str, order: DateOrder | None) -> None:
    read_day(text, order)
    is_undecided(text)
