"""Small invented values that several tests start from."""

from datetime import UTC, date, datetime

from prep.casebook import Application, Interview, Interviewer, PanelRole, Stage
from prep.notes.model import Document, Person, Promise, Topic
from prep.questions.keeping import Kept, KeptQuestion
from prep.questions.model import Reason

SOURCE = """# Harbor Mutual, round 1

1. Tell me about a backlog you cleared?
   blanked on the numbers
2. Why insurance?
   fine

Talked about the claims backlog. You'll hear by Friday.
"""

BLANKED = Reason("note", "difficult", "blanked on the numbers", 4)


def harbor(application_id: str = "") -> Application:
    return Application(
        application_id, "Harbor Mutual", "Claims lead", Stage.FIRST_INTERVIEW, date(2026, 11, 12)
    )


def first_round(interview_id: str = "", application_id: str = "") -> Interview:
    return Interview(
        interview_id,
        application_id,
        1,
        "video",
        datetime(2026, 11, 12, 10, 0, tzinfo=UTC),
        "Europe/London",
        interviewers=(Interviewer("Priya N.", PanelRole.HIRING_MANAGER),),
    )


def backlog_and_motive(**changes: object) -> Kept:
    """Two questions of a first interview: line 3, said to be hard, and line 5, rated 2."""
    values: dict[str, object] = {
        "application": harbor(),
        "interview": first_round(),
        "document": Document("harbor.md", "markdown", "utf-8", SOURCE, ()),
        "digest": "d1",
        "questions": (
            KeptQuestion(
                "Tell me about a backlog you cleared?",
                "blanked on the numbers",
                "Priya N.",
                3,
                3,
                reasons=(BLANKED,),
            ),
            KeptQuestion("Why insurance?", "fine", "Priya N.", 5, 5, own_rating=2),
        ),
        "topics": (Topic("the claims backlog", 8),),
        "people": (Person("Priya N.", "Claims manager", 1),),
        "promises": (Promise("You'll hear by Friday", "them", 8, "by Friday"),),
    }
    return Kept(**{**values, **changes})  # type: ignore[arg-type]
