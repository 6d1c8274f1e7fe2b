"""The ledger of messages with a company, and the form that enters one, held by the contact guard."""

import streamlit as st

from prep import journeys
from prep.contact import Channel, Contact, Purpose, Touch, Verdict, countries, judge, rules
from prep.contact.store import Place
from prep.pipeline.day import Day
from prep.pipeline.waiting import Wait
from prep.text import day_text
from ui import casefile, clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_MINE, _THEIRS = "You write", "They wrote"
_SOMEONE = "Someone else"
_NOBODY = "Nobody"


def ledger(wait: Wait, day: Day) -> None:
    """Each message with its day; what was entered by mistake can be taken back."""
    for each in reversed(wait.situation.touches):
        who = f"From {each.person}" if each.incoming else f"To {each.person}"
        why = "" if each.incoming else f", {each.purpose.label.lower()}"
        against = f" Sent against the rule: {each.override}" if each.override else ""
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            words = f"{day_text(each.day, day.today)}: {who}, {each.channel.label}{why}.{against}"
            st.caption(plain(words), width="stretch")
            st.button(
                "Take back",
                on_click=_take_back,
                args=(each.touch_id,),
                type="tertiary",
                key=f"touch_back_{each.touch_id}",
            )


def form(wait: Wait, day: Day) -> None:
    """Who, how, what for, when; the guard says yes, or until when the button holds."""
    key = wait.application.application_id
    way = st.segmented_control(
        "Who writes", [_MINE, _THEIRS], default=_MINE, required=True, key=f"touch_way_{key}"
    )
    contact = Contact(_person(wait, key), _channel(key), _purpose(key, way == _MINE))
    on = st.date_input("On", day.today, max_value=day.today, key=f"touch_on_{key}") or day.today
    held, override = not contact.person, ""
    if way == _MINE:
        verdict = judge(contact, wait.situation, on)
        override = _guard(verdict, day, key)
        held = held or not (verdict.allowed or override)
    touch = Touch(
        contact.person, contact.channel, contact.purpose, on, way == _THEIRS, key, override=override
    )
    st.button(
        "Enter it",
        on_click=_enter,
        args=(touch,),
        disabled=held,
        type="primary",
        key=f"touch_enter_{key}",
    )


def _channel(key: str) -> Channel:
    chosen = st.selectbox(
        "How",
        list(Channel),
        format_func=lambda each: each.label.capitalize(),
        key=f"touch_how_{key}",
    )
    return chosen or Channel.EMAIL


def _purpose(key: str, mine: bool) -> Purpose:
    """What a message of one's own is for; theirs needs none."""
    if not mine:
        return Purpose.REPLY
    chosen = st.selectbox(
        "What for",
        list(Purpose),
        index=1,
        format_func=lambda each: each.label,
        key=f"touch_why_{key}",
    )
    return chosen or Purpose.STATUS


def _person(wait: Wait, key: str) -> str:
    known = [each.name for each in wait.interview.interviewers if each.name]
    chosen = st.selectbox("Whom", [*known, _SOMEONE], key=f"touch_whom_{key}")
    if chosen != _SOMEONE:
        return str(chosen)
    return st.text_input("Their name", key=f"touch_name_{key}").strip()


def _guard(verdict: Verdict, day: Day, key: str) -> str:
    """What the guard says; where it says not yet, the reason that the user gives all the same."""
    rule = verdict.rule
    if verdict.allowed:
        st.caption(plain(f"In order. {rule.sentence} {verdict.remark}".strip()))
        return ""
    st.markdown(
        f":orange-badge[Not yet] {plain(f'From {day_text(verdict.first_day, day.today)}. {rule.sentence}')}"
    )
    st.caption(
        plain(f"Source: {rule.source}; confidence {rule.confidence}. {rules.TOO_PUSHY.sentence}")
    )
    return st.text_input(
        "Your reason to write all the same; it is kept with the message",
        key=f"touch_override_{key}",
    ).strip()


def place(wait: Wait, day: Day) -> None:
    """Who stands in between, and whose public holidays count."""
    key = wait.application.application_id
    now = day.places.get(key, Place())
    with st.expander("A recruiter in between, and public holidays", key=f"place_{key}"):
        st.text_input(
            "Recruiter who asks for you, if there is one",
            now.recruiter,
            key=f"place_recruiter_{key}",
            on_change=_keep_place,
            args=(key,),
        )
        names = countries()
        codes = ["", *sorted(names, key=lambda code: names[code])]
        st.selectbox(
            "Public holidays of",
            codes,
            index=codes.index(now.country) if now.country in codes else 0,
            format_func=lambda code: names.get(code, _NOBODY),
            key=f"place_country_{key}",
            on_change=_keep_place,
            args=(key,),
        )


def _keep_place(key: str) -> None:
    state = st.session_state
    kept = Place(state[f"place_recruiter_{key}"], state[f"place_country_{key}"])
    with refusal_kept():
        journeys.set_contact_place(casefile.store(), ME, key, kept)


def _enter(touch: Touch) -> None:
    with refusal_kept():
        journeys.enter_touch(casefile.store(), ME, touch, clock.now())
        st.toast("Entered.")


def _take_back(touch_id: str) -> None:
    with refusal_kept():
        journeys.take_back_touch(casefile.store(), ME, touch_id)
