"""A list of people in: the file, its columns where they are not LinkedIn's, what keeping it does, undo."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from prep import journeys
from prep.connections import KeptImport, Listing
from prep.connections import store as connection_store
from prep.connections.columns import FIELDS, guess_columns
from prep.connections.read import people_of
from prep.connections.sheet import MOST_BYTES, Sheet, read_sheet
from prep.errors import PrepError
from prep.store import Store
from prep.text import count_of, day_text
from ui import clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_TURN, _READ, _TO_COME = "connections_turn", "connections_read", "connections_to_come"
_CARRIED = "connections_carried"
_ASKED = "connections_undo_asked"
_NONE = "No column"
_SHOWN = 5
_MOST_PROBLEMS = 5

HOW_TO_EXPORT = (
    "On LinkedIn, open **Me**, then **Settings & Privacy**, then **Data privacy**.",
    "Choose **Get a copy of your data**. Tick **Connections** alone, then **Request archive**.",
    "The e-mail with the file comes within minutes, sometimes a day. Download it.",
    "Drop it here: the zip as it is, or the `Connections.csv` in it.",
)


def how_to_export() -> None:
    """The way to the file, step by step."""
    st.markdown("\n".join(f"{at}. {step}" for at, step in enumerate(HOW_TO_EXPORT, start=1)))
    st.caption("LinkedIn moves its menus now and then. The file stays on this machine.")


def intake(store: Store) -> None:
    """The field for the file, and what it holds, until it is kept or taken away."""
    given = st.file_uploader(
        "Your list of people: LinkedIn's Connections.csv, the zip it came in, or another CSV",
        key=f"connections_file_{st.session_state.get(_TURN, 0)}",
        max_upload_size=MOST_BYTES // (1024 * 1024),
    )
    carried: tuple[str, bytes] | None = st.session_state.get(_CARRIED)
    if given is None and carried is None:
        forget_read()
        return
    try:
        sheet = _sheet_of(given, carried)
        listing = people_of(sheet, _columns(sheet))
        _offer(store, listing)
    except PrepError as refused:
        st.error(plain(str(refused)))


def carry(name: str, content: bytes) -> None:
    """Take along a file that was dropped on another page."""
    forget_read()
    st.session_state[_CARRIED] = (name, content)


def is_carried() -> bool:
    """A file from another page waits to be looked at."""
    return _CARRIED in st.session_state


def _sheet_of(given: Any, carried: tuple[str, bytes] | None) -> Sheet:
    """The file in the field, else the one that was taken along."""
    if given is not None:
        st.session_state.pop(_CARRIED, None)
        return _sheet(given.file_id, given.name, given.getvalue)
    assert carried is not None
    name, content = carried
    st.caption(f"From {plain(name)}, which you dropped on the page Notes.")
    return _sheet(f"carried {name} {len(content)}", name, lambda: content)


def log(store: Store) -> None:
    """Every import, the newest first, and the way to take the newest back."""
    every = connection_store.imports(store, ME)
    if not every:
        st.caption("Nothing was imported yet.")
    newest = next((each for each in every if each.undone is None), None)
    for each in every:
        with st.container(horizontal=True, vertical_alignment="center", wrap=False):
            st.markdown(plain(_logged(each)), width="stretch")
            asked = each == newest and st.session_state.get(_ASKED) == each.import_id
            if each == newest and not asked:
                key = f"connections_undo_{each.import_id}"
                st.button("Undo", on_click=_ask, args=(each.import_id,), key=key)
        if asked:
            _confirmation(store, each)


def _confirmation(store: Store, each: KeptImport) -> None:
    """Ask once before a list is taken back."""
    with st.container(border=True, key=f"connections_undo_confirm_{each.import_id}"):
        st.markdown(
            f"**Take this list back?** Who and what {plain(each.file_name)} brought goes. People you "
            "have written to stay."
        )
        with st.container(horizontal=True):
            key = f"connections_undo_sure_{each.import_id}"
            st.button("Undo it", on_click=_undo, args=(store, each), key=key)
            key = f"connections_undo_not_{each.import_id}"
            st.button("Leave it", on_click=_ask, args=("",), key=key)


def _ask(import_id: str) -> None:
    st.session_state[_ASKED] = import_id


def _sheet(file_id: str, name: str, content: Callable[[], bytes]) -> Sheet:
    """The sheet of a dropped file, read once."""
    kept: tuple[str, Sheet] | None = st.session_state.get(_READ)
    if kept is None or kept[0] != file_id:
        kept = (file_id, read_sheet(name, content()))
        st.session_state[_READ] = kept
    return kept[1]


def _columns(sheet: Sheet) -> Mapping[str, int]:
    guessed = guess_columns(sheet.heads)
    if sheet.is_linkedin:
        return guessed
    st.markdown("This is not LinkedIn's list. Say which column holds what.")
    choices = [-1, *range(len(sheet.heads))]
    chosen = {}
    with st.container(horizontal=True):
        for field, label in FIELDS.items():
            at = st.selectbox(
                label,
                choices,
                index=choices.index(guessed.get(field, -1)),
                format_func=lambda at: _NONE if at < 0 else sheet.heads[at] or f"Column {at + 1}",
                key=f"connections_column_{sheet.digest[:12]}_{field}",
                width=200,
            )
            if at >= 0:
                chosen[field] = at
    return chosen


def _offer(store: Store, listing: Listing) -> None:
    counts = _to_come(store, listing)
    people = count_of(len(listing.people), "person", "people")
    st.markdown(f"**{people}:** {_counted(counts)}.")
    for said in _left_out(listing):
        st.caption(said)
    for problem in listing.problems[:_MOST_PROBLEMS]:
        st.caption(plain(str(problem)))
    if listing.form != "LinkedIn":
        _preview(listing)
    st.button(
        f"Keep {people}",
        type="primary",
        on_click=_keep,
        args=(store, listing),
        key="connections_keep",
    )


def _to_come(store: Store, listing: Listing) -> Mapping[str, int]:
    """What keeping would do; counted once for a list and a state of the file."""
    standing = connection_store.people_known(store, ME)
    wanted = (listing.digest, hash(listing.people), standing)
    kept = st.session_state.get(_TO_COME)
    if kept is None or kept[0] != wanted:
        counts = journeys.connections_to_come(store, ME, listing)
        numbers = {
            "new": counts.added,
            "changed": counts.changed,
            "gone": counts.gone,
            "as before": counts.unchanged,
        }
        kept = (wanted, numbers)
        st.session_state[_TO_COME] = kept
    return dict(kept[1])


def _counted(numbers: Mapping[str, int]) -> str:
    """`7 new, 2 gone`: what is none is left out."""
    told = [f"{number:,} {name}" for name, number in numbers.items() if number]
    return ", ".join(told) or "nothing new"


def _left_out(listing: Listing) -> list[str]:
    said = []
    if listing.nameless:
        rows = count_of(listing.nameless, "row")
        said.append(f"{rows} without a name left out: these are closed accounts.")
    if listing.twice:
        said.append(f"{count_of(listing.twice, 'row')} named somebody a second time.")
    return said


def _preview(listing: Listing) -> None:
    rows = [
        {
            "Name": each.name,
            "Company": each.company,
            "Position": each.position,
            "E-mail": each.email,
        }
        for each in listing.people[:_SHOWN]
    ]
    st.dataframe(rows, hide_index=True, key="connections_preview")


def _logged(each: KeptImport) -> str:
    counts, today = each.counts, clock.today()
    day = day_text(each.kept.astimezone(clock.zone()).date(), today)
    numbers = {"new": counts.added, "changed": counts.changed, "gone": counts.gone}
    undone = " Undone." if each.undone else ""
    return f"{day}, {each.file_name}: {_counted(numbers)}.{undone}"


def _keep(store: Store, listing: Listing) -> None:
    with refusal_kept():
        kept = journeys.keep_connections(store, ME, listing, clock.now())
        st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
        st.session_state.pop(_CARRIED, None)
        forget_read()
        st.toast(
            f"{kept.counts.added:,} new people kept, {kept.counts.changed:,} brought up to date."
        )


def _undo(store: Store, each: KeptImport) -> None:
    _ask("")
    with refusal_kept():
        journeys.undo_connections(store, ME, each.import_id, clock.now())
        st.toast("Undone. People you have written to stay.")


def forget_read() -> None:
    """Let go of what was read from a file that is kept or gone."""
    for name in (_READ, _TO_COME):
        st.session_state.pop(name, None)


def words_of_facts(people: int, still_there: int) -> str:
    """`29,250 people you know. 98 of them are not in your newest list.`"""
    if not people:
        return "Who you know inside, and an open message to one of them."
    gone = people - still_there
    rest = (
        f" {gone:,} of them {'is' if gone == 1 else 'are'} not in your newest list." if gone else ""
    )
    return f"{count_of(people, 'person', 'people')} you know.{rest}"
