"""What was found as a table: every cell by keyboard, rows to pick and join, a way to the source."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from prep.questions.draft import Draft, DraftQuestion, corrected, merged
from prep.text import shortened
from ui import notes_desk, notes_table_turn
from ui.notes_fields import STATED, open_row, opened_question, question_fields
from ui.notes_repeats import CHOICES, choices_explained, remark
from ui.notes_rows import mark, marked_lines
from ui.source_pane import source_pane

_ALL_AT_ONCE = 14
_BY_WORDS = {words: stated for stated, words in STATED.items()}
_CHOICE_BY_WORDS = {words: choice for choice, words in CHOICES.items()}


def question_table(draft: Draft) -> None:
    """The table, and below it what is done with picked rows and the fields of one row."""
    import pandas as pd  # here, because the list does without it

    rows = pd.DataFrame([_row(each) for each in draft.questions])
    st.data_editor(
        rows,
        column_config=_columns(),
        column_order=_order(draft),
        hide_index=True,
        height="content" if len(rows) <= _ALL_AT_ONCE else 520,
        key=notes_table_turn.key(),
        on_change=_take_in,
        alt="The questions that were found, to tick and to correct",
    )
    choices_explained(draft)
    _join_button(draft)
    source = draft.reading.notes.document.source
    source_pane(source, draft.draft_id, marked_lines(draft), height=260)
    opened = opened_question()
    if opened is not None and opened < len(draft.questions):
        st.markdown(f"**Row {opened + 1}**")
        question_fields(draft, opened)
        st.button("Done", on_click=open_row, args=("questions", opened, False), key="table_done")


def _row(each: DraftQuestion) -> dict[str, Any]:
    return {
        "take": each.take,
        "text": each.text,
        "asked_by": each.asked_by,
        "difficult": STATED[each.difficult],
        "evidence": "; ".join(shortened(reason.evidence, 160) for reason in each.reasons),
        "remark": remark(each),
        "choice": CHOICES[each.choice] if each.repeat else None,
        "line": "" if each.line is None else f"Line {each.line}",
        "more": "Edit",
        "picked": False,
    }


def _columns() -> dict[str, Any]:
    column = st.column_config
    return {
        "take": column.CheckboxColumn("Keep it", width=75, pinned=True),
        "text": column.TextColumn("Question", width=480, required=True),
        "remark": column.TextColumn("Remark", width=130, disabled=True),
        "choice": column.SelectboxColumn("Asked before", options=list(_CHOICE_BY_WORDS), width=120),
        "difficult": column.SelectboxColumn(
            "Difficult", options=list(_BY_WORDS), required=True, width=105
        ),
        "asked_by": column.TextColumn("Asked by", width=95),
        "line": column.ButtonColumn(
            "Source", type="tertiary", on_click=_to_source, key="table_line", width=70
        ),
        "more": column.ButtonColumn(
            "All fields", type="tertiary", on_click=_to_fields, key="table_more", width=80
        ),
        "picked": column.CheckboxColumn(
            "Join", width=65, help="Tick the rows that are one question"
        ),
        "evidence": column.TextColumn("What says so", width=300, disabled=True),
    }


def _order(draft: Draft) -> list[str]:
    unneeded = set()
    if not any(remark(each) for each in draft.questions):
        unneeded.add("remark")
    if not any(each.repeat for each in draft.questions):
        unneeded.add("choice")
    return [name for name in _columns() if name not in unneeded]


def _take_in() -> None:
    """Put every cell that says something else than the draft into it, at once."""
    draft = notes_desk.draft()
    if draft is None:
        return
    changed = draft
    for index, cells in _edited().items():
        if index < len(draft.questions):
            changed = _with_cells(changed, index, cells)
    if changed != draft:
        notes_desk.put(changed, keep_table=True)


def _with_cells(draft: Draft, index: int, cells: Mapping[str, Any]) -> Draft:
    changes = {name: _value(name, cell) for name, cell in cells.items() if name != "picked"}
    row = draft.questions[index]
    if all(getattr(row, name) == value for name, value in changes.items()):
        return draft
    return corrected(draft, "questions", index, **changes)


def _value(name: str, cell: Any) -> Any:
    if name == "difficult":
        return _BY_WORDS[cell]
    if name == "choice":
        return _CHOICE_BY_WORDS.get(cell, "leave")
    return bool(cell) if name == "take" else str(cell or "")


def _edited() -> Mapping[int, Mapping[str, Any]]:
    state = st.session_state.get(notes_table_turn.key()) or {}
    return {int(row): cells for row, cells in state.get("edited_rows", {}).items()}


def _join_button(draft: Draft) -> None:
    picked = sorted(row for row, cells in _edited().items() if cells.get("picked"))
    if len(picked) < 2:
        st.caption("Tick Join in two or more rows to make one question of them.")
        return
    st.button(
        f"Join the {len(picked)} rows",
        on_click=_join,
        args=(tuple(picked),),
        key="table_join",
    )


def _join(picked: tuple[int, ...]) -> None:
    draft = notes_desk.draft()
    if draft is not None:
        notes_desk.put(merged(draft, picked))
        open_row("questions", min(picked))


def _to_source() -> None:
    mark(st.session_state["table_line"].row)


def _to_fields() -> None:
    open_row("questions", st.session_state["table_more"].row)
