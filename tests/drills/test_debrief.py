"""The words of a debrief: times against their targets, next actions, the line on top."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prep.drills.debrief import (
    actions_for,
    answer_words,
    delivery_words,
    spoken_seconds,
    summary,
    time_words,
)
from prep.drills.model import AnswerMode, Dealt, Drill, DrillQuestion, Phase, Rating
from prep.questions.lacks import next_actions
from prep.questions.model import Lack

STARTED = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
DEALT = Dealt("q", "q", None, "Why claims?", "motivational", "", ("why",), 1, 100)


def drill_of(*questions: DrillQuestion) -> Drill:
    return Drill("d", "harbor", 3, AnswerMode.ALOUD, (), questions, STARTED)


def done(seconds: int | None, rating: Rating) -> DrillQuestion:
    return DrillQuestion(1, DEALT, phase=Phase.DONE, seconds=seconds, rating=rating)


def test_the_time_of_a_spoken_answer() -> None:
    within = time_words(95, 100, "", AnswerMode.ALOUD)
    over = time_words(108, 100, "", AnswerMode.ALOUD)
    assert within == "1:35, within the 1:40 it may take"
    assert over == "1:48, 8 seconds over the 1:40 it should take"
    assert "1 second over" in time_words(101, 100, "", AnswerMode.ALOUD)


def test_a_typed_answer_is_measured_by_its_words() -> None:
    words = time_words(240, 100, "word " * 300, AnswerMode.TYPED)
    assert words == (
        "Typed in 4:00; said aloud it takes about 2:00, 20 seconds over the 1:40 it should take"
    )


def test_long_times_are_told_in_minutes() -> None:
    words = time_words(300, 100, "word " * 20_000, AnswerMode.TYPED)
    assert words == (
        "Typed in 5:00; said aloud it takes about 133 minutes, "
        "132 minutes over the 1:40 it should take"
    )
    assert "119 seconds over" in time_words(219, 100, "", AnswerMode.ALOUD)
    assert "2 minutes over" in time_words(220, 100, "", AnswerMode.ALOUD)


def test_an_answer_left_empty_has_no_time_and_is_called_so_where_it_is_typed() -> None:
    assert time_words(0, 100, "", AnswerMode.TYPED) == ""
    assert answer_words("", AnswerMode.TYPED) == "No answer given."
    assert answer_words("", AnswerMode.ALOUD) == "You noted nothing."
    assert answer_words("It held.", AnswerMode.TYPED) == "It held."


def test_an_answer_left_open_was_not_timed() -> None:
    words = time_words(None, 100, "", AnswerMode.ALOUD)
    assert words == "Not timed: it was left open for more than 15 minutes"


def test_150_words_take_a_minute() -> None:
    assert spoken_seconds("word " * 150) == 60
    assert spoken_seconds("") == 0


@pytest.mark.parametrize("rating", list(Rating))
@pytest.mark.parametrize(
    "found", [(), (Lack.RESULT,), (Lack.RESULT, Lack.NO_NUMBER, Lack.TOO_LONG)]
)
def test_there_are_one_or_two_next_actions(rating: Rating, found: tuple[Lack, ...]) -> None:
    assert 1 <= len(actions_for(rating, found)) <= 2


def test_next_actions_go_by_what_the_answer_lacked() -> None:
    assert actions_for(Rating.GOOD, (Lack.RESULT,)) == next_actions((Lack.RESULT,))


def test_after_again_working_the_answer_out_comes_first() -> None:
    first, second = actions_for(Rating.AGAIN, (Lack.RESULT,))
    assert first == "Work this answer out, then say it once without looking."
    assert (second,) == next_actions((Lack.RESULT,))


def test_the_line_on_top_counts_and_adds_up() -> None:
    waiting = DrillQuestion(3, DEALT)
    drill = drill_of(done(90, Rating.AGAIN), done(100, Rating.GOOD), waiting)
    assert summary(drill) == (
        "2 of 3 questions answered, 3:10 of answering. 1 rated again or hard."
    )
    fine = drill_of(done(90, Rating.GOOD), done(None, Rating.EASY))
    assert summary(fine) == "2 of 2 questions answered, 1:30 of answering."


def test_a_typed_answer_left_empty_is_not_counted() -> None:
    given = replace(done(60, Rating.GOOD), answer="It held.")
    typed = replace(drill_of(done(0, Rating.AGAIN), given), mode=AnswerMode.TYPED)
    assert summary(typed) == (
        "1 of 2 questions answered, 1:00 of answering. 1 rated again or hard."
    )
    none = replace(drill_of(done(0, Rating.AGAIN)), mode=AnswerMode.TYPED)
    assert summary(none) == "0 of 1 question answered. 1 rated again or hard."
    assert summary(replace(none, mode=AnswerMode.ALOUD)).startswith("1 of 1 question answered")


def test_a_drill_without_an_answer_has_nothing_to_look_back_on() -> None:
    asked = replace(DrillQuestion(1, DEALT), phase=Phase.ANSWERING)
    assert summary(drill_of(asked)).startswith("Nothing was answered")


def test_each_rating_says_what_it_means_for_a_spoken_answer() -> None:
    meanings = [rating.meaning for rating in Rating]
    assert len(set(meanings)) == 4
    assert [rating.number for rating in Rating] == [1, 2, 3, 4]
    assert [rating.is_pass for rating in Rating] == [False, False, True, True]


def test_pace_and_fillers_only_of_what_was_spoken() -> None:
    said = "um, the oven was cold and I rang the fitter at once " * 6
    assert len(delivery_words(said, 28, AnswerMode.ALOUD)) == 2
    assert delivery_words(said, 28, AnswerMode.TYPED) == ()
    assert delivery_words("rang the fitter", 28, AnswerMode.ALOUD) == ()
