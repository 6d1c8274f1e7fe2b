"""Own rating beside the rules, counted by hand over real drills."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep import journeys
from prep.casebook import Interviewer, PanelRole
from prep.drills import AnswerMode, DrillPlan, Phase, Rating, Turn, seated
from prep.drills.own_and_rules import differences
from prep.settings import ONE_PERSON
from prep.store import Store
from tests.drills.harbor import harbor

ME = ONE_PERSON
ZONE = ZoneInfo("Europe/Lisbon")
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PANEL = seated([Interviewer("Ana", PanelRole.PEER)])
NO_END = (
    "Last winter the boiler of a school in my district failed on the first day of term. I shut the east "
    "wing, moved two classes into the gym and called the fitter. I asked the cook to serve hot soup at "
    "ten. I wrote to the parents before noon and put up a sign at the gate."
)
WHOLE = f"{NO_END} In the end all 240 children stayed."


@pytest.fixture
def application_id(store: Store) -> str:
    return harbor(store, EVENING - timedelta(days=10), None, questions=1)


def drilled(store: Store, application_id: str, answer: str, rating: Rating, now: datetime) -> None:
    plan = DrillPlan(application_id, PANEL, 1, AnswerMode.TYPED)
    drill_id = journeys.start_drill(store, ME, plan, (), ZONE, now)
    journeys.submit_answer(store, ME, Turn(drill_id, 1, Phase.ANSWERING), answer, (), now)
    later = now + timedelta(minutes=1)
    journeys.submit_probe_answer(store, ME, Turn(drill_id, 1, Phase.PROBING), "Yes.", (), later)
    journeys.rate_answer(store, ME, Turn(drill_id, 1, Phase.RATING), rating, ZONE, later)


def test_only_answers_rated_well_are_compared(store: Store, application_id: str) -> None:
    assert differences(store, ME) == ""
    drilled(store, application_id, NO_END, Rating.AGAIN, EVENING)
    assert differences(store, ME) == ""
    drilled(store, application_id, NO_END, Rating.GOOD, EVENING + timedelta(days=1))
    said = "You rated 1 answer good or easy. The rules did not see a result in 1 of them."
    assert differences(store, ME) == said


def test_the_last_ten_are_counted_apart(store: Store, application_id: str) -> None:
    for day in range(12):
        answer = NO_END if day < 3 else WHOLE
        drilled(store, application_id, answer, Rating.EASY, EVENING + timedelta(days=day))
    assert differences(store, ME) == (
        "You rated 12 answers good or easy. The rules did not see a result in 3 of them (1 of the last 10)."
    )
