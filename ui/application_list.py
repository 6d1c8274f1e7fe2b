"""The board: filters that stand in the address, and a card an application."""

from collections.abc import Sequence

import streamlit as st

from prep.pipeline import Standing
from prep.text import count_of, day_text, same_text_key, shortened
from ui import clock
from ui.words import plain

_AT_ONCE = 20
_SHOWN = ("Open", "Ended", "All")


def filtered(board: Sequence[Standing]) -> list[Standing]:
    """The applications that the two filters let through, in the order they came."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        shown = st.segmented_control(
            "Show", _SHOWN, default=_SHOWN[0], required=True, key="show", bind="query-params"
        )
        words = st.text_input(
            "Search company or role", type="search", live=True, key="search", bind="query-params"
        )
    wanted = same_text_key(words or "")
    return [
        each
        for each in board
        if wanted in same_text_key(each.application.title)
        and (shown == "All" or each.application.stage.is_end == (shown == "Ended"))
    ]


def cards(board: Sequence[Standing]) -> None:
    """A card an application, so many at once."""
    if board:
        st.caption("Open one to enter its next stage or its next step.")
    else:
        st.write("No application passes these filters. Show all, or clear the search.")
    pages = -(-len(board) // _AT_ONCE)
    page = st.pagination(pages, key="applications_page") if pages > 1 else 1
    first = (page - 1) * _AT_ONCE
    with st.container(gap="xsmall", key="applications"):
        for each in board[first : first + _AT_ONCE]:
            _card(each)


def open_application(application_id: str) -> None:
    """Have the next run show this application."""
    st.query_params["application"] = application_id


def _card(standing: Standing) -> None:
    application = standing.application
    key = application.application_id
    with st.container(
        border=True, horizontal=True, wrap=False, vertical_alignment="center", key=f"card_{key}"
    ):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{plain(shortened(application.title, 50))}**")
            st.markdown(f"{_stage_badge(standing)} {plain(_line(standing))}")
        st.button(
            "Open",
            on_click=open_application,
            args=(key,),
            type="tertiary",
            icon=":material/chevron_right:",
            icon_position="right",
            key=f"open_{key}",
        )


def _stage_badge(standing: Standing) -> str:
    """The stage in Markdown: blue while somebody has to answer, else grey."""
    colour = "blue" if standing.is_waiting else "gray"
    return f":{colour}-badge[{standing.application.stage.label}]"


def _line(standing: Standing) -> str:
    application, today = standing.application, clock.today()
    ended = application.stage.is_end
    days = (
        f"Since {day_text(application.in_stage_since, today)}."
        if ended
        else f"{count_of(standing.days, 'day')} in this stage."
    )
    step = next_step_words(standing)
    return f"{days} {step}" if step and not ended else days


def next_step_words(standing: Standing) -> str:
    """`Next: send the card, Wed 25 Nov.`, or ""."""
    application = standing.application
    day = application.next_step_on
    parts = [
        shortened(application.next_step, 80),
        day_text(day, clock.today()) if day else "",
    ]
    words = ", ".join(part for part in parts if part)
    return f"Next: {words}." if words else ""
