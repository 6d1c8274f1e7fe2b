"""The notes being looked through: all drafts in the file, the open one, each correction put back.

The file holds every draft; this session keeps the open one beside it, so that a run reads it from
the file only when it was changed elsewhere.
"""

from collections.abc import Sequence

import streamlit as st

from prep import casebook, journeys
from prep.casebook import Application
from prep.notes import store as notes_store
from prep.questions import draft_store
from prep.questions.draft import Draft
from prep.questions.draft_store import DraftHead
from prep.questions.versions import place_of_earlier
from ui import casefile, clock, draft_places, notes_table_turn, notes_told, panel_rows, pickers
from ui.refusal import refusal_kept, refuse
from ui.words import plain

_ADDRESS = "file"
"""The open file's id in the page's address, so that a reload comes back to it."""
_ROW_STATE = ("review_open", "review_marked", "review_page", "notes_anew")


def pending() -> list[DraftHead]:
    """All drafts that are neither kept nor discarded, in the order in which they came. One query."""
    heads = draft_store.pending(casefile.store(), casefile.ME)
    return sorted(heads, key=lambda each: (each.created, each.draft_id))


def opened(heads: Sequence[DraftHead]) -> Draft | None:
    """The draft to look through: that of the address, else the one at hand, else the first.

    Where the one at hand is gone from the file, the top of the page says what became of it.
    """
    by_id = {each.draft_id: each for each in heads}
    held = draft()
    if held is not None and held.draft_id not in by_id:
        refuse(gone_words(held.reading.notes.document.name, held.reading.notes.digest))
        leave(held.draft_id, "")
        held = None
    at_hand = held.draft_id if held else ""
    wanted = st.query_params.get(_ADDRESS, "")
    head = by_id.get(wanted) or by_id.get(at_hand) or next(iter(heads), None)
    if head is None:
        return None
    if held is None or (held.draft_id, held.version) != (head.draft_id, head.version):
        held = draft_store.draft(casefile.store(), casefile.ME, head.draft_id)
        hold(held)
    return held


def gone_words(name: str, digest: str) -> str:
    """`helios.docx was kept in another tab. Nothing was kept now.`"""
    kept = notes_store.earlier_import(casefile.store(), casefile.ME, digest)
    became = "kept" if kept else "discarded"
    return f"{plain(name)} was {became} in another tab. Nothing was kept or changed now."


def draft() -> Draft | None:
    """The open draft as this session holds it."""
    held: Draft | None = st.session_state.get(_key())
    return held


def put(changed: Draft, keep_table: bool = False) -> None:
    """Put corrections into the file. A refusal is said on the next run, over what the file holds."""
    with refusal_kept():
        hold(journeys.put_notes_draft(casefile.store(), casefile.ME, changed, clock.now()))
    if not keep_table:
        notes_table_turn.anew()


def choose(draft_id: str) -> None:
    """Have the next run open this draft; "" is the first."""
    if draft_id:
        st.query_params[_ADDRESS] = draft_id
    elif _ADDRESS in st.query_params:
        del st.query_params[_ADDRESS]


def discard(draft_id: str) -> None:
    """Delete a draft that is not to be kept, and go on with the one beside it."""
    beside = next_to(draft_id)
    with refusal_kept():
        journeys.drop_notes_draft(casefile.store(), casefile.ME, draft_id)
    leave(draft_id, beside)
    if not beside:
        pickers.choose("", "")


def leave(draft_id: str, beside: str) -> None:
    """Go on from a draft that is gone to the one beside it, "" where there is none."""
    draft_places.forget(draft_id)
    forget()
    choose(beside)


def next_to(draft_id: str) -> str:
    """The draft after this one in the list, else the one before it, else ""."""
    ids = [each.draft_id for each in pending()]
    at = ids.index(draft_id) if draft_id in ids else -1
    return next(iter([*ids[at + 1 : at + 2], *ids[max(at - 1, 0) : at]]), "")


def compare_again() -> None:
    """Have the next run take the open draft from the file: other questions are kept by now."""
    st.session_state.pop(_key(), None)


def hold(held: Draft) -> None:
    """Have this draft be the open one, as it is in the file."""
    before = draft()
    if before is None or before.draft_id != held.draft_id:
        _turn_to(held, before)
    elif before.me != held.me:
        notes_told.hold(notes_told.told_in(held.reading.notes, _applications()))
        panel_rows.begin_anew(f"new_{pickers.turn()}")
    st.session_state[_key()] = held


def _turn_to(held: Draft, before: Draft | None) -> None:
    if before is not None:
        draft_places.put_away(before.draft_id)
    forget()
    applications = _applications()
    told = notes_told.told_in(held.reading.notes, applications)
    interviews = casebook.interviews(casefile.store(), casefile.ME)
    draft_places.lay_out(
        held.draft_id,
        told,
        applications,
        interviews,
        is_first=before is None,
        earlier=place_of_earlier(casefile.store(), casefile.ME, held),
    )


def _applications() -> list[Application]:
    return casebook.applications(casefile.store(), casefile.ME)


def forget() -> None:
    """Forget the open draft and what is open in it."""
    st.session_state.pop(_key(), None)
    fold_rows()


def fold_rows() -> None:
    """Forget which rows are open: they are others now."""
    for name in _ROW_STATE:
        st.session_state.pop(name, None)
    notes_table_turn.anew()


def _key() -> str:
    return f"notes_draft_{casefile.is_demo()}"
