"""Two versions of one file of notes side by side, line by line: what is new, changed, gone, left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from prep.notes.store import KeptExchange
from prep.questions.draft_model import Draft, DraftQuestion
from prep.questions.nearness import nearest
from prep.questions.text_words import exact_key
from prep.text import squeezed

_MOST_LINES = 3_000
"""Above this, lines that stand very often don't lead the comparison: it would take seconds."""


@dataclass(frozen=True, slots=True)
class Differences:
    """How a draft differs from the kept version. Places are rows of the draft.

    `new` are places, `gone` kept questions, `reworded` and `changed` pairs of a kept question and a
    place: what was kept of it, asked in nearly the same words now, or with other words around it.
    `left` are places that stood in the earlier version, too, and were not kept from it.
    """

    new: tuple[int, ...]
    gone: tuple[KeptExchange, ...]
    reworded: tuple[tuple[KeptExchange, int], ...]
    changed: tuple[tuple[KeptExchange, int], ...]
    left: tuple[int, ...]


def same_lines(before: str, now: str) -> dict[int, int]:
    """Lines of a text (1-based) that stand in the other one, too, in the same order: where they are now."""
    old, new = _numbered(before), _numbered(now)
    matcher = SequenceMatcher(
        None,
        [line for _, line in old],
        [line for _, line in new],
        autojunk=max(len(old), len(new)) > _MOST_LINES,
    )
    return {
        old[block.a + at][0]: new[block.b + at][0]
        for block in matcher.get_matching_blocks()
        for at in range(block.size)
    }


def differences(draft: Draft, asked: Sequence[KeptExchange], source: str) -> Differences:
    """Compare a draft with what was kept from the earlier text `source`.

    A kept question stands in the draft where a row has its words, or its line stands there unchanged:
    so what the user reworded, split, added by hand or left out is neither new nor gone.
    """
    now_at = same_lines(source, draft.reading.notes.document.source)
    rows = {at: each for at, each in enumerate(draft.questions) if each.text.strip()}
    found = _found(rows, asked, now_at)
    stood = set(now_at.values())
    others = [at for at in rows if at not in found.values() and rows[at].line is not None]
    fresh = [at for at in others if rows[at].line not in stood]
    gone = [
        each
        for each in asked
        if each.exchange_id not in found and each.line is not None and each.line not in now_at
    ]
    reworded = _reworded(rows, fresh, gone)
    paired_rows = {at for _, at in reworded}
    paired = {each.exchange_id for each, _ in reworded}
    old_lines = set(_lines(source))
    return Differences(
        new=tuple(at for at in fresh if at not in paired_rows),
        gone=tuple(each for each in gone if each.exchange_id not in paired),
        reworded=reworded,
        changed=_changed(draft, rows, asked, found, old_lines),
        left=tuple(at for at in others if rows[at].line in stood),
    )


def _lines(text: str) -> list[str]:
    return [squeezed(line).casefold() for line in text.split("\n")]


def _numbered(text: str) -> list[tuple[int, str]]:
    """The lines that say something, each with its number."""
    return [(number, line) for number, line in enumerate(_lines(text), start=1) if line]


def _found(
    rows: dict[int, DraftQuestion], asked: Sequence[KeptExchange], now_at: Mapping[int, int]
) -> dict[str, int]:
    """The place of each kept question that stands in the draft, by its id."""
    by_key = {exact_key(each.text): at for at, each in reversed(rows.items())}
    by_line = {each.line: at for at, each in reversed(rows.items()) if each.line is not None}
    found: dict[str, int] = {}
    for each in asked:
        at = by_key.get(exact_key(each.question))
        if at is None and each.line is not None:
            at = by_line.get(now_at.get(each.line, 0))
        if at is not None:
            found[each.exchange_id] = at
    return found


def _reworded(
    rows: dict[int, DraftQuestion], fresh: Sequence[int], gone: Sequence[KeptExchange]
) -> tuple[tuple[KeptExchange, int], ...]:
    """Pairs that ask nearly the same, each kept question and each row in one of them."""
    pairs: list[tuple[KeptExchange, int]] = []
    used: set[str] = set()
    close = nearest([rows[at].text for at in fresh], [each.question for each in gone])
    for at, near in zip(fresh, close, strict=True):
        free = [gone[each.place] for each in near if gone[each.place].exchange_id not in used]
        if free:
            used.add(free[0].exchange_id)
            pairs.append((free[0], at))
    return tuple(pairs)


def _changed(
    draft: Draft,
    rows: dict[int, DraftQuestion],
    asked: Sequence[KeptExchange],
    found: Mapping[str, int],
    old_lines: set[str],
) -> tuple[tuple[KeptExchange, int], ...]:
    """Each changed row once, with the first of what was kept of it."""
    now = _lines(draft.reading.notes.document.source)
    changed: dict[int, KeptExchange] = {}
    for each in asked:
        at = found.get(each.exchange_id)
        if at is not None and any(now[n - 1] not in old_lines for n in _speaking(rows[at], now)):
            changed.setdefault(at, each)
    return tuple((each, at) for at, each in changed.items())


def _speaking(row: DraftQuestion, lines: Sequence[str]) -> list[int]:
    """The lines of a row and of what is said of it."""
    if row.line is None:
        return []
    own = range(row.line, (row.ends or row.last_line or row.line) + 1)
    evidence = [each.line for each in row.reasons if each.line is not None]
    return [line for line in (*own, *evidence) if 0 < line <= len(lines) and lines[line - 1]]
