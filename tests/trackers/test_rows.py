"""Rows to applications: stages on their days, what is asked, what is left out and why."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.casebook import Stage, StageChange
from prep.pipeline import check_change
from prep.trackers.desk import in_words, opened, outcome
from prep.trackers.model import Choices, DateOrder, Listed, Table
from prep.trackers.rows import Rows, date_order, read_rows
from prep.trackers.steps import Told, steps_of

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
S = Stage


def table(heads: str, *rows: str) -> Table:
    names = tuple(heads.split(","))
    return Table("t.csv", "d", names, tuple(tuple(row.split("|")) for row in rows))


def rows_of(heads: str, *rows: str, **choices: object) -> Rows:
    made = table(heads, *rows)
    desk = opened(made, TODAY)
    order = date_order(made, desk.fields, TODAY)
    answers = replace(Choices(TODAY, order), **choices)  # type: ignore[arg-type]
    return read_rows(made, desk.fields, answers, TODAY)


def only(heads: str, row: str, **choices: object) -> Listed:
    [listed] = rows_of(heads, row, **choices).listed
    return listed


def told(listed: Listed) -> list[str]:
    return [f"{step.stage} {step.on}{'' if step.dated else ' ?'}" for step in listed.steps]


def test_a_date_and_a_status() -> None:
    row = only("Company,Role,Date,Status", "Harbor  Mutual|Lead|2026-01-05|Rejected")
    assert row.title == "Harbor Mutual, Lead"
    assert told(row) == ["applied 2026-01-05", "rejected 2026-11-23 ?"]


def test_the_unknown_day_is_the_users_but_never_before_the_last_known_one() -> None:
    heads, row = "Company,Date,Status", "A|2026-03-05|Rejected"
    assert told(only(heads, row, unknown_day=date(2026, 6, 1)))[1] == "rejected 2026-06-01 ?"
    assert told(only(heads, row, unknown_day=date(2026, 1, 1)))[1] == "rejected 2026-03-05 ?"


def test_a_saved_row_was_not_applied_for_on_its_date() -> None:
    assert told(only("Company,Date,Status", "A|2026-01-05|Wishlist")) == ["saved 2026-01-05"]


def test_saved_and_applied_and_answered() -> None:
    heads = "Company,Date Saved,Date Applied,Status,Response Date"
    row = only(heads, "A|2026-01-01|2026-01-05|Rejected|2026-01-20")
    assert told(row) == ["saved 2026-01-01", "applied 2026-01-05", "rejected 2026-01-20"]


def test_yes_and_no_for_applied() -> None:
    heads = "Company,createdAt,applied,appliedDate,Status"
    assert told(only(heads, "A|2026-01-01|No|N/A|N/A")) == ["saved 2026-01-01"]
    yes = only(heads, "A|2026-01-01|Yes|N/A|N/A")
    assert told(yes) == ["saved 2026-01-01", "applied 2026-11-23 ?"]


def test_an_interview_day_belongs_to_the_interview_it_stands_at() -> None:
    heads = "Company,Date Applied,Status,Interview Date"
    assert told(only(heads, "A|2026-01-01|2nd round|2026-02-01")) == [
        "applied 2026-01-01",
        "second interview 2026-02-01",
    ]
    assert told(only(heads, "A|2026-01-01|Rejected|2026-02-01")) == [
        "applied 2026-01-01",
        "first interview 2026-02-01",
        "rejected 2026-11-23 ?",
    ]


def test_an_interview_to_come_is_the_next_step() -> None:
    row = only("Company,Date Applied,Status,Interview Date", "A|2026-01-01|Interview|2026-12-01")
    assert (row.next_step, row.next_step_on) == ("Interview", date(2026, 12, 1))
    assert told(row) == ["applied 2026-01-01", "first interview 2026-11-23 ?"]


def test_a_follow_up_day_alone_is_a_step_while_it_is_to_come() -> None:
    heads = "Company,Date Applied,Follow-up Date"
    assert only(heads, "A|2026-01-01|2026-01-09").next_step == ""
    assert only(heads, "A|2026-01-01|2026-12-09").next_step == "Follow up"


def test_what_is_known_beside_it_is_kept_as_given() -> None:
    heads = "Company,Location,Source,Min Salary,Max Salary,Notes,Comments,Recruiter,Link"
    row = only(heads, "A|Leeds|LinkedIn|50k|60k|Nice|Panel|Dana Whitlock|ask Sam")
    assert row.details.place == "Leeds"
    assert row.details.source == "LinkedIn"
    assert row.details.pay == "Min Salary: 50k; Max Salary: 60k"
    assert row.details.notes.split("\n") == [
        "Notes: Nice",
        "Comments: Panel",
        "Recruiter: Dana Whitlock",
    ]


def test_two_columns_for_a_stage_give_both() -> None:
    row = only("Company,Date,Stage,Decision", "A|2026-01-01|Phone screen|Rejected")
    assert [step.stage for step in row.steps] == [S.APPLIED, S.SCREEN, S.REJECTED]


def test_rows_are_left_out_in_words() -> None:
    found = rows_of(
        "Company,Role,Date,Status",
        "|Lead|2026-01-01|Applied",
        "A|Lead|2026-12-25|Applied",
        "B|Lead|1987-01-01|Applied",
        "|||",
        "C|Lead|2026-01-01|Applied",
    )
    assert [(each.row, each.reason) for each in found.left] == [
        (2, "It names no company."),
        (3, "Applied on Fri 25 Dec is still to come."),
        (4, "Applied on Thu 1 Jan 1987 is too long ago."),
    ]
    assert [each.company for each in found.listed] == ["C"]


def test_a_cell_that_is_no_day_is_said_and_the_row_taken() -> None:
    found = rows_of("Company,Date Applied", "A|2026-01-01", "B|8/82025")
    assert [each.reason for each in found.doubts] == [
        "The day you applied can't be read: “8/82025”."
    ]
    assert told(found.listed[1]) == ["applied 2026-11-23 ?"]


def test_dates_that_read_in_two_ways_are_asked_and_then_read() -> None:
    heads, rows = "Company,Date Applied", ("A|03/04/2026", "B|05/06/2026")
    assert rows_of(heads, *rows).undecided == 2
    decided = rows_of(heads, *rows, order=DateOrder.DAY_FIRST)
    assert decided.undecided == 0
    assert told(decided.listed[0]) == ["applied 2026-04-03"]


def test_a_word_that_was_assigned_counts() -> None:
    heads, row = "Company,Date,Status", "A|2026-01-01|Schwebezustand"
    assert told(only(heads, row)) == ["applied 2026-01-01"]
    decided = only(heads, row, stages={"schwebezustand": S.NO_ANSWER})
    assert told(decided)[-1] == "no answer 2026-11-23 ?"


def test_without_stage_and_day_the_user_says_where_it_stands() -> None:
    found = rows_of("Company,Role", "A|Lead", without_stage=S.SAVED)
    assert found.stageless == {2}
    assert told(found.listed[0]) == ["saved 2026-11-23 ?"]


def test_a_history_newest_first_is_turned_round() -> None:
    told_so = [
        Told(S.REJECTED, date(2026, 1, 9)),
        Told(S.SCREEN, None),
        Told(S.APPLIED, date(2026, 1, 1)),
    ]
    steps = steps_of(told_so, TODAY)
    assert [(each.stage, each.on.day, each.dated) for each in steps] == [
        (S.APPLIED, 1, True),
        (S.SCREEN, 9, False),
        (S.REJECTED, 9, True),
    ]


def test_counts_come_first() -> None:
    made = table("Company,Role,Date", "A|x|2026-01-01", "a inc|X|2026-01-02", "|y|2026-01-01")
    found = outcome(opened(made, TODAY), [], {}, TODAY)
    assert in_words(found) == "3 rows: 1 new application, 1 twice in the list, 1 left out."


@given(
    st.lists(
        st.builds(
            Told,
            st.sampled_from(Stage),
            st.none() | st.dates(date(2000, 1, 1), TODAY),
        ),
        min_size=1,
        max_size=8,
    ),
    st.dates(date(2000, 1, 1), TODAY),
)
def test_whatever_is_told_can_stand_in_a_history(told_so: list[Told], unknown: date) -> None:
    steps = steps_of(told_so, unknown)
    assert steps
    history: list[StageChange] = []
    for step in steps:
        check_change(history, step.stage, step.on, NOW)
        history.append(StageChange("", "", step.stage, step.on, NOW))


@pytest.mark.parametrize("cell", ["__import__('os').system('x')", "[1, 2", "[[[[", "{" * 5_000])
def test_a_hostile_history_is_text(cell: str) -> None:
    row = only("Company,Stage History,Date", f"A|{cell.replace('|', '')}|2026-01-01")
    assert told(row) == ["applied 2026-01-01"]
