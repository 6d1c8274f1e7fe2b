"""Which questions a drill asks, who asks them, and why."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from prep.casebook import Interviewer, PanelRole
from prep.drills.card import AskedBefore, Card
from prep.drills.deal import NothingToAsk, Stock, deal
from prep.drills.model import Dealt, Member, Rating
from prep.drills.panel import seated
from prep.drills.schedule import reviewed, seeded
from prep.questions.model import BankQuestion, Probe, Question

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)
EVENING = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
PANEL = seated(
    [
        Interviewer("Ana Ruiz", PanelRole.HIRING_MANAGER),
        Interviewer("Tom Reyes", PanelRole.PEER),
        Interviewer("", PanelRole.CROSS_FUNCTIONAL),
    ]
)


def own(number: int, difficult: bool = True, asked_by: str = "", competency: str = "") -> Question:
    return Question(
        question_id=f"own{number}",
        application_id="harbor",
        interview_id="first",
        text=f"Own question {number}?",
        noted_answer="",
        asked_by=asked_by,
        competency=competency,
        own_rating=None,
        verdict=None,
        difficult=difficult,
        ready=False,
        position=number,
        version=1,
    )


def banked(
    number: int,
    asked_by: str = "peer",
    roles: str = "any",
    rounds: tuple[int, ...] = (2, 3),
    competency: str = "influence",
    kind: str = "panel",
) -> BankQuestion:
    return BankQuestion(
        bank_question_id=f"bank{number}",
        text=f"Bank question {number}?",
        type="behavioural",
        competencies=(competency,),
        roles=(roles,),
        seniority=("mid",),
        asked_by=(asked_by,),
        rounds=rounds,
        target_seconds=90,
        max_seconds=135,
        probes=(Probe("p1", "depth", "Why?"),),
        strong=(),
        weak=(),
        anchors=(),
        bank="panel/peer",
        bank_title="Peers",
        kind=kind,
    )


def dealt(
    questions: list[Question],
    bank: list[BankQuestion],
    length: int = 3,
    cards: Mapping[str, Card] | None = None,
    asked: Mapping[str, AskedBefore] | None = None,
    panel: tuple[Member, ...] = PANEL,
    interview_on: date | None = None,
    wanted: tuple[str, ...] = (),
) -> tuple[Dealt, ...]:
    stock = Stock(questions, bank, cards or {}, asked or {}, wanted)
    return deal(stock, panel, length, interview_on, TODAY)


def ids(questions: tuple[Dealt, ...]) -> list[str]:
    return [question.card_id for question in questions]


def test_one_of_three_and_two_of_six_come_from_the_bank_and_last() -> None:
    questions, bank = [own(n) for n in range(9)], [banked(n) for n in range(9)]
    for length, from_bank in ((3, [2]), (6, [4, 5])):
        places = dealt(questions, bank, length)
        assert [n for n, q in enumerate(places) if q.bank_question_id] == from_bank
        assert ids(places)[: from_bank[0]] == [f"own{n}" for n in range(from_bank[0])]


def test_own_questions_come_before_a_bank_question_that_is_due_again() -> None:
    cards = {
        "bank1": reviewed("bank1", None, Rating.AGAIN, YESTERDAY),
        "own2": seeded("own2", Rating.GOOD, YESTERDAY),
    }
    questions = [own(1), own(2, difficult=False)]
    assert ids(dealt(questions, [banked(1)], cards=cards)) == ["own1", "own2", "bank1"]


def test_without_a_bank_all_are_own_questions() -> None:
    assert ids(dealt([own(1), own(2), own(3), own(4)], [])) == ["own1", "own2", "own3"]


def test_where_own_questions_are_few_the_bank_fills_up() -> None:
    cards = ids(dealt([own(1)], [banked(1), banked(2), banked(3)]))
    assert cards[0] == "own1"
    assert len({*cards[1:]} & {"bank1", "bank2", "bank3"}) == 2


def test_without_own_questions_the_bank_asks_alone() -> None:
    assert len(dealt([], [banked(1), banked(2), banked(3), banked(4)])) == 3


def test_a_drill_is_shorter_where_there_is_less_to_ask() -> None:
    assert ids(dealt([own(1)], [banked(1)], length=6)) == ["own1", "bank1"]


def test_nothing_to_ask_is_said_in_words() -> None:
    with pytest.raises(NothingToAsk, match="Add the notes of your first interview"):
        dealt([], [])


def test_difficult_and_due_comes_before_what_was_fine() -> None:
    questions = [own(1, difficult=False), own(2), own(3, difficult=False)]
    assert ids(dealt(questions, [])) == ["own2", "own1", "own3"]


def test_then_comes_what_is_least_likely_to_come_back_to_mind() -> None:
    cards = {
        "own1": seeded("own1", Rating.EASY, YESTERDAY),  # R .983
        "own2": seeded("own2", Rating.HARD, YESTERDAY),  # R .917, due
        "own3": seeded("own3", Rating.AGAIN, YESTERDAY),  # R .766, due
        "own4": seeded("own4", Rating.GOOD, YESTERDAY),  # R .947, fine
    }
    questions = [own(1), own(2), own(3), own(4, difficult=False)]
    assert ids(dealt(questions, [], length=6, cards=cards)) == ["own3", "own2", "own4", "own1"]


def test_with_a_date_what_counts_more_on_the_day_comes_first_and_without_what_is_weaker() -> None:
    cards = {
        "own1": seeded("own1", Rating.HARD, YESTERDAY),  # R .917, counts three times
        "own2": seeded("own2", Rating.AGAIN, YESTERDAY),  # R .766, was fine all the same
    }
    questions = [own(1), own(2, difficult=False)]
    assert ids(dealt(questions, [], cards=cards)) == ["own2", "own1"]
    tomorrow = TODAY + timedelta(days=1)
    assert ids(dealt(questions, [], cards=cards, interview_on=tomorrow)) == ["own1", "own2"]


def test_one_asked_again_in_later_notes_comes_before_its_like() -> None:
    cards = {f"own{n}": seeded(f"own{n}", Rating.HARD, YESTERDAY) for n in (1, 2)}
    questions = [own(1), replace(own(2), occurrences=1)]
    tomorrow = TODAY + timedelta(days=1)
    assert ids(dealt(questions, [], cards=cards, interview_on=tomorrow)) == ["own2", "own1"]


def test_what_was_practised_today_is_asked_again_only_for_want_of_anything_else() -> None:
    cards = {"own1": reviewed("own1", None, Rating.AGAIN, TODAY)}
    assert ids(dealt([own(1), own(2)], [], cards=cards)) == ["own2", "own1"]
    bank = [banked(1), banked(2)]
    assert "own1" not in ids(dealt([own(1), own(2)], bank, cards=cards))


def test_bank_questions_are_put_by_the_member_whose_role_asks_them() -> None:
    bank = [banked(1, "peer"), banked(2, "hiring_manager"), banked(3, "executive")]
    seats = {question.card_id: question.seat for question in dealt([], bank, 6)}
    assert seats == {"bank1": 2, "bank2": 1}


def test_two_bank_questions_come_from_two_members() -> None:
    bank = [*(banked(n, "peer") for n in range(8)), banked(9, "cross_functional")]
    questions = dealt([own(n) for n in range(4)], bank, 6)
    assert sorted(q.seat for q in questions if q.bank_question_id) == [2, 3]


def test_a_bank_question_not_asked_yet_goes_before_one_of_a_recent_drill() -> None:
    asked = {f"bank{n}": AskedBefore(EVENING, "Tom Reyes", PanelRole.PEER) for n in (1, 2)}
    questions = [own(1), own(2)]
    assert ids(dealt(questions, [banked(1), banked(2), banked(3)], asked=asked))[2] == "bank3"


def test_when_all_were_asked_the_one_asked_longest_ago_comes() -> None:
    asked = {
        "bank1": AskedBefore(EVENING, "Tom Reyes", PanelRole.PEER),
        "bank2": AskedBefore(EVENING - timedelta(days=9), "Tom Reyes", PanelRole.PEER),
    }
    assert ids(dealt([own(1), own(2)], [banked(1), banked(2)], asked=asked))[2] == "bank2"


def test_a_bank_question_that_is_due_again_is_practised_like_an_own_one() -> None:
    cards = {"bank1": reviewed("bank1", None, Rating.AGAIN, YESTERDAY)}
    asked = {"bank1": AskedBefore(EVENING, "Tom Reyes", PanelRole.PEER)}
    questions = dealt([own(1)], [banked(1), banked(2)], cards=cards, asked=asked)
    assert ids(questions) == ["own1", "bank1", "bank2"]
    assert questions[1].why == ("Practised before, due again",)


def test_near_a_difficult_competency_comes_first() -> None:
    bank = [banked(n) for n in range(20)] + [banked(99, competency="conflict")]
    questions = [own(1, competency="conflict"), own(2)]
    assert ids(dealt(questions, bank))[2] == "bank99"


@pytest.mark.parametrize(
    "unfit",
    [
        banked(1, roles="healthcare"),
        banked(1, rounds=(1,)),
        banked(1, kind="ask_them"),
        banked(1, asked_by="specialist"),
    ],
)
def test_questions_for_others_are_not_asked(unfit: BankQuestion) -> None:
    assert ids(dealt([own(1)], [unfit])) == ["own1"]


def test_a_bank_question_in_the_words_of_an_own_one_is_not_asked_twice() -> None:
    twin = replace(own(1), text="  bank question 1 ")
    assert ids(dealt([twin], [banked(1), banked(2)])) == ["own1", "bank2"]


def test_a_question_is_put_by_someone_who_did_not_ask_it_in_the_first_interview() -> None:
    question = dealt([own(1, asked_by="Ana Ruiz (manager)")], [])[0]
    assert question.seat == 2
    assert question.why == (
        "Difficult in your first interview",
        "First asked by Ana Ruiz (manager)",
    )


def test_a_question_is_put_by_someone_else_than_in_the_drill_before() -> None:
    asked = {"own1": AskedBefore(EVENING, "Ana Ruiz", PanelRole.HIRING_MANAGER)}
    question = dealt([own(1, difficult=False)], [], asked=asked)[0]
    assert question.seat == 2
    assert question.why == ("Asked in your first interview", "Practised before")


def test_where_everyone_has_asked_it_someone_asks_it_all_the_same() -> None:
    questions = dealt([own(1, asked_by="Ana Ruiz and Tom Reyes")], [], panel=PANEL[:2])
    assert len(questions) == 1


def test_everyone_on_the_panel_gets_a_turn() -> None:
    seats = [question.seat for question in dealt([own(n) for n in range(6)], [], 6)]
    assert sorted(seats) == [1, 1, 2, 2, 3, 3]


def test_the_reasons_and_the_time_are_those_of_the_question() -> None:
    first, second = dealt([own(1)], [banked(1)])
    assert (first.target_seconds, second.target_seconds) == (100, 90)
    assert first.why == ("Difficult in your first interview",)
    assert second.why == ("Peers ask this in second rounds",)


def test_a_chosen_bank_question_comes_before_all_others_of_the_banks() -> None:
    asked = {"bank7": AskedBefore(EVENING, "Tom Reyes", PanelRole.PEER)}
    questions, bank = [own(1), own(2), own(3)], [banked(n) for n in range(9)]
    third = dealt(questions, bank, asked=asked, wanted=("bank7",))[2]
    assert (third.card_id, third.why, third.seat) == ("bank7", ("You chose this one",), 2)


def test_all_that_were_chosen_are_asked_as_far_as_there_is_room() -> None:
    questions, bank = [own(1), own(2), own(3)], [banked(n) for n in range(9)]
    assert ids(dealt(questions, bank, wanted=("bank5", "bank3"))) == ["own1", "bank5", "bank3"]
    chosen = ("bank8", "bank2", "bank5", "bank1")
    assert ids(dealt(questions, bank, wanted=chosen)) == ["bank8", "bank2", "bank5"]


def test_a_chosen_one_is_asked_though_nobody_on_the_panel_would() -> None:
    nurses = banked(1, "executive", roles="healthcare", rounds=(1,))
    assert [(q.card_id, q.seat) for q in dealt([own(1)], [nurses], wanted=("bank1",))] == [
        ("own1", 2),
        ("bank1", 1),
    ]


def test_a_chosen_one_practised_before_or_in_own_words_too_comes_once() -> None:
    cards = {"bank1": reviewed("bank1", None, Rating.AGAIN, YESTERDAY)}
    twin = replace(own(1), text="bank question 1")
    assert ids(dealt([twin, own(2)], [banked(1)], cards=cards, wanted=("bank1",))) == [
        "own2",
        "bank1",
    ]


def test_a_chosen_one_that_is_gone_or_for_them_to_answer_changes_nothing() -> None:
    theirs = banked(2, kind="ask_them")
    assert ids(dealt([own(1)], [theirs], wanted=("bank1", "bank2"))) == ["own1"]
