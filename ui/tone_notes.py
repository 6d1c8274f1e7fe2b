"""What a text will sound like, beside it: found words with their reason. The text stays as it is."""

from collections.abc import Sequence

import streamlit as st

from prep.text import count_of, shortened
from prep.wording import ToneFinding, length_words, limit_of, tone
from ui.words import plain

_COLOUR = {"red": "red", "amber": "orange", "green": "green"}
_NAME = {"red": "Mend", "amber": "Look at", "green": "Good"}
_AT_ONCE = 8


def tone_notes(
    text: str, kind: str, also_missing: Sequence[str] = (), also_amber: Sequence[str] = ()
) -> None:
    """The length against its limit, then what was found: red, amber and what is missing (each with
    what the page itself found); what is good only where nothing else is to be said."""
    st.caption(length_words(text, kind) or length_line(len(text), limit_of(kind)))
    if not text.strip():
        return
    every = tone(text, kind)
    found = [one for one in every if one.start < len(text)]
    faults = [one for one in found if one.level != "green"]
    for each in faults[:_AT_ONCE]:
        st.markdown(_line(each))
    for why in also_amber:
        st.markdown(f":orange-badge[Look at] {plain(why)}")
    missing = [*(one.why for one in every if one.start >= len(text)), *also_missing]
    if missing:
        st.markdown(f":orange-badge[Missing] {plain(' '.join(missing))}")
    green = [one for one in found if one.level == "green"]
    if green and not (faults or missing or also_amber):
        st.markdown(f":green-badge[Good] {plain(_together(green))}")


def length_line(length: int, limit: int) -> str:
    """`258 of 400 characters.`, or by how many it is over."""
    if length <= limit:
        return f"{length:,} of {limit:,} characters."
    return f"{length:,} of {limit:,} characters: {count_of(length - limit, 'character')} over."


def _line(finding: ToneFinding) -> str:
    badge = f":{_COLOUR[finding.level]}-badge[{_NAME[finding.level]}]"
    words = f"“{shortened(finding.words, 60)}”: " if finding.words.strip("?!？！ ") else ""
    return f"{badge} {plain(words + finding.why)}"


def _together(findings: Sequence[ToneFinding]) -> str:
    return " ".join(each.why for each in findings)
