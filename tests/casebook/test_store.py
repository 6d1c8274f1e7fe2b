"""Applications, their history and their interviews."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from prep import casebook, journeys
from prep.casebook import Candidate, ChangedElsewhere, Interviewer, NotFound, PanelRole, Stage
from prep.errors import PrepError
from prep.store import Store

ME = "me"


@pytest.fixture
def harbor(store: Store, now: datetime) -> str:
    return journeys.add_application(
        store, ME, " Harbor Mutual ", "Claims lead", Stage.APPLIED, date(2026, 11, 2), now
    )


def standing(store: Store) -> list[tuple[Stage, date]]:
    return [(each.stage, each.in_stage_since) for each in casebook.applications(store, ME)]


def history(store: Store, application_id: str) -> list[tuple[Stage, date]]:
    return [
        (change.stage, change.entered_on)
        for change in casebook.stage_changes(store, ME, application_id)
    ]


def test_an_application_stands_where_it_was_added(store: Store, harbor: str) -> None:
    [application] = casebook.applications(store, ME)
    assert application.title == "Harbor Mutual, Claims lead"
    assert (application.application_id, application.stage) == (harbor, Stage.APPLIED)
    assert application.in_stage_since == date(2026, 11, 2)


def test_an_application_without_a_company_is_refused_whole(store: Store, now: datetime) -> None:
    with pytest.raises(PrepError, match="needs a company"):
        journeys.add_application(store, ME, "  ", "Lead", Stage.SAVED, date(2026, 11, 2), now)
    assert casebook.applications(store, ME) == []


def test_it_stands_in_the_stage_entered_on_the_latest_day(
    store: Store, harbor: str, now: datetime
) -> None:
    journeys.enter_stage(store, ME, harbor, Stage.FIRST_INTERVIEW, date(2026, 11, 20), now)
    journeys.enter_stage(store, ME, harbor, Stage.SCREEN, date(2026, 11, 9), now)
    assert standing(store) == [(Stage.FIRST_INTERVIEW, date(2026, 11, 20))]
    assert history(store, harbor) == [
        (Stage.APPLIED, date(2026, 11, 2)),
        (Stage.SCREEN, date(2026, 11, 9)),
        (Stage.FIRST_INTERVIEW, date(2026, 11, 20)),
    ]


def test_two_stages_on_one_day_stand_in_the_order_they_were_entered(
    store: Store, harbor: str, now: datetime
) -> None:
    journeys.enter_stage(store, ME, harbor, Stage.SCREEN, date(2026, 11, 9), now)
    journeys.enter_stage(store, ME, harbor, Stage.REJECTED, date(2026, 11, 9), now)
    assert standing(store) == [(Stage.REJECTED, date(2026, 11, 9))]


def test_a_correction_replaces_and_undo_brings_back(
    store: Store, harbor: str, now: datetime
) -> None:
    wrong = journeys.enter_stage(store, ME, harbor, Stage.SCREEN, date(2026, 11, 9), now)
    journeys.correct_stage(store, ME, wrong, Stage.FIRST_INTERVIEW, date(2026, 11, 10), now)
    assert standing(store) == [(Stage.FIRST_INTERVIEW, date(2026, 11, 10))]
    journeys.undo_stage(store, ME, harbor, now)
    assert standing(store) == [(Stage.SCREEN, date(2026, 11, 9))]
    journeys.undo_stage(store, ME, harbor, now)
    assert standing(store) == [(Stage.APPLIED, date(2026, 11, 2))]


def test_a_change_corrected_twice_is_undone_twice(store: Store, harbor: str, now: datetime) -> None:
    first = journeys.enter_stage(store, ME, harbor, Stage.SCREEN, date(2026, 11, 9), now)
    second = journeys.correct_stage(store, ME, first, Stage.SCREEN, date(2026, 11, 10), now)
    journeys.correct_stage(store, ME, second, Stage.SCREEN, date(2026, 11, 11), now)
    journeys.undo_stage(store, ME, harbor, now)
    journeys.undo_stage(store, ME, harbor, now)
    assert standing(store) == [(Stage.SCREEN, date(2026, 11, 9))]


def test_the_first_stage_can_be_corrected_but_not_undone(
    store: Store, harbor: str, now: datetime
) -> None:
    with pytest.raises(PrepError, match="first stage stays"):
        journeys.undo_stage(store, ME, harbor, now)
    [first] = casebook.stage_changes(store, ME, harbor)
    journeys.correct_stage(store, ME, first.stage_change_id, Stage.SAVED, date(2026, 11, 1), now)
    assert standing(store) == [(Stage.SAVED, date(2026, 11, 1))]
    journeys.undo_stage(store, ME, harbor, now)
    assert standing(store) == [(Stage.APPLIED, date(2026, 11, 2))]


def test_a_change_that_was_corrected_elsewhere_cannot_be_corrected_again(
    store: Store, harbor: str, now: datetime
) -> None:
    wrong = journeys.enter_stage(store, ME, harbor, Stage.SCREEN, date(2026, 11, 9), now)
    journeys.correct_stage(store, ME, wrong, Stage.SCREEN, date(2026, 11, 10), now)
    with pytest.raises(NotFound, match="already corrected"):
        journeys.correct_stage(store, ME, wrong, Stage.SCREEN, date(2026, 11, 12), now)


def test_an_edit_that_started_from_an_old_version_is_refused(store: Store, harbor: str) -> None:
    [seen] = casebook.applications(store, ME)
    journeys.edit_application(store, ME, replace(seen, next_step="Call Dana"))
    with pytest.raises(ChangedElsewhere, match="Harbor Mutual"):
        journeys.edit_application(store, ME, replace(seen, next_step="Write to Dana"))
    [kept] = casebook.applications(store, ME)
    assert (kept.next_step, kept.version) == ("Call Dana", 2)


def test_an_interview_comes_back_with_its_panel_in_order(
    store: Store, harbor: str, now: datetime
) -> None:
    starts = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    panel = (
        Interviewer("Priya N.", PanelRole.HIRING_MANAGER),
        Interviewer("Tom B.", PanelRole.PEER),
        Interviewer("  ", PanelRole.HR),
    )
    with store.transaction() as db:
        casebook.add_interview(
            db, ME, harbor, now, round=2, kind="panel", starts=starts,
            time_zone="Europe/Lisbon", promised_on=date(2026, 12, 2), interviewers=panel,
        )  # fmt: skip
    [interview] = casebook.interviews(store, ME)
    assert (interview.starts, interview.promised_on) == (starts, date(2026, 12, 2))
    assert [person.name for person in interview.interviewers] == ["Priya N.", "Tom B."]

    with store.transaction() as db:
        casebook.edit_interview(
            db, ME, replace(interview, interviewers=(Interviewer("Li W.", PanelRole.HR),))
        )
    [edited] = casebook.interviews(store, ME)
    assert [person.name for person in edited.interviewers] == ["Li W."]
    with pytest.raises(ChangedElsewhere), store.transaction() as db:
        casebook.edit_interview(db, ME, interview)


def test_the_candidate_is_added_once_and_then_changed(store: Store, now: datetime) -> None:
    assert casebook.candidate(store, ME) is None
    for name in ("Ana", "Ana Reis"):
        with store.transaction() as db:
            casebook.save_candidate(db, Candidate(ME, name, "Europe/Lisbon"), now)
    assert casebook.candidate(store, ME) == Candidate(ME, "Ana Reis", "Europe/Lisbon")


def test_one_candidate_never_sees_another_ones_rows(
    store: Store, harbor: str, now: datetime
) -> None:
    assert casebook.applications(store, "someone else") == []
    assert casebook.stage_changes(store, "someone else", harbor) == []
    with pytest.raises(NotFound):
        journeys.undo_stage(store, "someone else", harbor, now)
