"""A remark on an answer, in words: does it say that the answer went badly, or well?"""

import re
from dataclasses import dataclass

from prep.notes.source_lines import LONGEST_LINE
from prep.questions.model import Says
from prep.questions.phrases import (
    AMBIGUOUS,
    DIFFICULT,
    DIFFICULT_AT_START,
    FINE,
    FINE_AT_START,
    OTHERS_DISLIKED,
    SOFT,
)
from prep.questions.remarks_chinese import chinese_says

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'"})


def _any_of(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(phrases) + r")(?!\w)")


_DIFFICULT = _any_of(*DIFFICULT)
_OTHERS_DISLIKED = _any_of(*OTHERS_DISLIKED)
_AMBIGUOUS = _any_of(*AMBIGUOUS)
_FINE = _any_of(*FINE)
_SOFT = _any_of(*SOFT)
_OVERALL_FINE = re.compile(
    r"\b(?:overall|all in all|in total|altogether),? [^.!?]{0,40}\b(?:satisfied|happy|pleased|(?:went|did|gone) (?:\w{1,8} )?(?:well|good|fine)|confident)"
)
_FINE_AT_START = re.compile(rf"^\W*(?:{FINE_AT_START})(?![\w'])")
_DIFFICULT_AT_START = re.compile(rf"^\W*(?:{DIFFICULT_AT_START})(?![\w'])")

_SOMEONE_ELSE = re.compile(
    r"\b(?:they|he|she|you|who|it|users?|customers?|clients?|patients?|pupils?|students?|team|people"
    r"|candidates?|developers?|colleagues?|manager|nobody|which|that|and they)(?: \w{1,9}ly)? $|\b(?:you|they|users?|customers?|candidates?|students?|people)(?:'re| are| were)(?: \w{1,9}ly)? $|\b(?:when|whenever|if|in case)(?: i)? $"
)
_OF_THE_ANSWER = re.compile(
    r"(?:caught|took|threw|tripped) me|(?:did(?:n't|nt| not) )?(?:go|went|land)\b|was (?:a |an )?(?:disaster|embarrass)"
)
"""What "it" may have done where it stands for the answer: "it caught me off guard"."""

_ABOUT_ME = re.compile(
    r"(?:^|[.!?;:,(>\u2013\u2014\u2192\-] ?|\bi |\bi'd |\bi've |\bi have |\bbut |\band |\bthen )"
    r"(?:(?:kind of|kinda|sort of|also|really|totally|somehow|just|then|still|honestly|initially|probably|clearly) ){0,2}$"
)
_LONGEST_VERDICT = 40
_NEGATED = re.compile(
    r"(?:\bnot?|n't|\bnever|\bwithout|\bhardly)(?: (?:once|really|even|get|getting|feel|all that|too|so))?\s$"
)
_VERDICT = re.compile(
    r"^\W*(?:(?:it|this|that|this one) (?:was|is|felt) |was |felt |a bit |kind of |(?:very|really|super|so|too|pretty|quite) )*"
    r"(?:so.so|awkward|unexpected|skipped(?: it| this)?|guessed(?: it)?|half right|tough one|hard one|tricky one|unsure|rusty|regular|flau|matig"
    r"|don't know|do not know|not known|no numbers|no metrics|no structure|no examples?|needs? prep|needed more prep|look up later|revise(?: this)?)\W*$"
    r"|^\W*(?:(?:it|this|that)(?: one)? (?:was|felt) )?(?:really|very|super|so|too|pretty|quite) (?:hard|tough|tricky|difficult)\W*$"
)
"""A verdict of a word or two, which says something only where nothing else stands there."""

_UNDONE = re.compile(
    r"(?:(?:\bnot|n't|\bnever)(?: \w{1,10}){0,5}|\byou(?:'ve| have)?|\bif (?:it|this|that|all)|\bhope (?:it|this|that)|\bhave"
    r"|\bunable to \w{1,10}(?: a| the)?)\s$"
)


_BESIDE_THE_ANSWER = re.compile(
    r"(?:\bbut )?(?:i )?(?:forgot(?:ten)?|(?:do|can)(?:n't|not| not) (?:really |exactly )?(?:remember|recall))"
    r" (?:\w{1,8} ){0,4}(?:questions?|problems?|problem statements?|statement|wording)(?: (?:were|was|is))?\b"
    r"|questions? but i (?:forgot|do(?:n't| not) remember)(?=\W*$)"
    r"|did(?:n't|nt| not) get (?:(?:the|an|any|a) )?(?:offer|job|role|position|call|response|reply|feedback|selected|shortlisted)"
)
"""What slipped the writer's mind afterwards, and how it all ended: neither is the answer."""

_TURNED_WELL = re.compile(
    r"\bbut (?:i )?(?:still )?(?:answered|did|handled|solved|explained) (?:\w{1,8} ){0,2}(?:well|correctly|confidently)\b"
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
    line = _BESIDE_THE_ANSWER.sub(" ", folded(text))
    if is_fine_overall(line):
        return Remark("fine")
    if _says_difficult(line) or (on_answer and _DIFFICULT_AT_START.search(line)):
        return Remark("difficult")
    if _is_about_me(line) and not _TURNED_WELL.search(line):
        return Remark("difficult", ambiguous=True)
    if _says_fine(line) or (on_answer and _FINE_AT_START.search(line)):
        return Remark("fine")
    return Remark("difficult", ambiguous=True) if _SOFT.search(line) else None


def is_fine_overall(text: str) -> bool:
    """Whether a text sums up that it went well, whatever it says of the steps before."""
    return bool(_OVERALL_FINE.search(folded(text)))


def _says_difficult(line: str) -> bool:
    if chinese_says(line) == "difficult" or _OTHERS_DISLIKED.search(line):
        return True
    if _VERDICT.match(line[:_LONGEST_VERDICT]) and len(line) <= _LONGEST_VERDICT:
        return True
    return any(
        not _says_not(line[max(0, found.start() - 30) : found.start()], found[0])
        for found in _DIFFICULT.finditer(line)
    )


def _says_not(before: str, phrase: str) -> bool:
    """Whether the words before a phrase give it to someone else, or deny it."""
    someone = _SOMEONE_ELSE.search(before) and not (
        _OF_THE_ANSWER.match(phrase) and before.endswith(("it ", "which ", "that "))
    )
    return bool(someone or _NEGATED.search(before))


def _is_about_me(line: str) -> bool:
    return any(
        _ABOUT_ME.search(before) and not _NEGATED.search(before)
        for found in _AMBIGUOUS.finditer(line)
        for before in (line[max(0, found.start() - 30) : found.start()],)
    )


def _says_fine(line: str) -> bool:
    if chinese_says(line) == "fine":
        return True
    return any(
        not _UNDONE.search(line[max(0, found.start() - 30) : found.start()])
        for found in _FINE.finditer(line)
    )
