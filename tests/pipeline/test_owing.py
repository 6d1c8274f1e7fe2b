"""On Today: thanks within two days of an interview or late, promises on their day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from prep import journeys
from prep.casebook import Interviewer, PanelRole, Stage
from prep.contact import Channel, Purpose, Touch
from prep.pipeline.day import read_day
from prep.pipeline.thing import Kind, Thing
from prep.pipeline.today import things_of
from prep.store import Store
from tests.invented import backlog_and_motive, first_round

ME = "me"
STARTS = first_round().starts or datetime(2026, 11, 12, 10, tzinfo=UTC)
PEOPLE = tuple(Interviewer(name, PanelRole.PEER) for name in ("Ana Ruiz", "Tom Reyes"))


@pytest.fixture
def harbor(store: Store) -> str:
    """Harbor Mutual, interviewed on 12 November at 10:00 by two, with its notes."""
    kept = backlog_and_motive(interview=replace(first_round(), interviewers=PEOPLE))
    return journeys.keep_notes(store, ME, kept, STARTS).application_id


def of_kind(store: Store, kind: Kind, now: datetime) -> list[Thing]:
    found = things_of(read_day(store, ME, now, UTC))
    return [each for each in [*found.now, *found.later] if each.kind is kind]


@pytest.mark.parametrize(("days", "comes"), [(3, True), (10, True), (11, False)])
def test_late_thanks_come_for_ten_days_as_a_follow_up(
    store: Store, harbor: str, days: int, comes: bool
) -> None:
    found = of_kind(store, Kind.THANKS, STARTS + timedelta(days=days))
    assert [each.title for each in found] == (
        ["Thank Ana Ruiz and Tom Reyes, now as a follow-up"] if comes else []
    )
    assert all(each.urgency > 0 and "follow-up" in each.sentence for each in found)


def test_late_thanks_are_let_be_once_the_application_has_gone_on(store: Store, harbor: str) -> None:
    late = STARTS + timedelta(days=4)
    journeys.enter_stage(store, ME, harbor, Stage.SECOND_INTERVIEW, late.date(), late)
    assert of_kind(store, Kind.THANKS, late) == []


def test_thanks_are_due_until_two_days_have_passed(store: Store, harbor: str) -> None:
    [thing] = of_kind(store, Kind.THANKS, STARTS + timedelta(hours=20))
    assert thing.title == "Thank Ana Ruiz and Tom Reyes"
    assert (thing.page, thing.urgency) == ("thank_you", 0)
    assert of_kind(store, Kind.THANKS, STARTS + timedelta(minutes=30)) == []
    [late] = of_kind(store, Kind.THANKS, STARTS + timedelta(hours=49))
    assert late.urgency > 0


def test_who_was_thanked_is_not_named_again(store: Store, harbor: str) -> None:
    for person in ("Ana Ruiz", "Tom Reyes"):
        touch = Touch(person, Channel.EMAIL, Purpose.THANKS, STARTS.date(), application_id=harbor)
        journeys.enter_touch(store, ME, touch, STARTS)
        titles = [t.title for t in of_kind(store, Kind.THANKS, STARTS + timedelta(hours=20))]
        assert titles == (["Thank Tom Reyes"] if person == "Ana Ruiz" else [])


def test_a_promise_stands_there_from_its_day_until_it_is_done(store: Store, harbor: str) -> None:
    day = (STARTS + timedelta(days=3)).date()
    journeys.add_promise(store, ME, harbor, "the figures of our pilot", day, STARTS)
    assert of_kind(store, Kind.OWED, STARTS + timedelta(days=2)) == []
    [thing] = of_kind(store, Kind.OWED, STARTS + timedelta(days=3))
    assert thing.title == "Keep your promise: the figures of our pilot"
    assert dict(thing.params) == {"application": harbor, "view": "Promises"}
