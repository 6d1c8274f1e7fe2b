"""A file that was kept before in another version: what is new in this one, what says something else, what is gone."""

from collections.abc import Sequence

import streamlit as st

from prep import journeys
from prep.notes.imports import Import
from prep.questions import versions
from prep.questions.draft import Draft
from prep.questions.versions import Changed, NewAndGone
from prep.store import Store
from prep.text import count_of, day_text, shortened
from ui import casefile, clock
from ui.notes_fields import STATED
from ui.reasons import reasons_text
from ui.refusal import refusal_kept
from ui.words import plain

_FOUND = "notes_version_found"
_AT_ONCE = 10


def other_version(store: Store, draft: Draft, log: Sequence[Import]) -> None:
    """Where another version of this file is kept: what changed since."""
    found = _found(store, draft, log)
    if found is None or found.kept is None:
        return
    day = day_text(found.kept.astimezone(clock.zone()).date(), clock.today())
    with st.container(gap="xsmall", key="other_version"):
        st.markdown(
            f"You kept another version of this file on {day}, with "
            f"{count_of(found.asked, 'question')}. In this one: {in_words(found)}."
        )
        for each in found.changed[:_AT_ONCE]:
            _changed(store, draft, each)
        if len(found.changed) > _AT_ONCE:
            st.caption(f"{len(found.changed) - _AT_ONCE:,} more say something else.")
        _gone(found)


def in_words(found: NewAndGone) -> str:
    """`1 new, 1 changed, 0 gone`."""
    reworded = {earlier for earlier, _ in found.reworded}
    changed = len(reworded) + sum(each.text not in reworded for each in found.changed)
    return f"{len(found.new):,} new, {changed:,} changed, {len(found.gone):,} gone"


def _found(store: Store, draft: Draft, log: Sequence[Import]) -> NewAndGone | None:
    """What differs, worked out anew only where the draft or the file has changed."""
    state = (casefile.is_demo(), draft, tuple(log))
    kept = st.session_state.get(_FOUND)
    if kept is None or kept[0] != state:
        kept = (state, versions.changed_version(store, casefile.ME, draft))
        st.session_state[_FOUND] = kept
    found: NewAndGone | None = kept[1]
    return found


def _changed(store: Store, draft: Draft, each: Changed) -> None:
    """One question of which the notes say something else, and the way to have it say that, too."""
    row = draft.questions[each.row]
    with st.container(border=True, gap="xxsmall", key=f"changed_{each.question_id}"):
        st.markdown(f"**Changed:** {plain(shortened(row.text, 160))}")
        said = f"Before: {STATED[each.before]}. Now: {STATED[each.now]}."
        st.caption(said if each.before != each.now else "Its notes have other words now.")
        if row.reasons:
            st.markdown(reasons_text(row.reasons))
        if each.is_taken_up:
            st.caption("The question you have says this, too.")
            return
        st.button(
            "Update what the notes say",
            on_click=_take_up,
            args=(store, draft, each),
            help="The question you have gets these words and this answer as noted. Your own rating, "
            "your word on it and your answers stay.",
            key=f"update_{each.question_id}",
        )


def _gone(found: NewAndGone) -> None:
    for text in found.gone[:_AT_ONCE]:
        st.caption(f"Gone: {plain(shortened(text, 160))}")
    if len(found.gone) > _AT_ONCE:
        st.caption(f"{len(found.gone) - _AT_ONCE:,} more are gone.")
    if found.gone:
        st.caption("What is gone here stays among your questions.")


def _take_up(store: Store, draft: Draft, each: Changed) -> None:
    row = draft.questions[each.row]
    with refusal_kept():
        journeys.take_up_notes(
            store, casefile.ME, each.question_id, row.reasons, row.noted_answer, clock.now()
        )
        st.toast("The question says what these notes say now.")
    st.session_state.pop(_FOUND, None)
