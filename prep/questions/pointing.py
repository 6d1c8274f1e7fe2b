"""Sentences that point at questions without their topics: by place, all at once, or by round."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import takewhile

from prep.notes.source_lines import SourceLine
from prep.questions.note_parts import Part
from prep.questions.remarks import folded

_PLACE = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|1st|2nd|3rd|\d{1,2}th)"
_POINTS = re.compile(
    rf"(?i)\b{_PLACE} (?:\w{{1,12}} )?(?:question|problem|task|puzzle)s?\b|\b(?:q|question|problem|task)[ .]?\d{{1,2}}\b"
    rf"|\b(?:solve|answer|complete|finish|do|code|attempt|get|crack)(?:d|ed)? (?:the )?{_PLACE}\b(?! (?:part|step|bit|half|piece))"
    r"|第[一二三四五六七八九十\d](?:个问题|题)"
)
_ALL = re.compile(
    r"^(?:but |and |so |luckily |overall |there were [^.]{0,30} and |coded [^.]{0,30} for |since i )?(?:i )?(?:[\w']{1,12} ){0,3}"
    r"(?:(?:any |all |most |none |some )?of (?:these|those|them)|(?:these|those|all (?:the |these )?)(?: \w{1,10})?"
    r" (?:questions|problems|ones|topics)|both(?: of (?:them|these))?(?: questions)?)\b"
)
_ROUND = re.compile(
    r"(?i)\b(?:round|interview|stage|part|day) ?(\d|one|two|three|four|five|six)\b"
    r"|\b(\dst|\dnd|\drd|\dth|first|second|third|fourth|fifth|sixth|last|final) (?:technical |coding |\w{1,12} )?(?:round|stage)\b"
)
_ROUND_HEADING = re.compile(r"(?i)\b(?:round|interview|stage|day) ?(\d)\b")
_WORDS = ("one", "two", "three", "four", "five", "six")
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
_ROUND_WELL = re.compile(
    r"^\W*(?:overall,? )?(?:this |the |my )?(?:\w{1,12} )?round (?:also )?(?:went|was|had gone) (?:\w{1,8} ){0,2}"
    r"(?:well|good|great|smooth(?:ly)?|easy|fine|ok|okay)\b"
)
"""A word on a whole round; only good ones are taken for all its questions."""

_APART = 4
"""Lines between two questions from which on something else stands there, a round's title say."""

_FOLLOW_UP = re.compile(r"(?i)\bfollow[ -]?ups?\b")
_LONGEST = 60
"""Questions of a list that one word on all of them reaches back to."""

_FEW = 2
"""Questions of a round up to which a word on the round is one on them."""


def points_at_question(sentence: str) -> bool:
    """Whether a sentence speaks of a question by its place: "the first question", "Q3"."""
    return bool(_POINTS.search(sentence) or _ROUND_WELL.match(folded(sentence)))


def pointing_lines(parts: Sequence[Part]) -> list[SourceLine]:
    """The lines below the last question of a section that speak of a question by its place."""
    return [
        line
        for index, part in enumerate(parts)
        if ends_section(parts, index)
        for line in (*part.own[1:], *part.after)
        if not line.spoken and points_at_question(line.text)
    ]


def ends_section(parts: Sequence[Part], index: int) -> bool:
    """Whether no further question stands under the same headings."""
    following = parts[index + 1 : index + 2]
    return not following or following[0].block.headings != parts[index].block.headings


def all_above(text: str, line: SourceLine, parts: Sequence[Part]) -> set[int]:
    """The list of questions right above a line that speaks of all of them at once."""
    if not (_ALL.search(folded(text)) or _ROUND_WELL.match(folded(text))):
        return set()
    last = bisect_left(parts, line.number, key=lambda part: part.exchange.line) - 1
    if last < 0 or parts[last].block.headings != line.headings:
        return set()
    kin = _kin(parts[last])
    first = max(0, last - _LONGEST)
    same = (
        _kin(parts[index]) == kin and (index == last or _goes_on(parts[index], parts[index + 1]))
        for index in range(last, first - 1, -1)
    )
    return {last - back for back, _ in enumerate(takewhile(bool, same))}


def _goes_on(part: Part, following: Part) -> bool:
    """Whether the next question stands right below what belongs to this one."""
    return following.exchange.line - (*part.own, *part.after)[-1].number < _APART


def last_follow_up(text: str, parts: Sequence[Part]) -> set[int]:
    """The last question marked as a follow-up, where a text speaks of the follow-up."""
    if not _FOLLOW_UP.search(text):
        return set()
    marked = [i for i, part in enumerate(parts) if part.own and _FOLLOW_UP.match(part.own[0].text)]
    return set(marked[-1:])


def _kin(part: Part) -> tuple[str, int, tuple[str, ...]]:
    return part.block.kind, part.block.level, part.block.headings


def rounds_of(parts: Sequence[Part]) -> dict[int, set[int]]:
    """The questions under headings such as "Round 2", by number, where they are few."""
    found: dict[int, set[int]] = {}
    for index, part in enumerate(parts):
        for heading in part.block.headings:
            numbered = _ROUND_HEADING.search(heading)
            if numbered:
                found.setdefault(int(numbered[1]), set()).add(index)
    return {number: inside for number, inside in found.items() if len(inside) <= _FEW}


def in_round(text: str, rounds: Mapping[int, set[int]]) -> set[int]:
    """The questions of a round that a text names: where they are few, a word on it is on them."""
    numbers = map(_number, _ROUND.findall(text))
    return {index for number in numbers if number for index in rounds.get(number, ())}


def _number(found: tuple[str, str]) -> int | None:
    word = (found[0] or found[1]).lower()
    if word[:1].isdigit():
        return int(word[0])
    names = _WORDS if found[0] else _PLACES
    return names.index(word) + 1 if word in names else None
