"""What each column of a list means: the guess, why, a few of its cells, and the choice."""

from collections.abc import Sequence

import streamlit as st

from prep.text import count_of, shortened
from prep.trackers import Field
from prep.trackers.cells import bare_address
from prep.trackers.desk import Desk, dates_left_out, with_field
from ui import tracker_desk
from ui.words import plain

_FIELDS = list(Field)
_LONGEST_SAMPLE = 40


def columns(held: Desk) -> None:
    """A choice for each column that is taken; the others below, one click away."""
    st.subheader("What the columns mean", anchor=False)
    if not held.has_company:
        st.write("No column seems to name the company. Choose the one that does.")
    _dates_left_out(held)
    taken = [at for at, each in enumerate(held.fields) if each is not Field.NONE]
    others = [at for at, each in enumerate(held.fields) if each is Field.NONE]
    _choices(held, taken)
    if not others:
        return
    label = f"{count_of(len(others), 'column')} left out"
    with st.expander(label, expanded=not held.has_company, key="bring_others"):
        _choices(held, others)


def _dates_left_out(held: Desk) -> None:
    heads = dates_left_out(held)
    if heads:
        named = ", ".join(plain(shortened(head, 40)) for head in heads)
        verb = "is" if len(heads) == 1 else "are"
        st.warning(
            f"{count_of(len(heads), 'column')} with dates {verb} left out: {named}. "
            "Say below which days these are, if you want them."
        )


def _choices(held: Desk, places: Sequence[int]) -> None:
    for first in range(0, len(places), 2):
        for at, side in zip(places[first : first + 2], st.columns(2), strict=False):
            with side:
                _choice(held, at)


def _choice(held: Desk, at: int) -> None:
    key = f"bring_column_{tracker_desk.turn()}_{at}"
    st.session_state[key] = held.fields[at]
    st.selectbox(
        plain(held.table.heads[at]),
        _FIELDS,
        format_func=lambda each: each.label,
        key=key,
        on_change=_put,
        args=(at, key),
    )
    st.caption(plain(_told(held, at)))


def _told(held: Desk, at: int) -> str:
    """`“Applied”, “Rejected”. By its heading.`"""
    cells = [
        f"“{shortened(bare_address(cell), _LONGEST_SAMPLE)}”" for cell in held.table.samples(at)
    ]
    samples = f"{', '.join(cells)}." if cells else "Its cells are empty."
    guessed = held.guesses[at]
    reason = guessed.reason if guessed.field is held.fields[at] else "chosen by you"
    return f"{samples} {reason[:1].upper()}{reason[1:]}." if reason else samples


def _put(at: int, key: str) -> None:
    meaning: Field = st.session_state[key]
    tracker_desk.change(lambda held: with_field(held, at, meaning))
