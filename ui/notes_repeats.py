"""Questions that were there before: where they stand, side by side where the words differ, and what then."""

import streamlit as st

from prep.questions.draft import Draft, DraftQuestion
from ui.notes_fields import put_field
from ui.words import plain

CHOICES = {"new": "Keep both", "again": "Asked again", "leave": "Leave it out"}
_AGAIN = "Asked again counts it once more for the question you have. Its answer and ratings stay."
_EXPLAINED = (
    "For those you have already: **Leave it out** adds nothing, **Asked again** counts one more time "
    "for the question you have, **Keep both** adds it as a question of its own."
)


def remark(each: DraftQuestion) -> str:
    """One line for a cell: that it may be none, or what it repeats and where that stands."""
    repeat = each.repeat
    if repeat is None:
        if each.left_before:
            return "Left out of the earlier version"
        return "" if each.sure else "Maybe a question"
    if repeat.kind == "exact":
        return f"Here already: {repeat.where}"
    return f"Similar to “{repeat.text}” ({repeat.where})"


def choices_explained(draft: Draft) -> None:
    """One line on the three choices, where there is something to choose."""
    if any(each.repeat for each in draft.questions):
        st.caption(_EXPLAINED)


def repeat_row(index: int, each: DraftQuestion) -> None:
    """Below a question: what it repeats, and the choice of what becomes of it."""
    repeat = each.repeat
    if repeat is None:
        if each.left_before:
            st.caption("You left it out of the earlier version of this file.")
        return
    where = plain(repeat.where)
    if repeat.kind == "exact":
        st.markdown(f":blue-badge[Here already] {where}")
        _choice(index, each)
    else:
        with st.container(border=True, gap="xxsmall", key=f"review_near_{index}"):
            st.markdown(f":blue-badge[Similar] {where}")
            here, there = st.columns(2)
            here.caption("In these notes")
            here.markdown(plain(each.text))
            there.caption("There")
            there.markdown(plain(repeat.text))
            _choice(index, each)


def _choice(index: int, each: DraftQuestion) -> None:
    key = f"review_choice_{index}"
    st.session_state[key] = each.choice
    options = (
        ["leave", "again", "new"] if each.repeat and each.repeat.question_id else ["leave", "new"]
    )
    st.segmented_control(
        "What becomes of it",
        options,
        format_func=CHOICES.__getitem__,
        required=True,
        label_visibility="collapsed",
        help=_AGAIN,
        key=key,
        on_change=put_field,
        args=("questions", index, "choice", key),
    )
