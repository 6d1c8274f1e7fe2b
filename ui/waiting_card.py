"""One company that is waited for: the calm line, the guard, the ledger, the note not to send."""

from collections.abc import Sequence

import streamlit as st

from prep import journeys
from prep.pipeline.day import Day
from prep.pipeline.waiting import Wait, since, standing
from prep.text import count_of, day_text
from ui import casefile, clock, contact_form
from ui.casefile import ME
from ui.kept_typing import keep_while_typing
from ui.refusal import refusal_kept
from ui.words import plain


def facts(waiting: Sequence[Wait], day: Day) -> str:
    """`2 answers to wait for. Nothing to send before Mon 30 Nov.`"""
    if not waiting:
        return "No answer to wait for."
    told = f"{count_of(len(waiting), 'answer')} to wait for."
    first = min(each.verdict.first_day for each in waiting)
    if first > day.today:
        return f"{told} Nothing to send before {day_text(first, day.today)}."
    asking = sum(each.verdict.allowed for each in waiting)
    return f"{told} {asking} may be asked today."


def show(wait: Wait, day: Day, unsent: str) -> None:
    """The card; what can be opened in it is drawn when it is."""
    application_id = wait.application.application_id
    with st.container(border=True, gap="small", key=f"wait_{application_id}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"**{plain(wait.application.title)}**", width="content")
            if wait.verdict.allowed:
                st.badge("You may ask", color="green")
            else:
                st.badge("Nothing to do", color="gray")
        st.write(plain(standing(wait, day)))
        st.caption(plain(f"{since(wait)} {_promised(wait, day)}"))
        _why(wait)
        _write(wait, day)
        _not_to_send(application_id, unsent)


def _promised(wait: Wait, day: Day) -> str:
    promised = wait.interview.promised_on
    return f"They named {day_text(promised, day.today)}." if promised else "They named no day."


def _why(wait: Wait) -> None:
    rule = wait.verdict.rule
    text = f"{rule.sentence} {wait.verdict.remark}".strip()
    st.caption(plain(f"{text} (Source: {rule.source}; confidence {rule.confidence}.)"))


def _write(wait: Wait, day: Day) -> None:
    application_id = wait.application.application_id
    opened = st.expander(
        f"Messages, {len(wait.situation.touches)} so far",
        on_change="rerun",
        key=f"wait_ledger_{application_id}",
    )
    if opened.open:
        with opened:
            contact_form.ledger(wait, day)
            contact_form.form(wait, day)
            contact_form.place(wait, day)


def _not_to_send(application_id: str, unsent: str) -> None:
    opened = st.expander(
        "Write it, don't send it", on_change="rerun", key=f"wait_unsent_{application_id}"
    )
    if opened.open:
        with opened:
            key = f"unsent_{application_id}"
            st.text_area(
                "What you would like to tell them now",
                unsent,
                key=key,
                on_change=_keep_unsent,
                args=(application_id, key),
            )
            keep_while_typing(key)
            st.caption("It stays in your file and goes nowhere. Empty it and it is gone.")


def _keep_unsent(application_id: str, key: str) -> None:
    with refusal_kept():
        journeys.keep_unsent(
            casefile.store(), ME, application_id, st.session_state[key], clock.now()
        )
