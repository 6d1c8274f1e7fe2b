"""How a message will be heard: red costs an answer, amber may, green helps.

The word lists name their sources; all of it is advice that several pages agree on (confidence C).

Everything found is shown beside the text with its reason; nothing is rewritten.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from prep.text import count_of
from prep.wording.length import length_findings
from prep.wording.word_lists import Kind, Words, word_lists

Level = Literal["red", "amber", "green"]

LONGEST = 5_000
"""Of a longer text only so many characters are looked at."""

_SHOUTED = re.compile(r"\b[A-ZÄÖÜÀ-Þ]{4,}(?:[ ,]+[A-ZÄÖÜÀ-Þ]{2,}){1,}\b")
_ORDER: dict[Level, int] = {"red": 0, "amber": 1, "green": 2}


class ToneFinding(NamedTuple):
    """Words from `start` to `end` of the text, and what they do. Missing things have no words."""

    level: Level
    start: int
    end: int
    words: str
    why: str


def tone(text: str, kind: str) -> tuple[ToneFinding, ...]:
    """What to know of a text before it goes out: red first, then amber, then green, in text order.

    `kind` is one of the kinds in words.yaml ("approach", "nudge"). Raises KeyError for another.
    """
    looked_at = text[:LONGEST]
    lists = word_lists()
    wanted = lists.kinds[kind]
    red = [*_matches("red", lists.red, looked_at), *_loud(looked_at)]
    amber = [
        *_matches("amber", lists.amber, looked_at),
        *_flattery(lists.flattery, looked_at),
        *_too_many_questions(looked_at, wanted.questions),
        *_too_long(text, wanted.characters),
        *(
            ToneFinding("amber", len(text), len(text), "", why)
            for why in length_findings(text, wanted)
        ),
        *_missing(looked_at, [lists.green[sign] for sign in wanted.signs], wanted),
    ]
    green = _matches("green", [lists.green[sign] for sign in wanted.signs], looked_at, once=True)
    apart = [each for each in amber if not _within(each, red)]
    return tuple(sorted([*red, *apart, *green], key=lambda it: (_ORDER[it.level], it.start)))


def limit_of(kind: str) -> int:
    """How many characters a kind of text should keep to."""
    return word_lists().kinds[kind].characters


def _matches(
    level: Level, lists: Sequence[Words], text: str, once: bool = False
) -> Iterator[ToneFinding]:
    for words in lists:
        for found in words.pattern.finditer(text):
            yield ToneFinding(level, found.start(), found.end(), found.group(), words.why)
            if once:
                break


def _loud(text: str) -> Iterator[ToneFinding]:
    marks = [at for at, sign in enumerate(text) if sign in "!！"]
    if len(marks) > 1:
        why = "One exclamation mark is plenty; none is calmer."
        yield ToneFinding("red", marks[1], marks[1] + 1, text[marks[1]], why)
    for found in _SHOUTED.finditer(text):
        yield ToneFinding("red", found.start(), found.end(), found.group(), "Capitals shout.")


def _flattery(lists: Sequence[Words], text: str) -> Iterator[ToneFinding]:
    found = list(_matches("amber", lists, text))
    yield from found[1:2]


def _too_many_questions(text: str, most: int) -> Iterator[ToneFinding]:
    marks = [at for at, sign in enumerate(text) if sign in "?？"]
    if len(marks) > most:
        why = f"{count_of(len(marks), 'question')}. One is easy to answer, more is work."
        yield ToneFinding("amber", marks[most], marks[most] + 1, text[marks[most]], why)


def _too_long(text: str, most: int) -> Iterator[ToneFinding]:
    if len(text) > most:
        why = f"{len(text):,} characters. Under {most} is answered most often."
        yield ToneFinding("amber", most, len(text), "", why)


def _missing(text: str, signs: Sequence[Words], wanted: Kind) -> Iterator[ToneFinding]:
    if not text.strip():
        return
    end = len(text)
    for sign in signs:
        if not sign.pattern.search(text):
            yield ToneFinding("amber", end, end, "", sign.missing)
    if wanted.questions and wanted.asks and "?" not in text and "？" not in text:
        yield ToneFinding("amber", end, end, "", "Ask one precise question.")


def _within(one: ToneFinding, others: Sequence[ToneFinding]) -> bool:
    return one.words != "" and any(o.start <= one.start and one.end <= o.end for o in others)
