"""Speech without names: questions that are put to someone, not checks, stories or thoughts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.notes.found import SURE
from prep.notes.sentences import Piece
from prep.notes.unnamed import unnamed_questions


def sure(*lines: str) -> list[int]:
    pieces = [Piece(line, number, number - 1) for number, line in enumerate(lines, start=1)]
    return [one.line for one in unnamed_questions(pieces) if one.confidence >= SURE]


@pytest.mark.parametrize(
    "said",
    [
        "It breaks every week, right?",
        "You carry it up the stairs, you know?",
        "And she was like, can you feed a machine?",
        'People say, "How can that happen?"',
        "I had to figure out, what do I want?",
        "How do we make this better?",
        "Why the hell did that door open?",
    ],
)
def test_checks_and_stories_ask_nobody(said: str) -> None:
    assert sure("I drove a van for a year.", said, "And then I stayed.") == []


@pytest.mark.parametrize(
    "said",
    [
        "So how did you end up in a print shop?",
        "What exactly is the smart catalogue?",
        "Could you tell me how you check proofs?",
        "I'd like to hear about your last team.",
        "Are there other jobs that come to mind?",
    ],
)
def test_a_question_that_is_answered_is_sure(said: str) -> None:
    assert sure("Thanks for coming.", said, "Well, that is a long story.") == [2]


def test_questions_that_follow_each_other_are_one() -> None:
    assert sure("What is it?", "How did you start?", "And why that name?", "I liked it.") == [2]


def test_the_candidates_own_questions_at_the_end_are_not_sure() -> None:
    talk = ["What did you do last?", *["I worked."] * 6, "Do you have any questions for me?"]
    assert sure(*talk, "How large is your team?", "Nine people.") == [1]


def test_a_caption_that_opens_a_question_begins_a_sentence() -> None:
    found = sure(
        "I was born here and went to school. Then I left.",
        "we moved to the coast",
        "Where did you work first?",
        "At the port. For nine years.",
    )
    assert found == [3]


def test_speech_without_marks_is_searched_over_the_borders_of_captions() -> None:
    assert sure(
        "awesome so now could",
        "you tell us how you came to printing",
        "well my aunt had a press and i was always there in the evening",
        "and then i stayed",
        "okay and what was",
        "the first thing that you sold",
        "a wedding card with a typo in it",
    ) == [1, 5]


@given(st.lists(st.text(max_size=80), max_size=12))
def test_any_lines_are_searched(lines: list[str]) -> None:
    pieces = [Piece(line, number, number - 1) for number, line in enumerate(lines, start=1)]
    for one in unnamed_questions(pieces):
        assert 1 <= one.line <= one.last_line <= len(lines)
        assert 0 < one.confidence <= 1
