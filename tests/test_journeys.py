"""Journeys across capabilities: all of it or none, and never twice."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from prep import casebook, journeys
from prep.casebook import ChangedElsewhere, Interviewer, NotFound, PanelRole, Stage
from prep.errors import PrepError
from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.store import Store
from tests.invented import backlog_and_motive, first_round, harbor

ME = "me"
TABLES = (
    "application",
    "stage_change",
    "interview",
    "interviewer",
    "notes",
    "exchange",
    "topic",
    "person",
    "promise",
    "question",
    "flag_reason",
)


def sizes(store: Store) -> dict[str, int]:
    return {
        table: store.rows(f"select count(*) as size from {table}")[0]["size"] for table in TABLES
    }


ONE_IMPORT = dict.fromkeys(TABLES, 1) | {"exchange": 2, "question": 2}
NOTHING = dict.fromkeys(TABLES, 0)


def test_keeping_notes_adds_the_application_the_interview_and_all_that_was_found(
    store: Store, now: datetime
) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    assert kept.added
    assert (kept.file_name, kept.questions) == ("harbor.md", 2)
    assert sizes(store) == ONE_IMPORT
    [application] = casebook.applications(store, ME)
    assert (application.title, application.stage, application.in_stage_since) == (
        "Harbor Mutual, Claims lead",
        Stage.FIRST_INTERVIEW,
        date(2026, 11, 12),
    )
    [interview] = casebook.interviews(store, ME)
    assert interview.application_id == application.application_id
    assert [person.name for person in interview.interviewers] == ["Priya N."]


def test_questions_share_their_ids_with_the_exchanges(store: Store, now: datetime) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    for question in question_store.questions(store, ME):
        asked = notes_store.where_asked(store, ME, question.question_id)
        assert asked is not None
        assert asked.notes_id == kept.notes_id


def test_the_same_file_again_adds_nothing_and_tells_of_the_first_time(
    store: Store, now: datetime
) -> None:
    first = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    again = journeys.keep_notes(store, ME, backlog_and_motive(), now + timedelta(days=1))
    assert again == replace(first, added=False)
    assert sizes(store) == ONE_IMPORT


def test_a_double_click_from_two_threads_adds_one(store: Store, now: datetime) -> None:
    with ThreadPoolExecutor(8) as pool:
        clicks = [
            pool.submit(journeys.keep_notes, store, ME, backlog_and_motive(), now) for _ in range(8)
        ]
    kept = [click.result() for click in clicks]
    assert sum(each.added for each in kept) == 1
    assert len({each.notes_id for each in kept}) == 1
    assert sizes(store) == ONE_IMPORT


def test_notes_go_to_an_interview_that_is_there(store: Store, now: datetime) -> None:
    saved = journeys.save_interview(store, ME, harbor(), first_round(), now)
    known = harbor(saved.application_id)
    kept = journeys.keep_notes(
        store, ME, backlog_and_motive(application=known, interview=saved), now
    )
    assert (kept.application_id, kept.interview_id) == (saved.application_id, saved.interview_id)
    assert sizes(store) == ONE_IMPORT
    [untouched] = casebook.interviews(store, ME)
    assert untouched.version == 1


def test_an_interviewer_taken_over_from_the_notes_is_added_to_the_interview(
    store: Store, now: datetime
) -> None:
    journeys.save_interview(store, ME, harbor(), first_round(), now)
    [known] = casebook.interviews(store, ME)
    tom = Interviewer("Tom B.", PanelRole.PEER)
    more = replace(known, interviewers=(*known.interviewers, tom))
    there = harbor(known.application_id)
    journeys.keep_notes(store, ME, backlog_and_motive(application=there, interview=more), now)
    [after] = casebook.interviews(store, ME)
    assert [person.name for person in after.interviewers] == ["Priya N.", "Tom B."]
    assert after.version == 2


def test_an_interview_changed_in_another_tab_stops_the_whole_import(
    store: Store, now: datetime
) -> None:
    journeys.save_interview(store, ME, harbor(), first_round(), now)
    [known] = casebook.interviews(store, ME)
    journeys.save_interview(store, ME, harbor(known.application_id), replace(known, round=2), now)
    stale = replace(known, kind="phone")
    there = harbor(known.application_id)
    with pytest.raises(ChangedElsewhere):
        journeys.keep_notes(store, ME, backlog_and_motive(application=there, interview=stale), now)
    assert notes_store.kept_notes(store, ME) == []


def test_an_application_without_a_company_keeps_nothing(store: Store, now: datetime) -> None:
    unnamed = replace(harbor(), company=" ")
    with pytest.raises(PrepError, match="needs a company"):
        journeys.keep_notes(store, ME, backlog_and_motive(application=unnamed), now)
    assert sizes(store) == NOTHING


@pytest.mark.parametrize(
    "place",
    [{"application": harbor("gone")}, {"interview": first_round("gone")}],
    ids=["application", "interview"],
)
def test_a_place_that_is_not_in_the_file_keeps_nothing(
    store: Store, now: datetime, place: dict[str, object]
) -> None:
    with pytest.raises(NotFound, match="not in your file"):
        journeys.keep_notes(store, ME, backlog_and_motive(**place), now)
    assert sizes(store) == NOTHING


def test_a_failure_at_the_very_end_leaves_nothing(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(question_store, "add_questions", stopped)
    with pytest.raises(KeyboardInterrupt):
        journeys.keep_notes(store, ME, backlog_and_motive(), now)
    assert sizes(store) == NOTHING


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The statements that transactions run while the test runs."""
    from prep.store.database import Transaction

    ran: list[str] = []
    real = Transaction.rows

    def counting(self: Transaction, sql: str, /, **values: object) -> list[dict[str, object]]:
        ran.append(sql)
        return real(self, sql, **values)

    monkeypatch.setattr(Transaction, "rows", counting)
    yield ran


def test_sixty_questions_take_as_many_statements_as_two(
    store: Store, now: datetime, statements: list[str]
) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(), now)
    for_two = len(statements)
    statements.clear()
    [hard, _] = backlog_and_motive().questions
    sixty = tuple(replace(hard, text=f"Question {number}?") for number in range(60))
    journeys.keep_notes(store, ME, backlog_and_motive(digest="d2", questions=sixty), now)
    assert len(statements) == for_two
    assert sizes(store)["question"] == 62


def test_an_interview_is_saved_without_notes_and_edited_later(store: Store, now: datetime) -> None:
    saved = journeys.save_interview(store, ME, harbor(), first_round(), now)
    assert saved.interview_id
    assert sizes(store) == NOTHING | {
        "application": 1,
        "stage_change": 1,
        "interview": 1,
        "interviewer": 1,
    }
    moved = replace(saved, starts=datetime(2026, 11, 13, 9, 0, tzinfo=UTC))
    journeys.save_interview(store, ME, harbor(saved.application_id), moved, now)
    [after] = casebook.interviews(store, ME)
    assert (after.starts, after.version) == (moved.starts, 2)
