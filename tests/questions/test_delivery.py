"""Pace and fillers: only where the words that were said stand there, and never as a mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.questions.delivery import delivery, fillers, is_transcript, pace, pace_words

SIXTY = "the oven was cold and I rang the fitter at once " * 6


@pytest.mark.parametrize(
    ("words", "seconds", "a_minute", "band"),
    [
        (150, 60, 150, "comfortable"),
        (120, 60, 120, "comfortable"),
        (170, 60, 170, "comfortable"),
        (119, 60, 119, "a little slow"),
        (100, 60, 100, "a little slow"),
        (99, 60, 99, "slow"),
        (171, 60, 171, "a little fast"),
        (190, 60, 190, "a little fast"),
        (191, 60, 191, "fast"),
        (300, 100, 180, "a little fast"),
    ],
)
def test_the_pace_is_named_by_its_words_a_minute(
    words: int, seconds: int, a_minute: int, band: str
) -> None:
    found = pace(words, seconds)
    assert (found.a_minute, found.band) == (a_minute, band)
    assert pace_words(found).endswith("Comfortable for you?")


def test_only_fillers_that_are_there_are_counted() -> None:
    found = fillers("So, um, I rang, you know, the fitter. Ummm. Like, he came. I like ovens.", 30)
    assert dict(found.counts) == {"um": 2, "you know": 1, "like": 1}
    assert found.a_minute == 8
    assert (
        fillers("You know the oven. I mean the big one, her umbrella and the error.", 60).total == 0
    )


def test_a_text_without_fillers_says_nothing_of_them() -> None:
    (only,) = delivery(SIXTY, 28)
    assert only.startswith("About 141 words a minute")


@pytest.mark.parametrize(
    ("said", "remark"),
    [("", None), ("Um. ", "1 filler, about 2 a minute (um 1)"), ("Um. " * 3, "five of an average")],
)
def test_fillers_come_with_what_is_usual(said: str, remark: str | None) -> None:
    lines = delivery(said + SIXTY, 28)
    assert (remark is None and len(lines) == 1) or remark in lines[1]  # type: ignore[operator]


def test_notes_beside_a_spoken_answer_are_no_transcript() -> None:
    assert not is_transcript("rang fitter, moved bread", 60)
    assert not is_transcript(SIXTY, 90), "66 words in a minute and a half are notes"
    assert not is_transcript(SIXTY, 10), "nobody says 66 words in ten seconds"
    assert delivery(SIXTY, None) == () and delivery(SIXTY, 0) == ()


@given(st.text(max_size=600), st.integers(0, 4000) | st.none())
def test_any_text_gets_sentences_without_a_grade(text: str, seconds: int | None) -> None:
    for line in delivery(text, seconds):
        assert line.endswith((".", "?"))
        assert not {"good", "bad", "poor", "score"} & {*line.casefold().split()}
