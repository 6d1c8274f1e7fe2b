"""What went to a reference: their own history, never a contact with the company."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prep import journeys
from prep.references import Message
from prep.store import Store
from prep.text import day_text
from ui import clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain


def history(store: Store, messages: Sequence[Message], companies: Mapping[str, str]) -> None:
    """Each message with its day, the newest first; what was noted by mistake can be taken back."""
    if not messages:
        return
    st.subheader("What you sent", anchor=False)
    st.caption("Between you and your reference. The company's waiting times don't count these.")
    for each in reversed(messages):
        company = companies.get(each.application_id, "")
        about = f", for {company}" if company else ""
        words = (
            f"{day_text(each.day, clock.today())}: {each.kind.label}, {each.channel.label}{about}"
        )
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption(plain(f"{words}."), width="stretch")
            st.button(
                "Take back",
                on_click=_take_back,
                args=(store, each.message_id),
                type="tertiary",
                key=f"message_back_{each.message_id}",
            )


def _take_back(store: Store, message_id: str) -> None:
    with refusal_kept():
        journeys.take_back_reference_message(store, ME, message_id)
