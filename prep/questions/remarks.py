"""A remark on an answer, in words: does it say that the answer went badly, or well?"""

import re
from dataclasses import dataclass

from prep.notes.source_lines import LONGEST_LINE
from prep.questions.model import Says
from prep.questions.phrases import (
    AMBIGUOUS,
    DIFFICULT,
    DIFFICULT_AT_START,
    DIFFICULT_HAN,
    FINE,
    FINE_AT_START,
    FINE_HAN,
)

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'"})


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + r")(?!\w)")


_DIFFICULT = _any_of(*DIFFICULT)
_AMBIGUOUS = _any_of(*AMBIGUOUS)
_FINE = _any_of(*FINE)
_FINE_AT_START = re.compile(rf"^\W*(?:{FINE_AT_START})(?![\w'])")
_DIFFICULT_AT_START = re.compile(rf"^\W*(?:{DIFFICULT_AT_START})(?![\w'])")
_DIFFICULT_HAN = re.compile(DIFFICULT_HAN)
_FINE_HAN = re.compile(FINE_HAN)
_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")

_SOMEONE_ELSE = re.compile(
    r"(?:they|he|she|you|who|it|users?|customers?|clients?|patients?|pupils?|students?|team|people"
    r"|candidates?|developers?|colleagues?|manager|nobody|which|that|and they)(?: \w{1,9}ly)? $"
)
_ABOUT_ME = re.compile(r"(?:^|[.!?;:,(>\u2013\u2014\u2192\-] ?|\bi |\bi'd |\bbut |\band |\bthen )$")
_UNDONE = re.compile(
    r"(?:\bnot|n't|\bnever|\bif (?:it|this|that|all)|\bhope (?:it|this|that)|\bhave)\s$"
)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a piece of text says of an answer. `ambiguous` ones may also tell a story about work."""

    says: Says
    ambiguous: bool = False


def folded(text: str) -> str:
    """Text as the phrases expect it: lower case, straight apostrophes, not too long."""
    return text[:LONGEST_LINE].translate(_APOSTROPHES).lower()


def remark_in(text: str, *, on_answer: bool = True) -> Remark | None:
    """What a line of notes says of the answer; difficult wins where it says both.

    Away from an answer (`on_answer` false) "Clear." or "Solved" alone say nothing of it.
    """
    line = folded(text)
    if _says_difficult(line) or (on_answer and _DIFFICULT_AT_START.search(line)):
        return Remark("difficult")
    if _is_about_me(line):
        return Remark("difficult", ambiguous=True)
    if _says_fine(line) or (on_answer and _FINE_AT_START.search(line)):
        return Remark("fine")
    return None


def _says_difficult(line: str) -> bool:
    if _HAN.search(line) and _DIFFICULT_HAN.search(line):
        return True
    return any(
        not _SOMEONE_ELSE.search(line[max(0, found.start() - 30) : found.start()])
        for found in _DIFFICULT.finditer(line)
    )


def _is_about_me(line: str) -> bool:
    return any(
        _ABOUT_ME.search(line[max(0, found.start() - 8) : found.start()])
        for found in _AMBIGUOUS.finditer(line)
    )


def _says_fine(line: str) -> bool:
    if _HAN.search(line) and _FINE_HAN.search(line):
        return True
    return any(
        not _UNDONE.search(line[max(0, found.start() - 12) : found.start()])
        for found in _FINE.finditer(line)
    )
