"""Which rating an answer suggests: the first rule that fits, and its reason in words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prep.casebook import PanelRole
from prep.drills import AnswerMode, Dealt, Drill, DrillQuestion, Member, Phase, Rating
from prep.drills.suggested_rating import Heard, suggested_for, suggested_rating

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PERFECT = Heard(
    points_said=4, points=4, share_of_time=0.9, start_seconds=2, felt_easy=True, blank_seconds=0
)


@pytest.mark.parametrize(
    ("heard", "rating", "why"),
    [
        (Heard(answered=False), Rating.AGAIN, "the question was not answered"),
        (replace(PERFECT, looked_at_notes=True), Rating.AGAIN, "you looked at your notes"),
        (replace(PERFECT, blank_seconds=21), Rating.AGAIN, "nothing came for 21 seconds"),
        (replace(PERFECT, points_said=1), Rating.AGAIN, "1 of 4 points came, less than half"),
        (replace(PERFECT, points_said=2), Rating.HARD, "2 of 4 points came"),
        (replace(PERFECT, points_said=3), Rating.HARD, "3 of 4 points came"),
        (
            replace(PERFECT, points_said=4, points=5),
            Rating.GOOD,
            "it came, with nothing against it",
        ),
        (replace(PERFECT, needed_prompt=True), Rating.HARD, "it took a prompt"),
        (replace(PERFECT, share_of_time=1.26), Rating.HARD, "it took 126% of the time"),
        (replace(PERFECT, share_of_time=1.25), Rating.GOOD, "it came, with nothing against it"),
        (replace(PERFECT, start_seconds=9), Rating.HARD, "it began after 9 seconds"),
        (replace(PERFECT, start_seconds=8), Rating.GOOD, "it came, with nothing against it"),
        (replace(PERFECT, blank_seconds=20), Rating.EASY, "every point, in time"),
        (PERFECT, Rating.EASY, "every point, in time, from the first seconds on"),
        (replace(PERFECT, start_seconds=4), Rating.GOOD, "it came"),
        (replace(PERFECT, corrected_itself=True), Rating.GOOD, "it came"),
        (replace(PERFECT, felt_easy=False), Rating.GOOD, "it came"),
        (replace(PERFECT, share_of_time=None), Rating.GOOD, "it came"),
        (replace(PERFECT, points_said=None), Rating.GOOD, "it came"),
        (Heard(), Rating.GOOD, "it came"),
        (Heard(points_said=0, points=0), Rating.GOOD, "it came"),
        (Heard(looked_at_notes=True, needed_prompt=True), Rating.AGAIN, "you looked"),
    ],
)
def test_the_first_rule_that_fits(heard: Heard, rating: Rating, why: str) -> None:
    suggestion = suggested_rating(heard)
    assert suggestion.rating is rating
    assert suggestion.why.startswith(why)


def answered(mode: AnswerMode, text: str, seconds: int | None) -> Drill:
    dealt = Dealt("q", "q", None, "Why?", "behavioural", "", (), 1, 100)
    question = DrillQuestion(1, dealt, Phase.RATING, NOW, NOW, text, seconds)
    panel = (Member(1, "Ana Ruiz", PanelRole.PEER),)
    return Drill("d", "harbor", 1, mode, panel, (question,), NOW)


@pytest.mark.parametrize(
    ("mode", "text", "seconds", "rating"),
    [
        (AnswerMode.TYPED, "", 10, Rating.AGAIN),
        (AnswerMode.TYPED, "I did it.", 300, None),
        (AnswerMode.ALOUD, "", 126, Rating.HARD),
        (AnswerMode.ALOUD, "", 90, Rating.GOOD),
        (AnswerMode.ALOUD, "", None, None),
        (AnswerMode.RECORDED, "", 126, Rating.HARD),
    ],
)
def test_in_a_drill_it_goes_by_the_time_and_by_an_empty_answer(
    mode: AnswerMode, text: str, seconds: int | None, rating: Rating | None
) -> None:
    drill = answered(mode, text, seconds)
    suggestion = suggested_for(drill, drill.questions[0])
    assert (suggestion.rating if suggestion else None) is rating
