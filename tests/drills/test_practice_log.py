"""Practice in the file: the budget, what there is to practise, cards made again from the log."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from prep import casebook, journeys
from prep.drills import AnswerMode, DrillPlan, Phase, Rating, Turn, card_store, suggested_panel
from prep.drills import store as drill_store
from prep.drills.budget import Budget, BudgetRefused, Unit, budget_of, minutes_of
from prep.drills.interview_days import InterviewDays
from prep.drills.outlook import outlook, this_evening
from prep.drills.to_practise import FROM_BANKS, ToPractise, questions_to_practise
from prep.questions.model import Answer
from prep.store import Store
from tests.drills.harbor import harbor
from tests.drills.test_course import BANK

ME = "me"
ZONE = ZoneInfo("Europe/Lisbon")
MONDAY = date(2026, 11, 23)
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
HELD = EVENING - timedelta(days=13)
COMING = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)


@pytest.fixture
def application_id(store: Store) -> str:
    """Harbor Mutual, second interview in a week, three questions that went badly."""
    return harbor(store, HELD, COMING, questions=3)


def days(store: Store) -> InterviewDays:
    return InterviewDays.of(casebook.interviews(store, ME), ZONE)


def to_practise(store: Store, *applications: str) -> dict[str, ToPractise]:
    found = questions_to_practise(store, ME, applications, days(store), ZONE, MONDAY)
    return {each.card_id: each for each in found}


def drilled(store: Store, application_id: str, ratings: list[Rating], now: datetime) -> None:
    """A drill of three, said aloud, each answer within its time, rated one after the other."""
    panel = suggested_panel((), application_id)
    plan = DrillPlan(application_id, panel, 3, AnswerMode.ALOUD)
    drill_id = journeys.start_drill(store, ME, plan, BANK, ZONE, now)
    asked = drill_store.drill(store, ME, drill_id).questions
    for place, rating in zip(range(1, len(asked) + 1), ratings, strict=True):
        for phase in (Phase.ANSWERING, Phase.PROBING, Phase.RATING):
            now += timedelta(seconds=150 if place == 1 and phase is Phase.ANSWERING else 30)
            drill = drill_store.drill(store, ME, drill_id)
            probe = len(drill.questions[place - 1].probes)
            turn = Turn(drill_id, place, phase, probe if phase is Phase.PROBING else 0)
            if phase is Phase.ANSWERING:
                journeys.submit_answer(store, ME, turn, "As it was.", BANK, now)
            elif phase is Phase.PROBING:
                journeys.submit_probe_answer(store, ME, turn, "So it was.", BANK, now)
            else:
                journeys.rate_answer(store, ME, turn, rating, ZONE, now)


def test_an_evening_has_ten_answers_until_someone_says_otherwise(store: Store) -> None:
    assert budget_of(store, ME) == Budget(10, Unit.ANSWERS)
    journeys.set_practice_budget(store, ME, Budget(20, Unit.MINUTES), EVENING)
    journeys.set_practice_budget(store, ME, Budget(25, Unit.MINUTES), EVENING)
    assert budget_of(store, ME) == Budget(25, Unit.MINUTES)
    assert budget_of(store, ME).answers == 8
    assert budget_of(store, "someone else") == Budget()


@pytest.mark.parametrize(
    ("budget", "said"),
    [
        (Budget(0), "1 to 60 answers; this says 0"),
        (Budget(-3), "1 to 60 answers"),
        (Budget(61), "this says 61"),
        (Budget(1_000_000), "this says 1,000,000"),
        (Budget(2, Unit.MINUTES), "3 to 180 minutes"),
        (Budget(181, Unit.MINUTES), "this says 181"),
    ],
)
def test_an_evening_of_no_or_endless_practice_is_refused_in_words(
    store: Store, budget: Budget, said: str
) -> None:
    with pytest.raises(BudgetRefused, match=said):
        journeys.set_practice_budget(store, ME, budget, EVENING)
    assert budget_of(store, ME) == Budget()


@pytest.mark.parametrize(
    ("answers", "minutes"), [(1, 3), (2, 6), (3, 10), (6, 20), (8, 25), (10, 30), (60, 180)]
)
def test_three_minutes_an_answer_to_the_nearest_five(answers: int, minutes: int) -> None:
    assert minutes_of(answers) == minutes


def test_all_questions_of_an_open_application_are_there_with_their_interviews(
    store: Store, application_id: str
) -> None:
    found = to_practise(store, application_id)
    assert list(found) == ["own1", "own2", "own3"]
    assert {each.days for each in found.values()} == {(date(2026, 11, 30),)}
    assert {(each.flagged, each.weight, each.card) for each in found.values()} == {(True, 3, None)}
    assert to_practise(store) == {}


def test_one_worked_out_was_learned_then(store: Store, application_id: str) -> None:
    worked_out = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    journeys.save_answer(store, ME, "own2", Answer(action="I sorted it."), worked_out)
    card = to_practise(store, application_id)["own2"].card
    assert card is not None
    assert (card.last_on, card.stability) == (date(2026, 11, 22), 0.212)


def test_a_bank_question_that_was_practised_comes_back_for_the_next_interview(
    store: Store, application_id: str
) -> None:
    drilled(store, application_id, [Rating.GOOD] * 3, EVENING)
    found = to_practise(store, application_id)
    bank = found["peer-001"]
    assert (bank.application_id, bank.weight, bank.text) == (FROM_BANKS, 1, BANK[0].text)
    assert bank.days == (date(2026, 11, 30),)
    assert bank.card == card_store.card(store, ME, "peer-001")


def test_both_ratings_are_kept(store: Store, application_id: str) -> None:
    """The first answer took 150 of 100 seconds: hard by the rules, good by the user."""
    drilled(store, application_id, [Rating.GOOD, Rating.EASY, Rating.AGAIN], EVENING)
    rows = store.rows("select rating, suggested_rating from attempt order by recorded_order")
    assert [(row["rating"], row["suggested_rating"]) for row in rows] == [
        ("good", "hard"),
        ("easy", "good"),
        ("again", "good"),
    ]


def test_every_card_can_be_made_again_from_the_log(store: Store, application_id: str) -> None:
    journeys.save_answer(store, ME, "own1", Answer(action="I sorted it."), EVENING)
    for number, rating in enumerate([Rating.AGAIN, Rating.GOOD, Rating.EASY, Rating.HARD]):
        drilled(store, application_id, [rating] * 3, EVENING + timedelta(days=2 * number))
    drilled(store, application_id, [Rating.GOOD] * 3, EVENING)  # a clock set back
    stored = card_store.cards(store, ME)
    assert card_store.made_again(store, ME) == stored
    assert stored["own1"].seed_rating is Rating.AGAIN
    assert journeys.mend_cards(store, ME) == 0


def test_a_card_that_says_something_else_than_the_log_is_mended(
    store: Store, application_id: str
) -> None:
    drilled(store, application_id, [Rating.GOOD] * 3, EVENING)
    before = card_store.cards(store, ME)
    with store.transaction() as db:
        db.run("update card set stability = 99, difficulty = 9 where card_id = 'own1'")
    assert journeys.mend_cards(store, "someone else") == 0
    assert journeys.mend_cards(store, ME) == 1
    assert card_store.cards(store, ME) == before


def test_the_practice_ahead_is_read_with_three_queries(
    store: Store, application_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming = days(store)
    asked: list[str] = []
    rows = type(store).rows

    def counted(self: Store, sql: str, /, **values: object) -> list[dict[str, object]]:
        asked.append(sql)
        return rows(self, sql, **values)

    monkeypatch.setattr(type(store), "rows", counted)
    monkeypatch.setattr(
        type(store), "one", lambda self, sql, /, **values: next(iter(counted(self, sql, **values)), None)
    )  # fmt: skip
    ahead = outlook(store, ME, [application_id], coming, ZONE, MONDAY)
    assert len(asked) == 3
    assert [each.day for each in ahead.evenings][0::7] == [MONDAY, date(2026, 11, 30)]
    assert ahead.expected[0].questions == 3


def test_this_evening_in_a_sentence(store: Store, application_id: str) -> None:
    """Three questions never learned, 1.24 answers each, and three new ones of the banks."""
    words = this_evening(store, ME, [application_id], days(store), ZONE, MONDAY)
    assert words == "This evening: 6 answers, about 20 minutes."
    assert this_evening(store, ME, [], days(store), ZONE, MONDAY) == ""
    assert this_evening(store, "someone else", [application_id], days(store), ZONE, MONDAY) == ""


def test_asked_again_raises_the_weight(store: Store, application_id: str) -> None:
    with store.transaction() as db:
        db.run(
            "insert into occurrence values ('me', 'o1', 'own1', 'n', 'harbor', 'i', '', 1, $now)",
            now=EVENING,
        )
    weights = {key: each.weight for key, each in to_practise(store, application_id).items()}
    assert weights == {"own1": 4, "own2": 3, "own3": 3}


def test_an_application_that_goes_takes_its_practice_along(
    store: Store, application_id: str
) -> None:
    drilled(store, application_id, [Rating.GOOD] * 3, EVENING)
    journeys.remove_application(store, ME, application_id)
    assert set(to_practise(store, application_id)) == {"peer-001"}
    assert replace(budget_of(store, ME)) == Budget()
