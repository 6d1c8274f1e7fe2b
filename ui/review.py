"""The reading before it is kept: in figures, as a list or a table, each correction kept at once."""

import streamlit as st

from prep.questions.draft import Counts, Draft, counted, with_one_more
from prep.text import count_of
from ui import notes_desk
from ui.notes_fields import open_row
from ui.notes_mentions import mentions
from ui.notes_rows import marked_lines, question_rows
from ui.notes_table import question_table
from ui.source_pane import source_pane
from ui.words import plain

_WAYS = ("List", "Table")


def counts(draft: Draft) -> str:
    """`7 questions found: 7 sure, 3 of them difficult.`, `23 questions found: 19 new, 4 similar. ...`"""
    hard = sum(each.difficult == "yes" for each in draft.questions if each.text.strip())
    return counts_text(counted(draft), hard)


def counts_text(found: Counts, difficult: int = 0) -> str:
    """The same, from the figures."""
    words = _found_text(found)
    if not difficult:
        return words
    if found.found == found.new and not found.unsure:
        return f"{words.removesuffix('.')}, {difficult:,} of them difficult."
    return f"{words} Difficult: {difficult:,}."


def _found_text(found: Counts) -> str:
    if not found.found:
        return "No question was found in these notes."
    whole = f"{count_of(found.found, 'question')} found"
    parts = [f"{found.new:,} new"] if found.new < found.found else []
    parts += [f"{found.here:,} here already"] if found.here else []
    parts += [f"{found.similar:,} similar"] if found.similar else []
    sure = f"{found.new - found.unsure:,} sure"
    sure += f", {found.unsure:,} to check" if found.unsure else ""
    if not parts:
        return f"{whole}: {sure}."
    return f"{whole}: {', '.join(parts)}." + (f" Of the new ones {sure}." if found.new else "")


def review(draft: Draft) -> None:
    """All that was found, as a list beside its source or as a table above it."""
    for problem in draft.reading.problems:
        st.caption(plain(str(problem)))
    _nothing_ticked(draft)
    way = st.segmented_control(
        "Show the questions as",
        _WAYS,
        default=_WAYS[0],
        required=True,
        label_visibility="collapsed",
        key="review_way",
        persist_state="session",
    )
    if way == "Table" and draft.questions:
        question_table(draft)
        _rest(draft)
        return
    left, right = st.columns([3, 2], gap="medium")
    with left:
        question_rows(draft)
        _rest(draft)
    with right:
        source = draft.reading.notes.document.source
        source_pane(source, draft.draft_id, marked_lines(draft))


def _nothing_ticked(draft: Draft) -> None:
    """Say before keeping how many questions would be lost, where none is ticked."""
    if draft.left_out and not draft.taken:
        left = count_of(draft.left_out, "question")
        st.warning(f"No question is ticked. Kept like this, {left} would be left out.")


def _rest(draft: Draft) -> None:
    st.button("Add a question by hand", on_click=_add_question, key="review_add")
    mentions(draft)


def _add_question() -> None:
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(with_one_more(draft))
        open_row("questions", len(draft.questions))
