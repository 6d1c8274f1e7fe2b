"""From bytes to text: which encoding a file is in, and what of it could not be kept."""

import re
from dataclasses import dataclass

from prep.errors import PrepError, Problem
from prep.text import count_of, without_controls

_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LAST_RESORT = "cp1252"
_SURROGATES = re.compile("[\ud800-\udfff]")
_MOST_CONTROLS = 0.03
"""Random bytes read as text hold about a tenth control characters; notes hold none, or a stray few."""


class UnreadableNotes(PrepError):
    """A file that holds no notes we can read: its name, why, and what to do instead."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding it was in, and what had to be dropped or replaced."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(name: str, content: bytes) -> Decoded:
    """The text of a file: by its mark, by its NULs (UTF-16), as UTF-8, else by a look at all of it.

    Raises UnreadableNotes when the bytes are no text.
    """
    encoding = _encoding(content)
    text = content.decode(encoding, errors="replace")
    shown = "utf-8" if encoding == "utf-8-sig" else encoding
    return cleaned(name, text, shown)


def cleaned(name: str, text: str, encoding: str) -> Decoded:
    """Text as it may be kept: no control characters and no half characters, each loss counted."""
    whole, halves = _SURROGATES.subn("\ufffd", text)
    kept = without_controls(whole)
    dropped = len(whole) - len(kept)
    if dropped > max(8, _MOST_CONTROLS * len(whole)):
        raise UnreadableNotes(
            f"{name} is not text. Save your notes as text (.txt or .md) or paste them."
        )
    unread = kept.count("\ufffd") if encoding != "text" else halves
    return Decoded(kept, encoding, tuple(_losses(name, dropped, unread)))


def _losses(name: str, dropped: int, unread: int) -> list[Problem]:
    losses = []
    if dropped:
        losses.append(Problem(name, None, f"{count_of(dropped, 'control character')} left out."))
    if unread:
        said = f"{count_of(unread, 'character')} could not be read and stand as \ufffd."
        losses.append(Problem(name, None, said))
    return losses


def _encoding(content: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    if wide := _utf16_by_nuls(content):
        return wide
    if _reads_as(content, "utf-8"):
        return "utf-8"
    return _detected(content)


def _utf16_by_nuls(content: bytes) -> str:
    """UTF-16 without a mark: in Western text every second byte is NUL."""
    if len(content) < 4 or b"\x00" not in content:
        return ""
    half = len(content) // 2
    even, odd = content[0::2].count(0), content[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else ""


def _detected(content: bytes) -> str:
    import chardet  # here, because most files are UTF-8 and never need it

    guess = chardet.detect(content)["encoding"]
    return guess if guess and _reads_as(content, guess) else _LAST_RESORT


def _reads_as(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
