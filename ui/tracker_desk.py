"""The list that is being brought in: held until it is added or dropped.

The session holds it, and the server beside it, so that a page that is loaded again finds it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import streamlit as st

from prep import casebook
from prep.casebook.many import histories
from prep.store import Store
from prep.trackers import Table
from prep.trackers.desk import Desk, Outcome, opened, outcome
from ui import casefile, clock

_TURN = "tracker_turn"


def tables() -> list[Table]:
    """The lists of the file that was dropped; [] where none was."""
    _take_up()
    found: list[Table] = st.session_state.get(_key("tables"), [])
    return found


def desk() -> Desk | None:
    """The list on the desk, or None."""
    _take_up()
    found: Desk | None = st.session_state.get(_key("desk"))
    return found


def take(read: list[Table]) -> None:
    """Put the lists of a file on the desk, the first one open."""
    st.session_state[_key("tables")] = read
    st.session_state[_key("seen")] = True
    open_table(0)


def open_table(at: int) -> None:
    """Open one of several lists, as it was read."""
    table = tables()[at]
    put(_said_before(table) or opened(table, clock.today()))
    st.session_state[_TURN] = turn() + 1


def put(changed: Desk) -> None:
    """Remember the desk as it is now."""
    st.session_state[_key("desk")] = changed
    _on_server()[_place()] = (tables(), changed)


def put_choice(**values: object) -> None:
    """Remember an answer of the user's: the order of dates, the unknown day, where rows stand."""
    held = desk()
    if held is not None:
        put(replace(held, choices=replace(held.choices, **values)))  # type: ignore[arg-type]


def change(changed: Callable[[Desk], Desk]) -> None:
    """Remember the desk as `changed` makes it."""
    held = desk()
    if held is not None:
        put(changed(held))


def done_with(table: Table) -> None:
    """Open the next list of the file; forget the file after its last one."""
    left = [each for each in tables() if each is not table]
    drop_it()
    if left:
        take(left)


def drop_it() -> None:
    """Forget the list and what stands in its fields."""
    for name in ("tables", "desk", "outcome"):
        st.session_state.pop(_key(name), None)
    _on_server().pop(_place(), None)
    st.session_state[_TURN] = turn() + 1


def turn() -> int:
    """Counts the lists of this session, so that each has fields of its own."""
    found: int = st.session_state.get(_TURN, 0)
    return found


def outcome_of(store: Store, held: Desk) -> Outcome:
    """What the list would do: worked out anew only where the list or an answer has changed."""
    kept: tuple[Desk, date, Outcome] | None = st.session_state.get(_key("outcome"))
    today = clock.today()
    if kept is not None and kept[0] is held and kept[1] == today:
        return kept[2]
    known = casebook.applications(store, casefile.ME)
    found = outcome(held, known, histories(store, casefile.ME), today)
    st.session_state[_key("outcome")] = (held, today, found)
    return found


def _take_up() -> None:
    """In a session that is new, find the list that the last one left on the desk."""
    if st.session_state.get(_key("seen")):
        return
    st.session_state[_key("seen")] = True
    left = _on_server().get(_place())
    if left is not None:
        st.session_state[_key("tables")], st.session_state[_key("desk")] = left


def _said_before(table: Table) -> Desk | None:
    """What was said of a list with these very bytes, dropped once more while it lay on the desk."""
    _, held = _on_server().get(_place(), ((), None))
    same = held is not None and (held.table.digest, held.table) == (table.digest, table)
    return replace(held, table=table) if held is not None and same else None


def _place() -> str:
    return str(casefile.path())


@st.cache_resource(show_spinner=False)
def _on_server() -> dict[str, tuple[list[Table], Desk]]:
    """The list on the desk of each file, for as long as the server runs."""
    return {}


def _key(name: str) -> str:
    return f"tracker_{name}_{casefile.is_demo()}"
