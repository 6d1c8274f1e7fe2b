"""Rows for the people of a panel: name and role, added and removed one by one."""

from collections.abc import Sequence

import streamlit as st

from prep.casebook import Interviewer, PanelRole
from prep.text import new_id

_ROLES = list(PanelRole)
_LAST = "panel_rows_shown"


def panel_rows(start: Sequence[Interviewer], key: str) -> tuple[Interviewer, ...]:
    """The rows of the panel `key`, first filled from `start`; those without a name don't count."""
    rows = _rows(start, key)
    st.session_state[_LAST] = key
    people = [_row(key, number, row) for number, row in enumerate(rows, start=1)]
    st.button(
        "Add an interviewer",
        on_click=_add,
        args=(key, "", None),
        type="tertiary",
        key=f"panel_add_{key}",
    )
    return tuple(person for person in people if person.name)


def add_to_panel(name: str, panel_role: PanelRole | None) -> None:
    """Put a person in the rows that were shown last, in the first row that has no name yet."""
    key = st.session_state.get(_LAST)
    if key is not None:
        _add(key, name, panel_role)


def is_on_panel(name: str) -> bool:
    """Somebody of this name stands in the rows that were shown last."""
    key = st.session_state.get(_LAST)
    return any(each.casefold() == name.strip().casefold() for each in names_in(key))


def is_shown(key: str) -> bool:
    """Whether the rows of the panel `key` were shown and not begun anew since."""
    return f"panel_{key}" in st.session_state


def names_in(key: str | None) -> list[str]:
    """The names that stand in the rows of the panel `key`."""
    rows = st.session_state.get(f"panel_{key}", [])
    return [name for row in rows if (name := _name(key, row))]


def begin_anew(key: str) -> None:
    """Have the rows of this panel be filled again from what they start with."""
    st.session_state.pop(f"panel_{key}", None)


def _rows(start: Sequence[Interviewer], key: str) -> list[str]:
    if f"panel_{key}" not in st.session_state:
        st.session_state[f"panel_{key}"] = []
        for person in start or [Interviewer("", PanelRole.HIRING_MANAGER)]:
            _add(key, person.name, person.panel_role)
    rows: list[str] = st.session_state[f"panel_{key}"]
    return rows


def _row(key: str, number: int, row: str) -> Interviewer:
    who, role, gone = st.columns([5, 4, 2], vertical_alignment="bottom")
    name = who.text_input(
        f"Interviewer {number}", key=f"panel_name_{key}_{row}", persist_state="session"
    )
    panel_role = role.selectbox(
        "Role on the panel",
        _ROLES,
        format_func=lambda each: each.label,
        key=f"panel_role_{key}_{row}",
        persist_state="session",
    )
    gone.button(
        "Remove",
        on_click=_remove,
        args=(key, row),
        type="tertiary",
        key=f"panel_gone_{key}_{row}",
        help=f"Remove interviewer {number}",
    )
    return Interviewer(name.strip(), panel_role)


def _add(key: str, name: str, panel_role: PanelRole | None) -> None:
    rows = st.session_state[f"panel_{key}"]
    unnamed = next((row for row in rows if name and not _name(key, row)), None)
    row = unnamed or new_id()
    if unnamed is None:
        rows.append(row)
    st.session_state[f"panel_name_{key}_{row}"] = name
    st.session_state[f"panel_role_{key}_{row}"] = panel_role or PanelRole.HIRING_MANAGER


def _remove(key: str, row: str) -> None:
    st.session_state[f"panel_{key}"].remove(row)


def _name(key: str | None, row: str) -> str:
    return str(st.session_state.get(f"panel_name_{key}_{row}", "")).strip()
