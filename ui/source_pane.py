"""The source of notes in a box of its own, numbered, with the lines that something stands on marked."""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).resolve().parent
_LINES_AT_ONCE = 1_000
"""A browser draws this many at once; a longer source is turned over page by page."""
_AROUND = 150

_PANE = st.components.v2.component(
    "round_two_source_pane",
    html='<div class="pane" role="region" tabindex="0"></div>\n',
    css=(_HERE / "source_pane.css").read_text(encoding="utf-8"),
    js=(_HERE / "source_pane.js").read_text(encoding="utf-8"),
)

Lines = tuple[int, int]
"""The first and the last of some lines, 1-based, counted by "\\n"."""


def source_pane(source: str, key: str, marked: Lines | None = None, height: int = 640) -> None:
    """A whole source; marked lines are in view, on their own page where it has several."""
    lines = source.split("\n")
    pages = -(-len(lines) // _LINES_AT_ONCE)
    page = _page(pages, key, marked) if pages > 1 else 1
    first = (page - 1) * _LINES_AT_ONCE + 1
    _show(lines[first - 1 : first - 1 + _LINES_AT_ONCE], first, marked, key, height)


def source_around(source: str, key: str, marked: Lines, height: int = 220) -> None:
    """The marked lines and what stands around them, to scroll in."""
    lines = source.split("\n")
    first = max(1, marked[0] - _AROUND)
    _show(lines[first - 1 : marked[1] + _AROUND], first, marked, key, height)


def _page(pages: int, key: str, marked: Lines | None) -> int:
    turned, shown = f"source_page_{key}", f"source_marked_{key}"
    if marked and st.session_state.get(shown) != marked:
        st.session_state[turned] = (marked[0] - 1) // _LINES_AT_ONCE + 1
    st.session_state[shown] = marked
    return int(st.pagination(pages, key=turned))


def _show(lines: list[str], first: int, marked: Lines | None, key: str, height: int) -> None:
    here = marked and first <= marked[0] < first + len(lines)
    _PANE(
        key=f"source_pane_{key}",
        data={
            "label": "Your notes, line by line",
            "text": "\n".join(lines),
            "first": first,
            "from": marked[0] if marked and here else None,
            "to": marked[1] if marked and here else None,
            "height": height,
        },
    )
