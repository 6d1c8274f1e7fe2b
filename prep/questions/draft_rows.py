"""The rows of a draft under the user's hands: correct, add, put together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from prep.questions.draft_model import Draft, DraftQuestion, Ticked
from prep.questions.model import Reason, Stated
from prep.text import squeezed

Section = Literal["questions", "topics", "people", "promises"]


def corrected(draft: Draft, section: Section, index: int, **changes: Any) -> Draft:
    """The draft with one row changed; `take` is the tick, other names are the found thing's own.

    A question's tick and its `choice` go together: no tick is "leave", "leave" is no tick.
    """
    rows = list(getattr(draft, section))
    row = rows[index]
    if isinstance(row, Ticked):
        take = changes.pop("take", row.take)
        rows[index] = Ticked(replace(row.found, **changes), take)
    else:
        rows[index] = replace(row, **_in_step(row, changes))
    changed: dict[str, Any] = {section: tuple(rows)}
    return replace(draft, **changed)


def with_one_more(draft: Draft) -> Draft:
    """The draft with an empty question at its end, to be filled in by hand."""
    return replace(draft, questions=(*draft.questions, DraftQuestion("", take=True)))


def merged(draft: Draft, indexes: Sequence[int]) -> Draft:
    """The draft with several questions as one, in their order, where the first of them stood.

    Texts, noted answers and reasons are put together; nothing of them is lost, and `joined` holds
    them as they were. Fewer than two different indexes change nothing.
    """
    places = sorted(set(indexes))
    if len(places) < 2:
        return draft
    one = as_one([draft.questions[place] for place in places])
    first, *gone = places
    moved = dict.fromkeys(gone, first)
    rows = [
        (place, one if place == first else each)
        for place, each in enumerate(draft.questions)
        if place not in moved
    ]
    return replace(draft, questions=renumbered(rows, moved))


def _in_step(row: DraftQuestion, changes: Mapping[str, Any]) -> dict[str, Any]:
    changes = dict(changes)
    if "choice" in changes:
        changes["take"] = changes["choice"] != "leave"
    elif changes.get("take") is False:
        changes["choice"] = "leave"
    elif changes.get("take") and row.choice == "leave":
        is_exact = row.repeat is not None and row.repeat.kind == "exact"
        changes["choice"] = "again" if is_exact else "new"
    return changes


def before_joining(row: DraftQuestion) -> tuple[DraftQuestion, ...]:
    """The rows that were put together into this one, with what the user said of all of them since."""
    if not row.joined:
        return (row,)
    put_together = as_one(row.joined)
    said = {
        name: getattr(row, name)
        for name in ("asked_by", "difficult", "own_rating")
        if getattr(row, name) != getattr(put_together, name)
    }
    rows = [replace(each, **said) for each in row.joined]
    if row.noted_answer != put_together.noted_answer:
        rows = [replace(each, noted_answer="") for each in rows]
        rows[0] = replace(rows[0], noted_answer=row.noted_answer)
    return tuple(rows)


def as_one(rows: Sequence[DraftQuestion]) -> DraftQuestion:
    """Several rows as a single one."""
    lines = [each.line for each in rows if each.line is not None]
    ends = [end for each in rows for end in (each.last_line, each.line) if end is not None]
    taken = any(each.take for each in rows)
    return replace(
        rows[0],
        text=" ".join(text for each in rows if (text := squeezed(each.text))),
        take=taken,
        noted_answer="\n".join(each.noted_answer for each in rows if each.noted_answer.strip()),
        asked_by=", ".join(dict.fromkeys(each.asked_by for each in rows if each.asked_by.strip())),
        stated=_strongest([each.stated for each in rows]),
        difficult=_strongest([each.difficult for each in rows]),
        own_rating=max((each.own_rating for each in rows if each.own_rating), default=None),
        reasons=_reasons(rows),
        sure=any(each.sure for each in rows),
        found_by="put together by you",
        line=min(lines, default=None),
        last_line=max(ends, default=None),
        ends=max((each.ends for each in rows if each.ends is not None), default=None),
        repeat=None,
        choice="new" if taken else "leave",
        joined=tuple(_on_its_own(one) for each in rows for one in before_joining(each)),
        left_before=False,
    )


def _on_its_own(row: DraftQuestion) -> DraftQuestion:
    """A row put by: which other row it repeats is looked for anew once it is back."""
    points_at_a_row = row.repeat is not None and row.repeat.index is not None
    return replace(row, repeat=None) if points_at_a_row else row


def _reasons(rows: Sequence[DraftQuestion]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reason for each in rows for reason in each.reasons))


def _strongest(stated: Sequence[Stated]) -> Stated:
    if "yes" in stated:
        return "yes"
    return "no" if "no" in stated else "unstated"


def renumbered(
    rows: Sequence[tuple[int, DraftQuestion]], moved: Mapping[int, int]
) -> tuple[DraftQuestion, ...]:
    """The rows by their former places, with repeats that point where those rows are now."""
    now: dict[int, int] = {}
    for place, (before, _) in enumerate(rows):
        now.setdefault(before, place)
    now |= {gone: now[into] for gone, into in moved.items()}
    return tuple(_pointing(each, now) for _, each in rows)


def _pointing(row: DraftQuestion, now: Mapping[int, int]) -> DraftQuestion:
    if row.repeat is None or row.repeat.index is None:
        return row
    return replace(row, repeat=replace(row.repeat, index=now[row.repeat.index]))
