"""Texts that are not in the editor any more: replaced ones, and drafts to people who left the panel."""

import streamlit as st

from prep.text import shortened
from prep.thanks import Draft, Kind
from prep.thanks import store as thanks_store
from ui import clock
from ui.casefile import ME
from ui.thanks_desk import Desk
from ui.thanks_fields import Writing, put_back
from ui.words import moment_text, plain


def replaced(writing: Writing) -> None:
    """The texts that a fresh draft took the place of, each with the way back."""
    if not writing.draft.version:
        return
    opened = st.expander("Earlier texts", on_change="rerun", key=f"{writing.key}_earlier")
    if not opened.open:
        return
    with opened:
        texts = thanks_store.earlier_texts(writing.desk.store, ME, writing.draft)
        if not texts:
            st.caption("None: no fresh draft has taken the place of a text yet.")
        for at, each in enumerate(texts):
            st.caption(moment_text(each.kept, clock.zone(), writing.desk.today))
            st.code(each.text, language=None, wrap_lines=True)
            st.button(
                "Put it back",
                on_click=put_back,
                args=(writing, each.text),
                key=f"{writing.key}_back_{at}",
            )


def of_people_who_left(desk: Desk) -> None:
    """Drafts to someone whose name is not on the panel now, to copy from."""
    there = {person.key for person in desk.people}
    left = [each for each in desk.drafts if _is_orphan(each) and each.addressee_key not in there]
    if not left:
        return
    with st.expander("Drafts to people who are not on the panel now", key="thanks_left"):
        for each in left:
            st.caption(plain(f"{each.kind.label} to {shortened(each.addressee_key, 60)}"))
            st.code(each.text, language=None, wrap_lines=True)


def _is_orphan(draft: Draft) -> bool:
    return draft.kind in (Kind.EMAIL, Kind.CARD) and bool(draft.text.strip())
