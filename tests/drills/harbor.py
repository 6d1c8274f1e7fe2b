"""An invented application to drill for: Harbor Mutual, its interviews and what was asked there."""

from collections.abc import Sequence
from datetime import datetime

from prep import casebook, journeys
from prep.casebook import Interviewer, PanelRole, Stage
from prep.questions import store as question_store
from prep.questions.model import Question
from prep.settings import ONE_PERSON
from prep.store import Store

PEOPLE = (
    Interviewer("Ana Ruiz", PanelRole.HIRING_MANAGER),
    Interviewer("Tom [Reyes]", PanelRole.PEER),
)
STORY = (
    "In March 2025 our claims queue at Harbor had grown to 900 open cases. I sorted them by age, "
    "I called the ten oldest customers myself and I wrote a new checklist for the team. "
    "After six weeks the queue was down to 200 and complaints fell by half."
)


def harbor(store: Store, held: datetime, coming: datetime | None = None, questions: int = 3) -> str:
    """Add the application with its first interview, perhaps a coming one, and difficult questions
    of the first one; returns its id. The questions' ids are own1, own2 and so on."""
    application_id = journeys.add_application(
        store,
        ONE_PERSON,
        "Harbor Mutual",
        "Claims lead",
        Stage.SECOND_INTERVIEW,
        held.date(),
        held,
    )
    first = _interview(store, application_id, 1, held, PEOPLE)
    if coming is not None:
        _interview(store, application_id, 2, coming, ())
    with store.transaction() as db:
        asked = [_question(n, application_id, first) for n in range(1, questions + 1)]
        question_store.add_questions(db, ONE_PERSON, asked, held)
    return application_id


def _interview(
    store: Store, application_id: str, round: int, starts: datetime, people: Sequence[Interviewer]
) -> str:
    with store.transaction() as db:
        return casebook.add_interview(
            db,
            ONE_PERSON,
            application_id,
            starts,
            round=round,
            kind="video",
            starts=starts,
            time_zone="UTC",
            interviewers=people,
        )


def _question(number: int, application_id: str, interview_id: str) -> Question:
    return Question(
        question_id=f"own{number}",
        application_id=application_id,
        interview_id=interview_id,
        text=f"Tell me about a time you led *change* number {number}",
        noted_answer="",
        asked_by="Ana Ruiz" if number == 1 else "",
        competency="",
        own_rating=5,
        verdict=None,
        difficult=True,
        ready=False,
        position=number,
        version=1,
    )
