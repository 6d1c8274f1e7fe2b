"""The lines of a PDF page with their places, as pypdfium2 gives them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

_STAND_INS = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06]")
_MOST_OBJECTS = 5_000
_WIDE = 1.0
"""A gap between two words this many times as wide as letters are high parts two columns."""


class Segment(NamedTuple):
    """A part of a line: where it begins, and its text."""

    left: float
    text: str


@dataclass(slots=True)
class PlacedLine:
    """A line of a page: its text, its place in points, the height of its letters.

    `right` is 0 where the place is not known; `cells` are the parts of a line with wide gaps.
    """

    text: str
    left: float = 0.0
    right: float = 0.0
    y: float = 0.0
    size: float = 0.0
    cells: tuple[Segment, ...] = ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of the line, or the one that it is."""
        return self.cells or (Segment(self.left, self.text),)


class PdfPage(NamedTuple):
    """The lines of a page, and how wide the paper is."""

    lines: list[PlacedLine]
    width: float = 0.0


def page_of(page: Any) -> PdfPage:
    """The lines of an opened page, from top to bottom as they were written; closes the page."""
    text_page = page.get_textpage()
    text = text_page.get_text_range().replace("\ufffe", "-").replace("\x02", "-")
    if len(text) != text_page.count_chars():
        lines = [PlacedLine(_readable(line.strip())) for line in text.splitlines() if line.strip()]
    else:
        lines = list(_placed(text, text_page))
        _restore_bullets(lines, _drawn_dots(page))
    width = float(page.get_width())
    text_page.close()
    page.close()
    return PdfPage(lines, width)


def _placed(text: str, text_page: Any) -> Iterator[PlacedLine]:
    """Lines with their places: here a character of the text is a character of the page."""
    start = 0
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            first = start + len(raw) - len(raw.lstrip())
            yield _line_at(bare, first, text_page)
        start += len(raw) + 1


def _line_at(text: str, first: int, text_page: Any) -> PlacedLine:
    left, bottom, _, top = text_page.get_charbox(first, loose=True)
    right = text_page.get_charbox(first + len(text) - 1, loose=True)[2]
    size = top - bottom
    cells = _cells(text, first, size, text_page)
    return PlacedLine(_readable(text), left, right, bottom, size, cells)


def _readable(text: str) -> str:
    """Ligatures and radicals that a font put in the place of letters, as letters again."""
    return _STAND_INS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _cells(text: str, first: int, size: float, text_page: Any) -> tuple[Segment, ...]:
    parts, start = [], 0
    left = text_page.get_charbox(first, loose=True)[0]
    for at, sign in enumerate(text):
        if sign == " " and 0 < at < len(text) - 1:
            before = text_page.get_charbox(first + at - 1, loose=True)[2]
            after = text_page.get_charbox(first + at + 1, loose=True)[0]
            if after - before > _WIDE * size:
                parts.append(Segment(left, _readable(text[start:at].strip())))
                start, left = at + 1, after
    parts.append(Segment(left, _readable(text[start:].strip())))
    return tuple(part for part in parts if part.text) if len(parts) > 1 else ()


def _drawn_dots(page: Any) -> list[tuple[float, float, float, float]]:
    """Bullets that are drawn and not written, as browsers print them: left, foot, right, head."""
    import pypdfium2.raw as raw

    dots = []
    for at, drawn in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if at >= _MOST_OBJECTS:
            break
        left, bottom, right, top = drawn.get_bounds()
        if 1.5 <= right - left <= 8 and 1.5 <= top - bottom <= 8:
            dots.append((left, bottom, right, top))
    return dots


def _restore_bullets(
    lines: list[PlacedLine], dots: list[tuple[float, float, float, float]]
) -> None:
    for left, bottom, right, top in dots:
        middle = (bottom + top) / 2
        for line in lines:
            beside = 0 < line.left - right < 2.5 * line.size
            if beside and line.y <= middle <= line.y + line.size:
                line.text, line.left = f"- {line.text}", left
                break
