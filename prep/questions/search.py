"""Searching questions of banks by words: their text, what they are about, for whom and who asks.

A word also finds its other forms, what begins with it, words that mean the same and, where there is
nothing at all, the word that it is a typing slip of.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from prep.questions.competency import competency_title
from prep.questions.model import BankQuestion
from prep.questions.search_words import ALIKE, SMALL, TRADES

_IN_TEXT, _ABOUT, _BEHIND, _ALIKE = 8, 4, 2, 1
"""What a hit counts: in the text, in what stands round it, in its probes and signs of a strong
answer, and through a word that means the same."""

_SLIP = 84.0
"""From this likeness on (RapidFuzz's ratio, 0 to 100) a word that finds nothing is taken for a typing
slip of another: 92 for "presure", 88 for "negociate"."""

_FEWEST = 3
"""Letters from which on the beginning of a word finds it: "nego" finds "negotiate"."""

_SMALL = frozenset(SMALL.split())
_WORD = re.compile(r"\w+")
_ENDINGS = re.compile(r"(?:ies|ing|ed|es|s|ly|y|e)$")


@dataclass(frozen=True, slots=True)
class BankIndex:
    """Questions and where each word stem stands: by the question's place, what a hit counts there.
    `words` has a whole word for each stem."""

    questions: tuple[BankQuestion, ...]
    stems: tuple[str, ...]
    places: Mapping[str, Mapping[int, int]]
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found, the best first, else in the order of the banks.

    `every` hold all the words, `some` at least half of them but not all. `read_as` are the words
    that were taken for typing slips, each with the word that was searched instead.
    """

    every: list[BankQuestion] = field(default_factory=list)
    some: list[BankQuestion] = field(default_factory=list)
    read_as: tuple[tuple[str, str], ...] = ()


def indexed(questions: Sequence[BankQuestion]) -> BankIndex:
    """Make the questions ready to be searched."""
    places: dict[str, dict[int, int]] = defaultdict(dict)
    words: dict[str, str] = {}
    for place, question in enumerate(questions):
        for word, weight in _weighted(question):
            stem = _stem(word)
            words.setdefault(stem, word)
            places[stem][place] = max(weight, places[stem].get(place, 0))
    return BankIndex(tuple(questions), tuple(sorted(places)), dict(places), words)


def found(
    index: BankIndex, words: str = "", kind: str = "", competency: str = "", bank: str = ""
) -> Hits:
    """The questions that hold the words; an empty `words`, `kind`, `competency` or `bank` (a bank's
    name, "competency/conflict") lets all pass."""
    passing = [
        place
        for place, question in enumerate(index.questions)
        if kind in ("", question.kind)
        and bank in ("", question.bank)
        and (not competency or competency in question.competencies)
    ]
    wanted = _wanted(words)
    if not wanted:
        return Hits([index.questions[place] for place in passing])
    slips = {word: meant for word in wanted if (meant := _meant(index, word))}
    hits = [_hits(index, slips.get(word, word)) for word in wanted]
    ranked = sorted(
        (-sum(place in each for each in hits), -_sum(hits, place), place) for place in passing
    )
    by_number = [(-number, index.questions[place]) for number, _, place in ranked]
    most = len(wanted)
    return Hits(
        [question for number, question in by_number if number == most],
        [question for number, question in by_number if most / 2 <= number < most],
        tuple(slips.items()),
    )


def _wanted(words: str) -> list[str]:
    """The words typed, the small ones only where there are no others."""
    typed = list(dict.fromkeys(_words(words)))
    return [word for word in typed if word not in _SMALL] or typed


def _sum(hits: Sequence[Mapping[int, int]], place: int) -> int:
    return sum(each.get(place, 0) for each in hits)


def _hits(index: BankIndex, word: str) -> dict[int, int]:
    """By place, what this word counts there; a word that means the same counts least."""
    hits: dict[int, int] = {}
    for stem in _SAME.get(_stem(word), ()):
        hits |= dict.fromkeys(index.places.get(stem, ()), _ALIKE)
    for stem in _beginning_with(index.stems, _stem(word)):
        for place, weight in index.places[stem].items():
            hits[place] = max(weight, hits.get(place, 0))
    return hits


def _meant(index: BankIndex, word: str) -> str:
    """The word that was meant, where this one finds nothing and is nearly another; else ""."""
    if len(word) <= _FEWEST or _hits(index, word):
        return ""
    from rapidfuzz import fuzz, process

    known = [*index.stems, *_SAME]
    near = process.extractOne(_stem(word), known, scorer=fuzz.ratio, score_cutoff=_SLIP)
    return (index.words.get(near[0]) or _ALIKE_WORDS[near[0]]) if near else ""


def _beginning_with(stems: Sequence[str], beginning: str) -> Iterator[str]:
    first = bisect_left(stems, beginning)
    if len(beginning) < _FEWEST:
        return iter(stems[first : first + 1] if stems[first : first + 1] == (beginning,) else ())
    return takewhile(lambda stem: stem.startswith(beginning), stems[first:])


def _weighted(question: BankQuestion) -> Iterator[tuple[str, int]]:
    """Every word that finds a question, and what it counts."""
    about = [question.bank_title, question.type, *map(competency_title, question.competencies)]
    about += [name.replace("_", " ") for name in (*question.roles, *question.asked_by)]
    about += [TRADES.get(role, "") for role in question.roles]
    behind = [*(probe.text for probe in question.probes), *question.strong]
    for texts, weight in (([question.text], _IN_TEXT), (about, _ABOUT), (behind, _BEHIND)):
        for text in texts:
            yield from ((word, weight) for word in _words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def _stem(word: str) -> str:
    """A word without its ending: conflict for conflicts, manag for managed and manage."""
    return _ENDINGS.sub("", word) if len(word) > 4 else word


def _same() -> dict[str, frozenset[str]]:
    """By stem, the stems that mean the same."""
    same: dict[str, set[str]] = defaultdict(set)
    for line in ALIKE:
        stems = {_stem(word) for word in _words(line)}
        for stem in stems:
            same[stem] |= stems - {stem}
    return {stem: frozenset(others) for stem, others in same.items()}


_SAME = _same()
_ALIKE_WORDS = {_stem(word): word for line in ALIKE for word in _words(line)}
