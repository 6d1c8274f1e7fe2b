"""A reading while the user looks through it: what is ticked, what was corrected. Nothing is kept yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Literal, TypeVar

from prep.casebook import Application, Interview
from prep.notes.model import Exchange, Person, Promise, Reading, Topic
from prep.questions.keeping import Kept, KeptQuestion
from prep.questions.model import Flag, Reason, Says, Stated

Section = Literal["questions", "topics", "people", "promises"]

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """A found question as it may be corrected. `stated` is what the notes say, `difficult` what the
    user makes of it. A question added by hand has no `line`."""

    text: str
    take: bool
    noted_answer: str = ""
    asked_by: str = ""
    stated: Stated = "unstated"
    difficult: Stated = "unstated"
    own_rating: int | None = None
    reasons: tuple[Reason, ...] = ()
    sure: bool = True
    found_by: str = "added by you"
    line: int | None = None
    last_line: int | None = None
    ends: int | None = None
    """The last source line of the answer."""


@dataclass(frozen=True, slots=True)
class Ticked(Generic[_Found]):
    """Something else that was found, and whether to keep it."""

    found: _Found
    take: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading and the user's corrections so far."""

    reading: Reading
    questions: tuple[DraftQuestion, ...]
    topics: tuple[Ticked[Topic], ...]
    people: tuple[Ticked[Person], ...]
    promises: tuple[Ticked[Promise], ...]

    @property
    def taken(self) -> tuple[DraftQuestion, ...]:
        """The ticked questions that have words."""
        return tuple(each for each in self.questions if each.take and each.text.strip())


def draft_of(reading: Reading, flags: Sequence[Flag]) -> Draft:
    """A fresh draft: sure questions are ticked, doubtful ones are not. One flag an exchange."""
    notes = reading.notes
    return Draft(
        reading=reading,
        questions=tuple(
            _question(exchange, flag) for exchange, flag in zip(notes.exchanges, flags, strict=True)
        ),
        topics=tuple(Ticked(each) for each in notes.topics),
        people=tuple(Ticked(each) for each in notes.people),
        promises=tuple(Ticked(each) for each in notes.promises),
    )


def corrected(draft: Draft, section: Section, index: int, **changes: Any) -> Draft:
    """The draft with one row changed; `take` is the tick, other names are the found thing's own."""
    rows = list(getattr(draft, section))
    row = rows[index]
    if isinstance(row, Ticked):
        take = changes.pop("take", row.take)
        rows[index] = Ticked(replace(row.found, **changes), take)
    else:
        rows[index] = replace(row, **changes)
    changed: dict[str, Any] = {section: tuple(rows)}
    return replace(draft, **changed)


def with_one_more(draft: Draft) -> Draft:
    """The draft with an empty question at its end, to be filled in by hand."""
    return replace(draft, questions=(*draft.questions, DraftQuestion("", take=True)))


def to_keep(draft: Draft, application: Application, interview: Interview) -> Kept:
    """What is ticked, on its way into the file."""
    notes = draft.reading.notes
    return Kept(
        application=application,
        interview=interview,
        document=notes.document,
        digest=notes.digest,
        questions=tuple(_kept(each) for each in draft.taken),
        topics=tuple(each.found for each in draft.topics if each.take and each.found.text.strip()),
        people=tuple(each.found for each in draft.people if each.take and each.found.name.strip()),
        promises=tuple(
            each.found for each in draft.promises if each.take and each.found.text.strip()
        ),
    )


def _question(exchange: Exchange, flag: Flag) -> DraftQuestion:
    return DraftQuestion(
        text=exchange.question,
        take=exchange.sure,
        noted_answer=exchange.answer,
        asked_by=exchange.asked_by or "",
        stated=flag.difficult,
        difficult=flag.difficult,
        reasons=flag.reasons,
        sure=exchange.sure,
        found_by=exchange.found_by,
        line=exchange.line,
        last_line=exchange.last_line,
        ends=exchange.answer_last_line or exchange.last_line,
    )


def _kept(each: DraftQuestion) -> KeptQuestion:
    return KeptQuestion(
        text=each.text,
        noted_answer=each.noted_answer,
        asked_by=each.asked_by,
        line=each.line,
        last_line=each.last_line,
        own_rating=each.own_rating,
        verdict=_verdict(each),
        reasons=_reasons_that_stand(each),
    )


def _verdict(each: DraftQuestion) -> Says | None:
    """The user's word, where it is another one than the notes'."""
    if each.difficult in (each.stated, "unstated"):
        return None
    return "difficult" if each.difficult == "yes" else "fine"


def _reasons_that_stand(each: DraftQuestion) -> tuple[Reason, ...]:
    """None where the user says that the notes do not speak of this question's difficulty."""
    return () if each.difficult == "unstated" else each.reasons
