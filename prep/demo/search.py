"""The invented search: applications with their stages, interviews with their notes, answers."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from prep import casebook, journeys, notes
from prep.casebook import Application, Interview, Interviewer, PanelRole, Stage
from prep.demo.days import Days
from prep.questions import store as question_store
from prep.questions.difficulty import flag
from prep.questions.draft import draft_of, to_keep
from prep.questions.model import Answer, Question
from prep.settings import ONE_PERSON
from prep.settings import SAMPLES as ALL_SAMPLES
from prep.store import Store, Writes
from prep.text import same_text_key
from prep.yaml_file import read_file

SAMPLES = ALL_SAMPLES / "demo"

Applications = Mapping[str, Application]
"""The demo's applications by company."""


def enter_search(db: Writes, days: Days) -> Applications:
    """Enter all applications with their stages; returns them as they stand."""
    with (SAMPLES / "applications.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            _enter_application(db, row, days)
    return {each.company: each for each in casebook.applications(db, ONE_PERSON)}


def keep_all_notes(store: Store, applications: Applications, days: Days) -> None:
    """Save the interviews; where there are notes of one, read and keep them as a user would."""
    for entry in read_file(SAMPLES / "interviews.yaml").content["interviews"]:
        application = applications[entry["company"]]
        interview = _interview(entry, application, days)
        after = interview.starts if int(entry["in_days"]) < 0 else None
        moment = after or days.now
        if "notes" in entry:
            name = entry["notes"]
            reading = notes.read(name, (SAMPLES / "notes" / name).read_bytes())
            draft = draft_of(reading, flag(reading.notes))
            journeys.keep_notes(store, ONE_PERSON, to_keep(draft, application, interview), moment)
        else:
            journeys.save_interview(store, ONE_PERSON, application, interview, moment)


def work_out_answers(store: Store, days: Days) -> None:
    """Save the answers that the candidate has worked out, and how hard she rated questions."""
    content = read_file(SAMPLES / "answers.yaml").content
    questions = question_store.questions(store, ONE_PERSON)
    for entry in content["answers"]:
        asked = beginning_with(entry["question"], questions)
        parts = {
            name: entry.get(name, "")
            for name in ("situation", "task", "action", "result", "in_full")
        }
        saved = days.ago(int(entry["days_ago"]), "20:00")
        journeys.save_answer(store, ONE_PERSON, asked.question_id, Answer(**parts), saved)
        if entry["ready"] == "yes":
            journeys.set_ready(store, ONE_PERSON, asked.question_id, True)
    for entry in content["ratings"]:
        asked = beginning_with(entry["question"], questions)
        journeys.rate_question(store, ONE_PERSON, asked.question_id, int(entry["own_rating"]))


def beginning_with(words: str, questions: list[Question]) -> Question:
    """The question that begins with these words. Raises LookupError: the samples disagree."""
    key = same_text_key(words)
    for question in questions:
        if same_text_key(question.text).startswith(key):
            return question
    raise LookupError(f"no question of the demo's notes begins with {words!r}")


def _enter_application(db: Writes, row: Mapping[str, str], days: Days) -> None:
    stages = list(_stages(row["stages"], days))
    first_day = days.moment(stages[0][1], "12:00")
    due = row["next_step_in"]
    application_id = casebook.add_application(
        db,
        ONE_PERSON,
        row["company"],
        row["role"],
        first_day,
        next_step=row["next_step"],
        next_step_on=days.working_day(int(due)) if due else None,
    )
    for stage, day in stages:
        entered = min(days.moment(day, "18:00"), days.now)
        casebook.enter_stage(db, ONE_PERSON, application_id, stage, day, entered)


def _stages(text: str, days: Days) -> Iterator[tuple[Stage, date]]:
    """`applied 39; first interview 12` as stages with their days. Raises ValueError where a later
    stage has the earlier day."""
    parts = [part.strip().rsplit(" ", 1) for part in text.split(";")]
    ago = [int(number) for _, number in parts]
    if any(earlier < later for earlier, later in pairwise(ago)):
        raise ValueError(f"stages out of order: {text!r}")
    for name, number in parts:
        yield Stage(name), days.working_day(-int(number))


def _interview(entry: Mapping[str, Any], application: Application, days: Days) -> Interview:
    promised = entry.get("answer_promised_in")
    return Interview(
        interview_id="",
        application_id=application.application_id,
        round=int(entry["round"]),
        kind=entry["kind"],
        starts=days.moment(days.working_day(int(entry["in_days"])), entry["at"]),
        time_zone=days.zone.key,
        promised_on=days.working_day(int(promised)) if promised else None,
        interviewers=tuple(_interviewer(each) for each in entry["interviewers"]),
    )


def _interviewer(text: str) -> Interviewer:
    name, role = text.split(", ")
    return Interviewer(name, PanelRole(role))
