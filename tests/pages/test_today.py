"""The page Today: a newcomer, a day with things to do, a calm day; and what it does not load."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.casebook import Interviewer, PanelRole, Stage
from prep.settings import PROJECT, database_path, demo_folder
from prep.store import Store
from ui import casefile, clock

ME = casefile.ME
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday."""


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def on_monday(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's clock stands at Monday 23 November 2026, 09:00 UTC."""
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def harbor(store: Store, on_monday: None) -> str:
    return journeys.add_application(
        store, ME, "Harbor *Mutual*", "Claims lead", Stage.SECOND_INTERVIEW, date(2026, 11, 20), NOW
    )


def interview(
    store: Store, application_id: str, starts: datetime, zone: str = "UTC", round: int = 2
) -> str:
    panel = (Interviewer("Priya N.", PanelRole.PEER), Interviewer("Tom B.", PanelRole.HR))
    with store.transaction() as db:
        return casebook.add_interview(
            db, ME, application_id, NOW, round=round, kind="video", starts=starts,
            time_zone=zone, interviewers=panel,
        )  # fmt: skip


def router(**context: str) -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    page.context = context
    return page


def opened(**context: str) -> AppTest:
    page = router(**context).run()
    assert not page.exception
    return page


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.subheader, *page.markdown, *page.caption, *page.error]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def press(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def test_a_newcomer_is_led_to_the_notes(store: Store) -> None:
    page = opened()
    assert page.title[0].value == "Today"
    assert [button.label for button in page.button] == [
        "Add your first interview's notes",
        "Look at the demo",
    ]
    press(page, "Add your first interview's notes")
    assert page.title[0].value == "Notes"


def test_a_newcomer_can_look_at_the_demo_and_go_back(store: Store, data_folder: Path) -> None:
    page = opened()
    press(page, "Look at the demo")
    assert database_path(demo_folder(data_folder)).is_file()
    assert "Next steps" in shown(page)
    press(page, "Back to my own file")
    assert casebook.applications(store, ME) == []
    assert "Here you will see the next things worth doing" in shown(page)


def test_the_coming_interview_in_the_heading_and_as_a_card(store: Store, harbor: str) -> None:
    interview(store, harbor, NOW + timedelta(days=2, hours=1))
    page = opened()
    words = shown(page)
    assert page.caption[0].value.replace("\\", "") == (
        "Monday 23 November. Second interview with Harbor *Mutual* in 2 days."
    )
    assert "**Claims lead**" in words
    assert "Second interview, 2 people on the panel" in words
    assert "Wed 25 Nov, 10:00\n" in words
    assert "Priya N., Tom B." in words
    press(page, "Choose the panel and drill")
    assert page.title[0].value == "Panel drill"
    assert page.query_params["application"] == harbor


def test_an_interview_elsewhere_is_told_in_both_zones(store: Store, harbor: str) -> None:
    interview(store, harbor, NOW + timedelta(days=2, hours=6), "America/New_York")
    words = shown(opened(timezone="Europe/Lisbon"))
    assert "Wed 25 Nov, 15:00 in Lisbon, your time; Wed 25 Nov, 10:00 in New York" in words


def test_the_same_clock_under_another_name_is_told_once(store: Store, harbor: str) -> None:
    interview(store, harbor, NOW + timedelta(days=2, hours=6), "Europe/London")
    assert "your time" not in shown(opened(timezone="Europe/Lisbon"))


def test_a_thing_opens_the_page_where_it_is_done(store: Store, harbor: str) -> None:
    held = interview(store, harbor, NOW - timedelta(days=1), round=1)
    page = opened()
    assert "Note down what Harbor *Mutual* asked" in shown(page)
    press(page, "Add the notes")
    assert page.title[0].value == "Notes"
    assert page.session_state["place_application"] == harbor
    assert page.session_state[f"place_interview_{harbor}"] == held
    [place] = [each for each in page.expander if each.label == "Which interview"]
    assert place.proto.expanded


def test_a_next_step_opens_its_application(store: Store, harbor: str) -> None:
    [application] = casebook.applications(store, ME)
    step = {"next_step": "Send the *card*", "next_step_on": NOW.date()}
    journeys.edit_application(store, ME, replace(application, **step))
    page = opened()
    assert "**Send the *card***" in shown(page)
    press(page, "Open the application")
    assert page.title[0].value.replace("\\", "") == "Harbor *Mutual*, Claims lead"


def test_a_day_with_nothing_due_is_calm(store: Store, harbor: str) -> None:
    [application] = casebook.applications(store, ME)
    journeys.edit_application(store, ME, replace(application, next_step_on=date(2026, 12, 3)))
    words = shown(opened())
    assert "Nothing is due today" in words
    assert "Nothing to do for Harbor *Mutual* until Thu 3 Dec." in words
    assert "A wait says nothing about you." in words


def test_under_the_things_it_says_whom_not_to_write_to(store: Store, harbor: str) -> None:
    interview(store, harbor, NOW - timedelta(days=1), round=1)
    other = journeys.add_application(
        store, ME, "Acme *Ltd*", "Lead", Stage.APPLIED, date(2026, 11, 20), NOW
    )
    [acme] = [each for each in casebook.applications(store, ME) if each.application_id == other]
    journeys.edit_application(store, ME, replace(acme, next_step_on=date(2026, 11, 30)))
    assert "Nothing to write to Acme *Ltd* before Mon 30 Nov." in shown(opened())


def test_what_waits_after_three_cards_is_named(store: Store, harbor: str) -> None:
    for days in (1, 2, 3, 4):
        interview(store, harbor, NOW - timedelta(days=days), round=1)
    page = opened()
    labels = [button.label for button in page.button]
    assert labels.count("Write the thanks") == 1
    assert labels.count("Add the notes") == 2
    words = "2 more after these: notes for Harbor *Mutual*, notes for Harbor *Mutual*."
    assert words in shown(page)


def test_at_most_one_button_is_primary(store: Store, harbor: str) -> None:
    for days in (1, 2, 3):
        interview(store, harbor, NOW - timedelta(days=days), round=1)
    page = opened()
    assert [button.proto.type for button in page.button].count("primary") == 1
    interview(store, harbor, NOW + timedelta(days=2))
    page.run()
    assert [button.proto.type for button in page.button].count("primary") == 1


_FRESH = """
import sys
from streamlit.testing.v1 import AppTest
before = set(sys.modules)
page = AppTest.from_file("ui/router.py", default_timeout=60).run()
assert not page.exception and page.title[0].value == "Today"
loaded = sorted(set(sys.modules) - before)
print([name for name in loaded if name.split(".")[0] in {"pandas", "pyarrow", "plotly"}])
print("prep.pipeline.figures" in sys.modules, "fsrs" in sys.modules)
"""


def test_it_loads_neither_pandas_nor_the_charts(data_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FRESH], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["[]", "False False"]
