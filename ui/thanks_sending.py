"""The message goes out: the guard's word, the ways to take it along, one click for the ledger."""

from dataclasses import replace

import streamlit as st

from prep import journeys
from prep.contact import Touch, Verdict, judge, rules
from prep.errors import PrepError
from prep.text import day_text
from prep.thanks import Addressee, Draft, Kind, Owed, guarding, next_steps, outgoing
from ui import casefile, clock
from ui.casefile import ME
from ui.copy_button import copy_button
from ui.refusal import refusal_kept
from ui.thanks_desk import Desk
from ui.thanks_fields import Writing, address_field
from ui.words import plain

_LABELS = {Kind.CARD: "I posted it today"}


def sending(writing: Writing, draft: Draft, promise: Owed | None = None) -> None:
    """The guard, the ways out and the click; without a text only the guard's word."""
    asked = guarding.contact(draft, writing.addressee)
    verdict = judge(asked, writing.desk.known, writing.desk.today)
    override = _guard(writing, verdict)
    held = not (verdict.allowed or override)
    if not draft.text.strip():
        return
    if draft.kind is not Kind.CARD:
        address_field(writing)
        _ways_out(writing, draft, held)
    if held:
        st.caption("Copying and sending wait until then, or for your reason.")
    touch = Touch(
        writing.addressee.name,
        asked.channel,
        asked.purpose,
        writing.desk.today,
        application_id=draft.application_id,
        override=override if not verdict.allowed else "",
    )
    st.button(
        _LABELS.get(draft.kind, "I sent it today"),
        type="primary",
        disabled=held or not writing.addressee.name,
        on_click=_send,
        args=(writing, touch, promise),
        key=f"{writing.key}_sent",
    )


def was_sent(writing: Writing, touch: Touch) -> None:
    """What went out and when, and what comes next."""
    desk = writing.desk
    verb = "Posted" if writing.draft.kind is Kind.CARD else "Sent"
    words = f"{day_text(touch.day, desk.today)}, to {touch.person[:80]}."
    with st.container(border=True, key=f"{writing.key}_went"):
        st.markdown(f":green-badge[{verb}] {plain(words)}")
        if touch.override:
            st.caption(plain(f"Against the rule, because: {touch.override}"))
        if writing.draft.subject:
            st.caption(plain(writing.draft.subject))
        st.code(writing.draft.text, language=None, wrap_lines=True)
        st.button(
            "Take it back: it was not sent",
            on_click=_take_back,
            args=(touch.touch_id,),
            type="tertiary",
            key=f"{writing.key}_take_back",
        )
    comes_next(desk)


def comes_next(desk: Desk) -> None:
    """What is to do now, and until when there is nothing."""
    st.markdown("**What comes next**")
    lines = next_steps.what_comes_next(desk.people, desk.known, desk.today)
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))


def _guard(writing: Writing, verdict: Verdict) -> str:
    """What the guard says; where it says not yet, the reason that the user gives all the same."""
    rule = verdict.rule
    source = f"(Source: {rule.source}; confidence {rule.confidence}.)"
    if verdict.allowed:
        st.caption(plain(f"In order today. {rule.sentence} {verdict.remark} {source}"))
        return ""
    day = day_text(verdict.first_day, writing.desk.today)
    st.markdown(f":orange-badge[Not yet] {plain(f'From {day}. {rule.sentence}')}")
    st.caption(plain(f"{source} {rules.TOO_PUSHY.sentence}"))
    return st.text_input(
        "Your reason to write all the same; it is kept with the message",
        key=f"{writing.key}_override",
    ).strip()


def _ways_out(writing: Writing, draft: Draft, held: bool) -> None:
    try:
        file = outgoing.eml(draft.subject, draft.text, writing.addressee.name, draft.address)
        link = outgoing.mailto(draft.subject, draft.text, draft.address)
    except PrepError as refusal:
        st.error(str(refusal))
        return
    with st.container(horizontal=True):
        copy_button("Copy the text", "" if held else draft.text, key=f"{writing.key}_copy")
        if draft.subject:
            subject = "" if held else draft.subject
            copy_button("Copy the subject", subject, key=f"{writing.key}_copy_subject")
        if link:
            st.link_button("Open in my mail program", link, disabled=held)
        st.download_button(
            "Save as .eml",
            file,
            outgoing.file_name(writing.addressee.name, "eml"),
            mime="message/rfc822",
            on_click="ignore",
            disabled=held,
            key=f"{writing.key}_eml",
        )
    if not link:
        st.caption("Too long to open in a mail program by a link: copy it, or take the .eml file.")
    if draft.attachments.strip():
        st.caption(plain(f"Attach before you send: {draft.attachments.strip()[:300]}"))


def _send(writing: Writing, touch: Touch, promise: Owed | None) -> None:
    with refusal_kept():
        store, draft, now = writing.desk.store, writing.typed, clock.now()
        if promise is None:
            journeys.send_thanks(store, ME, draft, touch, now)
        else:
            journeys.send_promised(store, ME, draft, touch, promise, now)
        st.toast("Entered in the ledger.")


def _take_back(touch_id: str) -> None:
    with refusal_kept():
        journeys.take_back_touch(casefile.store(), ME, touch_id)


def sent_already(desk: Desk, addressee: Addressee, draft: Draft) -> str:
    """Why there is nothing to write where the ledger has it from elsewhere; "" where there is."""
    day = guarding.thanked_on(addressee, draft.kind, desk.known)
    return f"The ledger has one from {day_text(day, desk.today)}." if day else ""


def next_one(writing: Writing) -> None:
    """Make room for the next message of this kind; the one that went stays among the earlier texts."""
    st.button("Write the next one", on_click=_begin, args=(writing,), key=f"{writing.key}_next")


def _begin(writing: Writing) -> None:
    with refusal_kept():
        blank = replace(writing.draft, subject="", text="", touch_id="")
        journeys.replace_thanks(writing.desk.store, ME, blank, clock.now())
