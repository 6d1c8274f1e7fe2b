"""One open row of the notes: its fields, and joining it with a neighbour or splitting it."""

from typing import Any

import streamlit as st

from prep.questions.draft import Draft, DraftQuestion, Section, corrected, merged, separated, split
from prep.text import shortened
from ui import notes_desk
from ui.field_focus import focus_once
from ui.kept_typing import keep_while_typing
from ui.source_text import excerpt
from ui.words import plain

STATED = {"yes": "Difficult", "no": "Not difficult", "unstated": "Not said"}
_OPEN, _OPENED = "review_open", "review_opened_times"
_RATINGS = {number: str(number) for number in range(1, 6)}


def question_fields(draft: Draft, index: int) -> None:
    """The fields of one question, each correction kept as it is made."""
    each = draft.questions[index]
    with st.container(border=True, key=f"review_fields_{index}"):
        text_field("questions", index, "text", "Question", each.text, tall=True)
        text_field(
            "questions", index, "noted_answer", "What you said, as noted", each.noted_answer, True
        )
        text_field("questions", index, "asked_by", "Asked by", each.asked_by)
        _choice(index, "difficult", "Was it difficult?", STATED, each.difficult)
        _choice(index, "own_rating", "How hard, 1 (easy) to 5", _RATINGS, each.own_rating)
        focus_opened("questions", index, "text")
        _one_or_several(draft, index, each)
        if each.line is not None and each.last_line is not None:
            excerpt(draft.reading.notes.document.source, each.line, each.ends or each.last_line)


def text_field(
    section: Section, index: int, name: str, label: str, value: str, tall: bool = False
) -> None:
    """A text of a row, put into the draft when it changes."""
    key = f"review_{section}_{index}_{name}"
    if st.session_state.get(key) != value:  # what is typed on meanwhile is not written over
        st.session_state[key] = value
    field = st.text_area if tall else st.text_input
    field(label, key=key, on_change=put_field, args=(section, index, name, key))
    if tall:
        keep_while_typing(key)


def focus_opened(section: Section, index: int, name: str) -> None:
    """Put the caret into this field of a row that was opened just now."""
    focus_once(f"review_{section}_{index}_{name}", st.session_state.get(_OPENED, 0))


def put_field(section: Section, index: int, name: str, key: str) -> None:
    """Put what stands in a field into the open draft."""
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(corrected(draft, section, index, **{name: st.session_state[key]}))


def is_open(section: Section, index: int) -> bool:
    """Whether this row's fields are shown."""
    return bool(st.session_state.get(_OPEN) == (section, index))


def open_row(section: Section, index: int, opened: bool = True) -> None:
    """Have the next run show this row's fields, or none."""
    st.session_state[_OPEN] = (section, index) if opened else None
    st.session_state[_OPENED] = st.session_state.get(_OPENED, 0) + opened


def opened_question() -> int | None:
    """The question whose fields are shown."""
    section, index = st.session_state.get(_OPEN) or ("", 0)
    return index if section == "questions" else None


def pieces(text: str) -> list[str]:
    """The questions that a text falls into: its lines, or, on one line, its sentences that ask."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return lines
    asked = text.replace("？", "？\n").replace("? ", "?\n")
    return [part.strip() for part in asked.splitlines() if part.strip()]


def _one_or_several(draft: Draft, index: int, each: DraftQuestion) -> None:
    parts = pieces(each.text)
    with st.container(horizontal=True, gap="small"):
        if len(parts) > 1:
            st.button(
                f"Split into {len(parts)} questions",
                on_click=_split,
                args=(index, tuple(parts)),
                help="; ".join(plain(shortened(part, 60)) for part in parts),
                key=f"review_split_{index}",
            )
        separate_button(index, each, "fields")
        for name, other in _neighbours(draft, index):
            st.button(
                f"Join with {name}",
                on_click=_join,
                args=((index, other),),
                help=plain(shortened(draft.questions[other].text, 100)),
                key=f"review_join_{name.split()[-1]}_{index}",
            )
    if len(parts) == 1:
        st.caption("Two questions in one? Put each on a line of its own to split them.")


def separate_button(index: int, each: DraftQuestion, place: str) -> None:
    """The way back from joining, until the notes are kept."""
    if each.joined:
        st.button(
            "Separate again",
            on_click=_separate,
            args=(index,),
            type="tertiary" if place == "row" else "secondary",
            help=f"Brings back the {len(each.joined)} questions that you joined, as they were.",
            key=f"review_separate_{place}_{index}",
        )


def _neighbours(draft: Draft, index: int) -> list[tuple[str, int]]:
    """The rows before and after it in the notes, where there are such rows."""
    there = [("the one above", index - 1), ("the one below", index + 1)]
    return [(name, other) for name, other in there if 0 <= other < len(draft.questions)]


def _join(indexes: tuple[int, ...]) -> None:
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(merged(draft, sorted(indexes)))
        open_row("questions", min(indexes))


def _split(index: int, parts: tuple[str, ...]) -> None:
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(split(draft, index, parts))
        open_row("questions", index, opened=False)


def _separate(index: int) -> None:
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(separated(draft, index))
        open_row("questions", index, opened=False)


def _choice(index: int, name: str, label: str, words: dict[Any, str], value: Any) -> None:
    key = f"review_questions_{index}_{name}"
    st.session_state[key] = value
    st.segmented_control(
        label,
        list(words),
        format_func=lambda option: words[option],
        required=name == "difficult",
        key=key,
        on_change=put_field,
        args=("questions", index, name, key),
    )
