"""Drafts and promises in the file: versions, earlier texts, days; all gone with their application."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from prep import journeys
from prep.casebook import ChangedElsewhere
from prep.contact import Channel, Purpose, Touch
from prep.contact import store as contact_store
from prep.notes.model import Promise
from prep.pipeline.hanging import applications_in_use, hangs_on_interview
from prep.store import Store
from prep.thanks import Draft, Kind, promises
from prep.thanks import store as thanks_store
from prep.thanks.promises import NoPromise
from tests.invented import backlog_and_motive

ME = "me"
MINE = Promise("I'll send you the figures", "me", 8, "by Friday")


@pytest.fixture
def draft(store: Store, now: datetime) -> Draft:
    kept = backlog_and_motive(promises=(MINE, Promise("You'll hear by Friday", "them", 8)))
    notes = journeys.keep_notes(store, ME, kept, now)
    return Draft(notes.application_id, notes.interview_id, "priya n", Kind.EMAIL, text="Dear Priya")


def test_a_draft_is_kept_as_typed_and_an_old_version_is_refused(
    store: Store, draft: Draft, now: datetime
) -> None:
    typed = replace(draft, topic="t", value="v\n", text="Dear Priya \n\n ", address="a@b.com")
    saved = journeys.save_thanks(store, ME, typed, now)
    assert thanks_store.drafts(store, ME, draft.interview_id) == [saved]
    assert saved == replace(typed, version=1, saved=now)
    journeys.save_thanks(store, ME, replace(saved, text="2"), now)
    for old in (saved, draft):
        with pytest.raises(ChangedElsewhere):
            journeys.save_thanks(store, ME, old, now)
    assert thanks_store.drafts(store, "someone else", draft.interview_id) == []


def test_a_text_that_is_replaced_is_kept(store: Store, draft: Draft, now: datetime) -> None:
    saved = journeys.save_thanks(store, ME, draft, now)
    again = journeys.replace_thanks(store, ME, replace(saved, text="Fresh"), now)
    later = now + timedelta(minutes=1)
    journeys.replace_thanks(store, ME, replace(again, text="Fresher"), later)
    texts = [each.text for each in thanks_store.earlier_texts(store, ME, draft)]
    assert texts == ["Fresh", "Dear Priya"]


def test_sent_enters_the_ledger_and_the_draft_or_neither(
    store: Store, draft: Draft, now: datetime
) -> None:
    touch = Touch("Priya N.", Channel.EMAIL, Purpose.THANKS, now.date())
    saved = journeys.save_thanks(store, ME, draft, now)
    with pytest.raises(ChangedElsewhere):
        journeys.send_thanks(store, ME, draft, touch, now)
    assert contact_store.touches(store, ME) == []
    sent = journeys.send_thanks(store, ME, saved, touch, now)
    assert [each.touch_id for each in contact_store.touches(store, ME)] == [sent.touch_id]


def test_only_ones_own_promises_are_owed_and_their_day_outlasts_reading_anew(
    store: Store, draft: Draft, now: datetime
) -> None:
    [owed] = promises.owed(store, ME)
    assert (owed.text, owed.by_when, owed.source) == (MINE.text, "by Friday", "harbor.md, line 8")
    friday = date(2026, 11, 27)
    journeys.set_promise(store, ME, replace(owed, due_on=friday), now)
    again = backlog_and_motive(
        promises=(replace(MINE, text="I'll  send you the figures."),), digest="d2"
    )
    journeys.keep_notes(
        store,
        ME,
        replace(again, application=replace(again.application, application_id=draft.application_id)),
        now,
    )
    assert [each.due_on for each in promises.owed(store, ME)] == [friday]
    assert promises.due(store, ME, friday - timedelta(days=1)) == []
    [due] = promises.due(store, ME, friday)
    assert due.key == owed.key
    journeys.set_promise(store, ME, replace(due, done_on=friday), now)
    assert promises.due(store, ME, friday) == []


def test_one_by_hand_can_be_added_and_taken_out(store: Store, draft: Draft, now: datetime) -> None:
    with pytest.raises(NoPromise, match="Type what you promised"):
        journeys.add_promise(store, ME, draft.application_id, " \r\n", None, now)
    journeys.add_promise(store, ME, draft.application_id, "Call Tom\r\n", now.date(), now)
    [first, _] = promises.owed(store, ME)
    assert (first.text, first.due_on, first.source) == ("Call Tom", now.date(), "")
    journeys.drop_promise(store, ME, first)
    assert [each.text for each in promises.owed(store, ME)] == [MINE.text]


def test_all_of_it_goes_with_the_application(store: Store, draft: Draft, now: datetime) -> None:
    saved = journeys.save_thanks(store, ME, draft, now)
    journeys.replace_thanks(store, ME, replace(saved, text="Fresh"), now)
    journeys.add_promise(store, ME, draft.application_id, "Call Tom", None, now)
    assert draft.application_id in applications_in_use(store, ME)
    assert hangs_on_interview(store, ME, draft.interview_id)
    journeys.remove_application(store, ME, draft.application_id)
    for table in ("thanks_draft", "thanks_earlier", "thanks_promise"):
        assert store.rows(f"select * from {table}") == []


def test_topics_come_with_the_line_they_stand_in(store: Store, draft: Draft) -> None:
    [found] = thanks_store.talked_about(store, ME, draft.application_id, draft.interview_id)
    assert (found.topic, found.source) == ("the claims backlog", "harbor.md, line 8")
    assert found.words == "Talked about the claims backlog. You'll hear by Friday."


def test_the_name_one_signs_with_is_kept(store: Store, now: datetime) -> None:
    from prep import casebook

    journeys.ensure_candidate(store, ME, "UTC", now)
    journeys.sign_as(store, ME, " Mei\r\nTan ", now)
    journeys.sign_as(store, ME, "  ", now)
    person = casebook.candidate(store, ME)
    assert person is not None and (person.name, person.time_zone) == ("Mei Tan", "UTC")
