"""What a user confirmed of one file of notes, on its way into the file."""

from collections.abc import Sequence
from dataclasses import dataclass

from prep.casebook import Application, Interview
from prep.notes.model import Document, Person, Promise, Topic
from prep.notes.store import KeptExchange
from prep.questions.competency import guess_competency
from prep.questions.difficulty import is_difficult
from prep.questions.model import Question, Reason, Says
from prep.text import new_id, squeezed


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A confirmed question. Lines are 1-based in the source; None where it was added by hand.

    `verdict` is the user's word where it differs from what the reasons say, else None.
    """

    text: str
    noted_answer: str = ""
    asked_by: str = ""
    line: int | None = None
    last_line: int | None = None
    own_rating: int | None = None
    verdict: Says | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def difficult(self) -> bool:
        """What rating, verdict and reasons add up to."""
        return is_difficult(self.own_rating, self.verdict, self.reasons)


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """A question that was there before: `question_id` is the kept one, or "" where it repeats the
    new question at place `row` of the same notes. Where neither is there, it is kept as new."""

    asked: KeptQuestion
    question_id: str = ""
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Confirmed notes and where they belong. `digest` is the SHA-256 of the file's bytes.

    An application or interview whose id is "" is not in the file yet and is added along with it.
    `left` counts what the user left out, `similar` the new ones that are nearly a kept one.
    `draft_id` and `draft_version` name the draft that this was, "" and 0 where there was none.
    """

    application: Application
    interview: Interview
    document: Document
    digest: str
    questions: tuple[KeptQuestion, ...] = ()
    topics: tuple[Topic, ...] = ()
    people: tuple[Person, ...] = ()
    promises: tuple[Promise, ...] = ()
    again: tuple[AskedAgain, ...] = ()
    left: int = 0
    similar: int = 0
    draft_id: str = ""
    draft_version: int = 0


def as_questions(kept: Kept) -> list[Question]:
    """The confirmed questions as they are kept, each with a fresh id and a guessed competency.

    The application and the interview must have their ids by now.
    """
    return [
        Question(
            question_id=new_id(),
            application_id=kept.application.application_id,
            interview_id=kept.interview.interview_id,
            text=squeezed(each.text),
            noted_answer=each.noted_answer.strip(),
            asked_by=squeezed(each.asked_by),
            competency=guess_competency(each.text),
            own_rating=each.own_rating,
            verdict=each.verdict,
            difficult=each.difficult,
            ready=False,
            position=position,
            version=1,
            reasons=each.reasons,
        )
        for position, each in enumerate(kept.questions, start=1)
    ]


def as_exchanges(kept: Kept, questions: Sequence[Question]) -> list[KeptExchange]:
    """The same as exchanges of the notes: they share the questions' ids and add the lines."""
    return [
        KeptExchange(
            each.question_id,
            each.text,
            each.noted_answer,
            each.asked_by,
            found.line,
            found.last_line,
        )
        for each, found in zip(questions, kept.questions, strict=True)
    ]
