"""The message: from its templates, short, honest, and by its own rules without a fault."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.casebook import Stage, StageChange
from prep.connections import Approach, Listed
from prep.connections import message as messages
from prep.connections.message import Disclosed, disclosed, draft, nudge
from prep.connections.waiting import nudge_allowed
from prep.errors import PrepError
from prep.wording import fields_of, limit_of, tone
from tests.conftest import NOW
from tests.invented import first_round, harbor

ROSA = Listed("Rosa Almeida", "Rosa", "Harbor Mutual", connected_on=date(2019, 6, 1))
WORDS = Approach(
    question="How does the team decide what to mend first?", sent_on=date(2026, 11, 12)
)
INTERVIEWED = Disclosed("interviewed", date(2026, 11, 12))
TODAY = date(2026, 11, 23)


def test_it_opens_with_the_connection_and_discloses_in_sentence_two() -> None:
    text = draft(ROSA, harbor(), INTERVIEWED, WORDS, "Mei")
    assert text.startswith("Hi Rosa, we have been connected on LinkedIn since June 2019. ")
    assert text.split(". ")[1] == "I interviewed for Claims lead at Harbor Mutual on 12 November"
    assert text.endswith("Thank you, Mei")
    assert len(text) < limit_of("approach") == 400


@pytest.mark.parametrize("what", ["interviewed", "applied", "planned"])
def test_each_template_passes_its_own_tone(what: str) -> None:
    shown = Disclosed(what, date(2026, 11, 12))  # type: ignore[arg-type]
    levels = {each.level for each in tone(draft(ROSA, harbor(), shown, WORDS, ""), "approach")}
    assert levels == {"green"} if what != "planned" else levels <= {"green", "amber"}
    reminder = nudge(ROSA, harbor(), WORDS, "")
    assert {each.level for each in tone(reminder, "nudge")} == {"green"}


def test_templates_use_the_fields_that_are_supplied_and_no_others() -> None:
    supplied = set(messages.draft_fields(ROSA, harbor(), INTERVIEWED, WORDS, "Mei"))
    used = [fields_of(each) for each in messages.TEMPLATES.glob("approach*.txt")]
    assert len(used) == 3
    assert set().union(*used) == supplied
    reminder = messages.TEMPLATES / "nudge.txt"
    assert fields_of(reminder) == set(messages.nudge_fields(ROSA, harbor(), WORDS, "Mei"))


def test_without_a_question_or_a_connection_there_is_no_draft() -> None:
    with pytest.raises(PrepError, match="one question first"):
        draft(ROSA, harbor(), INTERVIEWED, Approach(), "")
    with pytest.raises(PrepError, match="how you know each other"):
        draft(replace(ROSA, connected_on=None), harbor(), INTERVIEWED, WORDS, "")


def change(stage: Stage, day: date) -> StageChange:
    return StageChange("c", "a", stage, day, NOW)


def test_what_is_disclosed_is_what_happened_last() -> None:
    application = harbor("a")
    held = first_round("i", "a")
    applied = [change(Stage.APPLIED, date(2026, 11, 2))]
    talked = [*applied, change(Stage.FIRST_INTERVIEW, date(2026, 11, 12))]
    assert disclosed(application, [held], applied, TODAY) == INTERVIEWED
    assert disclosed(application, [], talked, TODAY) == INTERVIEWED
    assert disclosed(application, [], applied, TODAY) == Disclosed("applied", date(2026, 11, 2))
    coming = replace(held, starts=datetime(2026, 12, 1, 10, tzinfo=NOW.tzinfo))
    assert disclosed(application, [coming], applied, TODAY).what == "applied"
    saved = replace(application, stage=Stage.SAVED)
    assert disclosed(saved, [], [change(Stage.SAVED, TODAY)], TODAY).what == "planned"


@pytest.mark.parametrize(
    ("sent", "today", "allowed"),
    [
        (date(2026, 11, 24), date(2026, 11, 25), date(2026, 12, 3)),
        (date(2026, 11, 20), date(2026, 11, 23), date(2026, 12, 1)),
        (date(2026, 11, 2), date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 2), date(2026, 11, 21), date(2026, 11, 23)),
    ],
)
def test_a_reminder_after_seven_business_days(sent: date, today: date, allowed: date) -> None:
    assert nudge_allowed(sent, today) == allowed


def test_a_holiday_is_no_business_day() -> None:
    holiday = {date(2026, 11, 26)}
    assert nudge_allowed(date(2026, 11, 24), date(2026, 11, 25), holiday) == date(2026, 12, 4)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 60))
def test_on_the_day_that_is_named_the_answer_is_that_day(sent: date, days: int) -> None:
    today = sent + timedelta(days=days)
    allowed = nudge_allowed(sent, today)
    assert allowed >= today
    assert nudge_allowed(sent, allowed) == allowed
    assert (allowed - sent).days >= 9
