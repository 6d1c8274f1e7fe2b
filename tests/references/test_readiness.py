"""The next step with a reference, who is red and only then, and who could stand in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from prep.casebook import Stage
from prep.contact import Channel
from prep.references import Away, Call, Desk, Message, MessageKind, Named, Relation, Standing, State
from prep.references.call_near import is_red
from prep.references.model import NO_CALL
from prep.references.readiness import Level, in_turn, is_covered, next_step, unnamed
from prep.references.reserve import needs_reserve, suggested_reserve
from tests.references.desk import (
    CALL,
    HARBOR,
    MONDAY,
    NEXT_MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    ana,
    standing,
)

FRIDAY_BEFORE, AFTER = date(2026, 11, 20), date(2026, 12, 1)
AWAY = Away(WEDNESDAY, THURSDAY)


@pytest.mark.parametrize(
    ("each", "day", "title", "level"),
    [
        (standing(ana(asked_on=None, agreed_on=None)), MONDAY, "Ask Ana for permission", Level.DO),
        (standing(ana(declined_on=MONDAY)), MONDAY, "Find someone instead of Ana", Level.DO),
        (standing(), MONDAY, "Brief Ana before Thu 26 Nov", Level.DO),
        (standing(), WEDNESDAY, "Brief Ana before Thu 26 Nov", Level.RED),
        (standing(), THURSDAY, "Brief Ana today", Level.RED),
        (standing(call=NO_CALL), MONDAY, "Brief Ana", Level.DO),
        (standing(ana(away=(AWAY,))), MONDAY, "Name a reserve for Ana", Level.DO),
        (standing(briefed_on=MONDAY), TUESDAY, "Wait for Ana until Wed 25 Nov", Level.WAIT),
        (standing(briefed_on=MONDAY), WEDNESDAY, "Ask Ana whether the number is saved", Level.DO),
        (standing(briefed_on=MONDAY, saved_on=TUESDAY), THURSDAY, "Ana is ready", Level.WAIT),
        (standing(briefed_on=MONDAY), AFTER, "Ask Ana whether they called", Level.DO),
        (standing(called_on=THURSDAY), THURSDAY, "Ask Ana about the call", Level.DO),
        (standing(answered_on=THURSDAY), THURSDAY, "Thank Ana", Level.DO),
        (standing(thanked_on=THURSDAY), THURSDAY, "Nothing more to do with Ana", Level.DONE),
        (standing(is_reserve=True), THURSDAY, "Ana is your reserve", Level.WAIT),
    ],
)
def test_the_next_step(each: Standing, day: date, title: str, level: Level) -> None:
    step = next_step(each, day)
    assert (step.title, step.level) == (title, level)


def test_a_brief_is_not_asked_about_while_the_number_is_unknown() -> None:
    call = replace(CALL, number="")
    assert next_step(standing(call=call, briefed_on=MONDAY), WEDNESDAY).title == "Ana is ready"


class TestRed:
    def test_from_the_business_day_before_the_window_to_its_last_day(self) -> None:
        days = [MONDAY + timedelta(days=gap) for gap in range(10)]
        assert [day for day in days if is_red(standing(), day)] == [
            MONDAY + timedelta(days=gap) for gap in range(2, 8)
        ]

    def test_over_a_weekend_the_friday_counts(self) -> None:
        call = Call(from_on=MONDAY)
        saturday = FRIDAY_BEFORE + timedelta(days=1)
        assert is_red(standing(call=call), FRIDAY_BEFORE)
        assert is_red(standing(call=call), saturday)
        assert not is_red(standing(call=call), FRIDAY_BEFORE - timedelta(days=1))

    def test_a_holiday_where_they_live_makes_the_day_before_it_the_last(self) -> None:
        call = Call(from_on=date(2026, 12, 9))
        tuesday, monday = date(2026, 12, 8), date(2026, 12, 7)
        assert is_red(standing(call=call), monday), "8 December is a holiday in Portugal"
        assert not is_red(standing(ana(country="GB"), call=call), monday)
        assert is_red(standing(ana(country="GB"), call=call), tuesday)

    @pytest.mark.parametrize(
        "each",
        [
            standing(briefed_on=MONDAY),
            standing(answered_on=THURSDAY),
            standing(is_reserve=True),
            standing(call=NO_CALL),
            standing(ana(declined_on=MONDAY)),
        ],
    )
    def test_nothing_else_is(self, each: Standing) -> None:
        assert not is_red(each, THURSDAY)
        assert next_step(each, THURSDAY).level is not Level.RED


def test_a_reminder_goes_by_phone_once_it_went_by_mail() -> None:
    waits = standing(ana(asked_on=date(2026, 11, 16), agreed_on=None), NO_CALL)
    nudged = replace(
        waits,
        history=(
            Message(MessageKind.PERMISSION, Channel.EMAIL, date(2026, 11, 16)),
            Message(MessageKind.NUDGE, Channel.EMAIL, date(2026, 11, 18)),
        ),
    )
    assert next_step(waits, MONDAY).sentence == "No answer since Mon 16 Nov. By e-mail today."
    assert next_step(nudged, MONDAY).sentence == "No answer since Mon 16 Nov. By phone call today."


def test_the_most_urgent_first_and_of_an_ended_application_only_thanks() -> None:
    ended = replace(HARBOR, application_id="a2", stage=Stage.REJECTED)
    owed = Standing(ended, ana(), NO_CALL, Named("a2", "ana", answered_on=MONDAY))
    left = Standing(ended, ana(), NO_CALL, Named("a2", "ana"))
    turn = in_turn([standing(is_reserve=True), left, owed, standing()], WEDNESDAY)
    assert [step.title for _, step in turn] == [
        "Brief Ana before Thu 26 Nov",
        "Thank Ana",
        "Ana is your reserve",
    ]


class TestReserve:
    def test_who_agreed_and_is_there_before_who_is_alike(self) -> None:
        away = ana(reference_id="away", away=(AWAY,))
        asked = ana(reference_id="asked", agreed_on=None)
        agreed = ana(reference_id="agreed", relation=Relation.COLLEAGUE)
        said_no = ana(reference_id="no", declined_on=MONDAY)
        unsure = standing(ana(agreed_on=None))
        desk = Desk([ana(), away, said_no, asked, agreed], {}, [unsure.named])
        found = suggested_reserve(desk, unsure)
        assert found and found.reference_id == "agreed"

    def test_nobody_is_left(self) -> None:
        unsure = standing(ana(away=(AWAY,)))
        assert suggested_reserve(Desk([ana()], {}, [unsure.named]), unsure) is None

    def test_it_is_needed_until_a_reserve_who_agreed_is_there(self) -> None:
        unsure = standing(ana(away=(AWAY,)))
        reserve = standing(ana(reference_id="rita"), is_reserve=True)
        away_too = standing(ana(reference_id="rita", away=(AWAY,)), is_reserve=True)
        assert needs_reserve(unsure, [unsure])
        assert needs_reserve(unsure, [unsure, away_too])
        assert not needs_reserve(unsure, [unsure, reserve])
        assert is_covered(unsure, [reserve])
        assert not needs_reserve(standing(), [standing()])

    def test_days_away_that_overlap_and_touch_the_window_by_a_day(self) -> None:
        person = ana(away=(Away(MONDAY, TUESDAY), Away(TUESDAY, THURSDAY)))
        assert person.away_in(CALL) == Away(TUESDAY, THURSDAY)
        assert person.away_in(Call(from_on=NEXT_MONDAY)) is None


def test_an_application_at_references_with_nobody_named() -> None:
    assert unnamed(Desk(), [HARBOR]) == [HARBOR]
    assert unnamed(Desk([ana()], {}, [standing().named]), [HARBOR]) == []
    applied = replace(HARBOR, stage=Stage.APPLIED)
    assert unnamed(Desk(), [applied]) == []
    assert unnamed(Desk(calls={"a1": CALL}), [applied]) == [applied]


def test_a_state_is_read_from_the_person_or_from_the_application() -> None:
    each = standing(briefed_on=TUESDAY)
    assert each.day_of(State.AGREED) == date(2026, 11, 17)
    assert each.day_of(State.BRIEFED) == TUESDAY
    assert each.day_of(State.SAVED) is None
