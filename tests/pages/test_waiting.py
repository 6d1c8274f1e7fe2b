"""The page Waiting: calm until a day, a message held back or entered, a note that is not sent."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep.contact import store as contact_store
from prep.settings import PROJECT
from prep.store import Store
from tests.drills.harbor import harbor
from ui import casefile, clock

ME = casefile.ME
MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(clock, "now", lambda: MONDAY)
    return casefile.store()


def opened() -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    page.switch_page("../pages/waiting.py").run()
    assert not page.exception
    return page


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.markdown, *page.caption, *page.error]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def with_messages(page: AppTest, application_id: str) -> AppTest:
    page.session_state[f"wait_ledger_{application_id}"] = True
    page.run()
    assert not page.exception
    return page


def waiting(store: Store, days_ago: int) -> str:
    """Harbor Mutual, second interview by Ana Ruiz and Tom so many days ago, no day named."""
    held = MONDAY - timedelta(days=days_ago)
    return harbor(store, held - timedelta(days=10), held, questions=0)


def test_without_an_interview_it_says_what_will_be_here(store: Store) -> None:
    assert "until when there is nothing to do" in shown(opened())


def test_it_names_the_day_until_which_there_is_nothing_to_do(store: Store) -> None:
    waiting(store, days_ago=4)  # Thu 19 Nov; seven business days on is Mon 30 Nov
    words = shown(opened())
    assert "1 answer to wait for. Nothing to send before Mon 30 Nov." in words
    assert "Nothing to do for Harbor Mutual until Mon 30 Nov." in words
    assert "4 days after the interview. They named no day." in words
    assert "confidence C" in words
    assert "says nothing about you" in words


def test_a_question_too_early_is_held_and_enters_the_ledger_with_a_reason_only(
    store: Store,
) -> None:
    application_id = waiting(store, days_ago=4)
    page = with_messages(opened(), application_id)
    page.text_input(key=f"touch_name_{application_id}").set_value("Ana Ruiz").run()
    assert "Not yet" in shown(page)
    assert page.button(key=f"touch_enter_{application_id}").disabled
    page.text_input(key=f"touch_override_{application_id}").set_value("They asked me to").run()
    page.button(key=f"touch_enter_{application_id}").click().run()
    [kept] = contact_store.touches(store, ME)
    assert (kept.person, kept.override) == ("Ana Ruiz", "They asked me to")
    again = with_messages(opened(), application_id)
    assert "Sent against the rule: They asked me to" in shown(again)


def test_after_the_day_it_may_be_asked(store: Store) -> None:
    waiting(store, days_ago=14)
    words = shown(opened())
    assert "You may ask Harbor Mutual how it stands." in words
    assert "1 may be asked today." in words


def test_what_is_written_to_be_rid_of_stays_here(store: Store) -> None:
    application_id = waiting(store, days_ago=4)
    page = opened()
    page.session_state[f"wait_unsent_{application_id}"] = True
    page.run()
    page.text_area(key=f"unsent_{application_id}").set_value("Why don't you write?").run()
    assert contact_store.unsent_notes(store, ME) == {application_id: "Why don't you write?"}
