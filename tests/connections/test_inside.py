"""The net that the store draws holds every company that the rules would call the same or ask about."""

from datetime import datetime

import pytest

from benchmarks.companies import SETS, Pair, load_pairs
from prep import journeys
from prep.connections.inside import inside
from prep.connections.same_company import company_key, same_company
from prep.store import Store
from tests.connections.people import ME, URL, listing, someone

PAIRS = [pair for file in SETS for pair in load_pairs(file) if pair.label != "not"]


@pytest.fixture
def everywhere(store: Store, now: datetime) -> Store:
    """A file with somebody at each company of the labelled pairs."""
    companies = sorted({pair.b for pair in PAIRS})
    people = (someone(f"P{at} Lee", name, url=f"{URL}{at}") for at, name in enumerate(companies))
    journeys.keep_connections(store, ME, listing(*people), now)
    return store


def missed(store: Store, pair: Pair) -> bool:
    answer = same_company(pair.a, pair.b)
    found = inside(store, ME, pair.a)
    listed = {"same": found.same, "ask": found.ask, "not": ()}[answer]
    return answer != "not" and company_key(pair.b) not in {each.key for each in listed}


def test_no_pair_falls_through_the_net(everywhere: Store) -> None:
    assert [pair for pair in PAIRS if missed(everywhere, pair)] == []
