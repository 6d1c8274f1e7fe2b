"""The text of an answer made plain: small letters, no fillers, short forms written out, cut into sentences."""

import re
from collections.abc import Iterator
from math import ceil
from typing import Final

from prep.questions import answer_words as words

_SENTENCE_END: Final = re.compile(r"(?<=[.!?;\u3002\uff01\uff1f])\s+|\n+")
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d.,:]*|[,;]")
_NO_SPACES: Final = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

_FILLER: Final = re.compile(
    r"(?:^|(?<=[\s,.;]))(?:u+h*m+|u+h+|e+r+m*|h+m+|(?:well|yeah|right|okay|ok|so|like|you know|i mean|"
    r"i want to say|i guess|i won't lie)(?=,))(?:,\s*|(?=[.?!\s]|$))"
)
"""Sounds wherever they stand; words such as "like" and "you know" only where a comma sets them apart."""

_SAID_TWICE: Final = re.compile(r"\b((?:[\w']+ ){0,2}[\w']+)(?:,? \1\b)+")
_SHORT_FORM: Final = re.compile(r"\b(i|we|you|they)'(ve|m|re|ll)\b")
_LONG_FORM: Final = {"ve": "have", "m": "am", "re": "are", "ll": "will"}
_THE_ONE_WHO: Final = re.compile(r"\bi was the (one|person) (who|that)\b|\bwhat i did was,?( i)?\b")
_HAD_OR_WOULD: Final = re.compile(r"\b(i|we)'d\s+(\w+)")
_LABEL: Final = re.compile(
    r"(?m)(?:^|(?<=[.!?] ))[-*\u2022\d.) ]*\b(situation|task|action|result)s?:\s*"
)


def plain(text: str) -> str:
    """Small letters, straight apostrophes, short forms written out, no "um" and no "I, I"."""
    lowered = text.casefold().replace("\u2019", "'")
    lowered = _LABEL.sub("", lowered)
    lowered = _SAID_TWICE.sub(r"\1", _FILLER.sub("", lowered))
    lowered = _SHORT_FORM.sub(lambda short: f"{short[1]} {_LONG_FORM[short[2]]}", lowered)
    lowered = _THE_ONE_WHO.sub("i", lowered)
    return _HAD_OR_WOULD.sub(_written_out, lowered)


def sentences(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each sentence or line of a text with its words, numbers and commas in order."""
    for part in _SENTENCE_END.split(plain(text)):
        yield part.strip(), tokens(part)


def tokens(plain_text: str) -> tuple[str, ...]:
    """The words, numbers and commas of a plain text."""
    return tuple(_TOKEN.findall(plain_text))


def word_count(text: str) -> int:
    """About how many words: two characters count as one where a script has no blanks."""
    without_blanks = len(_NO_SPACES.findall(text))
    return len(_NO_SPACES.sub(" ", text).split()) + ceil(without_blanks / 2)


def _written_out(short: re.Match[str]) -> str:
    had = short[2] in words.PARTICIPLES or short[2].endswith("ed")
    return f"{short[1]} {'had' if had else 'would'} {short[2]}"
