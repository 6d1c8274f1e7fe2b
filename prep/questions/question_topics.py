"""Which question a piece of text speaks of: by its number, or by words that only it has."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from prep.notes.source_lines import LONGEST_LINE
from prep.questions.note_parts import Part
from prep.questions.question_numbers import numbers_in, printed_numbers

_WORD = re.compile(r"[^\W_][\w'/+#.-]*[\w+#]|[\u4e00-\u9fff]{2,}")
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9+#]{1,9}\b")
_COMMON_WORDS = """
about above after again also always answer answered answering answers asked asks because been
before being between both company could describe design did different does done each example
examples experience explain explained feel felt first from give given good handle have having
help here hour interview interviewer into just know last less like made make many mean mostly
most much need never only other over part people person point position project question
questions really role round same second should some something still system tell than that their
them then there these they thing things think this those time times topic topics told under used
using very want wanted well went were what when where which while with without words work worked
working would year years your yourself fine friendly clearly short fell knew weak level high
better difference team manager day days week month job back next rest two three one four five
case way go lot get got how why who can the and for was are had not but you our out all any has
his her its she him too now new use off see say said on in of to it is at as by be we me my do
an or if so no up us el la los de que der die das und le les et een het van solve solved solving
solution solutions problem problems implement implemented implementation implementing build
built building create created code coding write wrote writing test tests testing function
functions hint hints properly approach approaches require required requires understand
understood understanding able complete completed completely ask basic basics concept concepts
detail details final finally initial levels minute minutes hours involve involved multiple needs
optimal optimized prepare prepared preparation process quite rounds simple simply start started
type types various
"""
_COMMON = frozenset(_COMMON_WORDS.split())

_SHORT_BULLET = 120

_MOST_SHARING = 8
"""A word that more questions share than this says little of any of them, however long the notes."""


@dataclass(frozen=True, slots=True)
class _Topic:
    """What a question is about: its distinctive words, how many words it has in all, its acronyms,
    pairs of its words as one, and the words of the bullets below it."""

    words: frozenset[str]
    size: int
    acronyms: frozenset[str]
    compounds: frozenset[str]
    below: frozenset[str]

    def is_named_by(self, words: set[str], compounds: set[str]) -> bool:
        """Whether other words name it: two of its words, an acronym, or one word of a short one."""
        shared = self.words & words
        if len(shared) >= 2 or shared & self.acronyms or 3 * len(shared) >= self.size > 0:
            return True
        as_one = self.compounds & words or self.words & compounds
        return bool(as_one) or len((self.words | self.below) & words) >= 2


@dataclass(frozen=True, slots=True)
class QuestionTopics:
    """The topics of all questions of some notes, ready to be looked up."""

    topics: Sequence[_Topic]
    by_word: dict[str, list[int]]
    numbers: Mapping[int, Sequence[tuple[int, int]]]

    def named_in(self, text: str, line: int = 0) -> set[int]:
        """The indexes of the questions that a text on a line names.

        A number means the question that bears it, the last such above the line.
        """
        words, compounds = _content_words(text), _compounds(text)
        near = {index for word in words | compounds for index in self.by_word.get(word, ())}
        printed = numbers_in(text[:LONGEST_LINE])
        numbered = (self._numbered(number, line) for number in printed)
        found = {index for index in numbered if index is not None}
        if found:
            return found | {i for i in near if len(self.topics[i].words & words) >= 2}
        return {index for index in near if self.topics[index].is_named_by(words, compounds)}

    def _numbered(self, number: int, line: int) -> int | None:
        bearing = self.numbers.get(number, ())
        if not bearing:
            return None
        above = bisect_left(bearing, (line, 0))
        return bearing[max(0, above - 1)][1]


def question_topics(parts: Sequence[Part]) -> QuestionTopics:
    """What each question is about, by the words of its own that few of the others share."""
    topics = _topics(parts)
    return QuestionTopics(topics, _by_word(topics), printed_numbers(parts))


def _topics(parts: Sequence[Part]) -> list[_Topic]:
    words = [_content_words(part.exchange.question) for part in parts]
    compounds = [
        _compounds(part.exchange.question) - own for part, own in zip(parts, words, strict=True)
    ]
    below = [_words_below(part) - own for part, own in zip(parts, words, strict=True)]
    most = min(max(1, len(parts) // 6), _MOST_SHARING)
    few, few_below = (
        _few_share(words, most),
        _few_share([a | b for a, b in zip(words, below, strict=True)], 1),
    )
    few_compounds = _few_share(compounds, most)
    return [
        _Topic(
            frozenset(own & few),
            len(own),
            frozenset(_stem(found) for found in _ACRONYM.findall(part.exchange.question)),
            frozenset(joined & few_compounds),
            frozenset(under & few_below),
        )
        for own, joined, under, part in zip(words, compounds, below, parts, strict=True)
    ]


def _few_share(sets: Sequence[set[str]], most: int) -> set[str]:
    shared = Counter(word for each in sets for word in each)
    return {word for word, times in shared.items() if times <= most}


def _words_below(part: Part) -> set[str]:
    """The words of the short bullets under a question, which say what was asked for."""
    bullets = (
        line.text
        for line in part.after
        if line.block is not None and line.block.kind == "item" and len(line.text) <= _SHORT_BULLET
    )
    return {word for text in bullets for word in _content_words(text)}


def _by_word(topics: Sequence[_Topic]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, topic in enumerate(topics):
        for word in topic.words | topic.compounds | topic.below:
            found.setdefault(word, []).append(index)
    return found


@lru_cache(maxsize=32_768)
def _stem(word: str) -> str:
    word = word.lower().rstrip(".'")
    for ending in ("'s", "ings", "ing", "ies", "es", "ed", "s", "al", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _content_words(text: str) -> set[str]:
    words = _WORD.findall(text[:LONGEST_LINE])
    kept = (
        word
        for word in words
        if word.lower().rstrip(".'") not in _COMMON and not word.rstrip(".").isdigit()
    )
    return {_stem(word) for word in kept if len(word) >= 4 or word.isupper() or not word.isascii()}


def _compounds(text: str) -> set[str]:
    """Long words written apart or with a hyphen, as one: "micro frontends" is "microfrontends"."""
    words = _WORD.findall(text[:LONGEST_LINE])
    pairs = (
        one + two for one, two in pairwise(words) if one.isascii() and len(one) + len(two) >= 10
    )
    hyphened = (word.replace("-", "") for word in words if "-" in word)
    return {_stem(word) for word in (*pairs, *hyphened)}
