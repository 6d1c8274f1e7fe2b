"""Texts that are alike as sets of words."""

import pytest

from prep.questions.token_sets import alike


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        ("Repair the gate!", "the gate: repair, repair", True),
        ("Repair the gate", "Who will repair the old gate?", True),
        ("cat dogs gate about", "us gate dog cat what about", False),  # 84.8
        ("gate", "wall", False),
        ("", "gate", False),
    ],
)
def test_alike_is_ninety_in_a_hundred(one: str, other: str, are_alike: bool) -> None:
    assert alike([one, other]) == alike([other, one]) == ([(0, 1)] if are_alike else [])


def test_alike_names_both_places_in_their_order() -> None:
    texts = ["Who taught you?", "Why?", "And who taught you to weld?", "Who taught you, then?"]
    assert sorted(alike(texts)) == [(0, 2), (0, 3)]
