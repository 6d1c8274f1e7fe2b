"""What a draft's questions repeat, and what becomes of each unless the user says otherwise."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from prep.questions.draft_model import Draft, DraftQuestion
from prep.questions.repeats import (
    Known,
    Repeat,
    fingerprint,
    from_same_line,
    repeats,
    repeats_within,
)


def marked(
    draft: Draft,
    known: Sequence[Known],
    application_id: str = "",
    rows: Collection[int] | None = None,
) -> Draft:
    """The draft with its repeats of kept questions (of one application first) and of earlier rows.

    An exact repeat is left out unless the user ticks it, a near one stays ticked as new. Where a
    row's repeat is what it was before, the user's choice stays. `rows` are those that are looked at
    anew, all where None.
    """
    texts = [each.text for each in draft.questions]
    if rows is None:
        draft, asked = replace(draft, compared=fingerprint(known)), set(range(len(texts)))
    else:
        asked = _with_those_that_repeat(set(rows), draft)
    in_file = repeats(texts, known, application_id, asked)
    lines = [None if each.joined else each.line for each in draft.questions]
    same_line = from_same_line(lines, draft.reading.notes.digest, known)
    within = repeats_within(texts, [_place(each) for each in draft.questions], asked)
    questions = []
    for row, each in enumerate(draft.questions):
        before = [] if row in asked else [each.repeat]
        found = [in_file[row], same_line[row], within[row], *before]
        questions.append(_with_repeat(each, _strongest(found)))
    return replace(draft, questions=tuple(questions))


def up_to_date(draft: Draft, known: Sequence[Known]) -> Draft:
    """The draft compared with what is kept by now; itself where that is what it was compared with."""
    return draft if draft.compared == fingerprint(known) else marked(draft, known)


def changed_rows(before: Draft, after: Draft) -> list[int]:
    """The rows of a draft whose text was not in it before."""
    texts = {each.text for each in before.questions}
    return [row for row, each in enumerate(after.questions) if each.text not in texts]


def _place(each: DraftQuestion) -> str:
    return "these notes" if each.line is None else f"line {each.line} of these notes"


def _with_those_that_repeat(rows: set[int], draft: Draft) -> set[int]:
    """These rows and all that repeat one of them."""
    return rows | {
        row
        for row, each in enumerate(draft.questions)
        if each.repeat is not None and each.repeat.index in rows
    }


def _strongest(found: Sequence[Repeat | None]) -> Repeat | None:
    """An exact one before a near one, each of the file before one of the draft."""
    repeated = [each for each in found if each is not None]
    return min(repeated, key=lambda each: each.kind == "near", default=None)


def _with_repeat(row: DraftQuestion, repeat: Repeat | None) -> DraftQuestion:
    if _what(repeat) == _what(row.repeat):
        return replace(row, repeat=repeat)
    if repeat is not None and repeat.kind == "exact":
        return replace(row, repeat=repeat, take=False, choice="leave")
    was_exact = row.repeat is not None and row.repeat.kind == "exact"
    take = row.take or was_exact
    return replace(row, repeat=repeat, take=take, choice="new" if take else "leave")


def _what(repeat: Repeat | None) -> Any:
    return repeat and (repeat.kind, repeat.question_id, repeat.index)
