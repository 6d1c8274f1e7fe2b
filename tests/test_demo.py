"""The invented candidate's file: what is in it, always the same, and never in place of another."""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from prep import casebook, journeys
from prep.casebook import Application, Interview, Stage
from prep.demo import CANDIDATE, NotTheDemo, build
from prep.demo.days import Days
from prep.drills import store as drill_store
from prep.questions import store as question_store
from prep.settings import ONE_PERSON, database_path
from prep.store import Store, StoreBusy, open_store
from tests.conftest import NOW

TODAY = date(2026, 11, 23)
LONDON = ZoneInfo("Europe/London")
EVERY_WEEKDAY = [NOW + timedelta(days=days) for days in range(7)]


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("demo"), NOW)


@pytest.fixture
def opened(demo_file: Path) -> Iterator[Store]:
    store = open_store(demo_file, NOW)
    yield store
    store.close()


def test_about_forty_applications_with_every_way_out(opened: Store) -> None:
    stages = Counter(each.stage for each in casebook.applications(opened, ONE_PERSON))
    assert stages.total() == 42
    assert set(stages) >= {stage for stage in Stage if stage.is_end}
    assert stages[Stage.SECOND_INTERVIEW] >= 2
    assert stages[Stage.APPLIED] + stages[Stage.SCREEN] >= 8  # still waiting


def test_no_day_lies_ahead_of_its_time(opened: Store) -> None:
    for application in casebook.applications(opened, ONE_PERSON):
        changes = casebook.stage_changes(opened, ONE_PERSON, application.application_id)
        days = [change.entered_on for change in changes]
        assert days == sorted(days)
        assert days[-1] <= TODAY
        assert application.next_step_on is None or application.next_step_on >= TODAY


def test_a_panel_of_three_comes_in_three_days(opened: Store) -> None:
    harbor = _harbor(opened)
    assert harbor.stage is Stage.SECOND_INTERVIEW
    second = next(each for each in _interviews_of(opened, harbor) if each.round == 2)
    assert second.starts == datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
    assert [person.name for person in second.interviewers] == [
        "Dana Okafor",
        "Tom Reyes",
        "Ingrid Solheim",
    ]


def test_the_notes_of_three_first_interviews_were_read(opened: Store) -> None:
    rows = opened.rows("select file_name, format from notes order by file_name")
    assert [(row["file_name"], row["format"]) for row in rows] == [
        ("harbor-mutual.md", "markdown"),
        ("marrowdale-zoom.vtt", "vtt"),
        ("quillmoor.txt", "text"),
    ]
    per_application = Counter(
        each.application_id for each in question_store.questions(opened, ONE_PERSON)
    )
    assert min(per_application.values()) >= 6


def test_what_went_badly_is_flagged_with_its_words(opened: Store) -> None:
    evidence = {
        reason.evidence: question.text
        for question in question_store.questions(opened, ONE_PERSON)
        for reason in question.reasons
        if question.difficult and reason.says == "difficult"
    }
    assert (
        evidence["Told the story but blanked on the numbers"]
        == "Tell me about a time you cleared a backlog without adding people"
    )
    assert any(words.startswith("2/5") for words in evidence)
    assert any("my mind has gone blank" in words for words in evidence)


def test_answers_are_worked_out_and_some_still_miss_a_part(opened: Store) -> None:
    answered = [
        each for each in question_store.questions(opened, ONE_PERSON) if not each.answer.is_empty
    ]
    assert len(answered) == 4
    assert {each.ready for each in answered} == {True, False}
    assert any(each.answer.situation and not each.answer.result for each in answered)


def test_drills_were_finished_on_the_days_before(opened: Store) -> None:
    drills = opened.rows("select started_utc, finished_utc, ended_early from drill order by 1")
    assert [(row["started_utc"].date() - TODAY).days for row in drills] == [-8, -6, -4, -2]
    assert all(row["finished_utc"] and not row["ended_early"] for row in drills)
    assert drill_store.running_drill(opened, ONE_PERSON) is None
    ratings = opened.rows("select distinct rating from attempt")
    assert {row["rating"] for row in ratings} >= {"again", "hard", "good"}


def test_the_same_moment_gives_the_same_content(demo_file: Path, tmp_path: Path) -> None:
    again = build(tmp_path, NOW)
    assert _content(again) == _content(demo_file)


@pytest.mark.parametrize("moment", EVERY_WEEKDAY, ids=lambda moment: f"{moment:%a}")
def test_interviews_fall_on_working_days(moment: datetime) -> None:
    days = Days(moment, LONDON)
    for offset in range(-30, 31):
        day = days.working_day(offset)
        assert day.weekday() < 5
        assert abs((day - days.today).days - offset) <= 2
        assert day <= days.today if offset <= 0 else day > days.today


def test_it_is_made_anew_over_an_earlier_demo(demo_file: Path, tmp_path: Path) -> None:
    shutil.copy(demo_file, tmp_path)
    store = open_store(build(tmp_path, NOW + timedelta(days=40)), NOW)
    applications = casebook.applications(store, ONE_PERSON)
    store.close()
    assert len(applications) == 42
    assert max(each.in_stage_since for each in applications) == date(2026, 12, 31)


def test_a_users_file_is_left_alone(tmp_path: Path) -> None:
    store = open_store(database_path(tmp_path), NOW)
    journeys.ensure_candidate(store, ONE_PERSON, "Europe/Lisbon", NOW)
    journeys.add_application(store, ONE_PERSON, "Own Ltd", "Lead", Stage.SAVED, TODAY, NOW)
    store.close()
    with pytest.raises(NotTheDemo, match="is not the demo's, so it was left as it is"):
        build(tmp_path, NOW)
    store = open_store(database_path(tmp_path), NOW)
    assert [each.company for each in casebook.applications(store, ONE_PERSON)] == ["Own Ltd"]
    store.close()


def test_an_open_demo_is_not_pulled_from_under_its_reader(demo_file: Path, tmp_path: Path) -> None:
    store = open_store(Path(shutil.copy(demo_file, tmp_path)), NOW)
    with pytest.raises(StoreBusy):
        build(tmp_path, NOW)
    assert casebook.candidate(store, ONE_PERSON) is not None
    store.close()


def test_the_candidate_is_the_invented_one(opened: Store) -> None:
    theirs = casebook.candidate(opened, ONE_PERSON)
    assert theirs is not None
    assert theirs.name == CANDIDATE


def _harbor(store: Store) -> Application:
    found = casebook.applications(store, ONE_PERSON)
    return next(each for each in found if each.company == "Harbor Mutual")


def _interviews_of(store: Store, application: Application) -> list[Interview]:
    return [
        each
        for each in casebook.interviews(store, ONE_PERSON)
        if each.application_id == application.application_id
    ]


def _content(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """What a file holds, without the ids."""
    store = open_store(file, NOW)
    asked = {
        "stages": "select company, stage, entered_on, recorded_utc, recorded_order from stage_change join application using (application_id)",
        "questions": "select text, noted_answer, asked_by, competency, own_rating, difficult, ready, position from question",
        "reasons": "select text, kind, evidence, noted_utc from flag_reason join question using (question_id)",
        "drills": "select started_utc, position, text, seat, answer, lacks, rating, next_actions from drill_question join drill using (drill_id)",
        "cards": "select text, stability, difficulty, due_on from card join question using (question_id)",
    }
    content = {
        name: sorted(tuple(row.values()) for row in store.rows(sql)) for name, sql in asked.items()
    }
    store.close()
    return content
