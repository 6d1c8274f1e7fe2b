"""Too alike: what the threshold was set by, and the words that two texts share."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from prep.thanks import Kind
from prep.thanks.alike import TOO_ALIKE, likeness, shared_places, too_alike
from tests.thanks.panel import text, words


def test_a_changed_name_is_no_other_text() -> None:
    one = text(0, 0)
    assert likeness(one, one.replace("Ana", "Tom")) == 1.0


def test_the_threshold_lies_between_own_texts_and_one_template_filled_twice() -> None:
    own = [likeness(text(0, 0), text(1, 1)), likeness(text(1, 1), text(2, 2))]
    one_template = [likeness(text(0, seat), text(1, seat)) for seat in (0, 1, 2)]
    assert max(own) < 0.30 < TOO_ALIKE < min(one_template)


def test_only_the_same_kind_to_other_people_is_compared_the_most_alike_first() -> None:
    mine = replace(words(key="ana"), text=text(0, 0))
    copy = replace(words(key="tom"), text=text(0, 0))
    near = replace(words(key="dana"), text=text(1, 0))
    other = replace(words(key="eve"), text=text(2, 1))
    card = replace(words(key="tom", kind=Kind.CARD), text=text(0, 0))
    assert [each.other for each in too_alike(mine, [other, near, mine, card, copy])] == [copy, near]


def test_the_shared_words_have_their_places_in_both() -> None:
    one, other = "We spoke of the claims backlog today.", "Then: of the claims backlog, yes."
    [here], [there] = shared_places(one, other)
    assert one[slice(*here)] == other[slice(*there)] == "of the claims backlog"


@given(st.text(max_size=200), st.text(max_size=200))
def test_it_is_the_same_both_ways_and_between_0_and_1(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert abs(likeness(one, other) - likeness(other, one)) < 1e-9
    for (start, end), _ in zip(*shared_places(one, other), strict=True):
        assert 0 <= start < end <= len(one)
