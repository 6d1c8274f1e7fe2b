"""The draft of one message: what it is built on, its words, what is found in them. It is saved while
it is typed and never rewritten."""

from dataclasses import replace
from functools import partial

import streamlit as st

from prep import journeys
from prep.thanks import Draft, Kind, fresh
from prep.thanks.parts import missing_parts
from prep.thanks.topic import topic_remark
from ui import casefile, clock, thanks_desk
from ui.casefile import ME
from ui.kept_typing import keep_while_typing
from ui.refusal import refusal_kept
from ui.thanks_fields import LABELS, Writing, field, keep, replaced_by, save_over, saved_of
from ui.tone_notes import tone_notes
from ui.versioned_fields import (
    both_texts,
    field_key,
    follow,
    is_refused,
)
from ui.words import moment_text, plain

_HINTS = {
    "topic": "the spreadsheet that the night shift keeps",
    "value": "We discussed my claims project; here is how it went on.",
    "attachments": "claims-project.pdf",
}
_CHOOSE = "Choose, or type it below"


def editor(writing: Writing) -> Draft:
    """Show the fields; returns the draft as it stands in them."""
    saved = saved_of(writing.key, writing.draft)
    follow(saved)
    both_texts(saved, LABELS, partial(save_over, writing))
    _signature(writing)
    _built_on(writing)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        _words(writing)
    draft = writing.typed
    with right:
        missing = missing_parts(draft, writing.addressee, writing.desk.my_name)
        tone_notes(draft.text, writing.tone_kind, missing, _remarks(draft))
    return draft


def _remarks(draft: Draft) -> list[str]:
    """What is to be looked at in how the topic stands in the text."""
    remark = "" if draft.kind is Kind.PROMISE else topic_remark(draft.topic, draft.text)
    return [remark] if remark else []


def _built_on(writing: Writing) -> None:
    """What the draft is made of, and the button that makes it."""
    kind = writing.draft.kind
    left, right = st.columns(2)
    with left:
        if kind is not Kind.PROMISE:
            _from_notes(writing)
        field(writing, "topic", _HINTS["topic"] if kind is not Kind.PROMISE else "")
    with right:
        field(writing, "value", _HINTS["value"])
        if kind is not Kind.CARD:
            field(writing, "attachments", _HINTS["attachments"])
    begun = bool(writing.typed.text.strip())
    noun = "card" if kind is Kind.CARD else "e-mail"
    st.button(
        "Replace it with a fresh draft" if begun else f"Draft the {noun}",
        type="secondary" if begun else "primary",
        help="The text that stands there now is kept below." if begun else None,
        on_click=_draft,
        args=(writing,),
        key=f"{writing.key}_draft",
    )


def _from_notes(writing: Writing) -> None:
    topics = writing.desk.topics
    if not topics:
        st.caption("Your notes of this interview name no topic. Type the one thing below.")
        return
    labels = thanks_desk.apart([_CHOOSE, *(f"{each.topic} ({each.source})" for each in topics)])
    st.selectbox(
        "From your notes",
        range(len(labels)),
        index=_chosen(writing),
        format_func=labels.__getitem__,
        key=f"{writing.key}_pick",
        persist_state="session",
        on_change=_take_topic,
        args=(writing,),
    )
    source = st.session_state.get(field_key(writing.key, "topic_source"), "")
    line = next((each for each in topics if source and each.source == source), None)
    if line and line.words:
        st.caption(plain(f"{line.source}: “{line.words[:300]}”"))


def _chosen(writing: Writing) -> int:
    """The place of the topic that the draft is built on, 0 for none of these."""
    draft, topics = writing.draft, writing.desk.topics
    same = [at for at, each in enumerate(topics, 1) if each.topic == draft.topic]
    return same[0] if same else 0


def _words(writing: Writing) -> None:
    key, kind = writing.key, writing.draft.kind
    if kind is not Kind.CARD:
        field(writing, "subject", "")
    st.text_area(
        LABELS["text"],
        height=300,
        key=field_key(key, "text"),
        persist_state="session",
        on_change=keep,
        args=(writing,),
    )
    keep_while_typing(field_key(key, "text"))
    if is_refused(key):
        st.error("Not saved: another tab saved a newer version. Both are shown above.")
    elif writing.draft.saved:
        st.caption(f"Saved {moment_text(writing.draft.saved, clock.zone(), writing.desk.today)}.")


def _signature(writing: Writing) -> None:
    if not writing.desk.my_name:
        st.text_input("Your name, as you sign", key="thanks_my_name", on_change=_sign)


def _take_topic(writing: Writing) -> None:
    at = st.session_state[f"{writing.key}_pick"]
    if at:
        chosen = writing.desk.topics[at - 1]
        st.session_state[field_key(writing.key, "topic")] = chosen.topic
        st.session_state[field_key(writing.key, "topic_source")] = chosen.source
        keep(writing)


def _draft(writing: Writing) -> None:
    with refusal_kept():
        typed = writing.typed
        about = writing.desk.about(writing.addressee, writing.is_last)
        made = fresh(typed, about, thanks_desk.own_templates())
        replaced_by(writing, replace(typed, subject=made.subject, text=made.text))


def _sign() -> None:
    with refusal_kept():
        store = casefile.store()
        journeys.sign_as(store, ME, st.session_state["thanks_my_name"], clock.now())
