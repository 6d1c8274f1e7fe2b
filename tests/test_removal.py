"""An application that is removed takes all of its own with it, and nothing of any other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prep import casebook, journeys
from prep.drills import AnswerMode, DrillPlan, Phase, Rating, Turn
from prep.drills.panel import suggested_panel
from prep.questions import store as question_store
from prep.questions.model import Answer
from prep.store import Row, Store
from tests.drills.sounds import speech, wav
from tests.invented import backlog_and_motive

ME = "me"


def everything(store: Store) -> dict[str, list[Row]]:
    tables = store.rows(
        "select table_name from information_schema.tables "
        "where table_schema = 'main' and table_type = 'BASE TABLE'"
    )
    names = sorted(row["table_name"] for row in tables)
    return {name: store.rows(f"select * from {name} order by all") for name in names}


def lived_through(store: Store, digest: str, company: str, now: datetime) -> str:
    """An application with notes, a worked-out answer, a drill and a stage change; its id."""
    kept = backlog_and_motive(digest=digest)
    kept = replace(kept, application=replace(kept.application, company=company))
    application_id = journeys.keep_notes(store, ME, kept, now).application_id
    [first, *_] = question_store.questions(store, ME, application_id)
    journeys.save_answer(store, ME, first.question_id, Answer(action="I sorted it."), now)
    plan = DrillPlan(application_id, suggested_panel((), application_id), 3, AnswerMode.RECORDED)
    drill_id = journeys.start_drill(store, ME, plan, (), UTC, now)
    journeys.keep_recordings(store, ME, drill_id, True)
    on_the_table = Turn(drill_id, 1, Phase.ANSWERING)
    journeys.take_recording(store, ME, on_the_table, wav(speech(1)), now)
    journeys.submit_answer(store, ME, on_the_table, "I sorted it.", (), now)
    later = now + timedelta(minutes=1)
    journeys.submit_probe_answer(store, ME, Turn(drill_id, 1, Phase.PROBING), "By age.", (), later)
    journeys.rate_answer(store, ME, Turn(drill_id, 1, Phase.RATING), Rating.HARD, UTC, later)
    journeys.end_drill(store, ME, drill_id, later)
    return application_id


def test_all_of_an_application_goes_and_all_of_another_stays(store: Store, now: datetime) -> None:
    lived_through(store, "kept", "Quay Freight", now)
    before = everything(store)
    removed = lived_through(store, "removed", "Harbor Mutual", now + timedelta(hours=1))
    grown = {name for name, rows in everything(store).items() if len(rows) > len(before[name])}
    assert {"attempt", "card", "drill_probe", "answer", "flag_reason", "promise"} <= grown
    assert {"spoken_answer", "recording"} <= grown

    journeys.remove_application(store, ME, removed)

    assert everything(store) == before


def test_someone_else_can_remove_nothing_of_mine(store: Store, now: datetime) -> None:
    application_id = lived_through(store, "kept", "Quay Freight", now)
    before = everything(store)
    journeys.remove_application(store, "someone else", application_id)
    assert everything(store) == before
    assert len(casebook.applications(store, ME)) == 1
