"""Cards as a web page to print: it holds all it needs, and the browser brings the letters."""

from collections.abc import Sequence
from html import escape

from prep.thanks.card import Card, Print, Ruling
from prep.thanks.paper import Sheet, placing

_STYLE = """
* {{ box-sizing: border-box; margin: 0 }}
@page {{ size: {page_width:.1f}mm {page_height:.1f}mm; margin: 0 }}
@page envelope {{ size: {envelope_width:.1f}mm {envelope_height:.1f}mm }}
body {{ font: 12pt/1.55 Georgia, "Noto Serif", "DejaVu Serif", serif; color: #1e1e1e; background: #fff }}
.sheet {{ position: relative; width: {page_width:.1f}mm; height: {page_height:.1f}mm; overflow: hidden;
  break-after: page }}
.card {{ position: absolute; width: {width:.1f}mm; height: {height:.1f}mm; padding: 12mm;
  overflow: hidden }}
.card p {{ white-space: pre-wrap; overflow-wrap: anywhere; height: 100% }}
.cut {{ outline: 0.2mm dashed #bbb }}
.ruled p {{ print-color-adjust: exact; -webkit-print-color-adjust: exact;
  background: repeating-linear-gradient(transparent 0 calc({line} - 0.2mm), #bbb calc({line} - 0.2mm) {line}) }}
.envelope {{ page: envelope; break-after: page; width: {envelope_width:.1f}mm;
  height: {envelope_height:.1f}mm; padding: {address_top:.1f}mm 6mm 6mm {address_left:.1f}mm }}
.envelope p {{ white-space: pre-wrap; overflow-wrap: anywhere }}
@media screen {{ body {{ background: #ddd; padding: 6mm }}
  .sheet, .envelope {{ background: #fff; margin: 0 auto 6mm }} }}
"""


def cards_page(cards: Sequence[Card], wanted: Print) -> str:
    """An HTML page, complete in itself, that prints the cards and their envelopes in their size."""
    place = placing(wanted.size, wanted.sheet)
    many = len(place.corners)
    groups = [cards[at : at + many] for at in range(0, len(cards), many)]
    sheets = "".join(_sheet(group, place.corners, wanted) for group in groups)
    posted = [card for card in cards if card.address.strip()] if wanted.envelopes else []
    envelopes = "".join(f'<div class="envelope">{_words(card.address)}</div>' for card in posted)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>Thank-you cards</title><style>{_style(wanted)}</style></head>"
        f"<body>{sheets}{envelopes}</body></html>\n"
    )


def _sheet(cards: Sequence[Card], corners: Sequence[tuple[float, float]], wanted: Print) -> str:
    names = "card" if wanted.ruling is Ruling.PLAIN else "card ruled"
    names += "" if wanted.sheet is Sheet.CARD else " cut"
    by_hand = wanted.ruling is Ruling.BY_HAND
    drawn = "".join(
        f'<div class="{names}" style="left:{left:.1f}mm;top:{top:.1f}mm">'
        f"{_words('' if by_hand else card.text)}</div>"
        for card, (left, top) in zip(cards, corners, strict=False)
    )
    return f'<div class="sheet">{drawn}</div>'


def _words(text: str) -> str:
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return f'<p dir="auto">{escape(whole.strip())}</p>'


def _style(wanted: Print) -> str:
    page = placing(wanted.size, wanted.sheet).page
    wide, high = wanted.size.envelope_mm
    return _STYLE.format(
        page_width=page[0],
        page_height=page[1],
        width=wanted.size.mm[0],
        height=wanted.size.mm[1],
        envelope_width=wide,
        envelope_height=high,
        address_left=wide * 0.4,
        address_top=high * 0.45,
        line="9mm" if wanted.ruling is Ruling.BY_HAND else "1.55em",
    )
