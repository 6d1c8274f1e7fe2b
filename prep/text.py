"""Small facts about text and ids that every capability shares."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from uuid import uuid4

_SPACE = re.compile(r"\s+")
_MARKUP = re.compile(r"([\\`*_{}\[\]~$<|]|:(?=[A-Za-z:])|&(?=#?\w{1,32};))")
_LINE_MARK = re.compile(r"(?m)^([ \t]*)(\d{0,9})([#\-+=.)>])")
"""What makes a heading, a list, a quote or a rule of a line that begins with it."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def new_id() -> str:
    """A fresh id: 32 hexadecimal digits, made here so that any database can keep it."""
    return uuid4().hex


def squeezed(text: str) -> str:
    """One line: every run of white space is one blank, none at the ends."""
    return _SPACE.sub(" ", text).strip()


def same_text_key(text: str) -> str:
    """The form in which two spellings of one sentence are equal (NFC, case, blanks, end marks)."""
    return squeezed(unicodedata.normalize("NFC", text)).casefold().rstrip("?.!:\uff1f ")


def without_controls(text: str) -> str:
    """Text without control characters; line ends and tabs stay."""
    return _CONTROLS.sub("", text)


def shortened(text: str, limit: int) -> str:
    """At most `limit` characters on one line, cut at a word, an ellipsis where something is missing."""
    line = squeezed(text)
    if len(line) <= limit:
        return line
    cut = line[: limit - 1].rsplit(" ", 1)[0]
    return (cut or line[: limit - 1]).rstrip(",;:. ") + "…"


def plain_markdown(text: str) -> str:
    """Words that stand in Markdown as they were typed, nothing interpreted."""
    return _LINE_MARK.sub(r"\1\2\\\3", _MARKUP.sub(r"\\\1", text))


def count_of(number: int, noun: str, plural: str = "") -> str:
    """`3 questions`, `1 question`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def spoken_list(names: Sequence[str]) -> str:
    """`Ana, Tom and Priya`."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def day_text(day: date, today: date) -> str:
    """`Wed 25 Nov`; the year stands with it where it is not this one."""
    words = f"{day:%a} {day.day} {day:%b}"
    return words if day.year == today.year else f"{words} {day.year}"


def days_away(day: date, today: date) -> str:
    """`today`, `tomorrow`, `in 3 days`, `yesterday`, `3 days ago`."""
    gap = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if gap in near:
        return near[gap]
    return f"in {gap} days" if gap > 0 else f"{-gap} days ago"
