"""Questions in the file: what makes them difficult, their answers in versions, two tabs at once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prep import journeys
from prep.casebook import ChangedElsewhere, NotFound
from prep.errors import PrepError
from prep.questions import store as question_store
from prep.questions.model import Answer, Question, Reason
from prep.store import Reads, Row, Store
from tests.invented import BLANKED, backlog_and_motive

ME = "me"
LATER = datetime(2026, 11, 23, 10, 4, tzinfo=UTC)
FORGOT = Reason("practice", "difficult", "again in the last drill")


@pytest.fixture
def hard(store: Store, now: datetime) -> Question:
    journeys.keep_notes(store, ME, backlog_and_motive(), now)
    return by_text(store, "Tell me about a backlog you cleared?")


@pytest.fixture
def easy(store: Store, hard: Question) -> Question:
    return by_text(store, "Why insurance?")


def by_text(store: Store, text: str) -> Question:
    return next(each for each in question_store.questions(store, ME) if each.text == text)


def test_questions_come_back_with_reasons_and_answer(store: Store, hard: Question) -> None:
    assert (hard.asked_by, hard.noted_answer, hard.position) == (
        "Priya N.",
        "blanked on the numbers",
        1,
    )
    assert (hard.difficult, hard.reasons) == (True, (BLANKED,))
    assert hard.answer == Answer()
    assert question_store.question(store, ME, hard.question_id) == hard


class Counting:
    """Reads through a store and counts."""

    def __init__(self, store: Store) -> None:
        self.store, self.asked = store, 0

    def rows(self, sql: str, /, **values: object) -> list[Row]:
        self.asked += 1
        return self.store.rows(sql, **values)

    def one(self, sql: str, /, **values: object) -> Row | None:
        return next(iter(self.rows(sql, **values)), None)


def test_all_questions_take_three_queries(store: Store, hard: Question, easy: Question) -> None:
    counting = Counting(store)
    reads: Reads = counting
    assert len(question_store.questions(reads, ME)) == 2
    assert counting.asked == 3


def test_only_those_of_one_application_when_it_is_named(
    store: Store, hard: Question, now: datetime
) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(digest="d2"), now)
    own = question_store.questions(store, ME, hard.application_id)
    assert own[0].question_id == hard.question_id
    assert {each.application_id for each in own} == {hard.application_id}
    assert (len(own), len(question_store.questions(store, ME))) == (2, 4)


@pytest.mark.parametrize(
    ("rating", "difficult"), [(1, False), (2, False), (3, True), (4, True), (5, True), (None, True)]
)
def test_the_own_rating_decides_and_a_three_leaves_it_to_the_notes(
    store: Store, hard: Question, rating: int | None, difficult: bool
) -> None:
    journeys.rate_question(store, ME, hard.question_id, rating)
    kept = question_store.question(store, ME, hard.question_id)
    assert (kept.own_rating, kept.difficult) == (rating, difficult)


@pytest.mark.parametrize("rating", [0, 6])
def test_a_rating_outside_1_to_5_is_refused(store: Store, hard: Question, rating: int) -> None:
    with pytest.raises(PrepError, match="1 to 5"):
        journeys.rate_question(store, ME, hard.question_id, rating)


def test_overruling_goes_both_ways_and_can_be_taken_back(
    store: Store, hard: Question, easy: Question
) -> None:
    journeys.overrule(store, ME, hard.question_id, "fine")
    journeys.overrule(store, ME, easy.question_id, "difficult")
    assert not question_store.question(store, ME, hard.question_id).difficult
    assert question_store.question(store, ME, easy.question_id).difficult
    journeys.overrule(store, ME, hard.question_id, None)
    back = question_store.question(store, ME, hard.question_id)
    assert (back.difficult, back.reasons) == (True, (BLANKED,))


def test_an_overruled_question_stays_so_whatever_practice_shows(
    store: Store, easy: Question, now: datetime
) -> None:
    journeys.overrule(store, ME, easy.question_id, "fine")
    with store.transaction() as db:
        after = question_store.set_practice_reason(db, ME, easy.question_id, FORGOT, now)
    assert (after.difficult, after.reasons) == (False, (FORGOT,))


def test_what_practice_shows_replaces_what_it_showed_before(
    store: Store, hard: Question, now: datetime
) -> None:
    went_well = replace(FORGOT, says="fine", evidence="good twice in a row")
    for reason in (FORGOT, went_well):
        with store.transaction() as db:
            question_store.set_practice_reason(db, ME, hard.question_id, reason, now)
    kept = question_store.question(store, ME, hard.question_id)
    assert (kept.reasons, kept.difficult) == ((BLANKED, went_well), False)
    with store.transaction() as db:
        question_store.set_practice_reason(db, ME, hard.question_id, None, now)
    assert question_store.question(store, ME, hard.question_id) == hard


def test_each_save_is_a_version_and_the_newest_is_the_answer(
    store: Store, hard: Question, now: datetime
) -> None:
    first = journeys.save_answer(store, ME, hard.question_id, Answer(situation="In 2024"), now)
    wanted = replace(first, action=" I sorted 400 claims ")
    second = journeys.save_answer(store, ME, hard.question_id, wanted, LATER)
    assert second == Answer("In 2024", "", "I sorted 400 claims", "", "", 2, LATER)
    assert question_store.answers(store, ME, hard.question_id) == [second, first]
    assert by_text(store, hard.text).answer == second


def test_unchanged_text_adds_no_version(store: Store, hard: Question, now: datetime) -> None:
    first = journeys.save_answer(store, ME, hard.question_id, Answer(result="Down by half"), now)
    again = journeys.save_answer(
        store, ME, hard.question_id, replace(first, result="Down by half  "), LATER
    )
    assert again == first
    assert len(question_store.answers(store, ME, hard.question_id)) == 1


def test_an_empty_answer_is_not_saved(store: Store, hard: Question, now: datetime) -> None:
    assert journeys.save_answer(store, ME, hard.question_id, Answer(task="  "), now) == Answer()
    assert question_store.answers(store, ME, hard.question_id) == []


def test_the_second_tab_is_refused_and_nothing_is_lost(
    store: Store, hard: Question, now: datetime
) -> None:
    mine, theirs = Answer(result="Mine"), Answer(result="Theirs")
    saved = journeys.save_answer(store, ME, hard.question_id, theirs, now)
    with pytest.raises(ChangedElsewhere, match="another tab"):
        journeys.save_answer(store, ME, hard.question_id, mine, LATER)
    assert question_store.answers(store, ME, hard.question_id) == [saved]


def test_an_older_version_can_be_put_back_as_the_newest(
    store: Store, hard: Question, now: datetime
) -> None:
    first = journeys.save_answer(store, ME, hard.question_id, Answer(result="First"), now)
    second = journeys.save_answer(store, ME, hard.question_id, replace(first, result="Other"), now)
    third = replace(first, version=second.version)
    assert journeys.save_answer(store, ME, hard.question_id, third, LATER).version == 3
    assert by_text(store, hard.text).answer.result == "First"


def test_a_question_is_edited_and_its_rating_stays(store: Store, hard: Question) -> None:
    journeys.rate_question(store, ME, hard.question_id, 5)
    journeys.edit_question(store, ME, replace(hard, text=" A backlog? ", competency="delivery"))
    edited = question_store.question(store, ME, hard.question_id)
    assert (edited.text, edited.competency, edited.own_rating) == ("A backlog?", "delivery", 5)


def test_the_second_edit_from_an_old_version_is_refused(store: Store, hard: Question) -> None:
    journeys.edit_question(store, ME, replace(hard, text="Theirs"))
    with pytest.raises(ChangedElsewhere):
        journeys.edit_question(store, ME, replace(hard, text="Mine"))
    assert question_store.question(store, ME, hard.question_id).text == "Theirs"


def test_a_question_keeps_its_words(store: Store, hard: Question) -> None:
    with pytest.raises(PrepError, match="needs its words"):
        journeys.edit_question(store, ME, replace(hard, text="  "))


def test_ready_is_the_users_own_word(store: Store, hard: Question) -> None:
    journeys.set_ready(store, ME, hard.question_id, True)
    assert by_text(store, hard.text).ready
    journeys.set_ready(store, ME, hard.question_id, False)
    assert not by_text(store, hard.text).ready


def test_a_question_that_is_gone_is_said_to_be(store: Store, now: datetime) -> None:
    gone = "no such question"
    for journey in (
        lambda: question_store.question(store, ME, gone),
        lambda: journeys.rate_question(store, ME, gone, 4),
        lambda: journeys.overrule(store, ME, gone, "fine"),
        lambda: journeys.save_answer(store, ME, gone, Answer(result="x"), now),
        lambda: journeys.set_ready(store, ME, gone, True),
    ):
        with pytest.raises(NotFound, match="not in your file"):
            journey()
