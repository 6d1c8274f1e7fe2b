"""The practice ahead on the page Panel drill and in one line on Today: near, far, none, the day itself."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.casebook import Stage
from prep.drills import store as drill_store
from prep.drills.budget import Budget, Unit, budget_of
from prep.questions.model import Answer
from prep.settings import PROJECT
from prep.store import Store
from tests.drills.harbor import harbor
from ui import casefile, clock

ME = casefile.ME
NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
"""A Monday evening."""


@pytest.fixture
def store(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The file that the page opens too, on Monday evening."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    return casefile.store()


def application(store: Store, coming: timedelta | None, questions: int = 3) -> str:
    held = NOW - timedelta(days=5)
    return harbor(store, held, NOW + coming if coming is not None else None, questions=questions)


def opened(page: str = "panel_drill", part: str = "Evenings") -> AppTest:
    router = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30)
    router.context = {"timezone": "UTC"}
    if page == "panel_drill" and part:
        router.session_state["drill_part"] = part
    router.run()
    shown = router.switch_page(f"../pages/{page}.py").run()
    assert not shown.exception
    return shown


def words(page: AppTest) -> str:
    parts = [*page.subheader, *page.markdown, *page.caption, *page.text, *page.error]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def links(page: AppTest) -> list[str]:
    return [link.proto.label for link in page.get("page_link")]


def test_a_week_ahead_the_evenings_stand_there_one_by_one(store: Store) -> None:
    application(store, timedelta(days=7))
    shown = words(opened())
    assert "Practice until Mon 30 Nov" in shown
    assert "This evening: 6 answers, about 20 minutes." in shown
    assert "3 of your own, 3 new bank questions" in shown
    assert "Tell me about a time you led *change* number 1" in shown
    for day in ("Tue 24 Nov", "Wed 25 Nov", "Sun 29 Nov", "Mon 30 Nov"):
        assert day in shown
    assert "Interview with Harbor Mutual: read your answers" in shown
    assert "If you keep to this, 2 to 3 of your 3 answers should come without notes" in shown
    assert "without practice 0." in shown
    assert "remember written cards, and says nothing of how the interview ends" in shown


def test_ten_minutes_now_is_a_drill_of_three(store: Store) -> None:
    application_id = application(store, timedelta(days=7), questions=5)
    page = opened()
    page.button(key="practice_now").click().run()
    assert not page.exception
    running = drill_store.running_drill(store, ME)
    assert running is not None
    assert (running.application_id, len(running.questions)) == (application_id, 3)


def test_another_length_makes_another_plan_at_once(store: Store) -> None:
    application(store, timedelta(days=7), questions=30)
    page = opened()
    assert "This evening: 9 answers" in words(page)
    page.number_input(key="practice_amount").set_value(9)
    page.segmented_control(key="practice_unit").set_value(Unit.MINUTES)
    page.button(key="practice_save").click().run()
    assert budget_of(store, ME) == Budget(9, Unit.MINUTES)
    assert "This evening: 3 answers, about 10 minutes." in words(page)


@pytest.mark.parametrize("amount", [0, -1, 5000])
def test_a_length_that_can_not_be_is_refused_in_words(store: Store, amount: int) -> None:
    application(store, timedelta(days=7))
    page = opened()
    page.number_input(key="practice_amount").set_value(amount)
    page.button(key="practice_save").click().run()
    assert f"An evening can have 1 to 60 answers; this says {amount:,}" in words(page)
    assert budget_of(store, ME) == Budget()


def test_the_day_itself_shows_the_answers_and_asks_nothing(store: Store) -> None:
    application(store, timedelta(hours=2))
    journeys.save_answer(store, ME, "own2", Answer(action="I *sorted* it."), NOW)
    page = opened(part="")
    shown = words(page)
    assert "The interview is today" in shown
    assert "Nothing is asked today. Read your answers once, then leave them." in shown
    assert "I *sorted* it." in shown
    assert [each.label.replace("\\", "") for each in page.expander if "change" in each.label] == [
        "Tell me about a time you led *change* number 2"
    ]
    assert "practice_now" not in [button.key for button in page.button]


def test_the_day_itself_without_answers_says_so(store: Store) -> None:
    application(store, timedelta(hours=2))
    assert "No answer was worked out here, so there is none to read." in words(opened())


def test_without_a_date_it_says_how_it_goes_and_where_to_enter_one(store: Store) -> None:
    application(store, None)
    page = opened()
    shown = words(page)
    assert "The last interview here was on Wed 18 Nov." in shown
    assert "what is least likely to come back is practised first" in shown
    assert "should come without notes" not in shown
    assert links(page) == ["Enter the date of the next interview"]


def test_tomorrow_the_last_evening_is_said_to_be_worth_more(store: Store) -> None:
    application(store, timedelta(days=1), questions=30)
    shown = words(opened())
    assert "Practice until Tue 24 Nov" in shown
    assert "The last evening is worth more than any other: add up to" in shown


def test_four_hundred_days_ahead_a_month_is_shown(store: Store) -> None:
    application(store, timedelta(days=400))
    page = opened()
    assert "Practice until Tue 28 Dec 2027" in words(page)
    assert "21 more evenings" in [each.label for each in page.expander]
    assert "30 evenings are shown; the plan is made anew every day." in words(page)


def test_two_applications_are_told_apart(store: Store) -> None:
    application(store, timedelta(days=7))
    second = journeys.add_application(
        store, ME, "Quay | Freight", "Lead", Stage.APPLIED, NOW.date(), NOW
    )
    with store.transaction() as db:
        db.run(
            "update question set application_id = $second where question_id = 'own3'", second=second
        )
    shown = words(opened())
    assert "2 for Harbor Mutual, 1 for Quay | Freight, 3 new bank questions" in shown


def test_an_application_without_questions_has_no_plan(store: Store) -> None:
    application(store, timedelta(days=7), questions=0)
    page = opened()
    assert "It needs the questions of your first interview." in words(page)
    assert links(page) == ["Add its notes"]


def test_an_application_at_its_end_has_no_evenings(store: Store) -> None:
    application_id = application(store, timedelta(days=7))
    journeys.enter_stage(store, ME, application_id, Stage.REJECTED, NOW.date(), NOW)
    shown = words(opened())
    assert "This application has come to its end" in shown
    assert "Practice until" not in shown


def test_today_says_it_in_one_line(store: Store) -> None:
    application(store, timedelta(days=7))
    assert "This evening: 6 answers, about 20 minutes." in words(opened("today"))


def test_today_says_nothing_without_an_interview_ahead(store: Store) -> None:
    application(store, None)
    assert "This evening" not in words(opened("today"))


_FRESH = """
import sys
from streamlit.testing.v1 import AppTest
for page in ("today", "notes", "hard_questions"):
    router = AppTest.from_file("ui/router.py", default_timeout=60).run()
    assert not router.switch_page(f"../pages/{page}.py").run().exception
print("prep.drills.memory" in sys.modules, "fsrs" in sys.modules)
"""


def test_pages_that_plan_nothing_do_not_load_what_plans(data_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FRESH], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False"]


def test_a_calm_day_with_practice_says_that_nothing_else_is_due(store: Store) -> None:
    """All worked out, practised on Friday and due in December; the interview is in two weeks."""
    harbor(store, NOW - timedelta(days=20), NOW + timedelta(days=14), questions=12)
    with store.transaction() as db:
        db.run("update question set ready = true")
        db.run(
            "insert into card select candidate_id, question_id, question_id, null, null, null, "
            "2.0, 6.0, date '2026-11-20', date '2026-12-20' from question"
        )
    shown = words(opened("today"))
    assert "Nothing else is due today" in shown
    assert "This evening: 10 answers, about 30 minutes." in shown
