"""Place, source, pay and notes of an application: kept as given, never over a newer version."""

from dataclasses import replace

import pytest

from prep import casebook, journeys
from prep.casebook import ChangedElsewhere
from prep.casebook.details import NO_DETAILS, Details, details
from prep.store import Store
from tests.conftest import NOW

ME = "me"


@pytest.fixture
def application_id(store: Store) -> str:
    with store.transaction() as db:
        return casebook.add_application(db, ME, "Harbor Mutual", "Claims lead", NOW)


def test_nothing_is_known_before_it_is_entered(store: Store, application_id: str) -> None:
    assert details(store, ME, application_id) == NO_DETAILS


def test_they_are_saved_and_edited(store: Store, application_id: str) -> None:
    journeys.save_details(store, ME, application_id, Details(" Leeds ", pay="58k"))
    first = details(store, ME, application_id)
    assert first == Details("Leeds", pay="58k", version=1)
    journeys.save_details(store, ME, application_id, replace(first, notes="Ask Dana"))
    assert details(store, ME, application_id) == Details(
        "Leeds", pay="58k", notes="Ask Dana", version=2
    )


def test_an_older_version_does_not_overwrite_a_newer_one(store: Store, application_id: str) -> None:
    journeys.save_details(store, ME, application_id, Details("Leeds"))
    with pytest.raises(ChangedElsewhere, match="another tab"):
        journeys.save_details(store, ME, application_id, Details("Hull"))
    assert details(store, ME, application_id).place == "Leeds"


def test_empty_details_leave_no_row(store: Store, application_id: str) -> None:
    journeys.save_details(store, ME, application_id, NO_DETAILS)
    assert store.rows("select * from application_detail") == []
