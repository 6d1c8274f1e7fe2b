"""A file of notes that was kept before in another version: what is new in it, and what is gone."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from prep.notes import store as notes_store
from prep.questions import store as question_store
from prep.questions.draft_apart import stated_by
from prep.questions.draft_model import Draft, DraftQuestion
from prep.questions.model import Question, Reason, Stated
from prep.questions.repeats import Known
from prep.questions.text_words import exact_key
from prep.questions.version_changes import differences, same_lines
from prep.store import Reads
from prep.text import squeezed

SAME_NAME = 0.25
OTHER_NAME = 0.6
"""So large a part of the shorter text's lines must stand in the other, too: of a file of the same
name, and of one with another name."""

_LOOKED_AT = 5
_COPY = re.compile(r"(?i)[\s_-]*(?:\(\d+\)|copy(?: ?\d+)?|v\d+|final|new|updated)$")


@dataclass(frozen=True, slots=True)
class Changed:
    """A kept question of which this version says something else: `row` is its place in the draft.

    `before` and `now` are what the notes say of it. `is_taken_up` where the kept question has the new
    reasons and the new noted answer already.
    """

    row: int
    question_id: str
    text: str
    before: Stated
    now: Stated
    is_taken_up: bool


@dataclass(frozen=True, slots=True)
class Earlier:
    """The kept version of a file that a draft is another version of."""

    notes: notes_store.KeptNotes
    source: str
    asked: tuple[notes_store.KeptExchange, ...]


@dataclass(frozen=True, slots=True)
class NewAndGone:
    """How a draft differs from the version that was kept: questions by their words.

    `new` are in the draft alone, `gone` in the earlier version alone, `reworded` are pairs (earlier,
    now) that ask nearly the same, `changed` the same questions with other notes on them. `asked`
    counts the questions of the earlier version. Keeping the draft adds the new ones, deletes none.
    """

    notes_id: str
    file_name: str
    application_id: str
    interview_id: str
    new: tuple[str, ...]
    gone: tuple[str, ...]
    reworded: tuple[tuple[str, str], ...]
    changed: tuple[Changed, ...] = ()
    asked: int = 0
    kept: datetime | None = None


def changed_version(db: Reads, candidate_id: str, draft: Draft) -> NewAndGone | None:
    """What differs from the kept file that this draft is another version of; None for none."""
    earlier = earlier_version(db, candidate_id, draft)
    if earlier is None:
        return None
    found = differences(draft, earlier.asked, earlier.source)
    kept = question_store.questions(db, candidate_id, earlier.notes.application_id)
    by_id = {each.question_id: each for each in kept}
    rows, notes = draft.questions, earlier.notes
    return NewAndGone(
        notes.notes_id,
        notes.file_name,
        notes.application_id,
        notes.interview_id,
        tuple(rows[at].text for at in found.new),
        tuple(each.question for each in found.gone),
        tuple((each.question, rows[at].text) for each, at in found.reworded),
        tuple(
            _as_changed(by_id[each.exchange_id], at, rows[at])
            for each, at in (*found.changed, *found.reworded)
            if each.exchange_id in by_id
        ),
        len(earlier.asked),
        notes.kept,
    )


def earlier_version(db: Reads, candidate_id: str, draft: Draft) -> Earlier | None:
    """The kept file that this draft is another version of, None for none.

    It bears the same name ("round1 (2).md" is "round1.md") or shares half its questions, most of its
    lines stand in both, and its bytes differ. At most nine queries.
    """
    notes = draft.reading.notes
    kept = {each.notes_id: each for each in notes_store.kept_notes(db, candidate_id)}
    if not kept or notes_store.earlier_import(db, candidate_id, notes.digest):
        return None
    asked = _asked(notes_store.kept_exchanges(db, candidate_id))
    texts = [each.text for each in draft.questions if each.text.strip()]
    for notes_id in _likely(draft, texts, kept, asked):
        least = SAME_NAME if _is_named(kept[notes_id].file_name, draft) else OTHER_NAME
        source = notes_store.source(db, candidate_id, notes_id) or ""
        is_other = source != notes.document.source
        if is_other and shared_lines(source, notes.document.source) >= least:
            exchanges = notes_store.exchanges_in(db, candidate_id, notes_id)
            return Earlier(kept[notes_id], source, tuple(exchanges))
    return None


def place_of_earlier(db: Reads, candidate_id: str, draft: Draft) -> tuple[str, str]:
    """The application and the interview of the earlier version, "" and "" where there is none."""
    earlier = earlier_version(db, candidate_id, draft)
    return (earlier.notes.application_id, earlier.notes.interview_id) if earlier else ("", "")


def known_to(db: Reads, candidate_id: str, draft: Draft) -> list[Known]:
    """The kept questions to compare a draft with; those of an earlier version of its file stand on
    the lines where they are now, so that they are known again whatever their words are by now."""
    known = question_store.known_questions(db, candidate_id)
    earlier = earlier_version(db, candidate_id, draft)
    if earlier is None:
        return known
    notes = draft.reading.notes
    now_at = same_lines(earlier.source, notes.document.source)
    lines = {
        each.exchange_id: now_at[each.line]
        for each in earlier.asked
        if each.line is not None and each.line in now_at
    }
    return [
        replace(each, digest=notes.digest, line=lines[each.question_id])
        if each.question_id in lines
        else each
        for each in known
    ]


def without_left(db: Reads, candidate_id: str, draft: Draft) -> Draft:
    """The draft with no tick at what was left out of the earlier version, too."""
    earlier = earlier_version(db, candidate_id, draft)
    if earlier is None:
        return draft
    left = differences(draft, earlier.asked, earlier.source).left
    return replace(
        draft,
        questions=tuple(
            replace(each, take=False, choice="leave", left_before=True)
            if at in left and each.repeat is None
            else each
            for at, each in enumerate(draft.questions)
        ),
    )


def _as_changed(kept: Question, at: int, row: DraftQuestion) -> Changed:
    noted = tuple(each for each in kept.reasons if each.kind != "practice")
    same = _quotes(noted) == _quotes(row.reasons)
    return Changed(
        at,
        kept.question_id,
        kept.text,
        stated_by(noted),
        row.stated,
        same and squeezed(row.noted_answer) in squeezed(kept.noted_answer),
    )


def _quotes(reasons: Sequence[Reason]) -> set[tuple[str, str]]:
    return {(each.says, each.evidence) for each in reasons}


def shared_lines(one: str, other: str) -> float:
    """The part of the shorter text's lines that stand in the other one, too, 0 to 1."""
    left, right = _lines(one), _lines(other)
    shorter = min(left.total(), right.total())
    return (left & right).total() / shorter if shorter else 0.0


def _lines(text: str) -> Counter[str]:
    return Counter(line for each in text.split("\n") if (line := squeezed(each).casefold()))


def _asked(rows: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    asked: dict[str, list[str]] = defaultdict(list)
    for notes_id, question in rows:
        asked[notes_id].append(question)
    return asked


def _likely(
    draft: Draft,
    texts: Sequence[str],
    kept: dict[str, notes_store.KeptNotes],
    asked: dict[str, list[str]],
) -> list[str]:
    """Files of the same name, then those that share the most questions, at least half of theirs."""
    keys = {exact_key(text) for text in texts}
    shares = {
        notes_id: sum(exact_key(each) in keys for each in asked[notes_id]) / len(asked[notes_id])
        for notes_id in kept
        if asked[notes_id]
    }
    named = [notes_id for notes_id, each in kept.items() if _is_named(each.file_name, draft)]
    others = [notes_id for notes_id, share in shares.items() if share >= 0.5]
    found = sorted({*named, *others}, key=lambda each: (each not in named, -shares.get(each, 0)))
    return found[:_LOOKED_AT]


def _is_named(file_name: str, draft: Draft) -> bool:
    return _stem(file_name) == _stem(draft.reading.notes.document.name)


def _stem(file_name: str) -> str:
    """The name without its ending and without the mark of a copy."""
    stem = file_name.rpartition(".")[0] or file_name
    return _COPY.sub("", squeezed(stem)).casefold()
