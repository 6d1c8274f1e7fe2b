"""Which questions were there before: word for word, or in nearly the same words."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from prep.questions.nearness import Nearest, nearest
from prep.questions.text_words import exact_key

Choice = Literal["new", "again", "leave"]
"""What becomes of a question: kept as one more, as asked again (of the one it repeats), or not kept."""


@dataclass(frozen=True, slots=True)
class Known:
    """A kept question to compare with. `where` says in words where it was asked; `digest` and `line`
    which file and line it was found in, "" and None where it is from no file."""

    question_id: str
    text: str
    application_id: str = ""
    where: str = ""
    digest: str = ""
    line: int | None = None


def fingerprint(known: Sequence[Known]) -> str:
    """A digest of what there is to compare with: another one as soon as anything of it changes."""
    held = "\n".join(str(each) for each in known)
    return sha256(held.encode(errors="replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a question of a draft repeats: a kept question, or an earlier row of the same draft.

    "exact" is the same text but for case, punctuation and spacing, or what was kept from this very
    line of this very file, whatever its words are by now; "near" says nearly the same.
    `question_id` is "" and `index` the row where it repeats a row of the draft. `where` is in words:
    "Harbor Mutual, Claims lead, round 1", "line 12 of these notes".
    """

    kind: Literal["exact", "near"]
    text: str
    question_id: str
    index: int | None
    where: str


def repeats(
    texts: Sequence[str],
    known: Sequence[Known],
    application_id: str = "",
    rows: Collection[int] | None = None,
) -> list[Repeat | None]:
    """For each text the kept question that it repeats, of one application's first; None for none.

    `rows` are the texts to look at, all where None. An exact one goes before a near one.
    """
    asked = set(range(len(texts)) if rows is None else rows)
    found = [None if row in asked else _NOT_ASKED for row in range(len(texts))]
    exact = _by_key(known, application_id)
    open_rows = []
    for row in sorted(asked):
        same = exact.get(exact_key(texts[row])) if exact_key(texts[row]) else None
        if same is not None:
            found[row] = _of_known("exact", same)
        elif exact_key(texts[row]):
            open_rows.append(row)
    close = nearest([texts[row] for row in open_rows], [each.text for each in known])
    for row, candidates in zip(open_rows, close, strict=True):
        best = _best(candidates, known, application_id)
        found[row] = _of_known("near", best) if best else None
    return [None if each is _NOT_ASKED else each for each in found]


_NOT_ASKED = Repeat("exact", "", "", None, "")


def from_same_line(
    lines: Sequence[int | None], digest: str, known: Sequence[Known]
) -> list[Repeat | None]:
    """For each line of a file the question that was kept from it before; None where several rows
    of the draft stand on it."""
    kept = {each.line: each for each in reversed(known) if each.digest == digest}
    times = Counter(lines)
    return [
        _of_known("exact", kept[line])
        if line is not None and line in kept and times[line] == 1
        else None
        for line in lines
    ]


def repeats_within(
    texts: Sequence[str], places: Sequence[str], rows: Collection[int] | None = None
) -> list[Repeat | None]:
    """For each text the first earlier one that it repeats; `places` say where each one stands.

    Exact ones are found among all, near ones for the `rows` only, for all where None.
    """
    first: dict[str, int] = {}
    found: list[Repeat | None] = []
    for row, text in enumerate(texts):
        earlier = first.setdefault(exact_key(text), row) if exact_key(text) else row
        found.append(_of_row("exact", earlier, texts, places) if earlier != row else None)
    firsts = sorted(first.values())
    asked = [row for row in firsts if rows is None or row in rows]
    close = nearest([texts[row] for row in asked], [texts[row] for row in firsts])
    for row, candidates in zip(asked, close, strict=True):
        before = [firsts[each.place] for each in candidates if firsts[each.place] < row]
        if before:
            found[row] = _of_row("near", before[0], texts, places)
    return found


def _by_key(known: Sequence[Known], application_id: str) -> dict[str, Known]:
    """The one to name for each text: the first of the application, else the first of all."""
    ordered = sorted(known, key=lambda each: each.application_id != application_id)
    by_key: dict[str, Known] = {}
    for each in ordered:
        by_key.setdefault(exact_key(each.text), each)
    return by_key


def _best(
    candidates: Sequence[Nearest], known: Sequence[Known], application_id: str
) -> Known | None:
    def rank(each: Nearest) -> tuple[bool, float]:
        return (known[each.place].application_id != application_id, -each.score)

    return known[min(candidates, key=rank).place] if candidates else None


def _of_known(kind: Literal["exact", "near"], each: Known) -> Repeat:
    return Repeat(kind, each.text, each.question_id, None, each.where)


def _of_row(
    kind: Literal["exact", "near"], row: int, texts: Sequence[str], places: Sequence[str]
) -> Repeat:
    return Repeat(kind, texts[row], "", row, places[row])
