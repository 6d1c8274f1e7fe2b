"""An import taken back: what it made goes, what the user worked on since stays."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from prep import casebook
from prep.casebook import NotFound
from prep.drills.made import dealt_of_import
from prep.errors import PrepError
from prep.notes import forgetting, imports
from prep.notes import store as notes_store
from prep.notes.imports import Import, Item, ItemKind, SparedItem
from prep.pipeline.hanging import hangs_on_application, hangs_on_interview
from prep.questions import made
from prep.questions.model import Question
from prep.store import Store, Writes
from prep.text import count_of

_AS_ADDED = 1
"""The version of an application or interview that nobody edited."""


class AlreadyUndone(PrepError):
    """The import was undone before; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Spared:
    """What an undo left standing: its words ("Why insurance?", "Harbor Mutual, Claims lead"), and
    why ("you answered it")."""

    kind: ItemKind
    item_id: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did. `removed` counts questions, `again` how many lost a time they were asked.

    `file_gone` tells whether the file's text went too: it stays while a question of it stands.
    """

    import_id: str
    file_name: str
    removed: int
    again: int
    spared: tuple[Spared, ...]
    file_gone: bool
    interview_gone: bool
    application_gone: bool

    @property
    def in_words(self) -> str:
        """`21 questions removed, 1 stays: you answered it.`"""
        stay = [each.why for each in self.spared if each.kind == "question"]
        whys = sorted(set(stay))
        verb = "stays" if len(stay) == 1 else "stay"
        kept = f", {len(stay)} {verb}: {' or '.join(whys)}" if stay else ""
        return f"{count_of(self.removed, 'question')} removed{kept}."


def undo_import(store: Store, candidate_id: str, import_id: str, now: datetime) -> Undone:
    """Take an import back: questions, occurrences, topics, people, promises, its file, and the
    application and interview that it added.

    Spared is what was edited, rated, answered, practised, made ready or asked again since, and a
    place that other things stand in. Raises NotFound, AlreadyUndone.
    """
    with store.transaction() as db:
        return _undo(db, candidate_id, _standing(db, candidate_id, import_id), now)


class _OnlyLooking(Exception):
    """Takes a transaction back that was tried out."""


def look_at_undo(store: Store, candidate_id: str, import_id: str, now: datetime) -> Undone:
    """What `undo_import` would do at this moment; the file stays as it is. Raises as that does.

    It is done in a transaction and taken back, so that the words before are those after.
    """
    seen: list[Undone] = []
    with suppress(_OnlyLooking), store.transaction() as db:
        seen.append(_undo(db, candidate_id, _standing(db, candidate_id, import_id), now))
        raise _OnlyLooking
    return seen[0]


def remove_notes(store: Store, candidate_id: str, notes_id: str, now: datetime) -> list[Undone]:
    """Remove a kept file: its imports are undone and its text goes in any case, so that questions
    that are spared stand without it. Raises NotFound."""
    with store.transaction() as db:
        if notes_store.source(db, candidate_id, notes_id) is None:
            raise NotFound("This file is not in your file any more. Reload the page.")
        standing = [
            each
            for each in imports.imports(db, candidate_id)
            if each.notes_id == notes_id and each.undone is None
        ]
        undone = [_undo(db, candidate_id, each, now) for each in standing]
        forgetting.remove_source(db, candidate_id, notes_id)
        return undone


def _standing(db: Writes, candidate_id: str, import_id: str) -> Import:
    found = imports.import_of(db, candidate_id, import_id)
    if found is None:
        raise NotFound("This import is not in your file any more. Reload the page.")
    if found.undone is not None:
        raise AlreadyUndone(
            f"{found.file_name} was undone already. Nothing was changed now; drop the file again to "
            "keep it once more."
        )
    return found


def _undo(db: Writes, candidate_id: str, undone: Import, now: datetime) -> Undone:
    made_items = imports.items(db, candidate_id, undone.import_id)
    questions = made.questions_made(db, candidate_id, undone.import_id)
    spared = _spared_questions(db, candidate_id, undone.import_id, questions, made_items)
    imports.set_undone(db, candidate_id, undone.import_id, now)
    imports.spare(db, candidate_id, undone.import_id, _as_items(spared))
    made.forget_made(db, candidate_id, undone.import_id)
    imports.forget_made(db, candidate_id, undone.import_id)
    interview_gone, interview = _empty_interview_goes(db, candidate_id, made_items)
    application_gone, application = _empty_application_goes(db, candidate_id, made_items)
    places = [*interview, *application]
    imports.spare(db, candidate_id, undone.import_id, _as_items(places))
    return Undone(
        import_id=undone.import_id,
        file_name=undone.file_name,
        removed=len(questions) - len(spared),
        again=sum(each.kind == "occurrence" for each in made_items),
        spared=(*spared, *places),
        file_gone=notes_store.source(db, candidate_id, undone.notes_id) is None,
        interview_gone=interview_gone,
        application_gone=application_gone,
    )


def _spared_questions(
    db: Writes,
    candidate_id: str,
    import_id: str,
    questions: list[Question],
    made_items: list[Item],
) -> list[Spared]:
    states = {each.item_id: each.state for each in made_items if each.kind == "question"}
    why = {
        **{each.question_id: _changed(each, states[each.question_id]) for each in questions},
        **dict.fromkeys(dealt_of_import(db, candidate_id, import_id), "you practised it"),
        **made.worked_on(db, candidate_id, import_id),
    }
    return [
        Spared("question", each.question_id, each.text, reason)
        for each in questions
        if (reason := why[each.question_id])
    ]


def _changed(question: Question, state: str) -> str:
    """Why a question is not as the import made it; "" where it is."""
    if question.ready:
        return "you marked it ready"
    if state:
        return "" if made.state_of_question(question) == state else "you edited or rated it"
    by_hand = question.version > 1 or question.own_rating or question.verdict
    return "you edited or rated it" if by_hand else ""


def _as_items(spared: list[Spared]) -> list[SparedItem]:
    return [SparedItem(each.kind, each.item_id, each.why) for each in spared]


def _empty_interview_goes(
    db: Writes, candidate_id: str, made_items: list[Item]
) -> tuple[bool, list[Spared]]:
    """Delete the interview that the import added, if nothing stands in it; else it is spared."""
    ids = {each.item_id for each in made_items if each.kind == "interview"}
    added = [each for each in casebook.interviews(db, candidate_id) if each.interview_id in ids]
    spared = []
    for each in added:
        hangs = hangs_on_interview(db, candidate_id, each.interview_id)
        if why := _why_it_stays(hangs, each.version):
            spared.append(Spared("interview", each.interview_id, f"Round {each.round}", why))
        else:
            casebook.forget_interview(db, candidate_id, each.interview_id)
    return bool(added) and not spared, spared


def _empty_application_goes(
    db: Writes, candidate_id: str, made_items: list[Item]
) -> tuple[bool, list[Spared]]:
    """Likewise the application that the import added."""
    ids = {each.item_id for each in made_items if each.kind == "application"}
    added = [each for each in casebook.applications(db, candidate_id) if each.application_id in ids]
    spared = []
    for each in added:
        hangs = hangs_on_application(db, candidate_id, each.application_id)
        if why := _why_it_stays(hangs, each.version):
            spared.append(Spared("application", each.application_id, each.title, why))
        else:
            casebook.forget_application(db, candidate_id, each.application_id)
    return bool(added) and not spared, spared


def _why_it_stays(hangs: bool, version: int) -> str:
    if hangs:
        return "other things stand in it"
    return "you edited it" if version > _AS_ADDED else ""
