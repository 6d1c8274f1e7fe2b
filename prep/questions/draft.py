"""From a reading to a draft, and from a draft to what is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from prep.casebook import Application, Interview
from prep.notes.model import Exchange, Reading
from prep.questions.draft_apart import WordsLost, separated, split
from prep.questions.draft_model import Draft, DraftQuestion, Ticked
from prep.questions.draft_rows import Section, corrected, merged, with_one_more
from prep.questions.keeping import AskedAgain, Kept, KeptQuestion
from prep.questions.model import Flag, Reason, Says
from prep.questions.remark_beside import question_and_answer
from prep.questions.repeats import Choice, Repeat

__all__ = [
    "Choice",
    "Counts",
    "Draft",
    "DraftQuestion",
    "Repeat",
    "Section",
    "Ticked",
    "WordsLost",
    "corrected",
    "counted",
    "draft_of",
    "is_ticked_at_first",
    "merged",
    "separated",
    "split",
    "to_keep",
    "with_one_more",
]


@dataclass(frozen=True, slots=True)
class Counts:
    """A draft in figures. `found` is `new` + `here` + `similar`; rows without words don't count.

    `here` are exact repeats and `similar` near ones, of kept questions or of earlier rows. `unsure`
    are those of the new ones that may be no questions. `kept`, `again` and `left` are what becomes
    of them as the draft is now.
    """

    found: int
    new: int
    here: int
    similar: int
    unsure: int
    kept: int
    again: int
    left: int


def counted(draft: Draft) -> Counts:
    """The draft in figures, for one line above it."""
    rows = [each for each in draft.questions if each.text.strip()]
    kinds = [each.repeat.kind if each.repeat else "new" for each in rows]
    again = sum(_is_again(each) for each in rows)
    taken = sum(each.take for each in rows)
    return Counts(
        found=len(rows),
        new=kinds.count("new"),
        here=kinds.count("exact"),
        similar=kinds.count("near"),
        unsure=sum(not each.sure and each.repeat is None for each in rows),
        kept=taken - again,
        again=again,
        left=len(rows) - taken,
    )


def draft_of(reading: Reading, flags: Sequence[Flag]) -> Draft:
    """A fresh draft: sure questions are ticked, and of the doubtful ones those that end in a question
    mark and have a verdict or an answer. One flag an exchange."""
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


def to_keep(draft: Draft, application: Application, interview: Interview) -> Kept:
    """What is ticked, on its way into the file; what was asked again goes beside the new ones."""
    notes = draft.reading.notes
    again = [each for each in draft.taken if _is_again(each)]
    new = [each for each in draft.taken if not _is_again(each)]
    worded = sum(bool(each.text.strip()) for each in draft.questions)
    return Kept(
        application=application,
        interview=interview,
        document=notes.document,
        digest=notes.digest,
        questions=tuple(_kept(each) for each in new),
        again=tuple(_asked_again(each, draft, new) for each in again),
        topics=tuple(each.found for each in draft.topics if each.take and each.found.text.strip()),
        people=tuple(each.found for each in draft.people if each.take and each.found.name.strip()),
        promises=tuple(
            each.found for each in draft.promises if each.take and each.found.text.strip()
        ),
        left=worded - len(draft.taken),
        similar=sum(each.repeat is not None and each.repeat.kind == "near" for each in new),
        draft_id=draft.draft_id,
        draft_version=draft.version,
    )


def _is_again(each: DraftQuestion) -> bool:
    return each.take and each.choice == "again" and each.repeat is not None


def _asked_again(each: DraftQuestion, draft: Draft, new: Sequence[DraftQuestion]) -> AskedAgain:
    """A row that repeats a row goes with what that row becomes: kept anew, or asked again itself."""
    question_id, row = _goes_with(each, draft)
    return AskedAgain(
        _kept(each),
        question_id,
        next((place for place, one in enumerate(new) if one is row), None),
    )


def _goes_with(each: DraftQuestion, draft: Draft) -> tuple[str, DraftQuestion | None]:
    repeat, row = each.repeat, None
    while repeat is not None and repeat.index is not None:
        row = draft.questions[repeat.index]
        repeat = row.repeat if _is_again(row) else None
    return (repeat.question_id if repeat else ""), row


def is_ticked_at_first(each: DraftQuestion) -> bool:
    """Whether a question that was found is ticked before the user says anything of it."""
    asks = each.text.rstrip().endswith(("?", "\uff1f"))
    return each.sure or (asks and (each.stated != "unstated" or bool(each.noted_answer.strip())))


def _question(exchange: Exchange, flag: Flag) -> DraftQuestion:
    found = _as_found(exchange, flag)
    take = is_ticked_at_first(found)
    return replace(found, take=take, choice="new" if take else "leave")


def _as_found(exchange: Exchange, flag: Flag) -> DraftQuestion:
    question, answer = question_and_answer(exchange)
    return DraftQuestion(
        text=question,
        take=False,
        noted_answer=answer,
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
