"""From bytes to text: which encoding a file is in, and what of it could not be kept."""

import codecs
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
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western European (Windows)"),
    ("iso8859-15", "Western European (ISO 8859-15)"),
    ("mac-roman", "Western European (Mac)"),
    ("cp1250", "Central European (Windows)"),
    ("iso8859-2", "Central European (ISO 8859-2)"),
    ("cp1257", "Baltic (Windows)"),
    ("cp1251", "Cyrillic (Windows)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("cp1253", "Greek (Windows)"),
    ("cp1254", "Turkish (Windows)"),
    ("cp1255", "Hebrew (Windows)"),
    ("cp1256", "Arabic (Windows)"),
    ("cp1258", "Vietnamese (Windows)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("shift_jis", "Japanese (Shift JIS)"),
    ("euc_kr", "Korean (EUC-KR)"),
)
"""The encodings that a page offers for a file read wrongly: Python's name, and one for people."""
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
"""The same letters and more, under the name that is on offer (as browsers do, encoding.spec.whatwg.org)."""
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


def decode(name: str, content: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file: by its mark, by its NULs (UTF-16), as UTF-8, else by a look at all of it.

    An `encoding` that is given is used as it is. Raises UnreadableNotes when the bytes are no text,
    or none in that encoding.
    """
    if encoding is not None:
        return _decoded_as_told(name, content, encoding)
    found = _encoding(content)
    text = content.decode(found, errors="replace")
    return cleaned(name, text, "utf-8" if found == "utf-8-sig" else found)


def encoding_label(encoding: str) -> str:
    """An encoding for people: "Western European (Windows)"; its own name where it has no other."""
    family = "utf-16" if encoding.startswith("utf-16") else encoding
    return dict(ENCODINGS).get(_plain_name(family), encoding)


def _decoded_as_told(name: str, content: bytes, encoding: str) -> Decoded:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    exact = _utf16_by_nuls(content) if encoding == "utf-16" and not marked else ""
    try:
        text = content.decode(exact or encoding)
    except (UnicodeError, LookupError) as error:
        raise UnreadableNotes(
            f"{name} is not in the encoding {encoding_label(encoding)}. Choose another one."
        ) from error
    return cleaned(name, text.removeprefix("\ufeff"), encoding)


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
    if not guess or not _reads_as(content, guess):
        return _LAST_RESORT
    found = _plain_name(guess)
    wider = _WIDER.get(found, found)
    return wider if _reads_as(content, wider) else found


def _plain_name(encoding: str) -> str:
    """Python's own name of an encoding, whatever a program calls it ("Windows-1252", "GB2312")."""
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return encoding


def _reads_as(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
