"""The cards on paper: size, ruling, sheet; a PDF and a page to print."""

import streamlit as st

from prep.errors import PrepError
from prep.text import count_of
from prep.thanks import Draft, Kind
from prep.thanks.card import Card, Print, Ruling, unprintable
from prep.thanks.card_page import cards_page
from prep.thanks.card_pdf import cards_pdf
from prep.thanks.paper import CardSize, Sheet
from ui.thanks_fields import Writing, address_field
from ui.words import plain

_NAMED = 12


def on_paper(writing: Writing, draft: Draft) -> None:
    """The choices, then the two ways to print; opened when it is wanted."""
    opened = st.expander("Print the card", on_change="rerun", key=f"{writing.key}_paper")
    if not opened.open:
        return
    with opened:
        address_field(writing)
        cards = _cards(writing, draft)
        wanted = _print(cards)
        if not any(card.text.strip() for card in cards):
            st.caption("Draft the card first, then it can be printed.")
            return
        _letters(cards, wanted)
        _files(writing, cards, wanted)


def _cards(writing: Writing, draft: Draft) -> list[Card]:
    """This card, or those of the whole panel that have a text."""
    here = Card(writing.addressee.name, draft.text, draft.address)
    desk = writing.desk
    others = [
        Card(person.name, theirs.text, theirs.address)
        for person in desk.people
        if person.key != draft.addressee_key
        and (theirs := desk.draft(person.key, Kind.CARD)).text.strip()
    ]
    if not others:
        return [here]
    every = f"All {count_of(len(others) + 1, 'card')} of this panel"
    chosen = st.segmented_control(
        "Which", ["This card", every], default="This card", required=True, key="card_which"
    )
    return [here, *others] if chosen == every else [here]


def _print(cards: list[Card]) -> Print:
    first, second, third = st.columns(3)
    size = first.selectbox("Size", list(CardSize), key="card_size", persist_state="session")
    ruling = second.selectbox("Ground", list(Ruling), key="card_ruling", persist_state="session")
    sheet = third.selectbox("Paper", list(Sheet), key="card_sheet", persist_state="session")
    envelopes = st.checkbox(
        "With a page for the envelope",
        disabled=not any(card.address.strip() for card in cards),
        key="card_envelopes",
        persist_state="session",
    )
    return Print(size or CardSize.A6, ruling or Ruling.PLAIN, sheet or Sheet.CARD, bool(envelopes))


def _letters(cards: list[Card], wanted: Print) -> None:
    """Say which letters the PDF leaves out."""
    by_hand = wanted.ruling is Ruling.BY_HAND
    said = "".join(("" if by_hand else card.text) + card.address for card in cards)
    if left_out := unprintable(said):
        named = " ".join(left_out[:_NAMED])
        st.caption(
            plain(
                f"The PDF has no letters for {named} and leaves them out. The print page has them."
            )
        )


def _files(writing: Writing, cards: list[Card], wanted: Print) -> None:
    try:
        pdf = _pdf(tuple(cards), wanted)
    except PrepError as refusal:
        st.error(str(refusal))
        return
    with st.container(horizontal=True):
        st.download_button(
            "PDF",
            pdf,
            "thank-you-cards.pdf",
            mime="application/pdf",
            on_click="ignore",
            key=f"{writing.key}_pdf",
        )
        st.download_button(
            "Print page",
            cards_page(cards, wanted),
            "thank-you-cards.html",
            mime="text/html",
            on_click="ignore",
            help="A page that prints by itself in any browser, with every letter that your system has.",
            key=f"{writing.key}_page",
        )


@st.cache_data(max_entries=8, show_spinner=False)
def _pdf(cards: tuple[Card, ...], wanted: Print) -> bytes:
    return cards_pdf(cards, wanted)
