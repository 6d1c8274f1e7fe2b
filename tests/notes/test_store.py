"""Kept notes: the source verbatim, what was found, and the same file known again."""

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prep import journeys
from prep.notes import store as notes_store
from prep.notes.model import Document, Person, Promise, Topic
from prep.store import Store
from tests.invented import SOURCE, backlog_and_motive

ME = "me"
LATER = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_notes_are_listed_with_the_number_of_questions_they_gave(
    store: Store, now: datetime
) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    [listed] = notes_store.kept_notes(store, ME)
    assert (listed.file_name, listed.kept, listed.questions) == ("harbor.md", now, 2)
    assert (listed.notes_id, listed.application_id) == (kept.notes_id, kept.application_id)


def test_the_latest_kept_stand_first(store: Store, now: datetime) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(), now)
    second = Document("later.md", "markdown", "utf-8", "text", ())
    empty = backlog_and_motive(document=second, digest="d2", questions=())
    journeys.keep_notes(store, ME, empty, LATER)
    names = [(each.file_name, each.questions) for each in notes_store.kept_notes(store, ME)]
    assert names == [("later.md", 0), ("harbor.md", 2)]


def test_the_source_comes_back_as_it_was_given(store: Store, now: datetime) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    assert notes_store.source(store, ME, kept.notes_id) == SOURCE
    assert notes_store.source(store, ME, "no such notes") is None


def test_a_file_is_known_again_by_its_digest(store: Store, now: datetime) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    earlier = notes_store.earlier_import(store, ME, "d1")
    assert earlier is not None
    assert (earlier.notes_id, earlier.kept, earlier.questions) == (kept.notes_id, now, 2)
    assert notes_store.earlier_import(store, ME, "d2") is None


def test_a_question_leads_back_to_its_lines(store: Store, now: datetime) -> None:
    journeys.keep_notes(store, ME, backlog_and_motive(), now)
    [hard, _] = store.rows("select exchange_id from exchange order by position")
    asked = notes_store.where_asked(store, ME, hard["exchange_id"])
    assert asked is not None
    assert (asked.file_name, asked.line, asked.last_line) == ("harbor.md", 3, 3)
    assert asked.source.split("\n")[2].endswith("a backlog you cleared?")
    assert notes_store.where_asked(store, ME, "nowhere") is None


def test_topics_people_and_promises_come_back_for_their_application(
    store: Store, now: datetime
) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    where = (store, ME, kept.application_id)
    assert notes_store.topics(*where) == [Topic("the claims backlog", 8)]
    assert notes_store.people(*where) == [Person("Priya N.", "Claims manager", 1)]
    assert notes_store.promises(*where) == [
        Promise("You'll hear by Friday", "them", 8, "by Friday")
    ]
    assert notes_store.topics(store, ME, "another application") == []


def test_another_candidate_sees_nothing_of_it(store: Store, now: datetime) -> None:
    kept = journeys.keep_notes(store, ME, backlog_and_motive(), now)
    assert notes_store.kept_notes(store, "you") == []
    assert notes_store.earlier_import(store, "you", "d1") is None
    assert notes_store.source(store, "you", kept.notes_id) is None


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_comes_back_unchanged(store: Store, now: datetime, text: str) -> None:
    document = Document("any.txt", "text", "utf-8", text, ())
    kept = backlog_and_motive(document=document, digest=repr(text), questions=())
    notes_id = journeys.keep_notes(store, ME, kept, now).notes_id
    assert notes_store.source(store, ME, notes_id) == text
