"""Headings in plain text, where only their look and their words show them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prep.notes.cues import asks
from prep.notes.readers.lines import Line, label, list_mark, without_markup
from prep.notes.readers.turns import Speakers
from prep.notes.sections import is_part_title, is_round_title

_ATX = re.compile(r"^(#{1,6})\s+(\S.*?)\s*#*$")
_UNDERLINE = re.compile(r"^\s*([=\-~_*])\1{2,}\s*$")
_DECORATED = re.compile(
    r"^\s*[=\-*~#_─━]{2,}\s*([^=\-*~#_─━\s][^=─━]{0,80}?)\s*[=\-*~#_─━]{2,}\s*$"
)
_MOST_HEADING = 70


@dataclass(frozen=True, slots=True)
class Style:
    """What a document's headings cannot be: its speakers; capitals, when all of it is in capitals."""

    speakers: Speakers
    shouted: bool


def style_of(lines: Sequence[Line], speakers: Speakers) -> Style:
    """Look at all lines of a document once."""
    return Style(speakers, _mostly_capitals(lines))


def is_rule(text: str) -> bool:
    """A line of dashes or the like."""
    return _UNDERLINE.match(text) is not None


def title_at(lines: Sequence[Line], at: int, style: Style, inside: bool) -> tuple[int, str] | None:
    """(level, text) when a line is a heading by its look; `inside`: it follows a line of text."""
    text = lines[at].text.strip()
    if atx := _ATX.match(text):
        return len(atx[1]), without_markup(atx[2])
    if len(text) > _MOST_HEADING or style.speakers.announced(text):
        return None
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if not inside and _UNDERLINE.match(below):
        return (1 if below.strip()[0] == "=" else 2), without_markup(text)
    if decorated := _DECORATED.match(text):
        return 2, decorated[1].strip()
    return _title_by_words(lines, at, text, style)


def _title_by_words(
    lines: Sequence[Line], at: int, text: str, style: Style
) -> tuple[int, str] | None:
    bare = without_markup(text)
    stands_out = bare.endswith((":", "：")) or _is_after_blank(lines, at) or bare.isupper()
    if not stands_out or list_mark(text) or text.startswith((">", "|")) or asks(bare) >= 0.7:
        return None
    if style.speakers.turn(bare):
        return None
    if not style.shouted and _is_capitals(bare):
        return 2, bare.rstrip(":")
    if is_round_title(bare) and (_is_after_blank(lines, at) or bare.endswith(":")):
        return 2, bare.rstrip(":")
    if bare.endswith((":", "：")) and label(bare) and len(bare.split()) <= 8:
        return 3, bare.rstrip(":： ")
    if _is_after_blank(lines, at) and (is_part_title(bare) or _heads_a_list(lines, at)):
        return 3, bare
    return None


def _is_after_blank(lines: Sequence[Line], at: int) -> bool:
    return at == 0 or not lines[at - 1].text.strip() or bool(_UNDERLINE.match(lines[at - 1].text))


def _heads_a_list(lines: Sequence[Line], at: int) -> bool:
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    text = lines[at].text.strip()
    short = (
        len(text) <= 50 and not text.endswith((".", "!", ",")) and lines[at].text[:1] not in " \t"
    )
    mark = list_mark(below)
    return short and mark is not None and not mark.arrow and mark.indent == 0


def _is_capitals(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return len(letters) >= 6 and text.isupper() and not text.endswith((".", "?", "!"))


def _mostly_capitals(lines: Sequence[Line]) -> bool:
    full = [line.text for line in lines if any(one.isalpha() for one in line.text)]
    return sum(1 for text in full if text.isupper()) > 0.5 * len(full)
