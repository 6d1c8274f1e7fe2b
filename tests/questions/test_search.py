"""The search over bank questions: words, beginnings, words that mean the same, filters, order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.questions.banks import load_banks
from prep.questions.model import BankQuestion
from prep.questions.search import found, indexed
from prep.settings import BANKS


def banked(number: int, text: str, **more: object) -> BankQuestion:
    plain = BankQuestion(
        bank_question_id=f"q-{number:03d}",
        text=text,
        type="behavioural",
        competencies=("ownership",),
        roles=("any",),
        seniority=("mid",),
        asked_by=("peer",),
        rounds=(2,),
        target_seconds=90,
        max_seconds=120,
        probes=(),
        strong=(),
        weak=(),
        anchors=(),
        bank="q",
        bank_title="Some",
    )
    return replace(plain, **more)  # type: ignore[arg-type]


QUESTIONS = (
    banked(1, "When did you negotiate a price?", competencies=("commercial",)),
    banked(2, "Which quarrel between two shifts did you end?", competencies=("conflict",)),
    banked(3, "Who taught you the wards?", roles=("healthcare",), kind="role"),
    banked(4, "What does a conflict cost?", competencies=("commercial",)),
    banked(5, "When did you negotiate with a ward?", kind="panel"),
)
INDEX = indexed(QUESTIONS)


def numbers(words: str = "", **filters: str) -> list[int]:
    return [int(one.bank_question_id[-3:]) for one in found(INDEX, words, **filters).every]


def some(words: str) -> list[int]:
    return [int(one.bank_question_id[-3:]) for one in found(INDEX, words).some]


def test_without_words_or_filters_all_come_in_their_order() -> None:
    assert numbers() == numbers("  ?") == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "words", ["negotiate", "Negotiated", "NEGOTIATING", "nego", "did negotiate"]
)
def test_a_word_is_found_in_its_forms_by_its_beginning_and_beside_small_words(words: str) -> None:
    assert numbers(words) == [1, 5]


def test_those_with_every_word_come_apart_from_those_with_some() -> None:
    assert numbers("negotiate ward") == [5]
    assert some("negotiate ward") == [1, 3]  # ward: in the text of 5 and 3
    assert numbers("negotiate glacier") == []
    assert some("negotiate glacier") == [1, 5]
    assert some("negotiate glacier volcano") == []  # one word of three is too few


def test_a_typing_slip_is_read_as_the_word_that_was_meant() -> None:
    hits = found(INDEX, "negociate qarrel")
    assert hits.read_as == (("negociate", "negotiate"), ("qarrel", "quarrel"))
    assert numbers("negociate") == [1, 5]
    assert found(INDEX, "glacier").read_as == ()


def test_probes_and_signs_of_a_strong_answer_count_less_than_the_text() -> None:
    question = replace(QUESTIONS[0], strong=("Names the ward and the glacier.",))
    index = indexed((question, *QUESTIONS[1:]))
    assert [one.bank_question_id for one in found(index, "ward").every] == [
        "q-003",
        "q-005",
        "q-001",
    ]
    assert [one.bank_question_id for one in found(index, "glacier").every] == ["q-001"]


def test_two_letters_are_a_word_and_no_beginning() -> None:
    assert numbers("ne") == []


def test_a_word_that_means_the_same_finds_it_after_the_word_itself() -> None:
    assert numbers("conflict") == [4, 2]
    assert numbers("quarrel") == [2, 4]
    assert numbers("dispute") == [2, 4]


def test_it_looks_at_the_trade_the_competency_and_who_asks() -> None:
    assert numbers("nurse") == [3]
    assert numbers("commercial sense") == [1, 4]
    assert numbers("peers") == [1, 2, 3, 4, 5]


def test_filters_by_kind_and_competency() -> None:
    assert numbers(kind="panel") == [5]
    assert numbers(competency="commercial") == [1, 4]
    assert numbers("negotiate", kind="competency", competency="commercial") == [1]
    assert numbers(bank="q") == [1, 2, 3, 4, 5]
    assert numbers(bank="competency/conflict") == []


@given(st.text(max_size=30))
def test_any_words_find_only_questions_and_each_once(words: str) -> None:
    found_numbers = [*numbers(words), *some(words)]
    assert len(found_numbers) == len(set(found_numbers))
    assert set(found_numbers) <= {1, 2, 3, 4, 5}


def test_each_of_our_questions_is_found_by_its_own_words() -> None:
    questions = load_banks(BANKS).questions
    index = indexed(questions)
    lost = [
        each.bank_question_id for each in questions if each not in found(index, each.text).every
    ]
    assert lost == []
