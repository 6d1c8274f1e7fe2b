"""Cards and envelopes as a PDF. A text is set smaller before it is refused."""

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from prep.thanks.card import SANS, SERIF, Card, NoRoom, Print, Ruling, printable
from prep.thanks.paper import placing

if TYPE_CHECKING:
    from fpdf import FPDF

_MARGIN = 12.0
_SIZES = tuple(size / 2 for size in range(26, 15, -1))
"""Points, from 13 down to 8: smaller is hard to read."""
_LINE = 0.3528 * 1.55
"""Millimetres of a line for each point of its letters."""
_HAND_LINE = 9.0
_GREY, _INK = 190, 30

Box = tuple[float, float, float, float]
"""Left, top, width, height in millimetres."""


def cards_pdf(cards: Sequence[Card], wanted: Print) -> bytes:
    """A PDF of the cards, then of their envelopes where they are wanted.

    Letters that the fonts do not have are left out (`card.unprintable` names them). Raises NoRoom.
    """
    pdf = _document()
    place, cut = (
        placing(wanted.size, wanted.sheet),
        len(placing(wanted.size, wanted.sheet).corners) > 1,
    )
    width, height = wanted.size.mm
    for at, card in enumerate(cards):
        corner = place.corners[at % len(place.corners)]
        if at % len(place.corners) == 0:
            pdf.add_page(format=place.page)
        _card(pdf, card, (*corner, width, height), wanted.ruling)
        if cut:
            _cut_line(pdf, (*corner, width, height))
    if wanted.envelopes:
        for card in cards:
            _envelope(pdf, card, wanted.size.envelope_mm)
    return bytes(pdf.output())


def _document() -> "FPDF":
    from fpdf import FPDF

    pdf = FPDF(unit="mm")
    pdf.set_auto_page_break(False)
    pdf.c_margin = 0
    pdf.add_font("serif", "", SERIF)
    pdf.add_font("sans", "", SANS)
    pdf.set_fallback_fonts(["sans"], exact_match=False)
    pdf.set_font("serif", size=_SIZES[0])
    pdf.set_text_shaping(True)
    pdf.set_title("Thank-you cards")
    return pdf


def _card(pdf: "FPDF", card: Card, box: Box, ruling: Ruling) -> None:
    inner = (box[0] + _MARGIN, box[1] + _MARGIN, box[2] - 2 * _MARGIN, box[3] - 2 * _MARGIN)
    if ruling is Ruling.BY_HAND:
        _rules(pdf, inner, _HAND_LINE)
        return
    text = printable(card.text)
    size = _fitting(pdf, text, inner)
    if size is None:
        raise NoRoom(
            f"The text for {card.name[:60]} does not fit on this card in letters that can be read. "
            "Shorten it, or take the larger card."
        )
    if ruling is Ruling.RULED:
        _rules(pdf, inner, size * _LINE)
    _write(pdf, text, inner, size)


def _envelope(pdf: "FPDF", card: Card, page: tuple[float, float]) -> None:
    address = printable(card.address).strip()
    if not address:
        return
    pdf.add_page(format=page)
    box = (page[0] * 0.4, page[1] * 0.45, page[0] * 0.55, page[1] * 0.5)
    size = _fitting(pdf, address, box)
    if size is None:
        raise NoRoom(f"The address of {card.name[:60]} does not fit on its envelope. Shorten it.")
    _write(pdf, address, box, size)


def _fitting(pdf: "FPDF", text: str, box: Box) -> float | None:
    """The largest letters in which a text fits; None where even the smallest do not."""
    for size in _SIZES:
        if _lines(pdf, text, box[2], size) * size * _LINE <= box[3]:
            return size
    return None


def _lines(pdf: "FPDF", text: str, width: float, size: float) -> int:
    pdf.set_font_size(size)
    if len(text) > 4_000:  # no card holds it, and measuring it takes long
        return 10_000
    return sum(_lines_of(pdf, line, width, size) for line in text.split("\n"))


def _lines_of(pdf: "FPDF", line: str, width: float, size: float) -> int:
    if not line.strip():
        return 1
    lines = pdf.multi_cell(width, size * _LINE, line, dry_run=True, output="LINES")
    return len(lines) if isinstance(lines, list) else 1


def _write(pdf: "FPDF", text: str, box: Box, size: float) -> None:
    pdf.set_font_size(size)
    pdf.set_text_color(_INK)
    pdf.set_xy(box[0], box[1])
    for line in text.split("\n"):
        if not line.strip():
            pdf.set_xy(box[0], pdf.get_y() + size * _LINE)
            continue
        align = "R" if _reads_leftwards(line) else "L"
        pdf.multi_cell(box[2], size * _LINE, line, align=align, new_x="LEFT", new_y="NEXT")


def _rules(pdf: "FPDF", box: Box, gap: float) -> None:
    pdf.set_draw_color(_GREY)
    pdf.set_line_width(0.15)
    for number in range(1, int(box[3] / gap + 1e-6) + 1):
        y = box[1] + number * gap
        pdf.line(box[0], y, box[0] + box[2], y)


def _cut_line(pdf: "FPDF", box: Box) -> None:
    pdf.set_draw_color(_GREY)
    pdf.set_line_width(0.1)
    pdf.set_dash_pattern(dash=1, gap=2)
    pdf.rect(*box)
    pdf.set_dash_pattern()


def _reads_leftwards(line: str) -> bool:
    """The first letter with a direction is Hebrew, Arabic or another right-to-left one."""
    strong = (unicodedata.bidirectional(sign) for sign in line)
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"
