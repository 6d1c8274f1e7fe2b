"""Cards and sheets as geometry: sizes in millimetres, and where the cards lie on a sheet."""

from dataclasses import dataclass
from enum import StrEnum

_INCH = 25.4


class CardSize(StrEnum):
    """A card's size."""

    A6 = "A6"
    INCHES_5X7 = "5 x 7 in"

    @property
    def mm(self) -> tuple[float, float]:
        """Width and height."""
        return (105.0, 148.0) if self is CardSize.A6 else (5 * _INCH, 7 * _INCH)

    @property
    def envelope_mm(self) -> tuple[float, float]:
        """The envelope it goes into: C6, or A7 (7 1/4 x 5 1/4 in)."""
        return (162.0, 114.0) if self is CardSize.A6 else (7.25 * _INCH, 5.25 * _INCH)


class Sheet(StrEnum):
    """What the cards are printed on: paper of their own size, or a sheet to cut."""

    CARD = "One card a page"
    A4 = "A4 sheet, to cut"
    LETTER = "Letter sheet, to cut"


_SHEETS = {Sheet.A4: (210.0, 297.0), Sheet.LETTER: (8.5 * _INCH, 11 * _INCH)}


@dataclass(frozen=True, slots=True)
class Placing:
    """A page and where the upper left corners of its cards lie, in millimetres."""

    page: tuple[float, float]
    corners: tuple[tuple[float, float], ...]


def placing(size: CardSize, sheet: Sheet) -> Placing:
    """As many cards as the sheet holds upright or across, in the middle of it."""
    if sheet is Sheet.CARD:
        return Placing(size.mm, ((0.0, 0.0),))
    wide, high = _SHEETS[sheet]
    options = [_grid(size.mm, page) for page in ((wide, high), (high, wide))]
    return max(options, key=lambda each: len(each.corners))


def _grid(card: tuple[float, float], page: tuple[float, float]) -> Placing:
    columns, rows = int(page[0] // card[0]), int(page[1] // card[1])
    left = (page[0] - columns * card[0]) / 2
    top = (page[1] - rows * card[1]) / 2
    corners = tuple(
        (left + column * card[0], top + row * card[1])
        for row in range(rows)
        for column in range(columns)
    )
    return Placing(page, corners)
