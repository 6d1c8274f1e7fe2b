"""The contact guard: each rule with its day, and the laws that hold for all of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.contact import Channel, Contact, Purpose, Situation, Touch, judge, rules

MONDAY = date(2026, 11, 23)
ANA, TOM, RECRUITER = "Ana Ruiz", "Tom Reyes", "Rae Quill"
ASK = Contact(ANA, Channel.EMAIL, Purpose.STATUS)
HELD = Situation(interviewed_on=MONDAY)


def asked(day: date, person: str = ANA) -> Touch:
    return Touch(person, Channel.EMAIL, Purpose.STATUS, day)


def heard(day: date) -> Touch:
    return Touch(ANA, Channel.EMAIL, Purpose.REPLY, day, incoming=True)


def test_an_answer_to_their_message_may_always_go() -> None:
    many = replace(HELD, touches=tuple(asked(MONDAY + timedelta(days=n)) for n in range(5)))
    verdict = judge(replace(ASK, purpose=Purpose.REPLY), many, MONDAY + timedelta(days=5))
    assert (verdict.allowed, verdict.rule) == (True, rules.REPLY)


def test_the_first_question_comes_seven_business_days_after_the_interview() -> None:
    verdict = judge(ASK, HELD, MONDAY + timedelta(days=1))
    assert (verdict.allowed, verdict.first_day) == (False, date(2026, 12, 2))
    assert verdict.rule is rules.FIRST_QUESTION
    assert judge(ASK, HELD, date(2026, 12, 2)).allowed


def test_a_promised_day_comes_first_and_the_business_day_after_it_is_the_first() -> None:
    promised = replace(HELD, promised_on=date(2026, 11, 27))  # a Friday
    verdict = judge(ASK, promised, MONDAY)
    assert (verdict.first_day, verdict.rule) == (date(2026, 11, 30), rules.PROMISED)


def test_holidays_push_it_on() -> None:
    off = replace(HELD, free=frozenset({date(2026, 12, 1), date(2026, 12, 2)}))
    assert judge(ASK, off, MONDAY).first_day == date(2026, 12, 4)


def test_five_business_days_between_two_messages_to_one_company_whoever_gets_them() -> None:
    wrote = replace(HELD, touches=(asked(date(2026, 12, 2), TOM),))
    verdict = judge(ASK, wrote, date(2026, 12, 3))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 9), rules.GAP)


def test_a_thank_you_does_not_push_back_the_question() -> None:
    late = Touch(ANA, Channel.EMAIL, Purpose.THANKS, date(2026, 12, 1))
    verdict = judge(ASK, replace(HELD, touches=(late,)), MONDAY)
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 2), rules.FIRST_QUESTION)
    promised = replace(HELD, promised_on=date(2026, 11, 25), touches=(replace(late, day=MONDAY),))
    assert judge(ASK, promised, MONDAY).first_day == date(2026, 11, 26)
    asked_too = replace(
        HELD, touches=(asked(date(2026, 12, 2)), replace(late, day=date(2026, 12, 4)))
    )
    verdict = judge(ASK, asked_too, date(2026, 12, 4))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 9), rules.GAP)
    assert "a thank-you does not count" in verdict.rule.sentence


def test_thanks_to_the_recruiter_do_not_push_back_writing_past_them() -> None:
    thanked = Touch(RECRUITER, Channel.EMAIL, Purpose.THANKS, date(2026, 11, 24))
    between = replace(HELD, recruiter=RECRUITER, touches=(thanked,))
    verdict = judge(ASK, between, date(2026, 12, 2))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 7), rules.RECRUITER)


def test_two_unanswered_questions_stop_and_leave_a_closing_note_and_then_nothing() -> None:
    twice = replace(HELD, touches=(asked(date(2026, 12, 2)), asked(date(2026, 12, 9))))
    verdict = judge(ASK, twice, date(2026, 12, 17))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 23), rules.STOP)
    assert "closing note" in judge(ASK, twice, date(2026, 12, 23)).remark
    closed = replace(twice, touches=(*twice.touches, asked(date(2026, 12, 23))))
    after = judge(ASK, closed, date(2027, 1, 20))
    assert (after.allowed, after.rule) == (False, rules.CLOSED)
    assert after.first_day.year == 2027 and after.first_day.month == 6


def test_their_answer_makes_the_count_begin_anew() -> None:
    answered = replace(
        HELD,
        touches=(asked(date(2026, 12, 2)), asked(date(2026, 12, 9)), heard(date(2026, 12, 11))),
    )
    verdict = judge(ASK, answered, date(2026, 12, 14))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 18), rules.GAP)


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.CARD])
def test_one_thank_you_each_way_to_each_person(channel: Channel) -> None:
    thanks = Contact(ANA, channel, Purpose.THANKS)
    assert judge(thanks, HELD, MONDAY).allowed
    sent = replace(HELD, touches=(Touch(ANA, channel, Purpose.THANKS, MONDAY),))
    assert not judge(thanks, sent, MONDAY + timedelta(days=1)).allowed
    assert judge(replace(thanks, person=TOM), sent, MONDAY + timedelta(days=1)).allowed


def test_late_thanks_may_go_as_a_follow_up() -> None:
    thanks = Contact(ANA, Channel.EMAIL, Purpose.THANKS)
    assert judge(thanks, HELD, MONDAY + timedelta(days=2)).remark == ""
    assert "follow-up" in judge(thanks, HELD, MONDAY + timedelta(days=3)).remark


def test_news_that_they_need_goes_at_once_and_once() -> None:
    offer = Contact(ANA, Channel.EMAIL, Purpose.OFFER)
    assert judge(offer, HELD, MONDAY).allowed
    told = replace(HELD, touches=(Touch(ANA, Channel.EMAIL, Purpose.OFFER, MONDAY),))
    assert not judge(offer, told, MONDAY + timedelta(days=1)).allowed


def test_a_recruiter_in_between_asks_for_you() -> None:
    between = replace(HELD, recruiter=RECRUITER)
    verdict = judge(ASK, between, date(2026, 12, 2))
    assert (verdict.first_day, verdict.rule) == (date(2026, 12, 7), rules.RECRUITER)
    assert judge(replace(ASK, person="rae quill"), between, date(2026, 12, 2)).allowed


DAYS = st.dates(date(2026, 11, 1), date(2027, 3, 1))
TOUCHES = st.builds(
    Touch,
    person=st.sampled_from([ANA, TOM, RECRUITER]),
    channel=st.sampled_from(Channel),
    purpose=st.sampled_from(Purpose),
    day=DAYS,
    incoming=st.booleans(),
)
CONTACTS = st.builds(
    Contact,
    person=st.sampled_from([ANA, TOM, RECRUITER]),
    channel=st.sampled_from(Channel),
    purpose=st.sampled_from(Purpose),
)
SITUATIONS = st.builds(
    Situation,
    touches=st.lists(TOUCHES, max_size=8).map(tuple),
    interviewed_on=st.none() | DAYS,
    promised_on=st.none() | DAYS,
    recruiter=st.sampled_from(["", RECRUITER]),
    free=st.frozensets(DAYS, max_size=5),
)


@given(CONTACTS, SITUATIONS, DAYS)
def test_a_refusal_names_a_later_day_and_that_day_says_yes(
    contact: Contact, situation: Situation, today: date
) -> None:
    verdict = judge(contact, situation, today)
    assert verdict.allowed == (verdict.first_day == today)
    assert verdict.first_day >= today
    assert judge(contact, situation, verdict.first_day).allowed


@given(CONTACTS, SITUATIONS, DAYS)
def test_what_is_allowed_stays_allowed_with_nothing_new(
    contact: Contact, situation: Situation, today: date
) -> None:
    if judge(contact, situation, today).allowed:
        assert judge(contact, situation, today + timedelta(days=1)).allowed


@given(CONTACTS, SITUATIONS, TOUCHES, DAYS)
def test_a_message_of_ones_own_never_makes_an_earlier_day_allowed(
    contact: Contact, situation: Situation, added: Touch, today: date
) -> None:
    more = replace(situation, touches=(*situation.touches, replace(added, incoming=False)))
    assert judge(contact, more, today).first_day >= judge(contact, situation, today).first_day
