"""How alike two texts are as sets of words, 0 to 100.

It is the token set ratio of RapidFuzz (https://rapidfuzz.github.io/RapidFuzz/Usage/fuzz.html),
written out because it is needed only when the banks are checked, and not while the app runs.
"""

import re
from collections.abc import Sequence
from itertools import combinations

ALIKE = 90.0
"""From here on two questions count as the same one."""

_WORD = re.compile(r"[^\W_]+")


def alike(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of positions of texts that are ALIKE or more. Each text is compared
    with each other one: about a second for four hundred of them."""
    sets = [words_of(text) for text in texts]
    return [
        (earlier, later)
        for earlier, later in combinations(range(len(sets)), 2)
        if token_set_ratio(sets[earlier], sets[later], ALIKE) >= ALIKE
    ]


def words_of(text: str) -> frozenset[str]:
    """The different words of a text, in small letters."""
    return frozenset(_WORD.findall(text.casefold()))


def token_set_ratio(one: frozenset[str], other: frozenset[str], at_least: float = 0.0) -> float:
    """How alike two sets of words are, 0 to 100; 0 where it is less than `at_least`.

    Three texts are compared: the shared words, and each set with the shared words in front. The
    best of the three pairs counts, so two texts are 100 alike when one holds the other.
    """
    common = one & other
    shared, left, right = _size(common), _size(one - common), _size(other - common)
    if not one or not other:
        return 0.0
    if common and not (left and right):
        return 100.0
    gap = 1 if common else 0
    wholes = 2 * (shared + gap) + left + right
    best = max(_ratio(gap + left, shared, left), _ratio(gap + right, shared, right), 0.0)
    if max(best, 100 * (1 - abs(left - right) / wholes)) < at_least:
        return 0.0
    rests = " ".join(sorted(one - common)), " ".join(sorted(other - common))
    apart = left + right - 2 * common_letters(*rests)
    best = max(best, 100 * (1 - apart / wholes))
    return best if best >= at_least else 0.0


def _ratio(apart: int, shared: int, rest: int) -> float:
    """The shared words against themselves followed by the rest."""
    return 100 * (1 - apart / (2 * shared + 1 + rest)) if shared else 0.0


def _size(words: frozenset[str]) -> int:
    """Letters of the words joined by blanks."""
    return sum(map(len, words)) + max(0, len(words) - 1)


def common_letters(one: str, other: str) -> int:
    """The length of the longest run of letters that both texts have in this order, gaps allowed.

    Each bit of `open_` is a letter of `one` that is not matched yet (Hyyrö's bit-parallel method).
    """
    places: dict[str, int] = {}
    for place, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << place
    every = (1 << len(one)) - 1
    open_ = every
    for letter in other:
        found = open_ & places.get(letter, 0)
        open_ = (open_ + found) | (open_ - found)
    return (~open_ & every).bit_count()
