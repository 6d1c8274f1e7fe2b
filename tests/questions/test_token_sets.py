"""The likeness of two texts as sets of words; figures as RapidFuzz 3.14.6 gives them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.questions.token_sets import alike, common_letters, token_set_ratio, words_of

TEXTS = st.text(alphabet="ab ", max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("Repair the gate!", "the gate: repair, repair", 100.0),
        ("Repair the gate", "Who will repair the old gate?", 100.0),
        ("cat dogs gate about", "us gate dog cat what about", 84.848484),
        ("gate", "wall", 25.0),
        ("", "gate", 0.0),
    ],
)
def test_the_ratio_is_that_of_rapidfuzz(one: str, other: str, ratio: float) -> None:
    assert token_set_ratio(words_of(one), words_of(other)) == pytest.approx(ratio)


def test_below_the_wanted_ratio_there_is_none() -> None:
    cats, dogs = words_of("cat dogs gate about"), words_of("us gate dog cat what about")
    assert token_set_ratio(cats, dogs, at_least=84) == pytest.approx(84.848484)
    assert token_set_ratio(cats, dogs, at_least=85) == 0.0


def test_letters_in_common_keep_their_order() -> None:
    assert common_letters("kitten", "sitting") == 4  # i t t n
    assert common_letters("abc", "cba") == 1
    assert common_letters("", "abc") == 0


@given(TEXTS, TEXTS)
def test_the_order_of_the_two_does_not_count(one: str, other: str) -> None:
    left, right = words_of(one), words_of(other)
    assert token_set_ratio(left, right) == pytest.approx(token_set_ratio(right, left))
    assert 0 <= token_set_ratio(left, right) <= 100


@given(TEXTS)
def test_a_text_is_wholly_like_itself(text: str) -> None:
    assert token_set_ratio(words_of(text), words_of(text)) == (100 if words_of(text) else 0)


def test_alike_names_both_places() -> None:
    assert alike(["Who taught you?", "Why?", "And who taught you to weld?"]) == [(0, 2)]
