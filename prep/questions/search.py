"""Searching questions of banks by words: their text, what they are about, for whom and who asks."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from prep.questions.competency import competency_title
from prep.questions.model import BankQuestion
from prep.questions.search_words import ALIKE, SMALL, TRADES

_IN_TEXT, _ABOUT, _ALIKE = 4, 2, 1
"""What a hit counts: in the text, in what stands round it, and through a word that means the same."""

_FEWEST = 3
"""Letters from which on the beginning of a word finds it: "nego" finds "negotiate"."""

_SMALL = frozenset(SMALL.split())
_WORD = re.compile(r"\w+")
_ENDINGS = re.compile(r"(?:ies|ing|ed|es|s|ly|y|e)$")


@dataclass(frozen=True, slots=True)
class BankIndex:
    """Questions and where each word stem stands: by the question's place, what a hit counts there."""

    questions: tuple[BankQuestion, ...]
    stems: tuple[str, ...]
    places: Mapping[str, Mapping[int, int]]


def indexed(questions: Sequence[BankQuestion]) -> BankIndex:
    """Make the questions ready to be searched."""
    places: dict[str, dict[int, int]] = defaultdict(dict)
    for place, question in enumerate(questions):
        for stem, weight in _weighted(question):
            places[stem][place] = max(weight, places[stem].get(place, 0))
    return BankIndex(tuple(questions), tuple(sorted(places)), dict(places))


def found(
    index: BankIndex, words: str = "", kind: str = "", competency: str = ""
) -> list[BankQuestion]:
    """The questions that hold every word, or one that means the same; the best first, else in the
    order of the banks. An empty `words`, `kind` or `competency` lets all pass."""
    scores = _scores(index, words)
    passing = [
        place
        for place in scores
        if kind in ("", index.questions[place].kind)
        and (not competency or competency in index.questions[place].competencies)
    ]
    return [
        index.questions[place] for place in sorted(passing, key=lambda each: (-scores[each], each))
    ]


def _scores(index: BankIndex, words: str) -> dict[int, int]:
    typed = _words(words)
    wanted = [word for word in typed if word not in _SMALL] or typed
    if not wanted:
        return dict.fromkeys(range(len(index.questions)), 0)
    first, *others = (_hits(index, word) for word in wanted)
    for hits in others:
        first = {place: first[place] + hits[place] for place in first.keys() & hits.keys()}
    return first


def _hits(index: BankIndex, word: str) -> dict[int, int]:
    """By place, what this word counts there; a word that means the same counts least."""
    hits: dict[int, int] = {}
    for stem in _SAME.get(_stem(word), ()):
        hits |= dict.fromkeys(index.places.get(stem, ()), _ALIKE)
    for stem in _beginning_with(index.stems, _stem(word)):
        for place, weight in index.places[stem].items():
            hits[place] = max(weight, hits.get(place, 0))
    return hits


def _beginning_with(stems: Sequence[str], beginning: str) -> Iterator[str]:
    first = bisect_left(stems, beginning)
    if len(beginning) < _FEWEST:
        return iter(stems[first : first + 1] if stems[first : first + 1] == (beginning,) else ())
    return takewhile(lambda stem: stem.startswith(beginning), stems[first:])


def _weighted(question: BankQuestion) -> Iterator[tuple[str, int]]:
    """Every stem that finds a question, and what it counts."""
    about = [question.bank_title, question.type, *map(competency_title, question.competencies)]
    about += [name.replace("_", " ") for name in (*question.roles, *question.asked_by)]
    about += [TRADES.get(role, "") for role in question.roles]
    yield from ((stem, _ABOUT) for stem in _stems(about))
    yield from ((stem, _IN_TEXT) for stem in _stems([question.text]))


def _stems(texts: Iterable[str]) -> Iterator[str]:
    return (_stem(word) for text in texts for word in _words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _stem(word: str) -> str:
    """A word without its ending: conflict for conflicts, manag for managed and manage."""
    return _ENDINGS.sub("", word) if len(word) > 4 else word


def _same() -> dict[str, frozenset[str]]:
    """By stem, the stems that mean the same."""
    same: dict[str, set[str]] = defaultdict(set)
    for line in ALIKE:
        stems = set(_stems([line]))
        for stem in stems:
            same[stem] |= stems - {stem}
    return {stem: frozenset(others) for stem, others in same.items()}


_SAME = _same()
