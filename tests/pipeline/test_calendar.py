"""The calendar file: stable ids, right zones, nothing that a name could smuggle in."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from prep.pipeline import calendar
from prep.pipeline.calendar import Entry, as_ics
from prep.pipeline.day import Day, read_day
from prep.references.model import Call
from prep.settings import ONE_PERSON
from prep.store import Store
from tests.drills.harbor import harbor

LISBON = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def day(store: Store) -> Day:
    return read_day(store, ONE_PERSON, NOW, LISBON)


def events(content: bytes) -> list[dict[str, object]]:
    found = Calendar.from_ical(content)
    return [dict(each) for each in found.walk("VEVENT")]


def test_an_interview_ahead_is_an_hour_in_its_own_zone(store: Store) -> None:
    harbor(store, NOW - timedelta(days=10), datetime(2026, 11, 27, 10, 0, tzinfo=UTC), questions=0)
    [entry] = calendar.interviews(day(store))
    assert entry.title == "Second interview with Harbor Mutual"
    assert entry.starts == datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
    assert entry.ends == datetime(2026, 11, 27, 11, 0, tzinfo=UTC)
    [again] = calendar.interviews(day(store))
    assert again.uid == entry.uid


def test_the_day_on_which_one_may_ask_is_a_whole_day(store: Store) -> None:
    held = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
    harbor(store, held - timedelta(days=10), held, questions=0)
    [entry] = calendar.follow_ups(day(store))
    assert (entry.title, entry.starts) == (
        "You may ask Harbor Mutual how it stands",
        date(2026, 11, 30),
    )


def test_a_window_of_calls_lasts_whole_days_and_its_last_day_counts(store: Store) -> None:
    application_id = harbor(store, NOW - timedelta(days=10), None, questions=0)
    call = Call("Rae Quill", "Quill & Co", "", "PT", date(2026, 11, 26), date(2026, 11, 27))
    nothing = Call("Lee")
    [entry] = calendar.calls(day(store), {application_id: call, "gone": call})
    assert entry.title == "Quill & Co calls your references"
    assert (entry.starts, entry.ends) == (date(2026, 11, 26), date(2026, 11, 28))
    assert entry.text == "Rae Quill, from an unknown number."
    assert calendar.calls(day(store), {application_id: nothing}) == []


def test_practice_is_at_seven_and_rest_days_are_left_out() -> None:
    planned = [(date(2026, 11, 24), 8, 25), (date(2026, 11, 25), 0, 0)]
    [entry] = calendar.evenings(planned, LISBON)
    assert entry.title == "Practise 8 answers"
    assert entry.starts == datetime(2026, 11, 24, 19, 0, tzinfo=LISBON)
    assert entry.ends == datetime(2026, 11, 24, 19, 25, tzinfo=LISBON)


def test_the_file_reads_back_with_its_zone_over_a_change_of_the_clocks() -> None:
    starts = datetime(2027, 3, 28, 10, 0, tzinfo=LISBON)  # the day on which summer time begins
    content = as_ics([Entry("a", "Talk", starts, starts + timedelta(hours=1))], NOW)
    assert b"BEGIN:VTIMEZONE" in content and b"TZID:Europe/Lisbon" in content
    [event] = events(content)
    assert event["DTSTART"].dt.astimezone(UTC) == datetime(2027, 3, 28, 9, 0, tzinfo=UTC)  # type: ignore[attr-defined]
    assert str(event["UID"]) == "a@round-two"


@pytest.mark.parametrize(
    "name", ["A\r\nBEGIN:VEVENT\r\nX:1", "x" * 5000, "\u202eshalom", "a;b,c\\n"]
)
def test_no_name_adds_an_event_or_breaks_a_line(name: str) -> None:
    content = as_ics([Entry("a", name, date(2026, 11, 27))], NOW)
    assert len(events(content)) == 1
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_people_stand_in_the_text(store: Store) -> None:
    harbor(store, NOW + timedelta(days=2), None, questions=0)
    [entry] = calendar.interviews(day(store))
    assert "Ana Ruiz" in entry.text
