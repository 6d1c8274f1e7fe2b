"""Notes as they were given: as text with line numbers, never rendered."""

import streamlit as st

_LINES_AT_ONCE = 1_000
"""A browser draws this many at once; a longer source is turned over page by page."""


def whole_source(source: str, key: str, height: int = 640) -> None:
    """The source with its line numbers, in a box of its own."""
    pages = -(-len(source.split("\n")) // _LINES_AT_ONCE)
    # st.code cuts white space at the start and counts from there: then the numbers are our own.
    if pages == 1 and source == source.lstrip():
        st.code(source, language=None, line_numbers=True, wrap_lines=True, height=height)
        return
    page = st.pagination(pages, key=f"source_page_{key}") if pages > 1 else 1
    first = (page - 1) * _LINES_AT_ONCE + 1
    shown = numbered(source, first, first + _LINES_AT_ONCE - 1)
    st.code(shown, language=None, wrap_lines=True, height=height)


def excerpt(source: str, line: int, last_line: int, around: int = 1) -> None:
    """Some lines of the source and a few around them, with their own numbers."""
    st.code(numbered(source, line - around, last_line + around), language=None, wrap_lines=True)


def numbered(source: str, first: int, last: int) -> str:
    """Lines `first` to `last` of a source (1-based, by "\\n"), each after its number."""
    lines = source.split("\n")
    first, last = max(first, 1), min(last, len(lines))
    width = len(str(last))
    return "\n".join(f"{number:<{width}}  {lines[number - 1]}" for number in range(first, last + 1))
