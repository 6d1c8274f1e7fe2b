"""What goes on paper: cards, how they are laid out, which letters can be printed."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from prep.errors import PrepError
from prep.thanks.paper import CardSize, Sheet

FONTS = Path(__file__).parent / "fonts"
SERIF, SANS = FONTS / "DejaVuSerif.ttf", FONTS / "DejaVuSans.ttf"
"""Latin, Greek, Cyrillic, Armenian, Georgian; the second adds Hebrew, Arabic and Lao."""


class NoRoom(PrepError):
    """A text that does not fit on its card, or an address on its envelope."""


class Ruling(StrEnum):
    """How the card's ground looks."""

    PLAIN = "Plain"
    RULED = "Ruled"
    BY_HAND = "Ruled, to write by hand"


@dataclass(frozen=True, slots=True)
class Card:
    """One card: for whom, its text, and the envelope's lines ("" for none)."""

    name: str
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """How cards are printed. `envelopes` adds a page for each address."""

    size: CardSize = CardSize.A6
    ruling: Ruling = Ruling.PLAIN
    sheet: Sheet = Sheet.CARD
    envelopes: bool = False


def unprintable(text: str) -> list[str]:
    """The letters, each once, that the PDF's fonts do not have: emoji, Chinese, Thai and others."""
    known = _known_letters()
    shown = dict.fromkeys(text)
    return [sign for sign in shown if ord(sign) not in known and not _is_unseen(sign)]


def printable(text: str) -> str:
    """The text as the PDF prints it: without control characters and the letters it has not."""
    known = _known_letters()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(sign for sign in text if sign == "\n" or ord(sign) in known)


@cache
def _known_letters() -> frozenset[int]:
    from fontTools.ttLib import TTFont

    known: set[int] = set()
    for file in (SERIF, SANS):
        with TTFont(file, lazy=True) as font:
            known |= set(font["cmap"].getBestCmap())
    return frozenset(known)


def _is_unseen(sign: str) -> bool:
    """Nothing would be seen of it anyway: controls, joiners, half characters."""
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp", "Mn")
