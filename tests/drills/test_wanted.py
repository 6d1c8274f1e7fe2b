"""Bank questions chosen for the next drill: kept, taken back, dealt once."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep import journeys
from prep.drills import AnswerMode, DrillPlan, seated
from prep.drills import store as drill_store
from prep.drills.wanted import bank_ids_in_file, wanted
from prep.questions.banks import load_banks
from prep.settings import BANKS, ONE_PERSON
from prep.store import Store
from tests.drills.harbor import PEOPLE, harbor

CHOSEN = ("conflict-002", "influence-001")


@pytest.fixture
def chosen(store: Store, now: datetime) -> Store:
    for minutes, question_id in enumerate((*CHOSEN, CHOSEN[0])):
        later = now + timedelta(minutes=minutes)
        journeys.want_question(store, ONE_PERSON, question_id, later)
    return store


def test_they_stand_in_the_order_they_were_chosen_each_once(chosen: Store) -> None:
    assert wanted(chosen, ONE_PERSON) == CHOSEN
    assert wanted(chosen, "someone else") == ()


def test_one_taken_back_can_be_chosen_again(chosen: Store, now: datetime) -> None:
    journeys.unwant_question(chosen, ONE_PERSON, CHOSEN[0])
    assert wanted(chosen, ONE_PERSON) == CHOSEN[1:]
    journeys.want_question(chosen, ONE_PERSON, CHOSEN[0], now + timedelta(hours=1))
    assert wanted(chosen, ONE_PERSON) == (CHOSEN[1], CHOSEN[0])


def test_a_drill_asks_them_and_then_they_are_no_longer_chosen(chosen: Store, now: datetime) -> None:
    journeys.want_question(chosen, ONE_PERSON, "gone-001", now)
    plan = DrillPlan(harbor(chosen, now - timedelta(days=3)), seated(PEOPLE), 3, AnswerMode.TYPED)
    bank = load_banks(BANKS).questions
    journeys.start_drill(chosen, ONE_PERSON, plan, bank, ZoneInfo("UTC"), now)

    drill = drill_store.running_drill(chosen, ONE_PERSON)
    assert drill is not None
    from_bank = [one.dealt for one in drill.questions if one.dealt.bank_question_id]
    assert [one.bank_question_id for one in from_bank] == list(CHOSEN)
    assert {one.why for one in from_bank} == {("You chose this one",)}
    assert wanted(chosen, ONE_PERSON) == ("gone-001",)
    assert bank_ids_in_file(chosen, ONE_PERSON, "influence-") == ("influence-001",)
    assert bank_ids_in_file(chosen, ONE_PERSON, "gone-") == ("gone-001",)
