"""Cards on paper, read back: the page's size, its words, what does not fit, what can't be printed."""

from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

import pypdfium2
import pytest

from prep.thanks import Kind
from prep.thanks.card import Card, NoRoom, Print, Ruling, printable, unprintable
from prep.thanks.card_page import cards_page
from prep.thanks.card_pdf import cards_pdf
from prep.thanks.paper import CardSize, Sheet, placing
from tests.thanks.panel import PANEL, text

CARDS = tuple(
    Card(person.name, text(seat, seat, Kind.CARD), f"{person.name}\n1 Quay Street")
    for seat, person in enumerate(PANEL)
)


@contextmanager
def read(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    yield document
    document.close()


def millimetres(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    return round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1)


def words(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_range().split())


@pytest.mark.parametrize(
    ("size", "sheet", "page", "cards"),
    [
        (CardSize.A6, Sheet.CARD, (105.0, 148.0), 1),
        (CardSize.A6, Sheet.A4, (210.0, 297.0), 4),
        (CardSize.A6, Sheet.LETTER, (215.9, 279.4), 2),
        (CardSize.INCHES_5X7, Sheet.CARD, (127.0, 177.8), 1),
        (CardSize.INCHES_5X7, Sheet.A4, (297.0, 210.0), 2),
        (CardSize.INCHES_5X7, Sheet.LETTER, (279.4, 215.9), 2),
    ],
)
def test_size_and_number_of_cards_on_a_page(
    size: CardSize, sheet: Sheet, page: tuple[float, float], cards: int
) -> None:
    place = placing(size, sheet)
    assert len(place.corners) == cards
    for left, top in place.corners:
        assert left >= 0 and top >= 0
        assert left + size.mm[0] <= place.page[0] and top + size.mm[1] <= place.page[1]
    with read(cards_pdf(CARDS, Print(size, Ruling.PLAIN, sheet))) as pdf:
        assert millimetres(pdf[0]) == page
        assert len(pdf) == -(-3 // cards)


def test_the_words_are_in_the_pdf_and_the_envelope_follows() -> None:
    with read(cards_pdf(CARDS[:1], Print(envelopes=True))) as pdf:
        assert words(pdf[0]) == " ".join(CARDS[0].text.split())
        assert words(pdf[1]) == "Ana Ruiz 1 Quay Street"
        assert millimetres(pdf[1]) == (162.0, 114.0)


def test_greek_cyrillic_and_hebrew_are_printed_and_what_is_not_is_named() -> None:
    card = Card("Ζωή", "Ευχαριστώ, Łódź, спасибо 🙂漢\nתודה")  # noqa: RUF001
    assert unprintable(card.text) == ["🙂", "漢"]
    assert printable("a🙂b\r\n\x00c") == "ab\nc"
    with read(cards_pdf([card], Print())) as pdf:
        assert words(pdf[0]) == "Ευχαριστώ, Łódź, спасибо תודה"


def test_by_hand_the_card_has_lines_and_no_words() -> None:
    with read(cards_pdf(CARDS[:1], Print(ruling=Ruling.BY_HAND))) as pdf:
        assert words(pdf[0]) == ""
        lines = [each for each in pdf[0].get_objects() if each.type == 2]  # paths
        assert len(lines) == 13  # 124 mm between the margins, 9 mm a line


def test_a_longer_text_is_set_smaller_and_one_that_is_too_long_is_refused() -> None:
    long = Card("Ana", "A sentence of seven words is here. " * 22)
    with read(cards_pdf([long], Print())) as pdf:
        assert words(pdf[0]).count("seven") == 22
    with pytest.raises(NoRoom, match="for Ana does not fit"):
        cards_pdf([Card("Ana", "word " * 600)], Print())
    with pytest.raises(NoRoom, match="does not fit"):
        cards_pdf([Card("Ana", "n" * 5_000)], Print())
    with pytest.raises(NoRoom, match="address of Ana"):
        cards_pdf([Card("Ana", "hello", "street\n" * 40)], Print(envelopes=True))


class Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [name for name, _ in attrs if name in ("src", "href")]


def test_the_print_page_holds_all_it_needs_and_no_markup_of_the_users() -> None:
    odd = Card("Eve", "<script>alert(1)</script> & 🙂 \ud800", "<b>street</b>")
    page = cards_page([odd, *CARDS], Print(sheet=Sheet.A4, envelopes=True, ruling=Ruling.RULED))
    seen = Seen()
    seen.feed(page)
    assert set(seen.tags) == {"html", "head", "meta", "title", "style", "body", "div", "p"}
    assert seen.links == [] and "url(" not in page
    assert page.count('class="envelope"') == 4 and page.count('class="card ruled cut"') == 4
    assert "@page { size: 210.0mm 297.0mm" in page
    assert "&lt;script&gt;" in page and "🙂" in page
    page.encode("utf-8")
