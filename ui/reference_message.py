"""A message to a reference: draft it, see its tone, copy it, note that it went, the caller's contact."""

import streamlit as st

from prep import journeys
from prep.contact import Channel
from prep.errors import PrepError
from prep.references import Message, MessageKind, Standing, rules
from prep.references.message import drafted, tone_kind, wanted_kind
from prep.references.phone import read_phone
from prep.references.readiness import awaited, nudge_for, short_name
from prep.references.vcard import caller_card
from prep.store import Store
from prep.text import day_text
from ui import clock
from ui.casefile import ME
from ui.copy_button import copy_button
from ui.kept_typing import keep_while_typing
from ui.reference_brief import my_name
from ui.reference_rule import rule_line
from ui.refusal import refusal_kept
from ui.tone_notes import tone_notes
from ui.words import plain

_WAYS = (Channel.EMAIL, Channel.PHONE, Channel.LINKEDIN, Channel.IN_PERSON, Channel.OTHER)


def message(store: Store, standing: Standing) -> None:
    """Choose what it is for, draft and edit it, note it as sent."""
    key = f"{standing.named.application_id}_{standing.named.reference_id}"
    st.subheader("Your message", anchor=False)
    wanted = wanted_kind(standing)
    kind = st.segmented_control(
        "What it is for",
        list(MessageKind),
        default=wanted,
        format_func=lambda each: each.label.capitalize(),
        required=True,
        key=f"message_kind_{key}_{wanted}",
    )
    with st.container(horizontal=True):
        st.button(
            "Replace it with a fresh draft" if standing.named.heads_up else "Draft the message",
            on_click=_draft,
            args=(store, standing, kind, key),
            key=f"draft_message_{key}",
        )
        if before := st.session_state.get(f"heads_up_before_{key}"):
            st.button(
                "Back to what stood there",
                type="tertiary",
                on_click=_put,
                args=(store, standing, before, key),
                key=f"undo_message_{key}",
            )
    text = st.text_area(
        "Message",
        standing.named.heads_up,
        height=200,
        key=f"heads_up_{key}",
        on_change=_save,
        args=(store, standing, key),
    )
    keep_while_typing(f"heads_up_{key}")
    tone_notes(text or "", tone_kind(kind))
    with st.container(horizontal=True, vertical_alignment="center"):
        copy_button("Copy the message", text or "", key=f"copy_heads_up_{key}")
        _contact(standing, key)
    rule_line(rules.UNKNOWN_NUMBER)
    _sent(store, standing, kind, key)


def _contact(standing: Standing, key: str) -> None:
    """The caller's contact for the reference's phone, or why there is none yet."""
    try:
        card = caller_card(standing.call)
    except PrepError as missing:
        st.caption(plain(str(missing)))
        return
    st.download_button(
        "Caller's contact (.vcf)",
        card,
        "caller.vcf",
        "text/vcard",
        on_click="ignore",
        key=f"vcard_{key}",
    )
    if not read_phone(standing.call.number, standing.call.country).is_clear:
        st.markdown(
            ":orange-badge[Number unclear] A phone can't match it as you typed it. Under "
            "References, Who will call, write it with + and the country's code, or choose its country."
        )


def _sent(store: Store, standing: Standing, kind: MessageKind, key: str) -> None:
    prefers = standing.reference.prefers
    with st.container(horizontal=True, vertical_alignment="bottom"):
        way = st.selectbox(
            "It went by",
            _WAYS,
            index=_WAYS.index(prefers) if prefers in _WAYS else 0,
            format_func=lambda each: each.label.capitalize(),
            key=f"message_way_{key}",
        )
        st.date_input(
            "On",
            clock.today(),
            max_value=clock.today(),
            format="YYYY-MM-DD",
            key=f"message_on_{key}",
        )
        held = kind is MessageKind.NUDGE and not _may_nudge(standing, way)
        st.button(
            "Note that it went",
            disabled=held,
            type="primary" if standing.named.brief else "secondary",
            on_click=_note,
            args=(store, standing, kind, way, key),
            key=f"message_sent_{key}",
        )
    if kind is MessageKind.NUDGE:
        _guard(standing, way)


def _may_nudge(standing: Standing, way: Channel) -> bool:
    waits = awaited(standing)
    return waits is not None and nudge_for(standing, *waits, clock.today(), way).allowed


def _guard(standing: Standing, way: Channel) -> None:
    """What the rule for reminders says: in order, or the first day and channel."""
    waits, who = awaited(standing), plain(short_name(standing.reference))
    if waits is None:
        st.caption(f"You wait for no answer from {who}, so there is nothing to remind of.")
        return
    verdict = nudge_for(standing, *waits, clock.today(), way)
    if not verdict.allowed:
        day = day_text(verdict.first_day, clock.today())
        st.markdown(f":orange-badge[Not yet] From {day}, by {verdict.channel.label}.")
    rule_line(verdict.rule)


def _draft(store: Store, standing: Standing, kind: MessageKind, key: str) -> None:
    with refusal_kept():
        text = drafted(standing, kind, my_name(store), clock.today())
        _put(store, standing, text, key)


def _put(store: Store, standing: Standing, text: str, key: str) -> None:
    """Have this text stand there; what stood there before can be had back."""
    st.session_state[f"heads_up_before_{key}"] = st.session_state[f"heads_up_{key}"]
    st.session_state[f"heads_up_{key}"] = text
    _save(store, standing, key)


def _save(store: Store, standing: Standing, key: str) -> None:
    named = standing.named
    with refusal_kept():
        journeys.save_heads_up(
            store, ME, named.application_id, named.reference_id, st.session_state[f"heads_up_{key}"]
        )


def _note(store: Store, standing: Standing, kind: MessageKind, way: Channel, key: str) -> None:
    day = st.session_state[f"message_on_{key}"] or clock.today()
    about = "" if _is_permission(standing, kind) else standing.named.application_id
    with refusal_kept():
        sent = Message(kind, way, day, about, standing.named.reference_id)
        journeys.note_reference_message(store, ME, sent, clock.now())
        st.toast("Noted.")


def _is_permission(standing: Standing, kind: MessageKind) -> bool:
    """The question for permission, or a reminder of it."""
    waits = awaited(standing)
    return kind is MessageKind.PERMISSION or (
        kind is MessageKind.NUDGE and waits is not None and waits[0] == ""
    )
