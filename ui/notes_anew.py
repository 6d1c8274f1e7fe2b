"""A draft read anew, in another encoding or with another speaker as the user; corrections are asked for."""

from dataclasses import dataclass, replace

import streamlit as st

from prep import journeys
from prep.questions.difficulty import flag
from prep.questions.draft import Draft, DraftQuestion, draft_of, is_ticked_at_first
from ui import casefile, clock, notes_desk
from ui.refusal import refusal_kept
from ui.words import plain

_ASKED = "notes_anew"


@dataclass(frozen=True, slots=True)
class Anew:
    """How a draft is to be read: None where the reader chooses."""

    draft_id: str
    encoding: str | None
    me: str | None


def read_as(encoding: str) -> None:
    """Read the open draft in another encoding; asks first where corrections would be lost."""
    _ask(encoding=encoding)


def read_with_me(field: str) -> None:
    """Read the open draft with the speaker chosen in a field as the user, and remember the name."""
    name = st.session_state.get(field)
    if name:
        with refusal_kept():
            journeys.remember_me(casefile.store(), casefile.ME, name, clock.now())
        _ask(me=name)


def confirm(held: Draft) -> None:
    """Where corrections would be lost: what is about to happen, and the two ways on."""
    asked: Anew | None = st.session_state.get(_ASKED)
    if asked is None or asked.draft_id != held.draft_id:
        return
    with st.container(border=True, key="anew_confirm"):
        how = (
            f"with {plain(asked.me)} as you"
            if asked.me and asked.me != held.me
            else "in the other encoding"
        )
        st.markdown(
            f"**Read this file anew, {how}?** The questions are looked for again, and what you "
            "ticked or corrected in these notes so far is lost."
        )
        with st.container(horizontal=True):
            st.button("Read it anew", on_click=_read, args=(asked,), key="anew_read")
            st.button("Leave it as it is", on_click=_leave, key="anew_leave")


def is_corrected(held: Draft) -> bool:
    """Whether the user ticked, changed, added, joined or split anything since the file was read."""
    return _rows(held) != _rows(draft_of(held.reading, flag(held.reading.notes)))


def _rows(held: Draft) -> tuple[object, ...]:
    questions = tuple(_as_found(each) for each in held.questions)
    return questions, held.topics, held.people, held.promises


def _as_found(each: DraftQuestion) -> DraftQuestion:
    """A row as it would be if nothing of it stood in the file."""
    is_exact = each.repeat is not None and each.repeat.kind == "exact"
    left_out = not each.take and (is_exact or each.left_before)
    take = is_ticked_at_first(each) if left_out else each.take
    choice = "new" if left_out and take else each.choice if take else "leave"
    return replace(each, repeat=None, choice=choice, take=take, left_before=False)


def _ask(encoding: str | None = None, me: str | None = None) -> None:
    held = notes_desk.draft()
    if held is None:
        return
    wanted = Anew(held.draft_id, encoding or held.encoding, me or held.me)
    if is_corrected(held):
        st.session_state[_ASKED] = wanted
    else:
        _read(wanted)


def _read(wanted: Anew) -> None:
    _leave()
    notes_desk.fold_rows()
    with refusal_kept():
        notes_desk.hold(
            journeys.reread_notes_draft(
                casefile.store(),
                casefile.ME,
                wanted.draft_id,
                clock.now(),
                encoding=wanted.encoding,
                me=wanted.me,
            )
        )


def _leave() -> None:
    st.session_state.pop(_ASKED, None)
