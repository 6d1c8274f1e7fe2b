"""Which questions a text speaks of by number: "Q3", "the third question", "第二题"."""

import re
from collections.abc import Sequence

from prep.questions.note_parts import Part

_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)
_ORDINAL = re.compile(
    rf"(?i)\b({'|'.join(_ORDINALS)}|\d(?=st|nd|rd|th)|1\d(?=th))(?:st|nd|rd|th)? (?:part|question|one|problem|task|puzzle)\b"
    r"|第([一二三四五六七八九十\d])(?:个问题|题|问|道)"
    rf"|\b(?:solve|answer|complete|finish|do|code|attempt|get|crack)(?:d|ed)? (?:the )?({'|'.join(_ORDINALS)}|\d(?=st|nd|rd|th))\b"
)
_HAN_DIGITS = "一二三四五六七八九十"
_NUMBERED = re.compile(
    r"(?i)\b(?:q|question|problem|task|puzzle|no\.|nr\.|frage|pregunta|vraag|#)[ .]?(\d{1,2})\b"
)
_PRINTED_NUMBER = re.compile(
    r"(?i)^\W{0,8}(?:q|question|frage|pregunta)?\s?(\d{1,2})\s?[.):\uff0e、]"
)


def printed_numbers(parts: Sequence[Part]) -> dict[int, list[tuple[int, int]]]:
    """The lines and indexes of the questions by their printed number, or by their place without one."""
    numbers: dict[int, list[tuple[int, int]]] = {}
    for index, part in enumerate(parts):
        printed = _PRINTED_NUMBER.match(part.own[0].raw) if part.own else None
        number = int(printed[1]) if printed else index + 1
        numbers.setdefault(number, []).append((part.exchange.line, index))
    return numbers


def numbers_in(text: str) -> set[int]:
    """The numbers of questions that a text speaks of: "Q3", "the third question", "第二题"."""
    found = {int(number) for number in _NUMBERED.findall(text)}
    for place, digit, bare in _ORDINAL.findall(text):
        word = place or bare
        if digit:
            found.add(int(digit) if digit.isdecimal() else _HAN_DIGITS.index(digit) + 1)
        else:
            found.add(int(word) if word.isdecimal() else _ORDINALS.index(word.lower()) + 1)
    return found
