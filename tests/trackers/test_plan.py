"""Which rows are new, which are here already, and what they add."""

from datetime import UTC, date, datetime

import pytest

from prep.casebook import Application, Stage, StageChange
from prep.trackers.desk import opened, outcome, with_decision
from prep.trackers.model import Listed, Step, Table
from prep.trackers.plan import Decision, Plan, confirmed_rows, plan_of
from prep.trackers.sameness import same_key

S = Stage
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def row(number: int, company: str, role: str, *steps: Step) -> Listed:
    return Listed(number, company, role, steps or (Step(S.APPLIED, date(2026, 1, 5)),))


def planned(listed: list[Listed], *changes: tuple[Stage, date]) -> Plan:
    """Against a file with Harbor Mutual, Claims lead, and this history."""
    stage, since = changes[-1]
    known = Application("a1", "Harbor Mutual Ltd.", "Claims Lead", stage, since)
    history = [StageChange("", "a1", stage, on, NOW) for stage, on in changes]
    return plan_of(listed, [known], {"a1": history})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Quay Freight, Inc.", "Operations Manager"), ("quay freight", "operations manager")),
        (
            ("Hansen Versicherung GmbH", "Teamleitung (m/w/d)"),
            ("Hansen Versicherung", "Teamleitung"),
        ),
        (("Pell & Byrne L.L.P.", "Clerk"), ("Pell Byrne", "clerk ")),
        (("Énergie Vallon S.A.", ""), ("energie vallon", "")),
    ],
)
def test_spellings_of_one_application(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert same_key(*one) == same_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Quay Freight", "Manager"), ("Quay Freight", "")),
        (("Quay Freight", "Manager I"), ("Quay Freight", "Manager II")),
        (("The Company Group", ""), ("Company", "x")),
        (("海港互助保险", "理赔主管"), ("北原保险", "理赔主管")),
    ],
)
def test_two_applications_stay_two(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert same_key(*one) != same_key(*other)


def test_nothing_newer_is_left() -> None:
    found = planned([row(2, "Harbor Mutual", "Claims lead")], (S.APPLIED, date(2026, 1, 1)))
    [repeat] = found.repeats
    assert (found.new, repeat.missing, repeat.choices[0]) == ((), (), Decision.LEAVE)
    assert confirmed_rows(found, {}) == ((), ())


def test_missing_stages_are_added_by_default_and_nothing_is_overwritten() -> None:
    steps = (Step(S.APPLIED, date(2026, 1, 5)), Step(S.SCREEN, date(2026, 1, 9)))
    found = planned([row(2, "Harbor Mutual", "Claims lead", *steps)], (S.APPLIED, date(2026, 1, 1)))
    assert confirmed_rows(found, {}) == ((), (("a1", steps[1]),))
    assert confirmed_rows(found, {2: Decision.LEAVE}) == ((), ())
    [again] = confirmed_rows(found, {2: Decision.ADD_ANYWAY})[0]
    assert again.row == 2


def test_a_stage_without_a_day_must_lead_further() -> None:
    behind = (Step(S.SCREEN, date(2026, 11, 23), dated=False),)
    ahead = (Step(S.OFFER, date(2026, 1, 1), dated=False),)
    here = (S.FIRST_INTERVIEW, date(2026, 2, 1))
    assert planned([row(2, "Harbor Mutual", "Claims lead", *behind)], here).repeats[0].missing == ()
    [missing] = planned([row(2, "Harbor Mutual", "Claims lead", *ahead)], here).repeats[0].missing
    assert (missing.stage, missing.on) == (S.OFFER, date(2026, 2, 1))


def test_no_stage_without_a_day_after_an_end() -> None:
    ahead = (Step(S.CLOSED, date(2026, 11, 23), dated=False),)
    ended = (S.REJECTED, date(2026, 2, 1))
    assert planned([row(2, "Harbor Mutual", "Claims lead", *ahead)], ended).repeats[0].missing == ()


def test_the_second_of_two_rows_is_left_unless_asked_for() -> None:
    rows = [row(2, "Quay Freight", "Lead"), row(5, "Quay Freight Inc", "lead")]
    found = plan_of(rows, [], {})
    assert [each.row for each in found.new] == [2]
    assert [(each.listed.row, each.first_row) for each in found.repeats] == [(5, 2)]
    assert [each.row for each in confirmed_rows(found, {5: Decision.ADD_ANYWAY})[0]] == [2, 5]


def test_what_is_left_out_counts_for_no_question_to_the_user() -> None:
    table = Table(
        "l.csv",
        "d",
        ("Company", "Role", "Status"),
        (
            ("Harbor Mutual", "Claims lead", "Applied"),
            ("Quay", "Clerk", "Applied"),
            ("Pell", "", ""),
        ),
    )
    known = Application("a1", "Harbor Mutual", "Claims lead", S.APPLIED, date(2026, 1, 5))
    history = [StageChange("", "a1", S.APPLIED, date(2026, 1, 5), NOW)]
    desk = opened(table, NOW.date())
    found = outcome(desk, [known], {"a1": history}, NOW.date())
    assert [each.company for each in found.new] == ["Quay", "Pell"]
    assert (found.undated, found.without_stage) == (2, 1)
    added = outcome(
        with_decision(desk, 2, Decision.ADD_ANYWAY), [known], {"a1": history}, NOW.date()
    )
    assert (added.undated, added.without_stage) == (3, 1)
