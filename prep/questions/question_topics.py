"""Which question a piece of text speaks of: by its number, or by words that only it has."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from prep.notes.source_lines import LONGEST_LINE
from prep.questions.note_parts import Part

_WORD = re.compile(r"[^\W_][\w'/+#.-]*[\w+#]|[\u4e00-\u9fff]{2,}")
_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9+#]{1,9}\b")
_NUMBERED = re.compile(r"(?i)\b(?:q|question|no\.|nr\.|frage|pregunta|vraag|#) ?(\d{1,2})\b")
_PRINTED_NUMBER = re.compile(
    r"(?i)^\W{0,8}(?:q|question|frage|pregunta)?\s?(\d{1,2})\s?[.):\uff0e、]"
)

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

_MOST_SHARING = 8
"""A word that more questions share than this says little of any of them, however long the notes."""


@dataclass(frozen=True, slots=True)
class _Topic:
    """What a question is about: its distinctive words, how many words it has in all, its acronyms."""

    words: frozenset[str]
    size: int
    acronyms: frozenset[str]

    def is_named_by(self, words: set[str]) -> bool:
        """Whether other words name it: two of its words, an acronym, or one word of a short one."""
        shared = self.words & words
        return len(shared) >= 2 or bool(shared & self.acronyms) or 3 * len(shared) >= self.size > 0


@dataclass(frozen=True, slots=True)
class QuestionTopics:
    """The topics of all questions of some notes, ready to be looked up."""

    topics: Sequence[_Topic]
    by_word: dict[str, list[int]]
    numbers: dict[int, int]

    def named_in(self, text: str) -> set[int]:
        """The indexes of the questions that a text names."""
        words = _content_words(text)
        near = {index for word in words for index in self.by_word.get(word, ())}
        by_topic = {index for index in near if self.topics[index].is_named_by(words)}
        printed = (int(number) for number in _NUMBERED.findall(text[:LONGEST_LINE]))
        return by_topic | {self.numbers[n] for n in printed if n in self.numbers}


def question_topics(parts: Sequence[Part]) -> QuestionTopics:
    """What each question is about, by the words of its own that few of the others share."""
    topics = _topics(parts)
    return QuestionTopics(topics, _by_word(topics), _printed_numbers(parts))


def _topics(parts: Sequence[Part]) -> list[_Topic]:
    words = [_content_words(part.exchange.question) for part in parts]
    shared = Counter(word for each in words for word in each)
    most = min(max(1, len(parts) // 6), _MOST_SHARING)
    return [
        _Topic(
            frozenset(word for word in each if shared[word] <= most),
            len(each),
            frozenset(_stem(found) for found in _ACRONYM.findall(part.exchange.question)),
        )
        for each, part in zip(words, parts, strict=True)
    ]


def _by_word(topics: Sequence[_Topic]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, topic in enumerate(topics):
        for word in topic.words:
            found.setdefault(word, []).append(index)
    return found


def _printed_numbers(parts: Sequence[Part]) -> dict[int, int]:
    numbers: dict[int, int] = {}
    for index, part in enumerate(parts):
        printed = _PRINTED_NUMBER.match(part.own[0].raw) if part.own else None
        numbers.setdefault(int(printed[1]) if printed else index + 1, index)
    return numbers


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
