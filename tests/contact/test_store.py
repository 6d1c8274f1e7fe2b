"""The ledger in the file: entered, taken back, gone with its application."""

from datetime import UTC, date, datetime

import pytest

from prep import journeys
from prep.contact import Channel, Purpose, Touch
from prep.contact import store as contact_store
from prep.contact.store import Place, TouchRefused
from prep.settings import ONE_PERSON
from prep.store import Store
from tests.drills.harbor import harbor

ME = ONE_PERSON
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


@pytest.fixture
def application_id(store: Store) -> str:
    return harbor(store, NOW)


def test_a_message_is_entered_and_can_be_taken_back(store: Store, application_id: str) -> None:
    asked = Touch(
        " Ana\nRuiz ", Channel.EMAIL, Purpose.STATUS, date(2026, 11, 23), False, application_id
    )
    touch_id = journeys.enter_touch(store, ME, asked, NOW)
    [kept] = contact_store.touches(store, ME)
    assert (kept.person, kept.touch_id, kept.purpose) == ("Ana Ruiz", touch_id, Purpose.STATUS)
    journeys.take_back_touch(store, ME, touch_id)
    journeys.take_back_touch(store, ME, touch_id)
    assert contact_store.touches(store, ME) == []


def test_without_a_name_nothing_is_entered(store: Store, application_id: str) -> None:
    nobody = Touch(" \n", Channel.EMAIL, Purpose.STATUS, date(2026, 11, 23), False, application_id)
    with pytest.raises(TouchRefused, match="Say who"):
        journeys.enter_touch(store, ME, nobody, NOW)
    assert contact_store.touches(store, ME) == []


def test_all_of_it_goes_with_the_application(store: Store, application_id: str) -> None:
    asked = Touch("Ana", Channel.EMAIL, Purpose.STATUS, date(2026, 11, 23), False, application_id)
    journeys.enter_touch(store, ME, asked, NOW)
    journeys.set_contact_place(store, ME, application_id, Place("Rae Quill", "PT"))
    journeys.set_contact_place(store, ME, application_id, Place("Rae Quill", "ES"))
    journeys.keep_unsent(store, ME, application_id, "I am angry.", NOW)
    assert contact_store.places(store, ME) == {application_id: Place("Rae Quill", "ES")}
    assert contact_store.unsent_notes(store, ME) == {application_id: "I am angry."}
    journeys.remove_application(store, ME, application_id)
    assert contact_store.touches(store, ME) == []
    assert contact_store.places(store, ME) == contact_store.unsent_notes(store, ME) == {}


def test_an_emptied_note_is_gone(store: Store, application_id: str) -> None:
    journeys.keep_unsent(store, ME, application_id, "I am angry.", NOW)
    journeys.keep_unsent(store, ME, application_id, "  ", NOW)
    assert contact_store.unsent_notes(store, ME) == {}
