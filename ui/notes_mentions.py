"""What else was said in the notes: topics, people, promises, each with its tick and its fields."""

from typing import Any

import streamlit as st

from prep.casebook.panel_role import guessed_panel_role
from prep.notes.model import Person, Promise
from prep.questions.draft import Draft, Section
from ui.notes_fields import focus_opened, is_open, text_field
from ui.notes_rows import tick_row
from ui.panel_rows import add_to_panel, is_on_panel
from ui.words import plain


def mentions(draft: Draft) -> None:
    """The three kinds, each folded away where it is long."""
    _section(draft, "topics", "Topics", {"text": "Topic"})
    _section(draft, "people", "People", {"name": "Name", "role": "Role"})
    _section(draft, "promises", "Promises", {"text": "Promise", "by_when": "By when"})


def _section(draft: Draft, section: Section, title: str, fields: dict[str, str]) -> None:
    rows = getattr(draft, section)
    if not rows:
        return
    key = f"review_{section}"
    with st.expander(f"{title}, {len(rows)} found", expanded=len(rows) <= 3, key=key):
        for index, row in enumerate(rows):
            tick_row(section, index, row.take, _words(row.found))
            if isinstance(row.found, Person):
                _take_over(index, row.found)
            if is_open(section, index):
                for name, label in fields.items():
                    text_field(section, index, name, label, getattr(row.found, name))
                focus_opened(section, index, next(iter(fields)))


def _words(found: Any) -> str:
    if isinstance(found, Person):
        return f"{found.name}{', ' + found.role if found.role else ''} (line {found.line})"
    if isinstance(found, Promise):
        who = "You" if found.made_by == "me" else "They"
        return f"{who}: {found.text} (line {found.line})"
    return f"{found.text} (line {found.line})"


def _take_over(index: int, person: Person) -> None:
    if not person.interviewer or is_on_panel(person.name):
        return
    st.button(
        f"Add {plain(person.name)} to the interview",
        on_click=add_to_panel,
        args=(person.name, guessed_panel_role(person.role)),
        key=f"review_panel_{index}",
    )
