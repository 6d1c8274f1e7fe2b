"""What the charts show, in words."""

from datetime import date

from prep.pipeline.findings import flow_finding, funnel_finding, summary
from prep.pipeline.store import board, flow, funnel
from prep.store import Store
from tests.pipeline.searches import ME, SMALL, S, enter


def test_a_small_search_in_words(store: Store) -> None:
    enter(store, *SMALL)
    assert summary(board(store, ME, date(2026, 9, 10)), 2026) == (
        "8 applications since 1 September. 3 waiting for an answer, 1 saved."
    )
    assert flow_finding(flow(store, ME)) == (
        "Of 8 applications 4 are at an end: Rejected 3, Accepted 1. "
        "4 are still open: Applied 2, Saved 1, First interview 1."
    )
    assert funnel_finding(funnel(store, ME)) == (
        "Of 7 applications sent 3 came to Screen or further, 2 to First interview, "
        "1 to Second interview, 1 to Offer, 1 to Accepted."
    )


def test_one_application_in_words(store: Store) -> None:
    enter(store, (S.APPLIED,))
    assert summary(board(store, ME, date(2027, 1, 1)), 2027) == (
        "1 application since 1 September 2026. 1 waiting for an answer."
    )
    assert flow_finding(flow(store, ME)) == (
        "Of 1 application 0 are at an end. 1 is still open: Applied 1."
    )
    assert funnel_finding(funnel(store, ME)) == "1 application sent; none went further yet."


def test_nothing_is_said_of_an_empty_file(store: Store) -> None:
    assert summary(board(store, ME, date(2026, 9, 10)), 2026) == ""
