"""What practice has changed, counted by hand; and which of the prepared questions came."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep import journeys
from prep.casebook import Interviewer, PanelRole
from prep.drills import AnswerMode, DrillPlan, Phase, Rating, Turn, came_up, progress, seated
from prep.drills.came_up import Hits
from prep.drills.progress import Change
from prep.settings import ONE_PERSON
from prep.store import Store
from tests.drills.harbor import STORY, harbor

ME = ONE_PERSON
ZONE = ZoneInfo("Europe/Lisbon")
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PANEL = seated([Interviewer("Ana", PanelRole.PEER)])


@pytest.fixture
def application_id(store: Store) -> str:
    return harbor(store, EVENING - timedelta(days=10), None, questions=1)


def drilled(store: Store, application_id: str, rating: Rating, now: datetime) -> None:
    """A drill of one question, gone through to its end."""
    plan = DrillPlan(application_id, PANEL, 1, AnswerMode.TYPED)
    drill_id = journeys.start_drill(store, ME, plan, (), ZONE, now)
    journeys.submit_answer(store, ME, Turn(drill_id, 1, Phase.ANSWERING), STORY, (), now)
    later = now + timedelta(minutes=1)
    journeys.submit_probe_answer(store, ME, Turn(drill_id, 1, Phase.PROBING), "Yes.", (), later)
    journeys.rate_answer(store, ME, Turn(drill_id, 1, Phase.RATING), rating, ZONE, later)


def test_on_one_day_nothing_has_changed_yet(store: Store, application_id: str) -> None:
    assert progress.drills_done(store, ME) == 0
    drilled(store, application_id, Rating.AGAIN, EVENING)
    drilled(store, application_id, Rating.GOOD, EVENING + timedelta(hours=1))
    _, by_role = progress.changes(store, ME)
    assert by_role == [Change("Peer", 0, 0, 0, once=1)]
    assert progress.drills_done(store, ME) == 2


def test_the_first_and_the_last_rating_of_a_question_are_compared(
    store: Store, application_id: str
) -> None:
    for day, rating in enumerate((Rating.AGAIN, Rating.HARD, Rating.GOOD)):
        drilled(store, application_id, rating, EVENING + timedelta(days=day))
    _, by_role = progress.changes(store, ME)
    assert by_role == [Change("Peer", questions=1, hard_at_first=1, hard_now=0, once=0)]


def test_a_drill_that_was_ended_early_is_not_done(store: Store, application_id: str) -> None:
    plan = DrillPlan(application_id, PANEL, 1, AnswerMode.TYPED)
    drill_id = journeys.start_drill(store, ME, plan, (), ZONE, EVENING)
    journeys.end_drill(store, ME, drill_id, EVENING)
    assert progress.drills_done(store, ME) == 0


def test_what_came_is_kept_and_counted_by_what_was_expected(
    store: Store, application_id: str
) -> None:
    [own] = came_up.prepared(store, ME, application_id)
    assert (own.kind, own.came) == ("difficult", None)
    assert came_up.hits([own]) == []
    journeys.say_what_came(store, ME, application_id, [(own.card_id, True)], EVENING)
    journeys.say_what_came(store, ME, application_id, [(own.card_id, False)], EVENING)
    [own] = came_up.prepared(store, ME, application_id)
    assert own.came is False
    assert came_up.hits([own]) == [Hits("difficult", came=0, said=1)]


def test_it_goes_with_the_application(store: Store, application_id: str) -> None:
    journeys.say_what_came(store, ME, application_id, [("own1", True)], EVENING)
    journeys.remove_application(store, ME, application_id)
    assert store.rows("select * from came_up") == []


def test_the_day_of_practice_ends_at_four(store: Store, application_id: str) -> None:
    drilled(store, application_id, Rating.AGAIN, EVENING)
    drilled(store, application_id, Rating.GOOD, datetime(2026, 11, 24, 2, 0, tzinfo=UTC))
    assert progress.changes(store, ME)[1][0].once == 1
    days = {row["answered_on"] for row in store.rows("select answered_on from attempt")}
    assert days == {date(2026, 11, 23)}
