"""Which texts say nearly the same: they share most of their content words."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import ceil

NEARLY = 0.8
"""Share of the shorter text's content words that the other one has too."""

MIN_WORDS = 3
"""Texts with fewer content words are compared word for word only."""

_WORD = re.compile(r"\w+")
_SMALL = frozenset(
    _WORD.findall(
        "a about all an and any anything are as at be been but by did do does for from get give had has "
        "have how i in is it its made make me more most no not of off on one or our out over so some "
        "something take tell than that the their them then there they this time to told up us was we "
        "were what when where which while who whom whose why will with would you your yours yourself "
        "describe example"
    )
)
_ENDINGS = re.compile(r"(?:ies|ing|ed|es|s|ly|y)$")


def nearly_equal(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of positions; for each later text its first match only.

    A text is compared only with those that share one of its rarest words: two texts with four in
    five words in common must, so thousands of questions take a fraction of a second.
    """
    words = [content_words(text) for text in texts]
    seen_in = _places(words)
    counts = Counter({word: len(places) for word, places in seen_in.items()})
    matches: dict[int, int] = {}
    for place, own in enumerate(words):
        for other in sorted(_sharing_a_rare_word(own, seen_in, counts) - {place}):
            if len(own) <= len(words[other]) and _nearly(own, words[other]):
                earlier, later = min(place, other), max(place, other)
                matches[later] = min(earlier, matches.get(later, earlier))
    return sorted((earlier, later) for later, earlier in matches.items())


def content_words(text: str) -> frozenset[str]:
    """The words that carry the meaning, without their endings."""
    words = (word for word in _WORD.findall(text.casefold()) if word not in _SMALL)
    return frozenset(_ENDINGS.sub("", word) if len(word) > 4 else word for word in words)


def _nearly(shorter: frozenset[str], longer: frozenset[str]) -> bool:
    if len(shorter) < MIN_WORDS:
        return bool(shorter) and shorter == longer
    return len(shorter & longer) >= NEARLY * len(shorter)


def _places(words: Sequence[frozenset[str]]) -> dict[str, set[int]]:
    places: dict[str, set[int]] = defaultdict(set)
    for place, own in enumerate(words):
        for word in own:
            places[word].add(place)
    return places


def _sharing_a_rare_word(
    own: frozenset[str], seen_in: dict[str, set[int]], counts: Counter[str]
) -> set[int]:
    rarest = sorted(own, key=lambda word: (counts[word], word))
    spare = len(own) - ceil(NEARLY * len(own)) + 1
    return set().union(*(seen_in[word] for word in rarest[:spare]))
