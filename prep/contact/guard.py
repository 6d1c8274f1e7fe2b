"""May I write today, and if not, when? Every rule names the first day that it allows; the last of
those days is the answer."""

from collections.abc import Iterator
from datetime import date

from prep.contact import rules
from prep.contact.business_days import business_days_after
from prep.contact.model import EXCEPTIONS, Contact, Purpose, Rule, Situation, Touch, Verdict

FIRST_QUESTION_DAYS, AFTER_PROMISED_DAYS = 7, 1
GAP_DAYS, CLOSING_DAYS, RECRUITER_DAYS = 5, 10, 10
NEW_BEGINNING_DAYS = 130
"""About half a year of business days."""

_UNANSWERED_STOP = 2
_CLOSING_REMARK = "Make it the closing note: thank them, and leave the door open."
_LATE_THANKS = "More than two days have passed: let it be a follow-up that also says thank you."
_LATE_AFTER = 2


def judge(contact: Contact, situation: Situation, today: date) -> Verdict:
    """Whether a message may go on a day, and if not, the first on which it may and the rule that
    says so. On that day, with nothing new, the answer is yes."""
    first, rule = earliest(contact, situation)
    if first <= today:
        return Verdict(True, today, rule, _remark(contact, situation, today))
    return Verdict(False, first, rule)


def earliest(contact: Contact, situation: Situation) -> tuple[date, Rule]:
    """The first day on which a message may go, perhaps one long past, and the rule that says so."""
    return max(_first_days(contact, situation), key=lambda each: each[0])


def unanswered(touches: tuple[Touch, ...]) -> list[Touch]:
    """The candidate's questions about how it stands since the company last wrote, oldest first."""
    asked = [each for each in touches if each.purpose is Purpose.STATUS and not each.incoming]
    heard = max((each.day for each in touches if each.incoming), default=date.min)
    return sorted((each for each in asked if each.day > heard), key=lambda each: each.day)


def _first_days(contact: Contact, situation: Situation) -> Iterator[tuple[date, Rule]]:
    """The first day that each rule allows; those that say nothing against it name a day long past."""
    if contact.purpose is Purpose.REPLY:
        yield date.min, rules.REPLY
    elif contact.purpose is Purpose.THANKS and not _thanked(contact, situation):
        yield situation.interviewed_on or date.min, rules.THANKS
    elif contact.purpose in EXCEPTIONS and not _used(contact, situation):
        yield date.min, rules.EXCEPTION
    else:
        yield from _waiting(contact, situation)


def _waiting(contact: Contact, situation: Situation) -> Iterator[tuple[date, Rule]]:
    free = situation.free
    yield date.min, rules.FREE
    if own := [each.day for each in _counting(contact, situation)]:
        yield business_days_after(max(own), GAP_DAYS, free), rules.GAP
    if heard := [each.day for each in situation.touches if each.incoming]:
        yield business_days_after(max(heard), GAP_DAYS, free), rules.GAP
    if situation.promised_on:
        day = business_days_after(situation.promised_on, AFTER_PROMISED_DAYS, free)
        yield day, rules.PROMISED
    elif situation.interviewed_on:
        day = business_days_after(situation.interviewed_on, FIRST_QUESTION_DAYS, free)
        yield day, rules.FIRST_QUESTION
    yield from _stopped(situation)
    yield from _past_the_recruiter(contact, situation)


def _counting(contact: Contact, situation: Situation) -> list[Touch]:
    """The candidate's own messages that the next one keeps its distance from. A thank-you is no
    question, so only a second thank-you waits for it."""
    second = contact.purpose is Purpose.THANKS
    own = [each for each in situation.touches if not each.incoming]
    return [each for each in own if second or each.purpose is not Purpose.THANKS]


def _stopped(situation: Situation) -> Iterator[tuple[date, Rule]]:
    asked = unanswered(situation.touches)
    if len(asked) > _UNANSWERED_STOP:
        yield business_days_after(asked[-1].day, NEW_BEGINNING_DAYS, situation.free), rules.CLOSED
    elif len(asked) == _UNANSWERED_STOP:
        yield business_days_after(asked[-1].day, CLOSING_DAYS, situation.free), rules.STOP


def _past_the_recruiter(contact: Contact, situation: Situation) -> Iterator[tuple[date, Rule]]:
    recruiter = situation.recruiter.casefold()
    if not recruiter or contact.person.casefold() == recruiter:
        return
    asked = [
        each.day for each in _counting(contact, situation) if each.person.casefold() == recruiter
    ]
    known = [day for day in (situation.interviewed_on, situation.promised_on) if day]
    if start := [*asked, *known]:
        yield business_days_after(max(start), RECRUITER_DAYS, situation.free), rules.RECRUITER


def _thanked(contact: Contact, situation: Situation) -> bool:
    """This person has had the thanks by this channel since the last interview."""
    since = situation.interviewed_on or date.min
    return any(
        each.purpose is Purpose.THANKS
        and each.channel is contact.channel
        and each.person.casefold() == contact.person.casefold()
        and each.day >= since
        for each in situation.touches
        if not each.incoming
    )


def _used(contact: Contact, situation: Situation) -> bool:
    """The same news has gone out since they last wrote."""
    heard = max((each.day for each in situation.touches if each.incoming), default=date.min)
    return any(
        each.purpose is contact.purpose and each.day >= heard
        for each in situation.touches
        if not each.incoming
    )


def _remark(contact: Contact, situation: Situation, today: date) -> str:
    if contact.purpose is Purpose.STATUS and len(unanswered(situation.touches)) >= _UNANSWERED_STOP:
        return _CLOSING_REMARK
    held = situation.interviewed_on
    late = held is not None and (today - held).days > _LATE_AFTER
    return _LATE_THANKS if contact.purpose is Purpose.THANKS and late else ""
