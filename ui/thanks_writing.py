"""The three things to write after an interview: thanks to each person, a follow-up, what you promised."""

import streamlit as st

from prep.contact import Rule, unanswered
from prep.text import same_text_key, shortened
from prep.thanks import Addressee, Kind, Owed, guarding, rules
from prep.thanks.addressee import called
from prep.thanks.next_steps import card_comes_too_late
from ui import thanks_alike, thanks_cards, thanks_desk, thanks_earlier, thanks_sending
from ui.thanks_desk import Desk
from ui.thanks_editor import editor
from ui.thanks_fields import Writing
from ui.words import plain

_SOMEONE = "Someone else"
_RULES = {
    Kind.EMAIL: (
        rules.WITHIN,
        rules.CONTENT,
        rules.EACH,
        rules.LENGTH_EMAIL,
        rules.COUNTS,
        rules.AWKWARD,
    ),
    Kind.CARD: (rules.CARD, rules.CONTENT, rules.EACH, rules.LENGTH_CARD, rules.COUNTS),
    Kind.FOLLOW_UP: (rules.FOLLOW_UP, rules.LENGTH_EMAIL),
    Kind.PROMISE: (rules.CONTENT, rules.LENGTH_EMAIL),
}


def thanks(desk: Desk) -> None:
    """Whom, as what, and the message."""
    thanks_desk.time_left(desk)
    if len(desk.people) > 1:
        st.table(thanks_desk.standing(desk), border="horizontal")
    left, right = st.columns(2)
    with left:
        person = _one_of(desk)
    with right:
        kind = _kind(desk)
    draft = desk.draft(person.key, kind)
    writing = Writing(desk, person, draft)
    touch = guarding.sent_touch(draft, desk.known.touches)
    if touch:
        thanks_sending.was_sent(writing, touch)
    else:
        if elsewhere := thanks_sending.sent_already(desk, person, draft):
            st.write(plain(elsewhere))
        _write(writing, kind)
    thanks_earlier.of_people_who_left(desk)
    _why(kind)


def follow_up(desk: Desk) -> None:
    """The question how it stands, to one person; after two without an answer the closing note."""
    draft = desk.draft("", Kind.FOLLOW_UP)
    touch = guarding.sent_touch(draft, desk.known.touches)
    is_last = len(unanswered(desk.known.touches)) >= 2
    person = _someone(desk, "follow_up")
    writing = Writing(desk, person, draft, is_last)
    if touch:
        thanks_sending.was_sent(writing, touch)
        thanks_sending.next_one(writing)
    else:
        _write(writing, Kind.FOLLOW_UP)
    _why(Kind.FOLLOW_UP)


def promised(desk: Desk, promise: Owed) -> None:
    """The message that brings what was promised."""
    draft = desk.draft(promise.key, Kind.PROMISE)
    touch = guarding.sent_touch(draft, desk.known.touches)
    person = _someone(desk, "promise")
    if not draft.version:
        draft = thanks_desk.blank_promise(draft, promise)
    writing = Writing(desk, person, draft)
    if touch:
        thanks_sending.was_sent(writing, touch)
    else:
        _write(writing, Kind.PROMISE, promise)


def _write(writing: Writing, kind: Kind, promise: Owed | None = None) -> None:
    draft = editor(writing)
    thanks_earlier.replaced(writing)
    if kind in (Kind.EMAIL, Kind.CARD):
        thanks_alike.show(writing.desk, draft)
    if kind is Kind.CARD:
        thanks_cards.on_paper(writing, draft)
    thanks_sending.sending(writing, draft, promise)


def _kind(desk: Desk) -> Kind:
    chosen = st.segmented_control(
        "As",
        [Kind.EMAIL, Kind.CARD],
        default=Kind.EMAIL,
        required=True,
        format_func=lambda each: each.label,
        key=f"thanks_kind_{desk.interview.interview_id}",
        persist_state="session",
    )
    kind = chosen or Kind.EMAIL
    if kind is Kind.CARD and card_comes_too_late(desk.known, desk.today):
        st.caption("They decide within a week: the card may come too late, the e-mail does not.")
    return kind


def _one_of(desk: Desk) -> Addressee:
    people = desk.people
    labels = thanks_desk.apart([f"{shortened(each.name, 60)} ({each.role})" for each in people])
    chosen = st.selectbox(
        "To",
        range(len(people)),
        format_func=labels.__getitem__,
        key=f"thanks_to_{desk.interview.interview_id}_{desk.interview.version}",
        persist_state="session",
    )
    return people[chosen or 0]


def _someone(desk: Desk, what: str) -> Addressee:
    """Someone of the panel, the recruiter in between, or anyone else by name."""
    known = {person.name: person for person in desk.people}
    if desk.recruiter and desk.recruiter not in known:
        known = {desk.recruiter: _named(desk.recruiter, "Recruiter"), **known}
    key = f"thanks_{what}_to_{desk.interview.interview_id}"
    labels = thanks_desk.apart([*(shortened(name, 60) for name in known), _SOMEONE])
    chosen = st.selectbox(
        "To",
        range(len(labels)),
        format_func=labels.__getitem__,
        key=key,
        persist_state="session",
    )
    if (chosen or 0) < len(known):
        return list(known.values())[chosen or 0]
    return _named(
        st.text_input("Their name", key=f"{key}_name", persist_state="session").strip(), ""
    )


def _named(name: str, role: str) -> Addressee:
    return Addressee(same_text_key(name), name, role, called(name))


def _why(kind: Kind) -> None:
    with st.expander("What this goes by", key=f"thanks_why_{kind.value}"):
        for rule in _RULES[kind]:
            _rule(rule)


def _rule(rule: Rule) -> None:
    st.caption(plain(f"{rule.sentence} Source: {rule.source} (confidence {rule.confidence})."))
