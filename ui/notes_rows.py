"""What was found as a list: a tick, the words, where it stands; one row open at a time."""

import streamlit as st

from prep.questions.draft import Draft, DraftQuestion, Section
from ui.notes_fields import STATED, is_open, open_row, put_field, question_fields, separate_button
from ui.notes_repeats import choices_explained, repeat_row
from ui.reasons import reasons_text
from ui.source_pane import source_around
from ui.words import plain

_AT_ONCE = 50
_MARKED = "review_marked"
_PAGE = "review_page"


def question_rows(draft: Draft) -> None:
    """Sure questions first, doubtful ones below, so many at once."""
    shown = _page_of(sorted(enumerate(draft.questions), key=lambda row: not row[1].sure))
    choices_explained(draft)
    for index, each in shown:
        if each.sure:
            _question(draft, index, each)
    if any(not each.sure for _, each in shown):
        st.markdown("**Maybe**")
        st.caption(
            "These may be questions. Those that ask and have an answer or a verdict are ticked."
        )
    for index, each in shown:
        if not each.sure:
            _question(draft, index, each)


def tick_row(section: Section, index: int, take: bool, label: str) -> None:
    """A tick with its words, and the button that opens its fields."""
    key = f"review_take_{section}_{index}"
    st.session_state[key] = take
    with st.container(horizontal=True, wrap=False, vertical_alignment="center"):
        st.checkbox(
            plain(label),
            key=key,
            on_change=put_field,
            args=(section, index, "take", key),
            width="stretch",
            wrap=True,
        )
        opened = is_open(section, index)
        st.button(
            "Done" if opened else "Edit",
            on_click=open_row,
            args=(section, index, not opened),
            type="tertiary",
            key=f"review_edit_{section}_{index}",
            help=None if opened else f"Edit {section} row {index + 1}",
        )


def found_text(each: DraftQuestion) -> str:
    """`Line 3, asked by Priya Shah.`: where a question was found, by what, and who asked it."""
    told, asked_by = each.found_by, each.asked_by
    line = "" if each.line is None else f"Line {each.line}, "
    if asked_by and told.startswith("asked by "):
        return f"{line}asked by {plain(asked_by)}."
    asked = f"Asked by {plain(asked_by)}. " if asked_by else ""
    return f"{asked}{line}{plain(told)}."


def marked_lines(draft: Draft) -> tuple[int, int] | None:
    """The lines of the question whose source was asked for last."""
    index = st.session_state.get(_MARKED)
    if index is None or index >= len(draft.questions):
        return None
    return lines_of(draft.questions[index])


def lines_of(each: DraftQuestion) -> tuple[int, int] | None:
    """First and last line of a question in its source; None for one added by hand."""
    return None if each.line is None else (each.line, each.last_line or each.line)


def mark(index: int | None) -> None:
    """Have the next run show where in the source a question stands."""
    st.session_state[_MARKED] = index


def _page_of(rows: list[tuple[int, DraftQuestion]]) -> list[tuple[int, DraftQuestion]]:
    pages = -(-len(rows) // _AT_ONCE)
    if st.session_state.get(_PAGE, 1) > pages:  # rows were joined, or the file was read anew
        st.session_state[_PAGE] = max(pages, 1)
    page = st.pagination(pages, key=_PAGE) if pages > 1 else 1
    return rows[(page - 1) * _AT_ONCE : page * _AT_ONCE]


def _question(draft: Draft, index: int, each: DraftQuestion) -> None:
    with st.container(key=f"review_question_{index}", gap="xxsmall"):
        tick_row("questions", index, each.take, each.text or "A question of your own")
        _where(index, each)
        _difficulty(each)
        repeat_row(index, each)
        lines = lines_of(each)
        if lines and st.session_state.get(_MARKED) == index:
            source = draft.reading.notes.document.source
            source_around(source, f"row_{index}", lines)
        if is_open("questions", index):
            question_fields(draft, index)


def _where(index: int, each: DraftQuestion) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.caption(found_text(each), width="content")
        if not is_open("questions", index):
            separate_button(index, each, "row")
        if each.line is None:
            return
        shown = st.session_state.get(_MARKED) == index
        st.button(
            "Hide the notes" if shown else "Show in the notes",
            on_click=mark,
            args=(None if shown else index,),
            type="tertiary",
            key=f"review_source_{index}",
        )


def _difficulty(each: DraftQuestion) -> None:
    if each.difficult == "unstated" and each.own_rating is None:
        return
    rated = f" You rate it {each.own_rating} of 5." if each.own_rating else ""
    why = f" {reasons_text(each.reasons)}" if each.reasons else ""
    colour = "orange" if each.difficult == "yes" else "gray"
    st.markdown(f":{colour}-badge[{STATED[each.difficult]}]{rated}{why}")
