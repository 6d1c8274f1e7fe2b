"""A row of a draft taken apart: each part with the lines, the evidence and the answer that are its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from prep.errors import PrepError
from prep.questions.difficulty import is_difficult
from prep.questions.draft_model import Draft, DraftQuestion
from prep.questions.draft_rows import as_one, before_joining, renumbered
from prep.questions.model import Reason, Stated
from prep.questions.text_words import exact_key, words
from prep.text import squeezed


class WordsLost(PrepError):
    """A question was to be taken apart into pieces that lack some of its words."""


def split(draft: Draft, index: int, pieces: Sequence[str]) -> Draft:
    """The draft with a question as several, one a piece; blank pieces don't count.

    Rows that had been put together come back as they were where the pieces are theirs. Otherwise
    each part has the reasons whose evidence stands in its own lines, or outside the question (a
    heading's); what the user said of the question stays with every part, the noted answer with the
    first. Raises WordsLost where the pieces lack a word of the question.
    """
    texts = [squeezed(piece) for piece in pieces if piece.strip()]
    row = draft.questions[index]
    _refuse_lost_words(row.text, texts)
    parts = _joined_parts(row, texts) if row.joined else _parts(draft, row, texts)
    return _in_its_place(draft, index, parts)


def separated(draft: Draft, index: int) -> Draft:
    """The draft with the rows that were put together into this one back in its place."""
    row = draft.questions[index]
    return _in_its_place(draft, index, before_joining(row)) if row.joined else draft


def _in_its_place(draft: Draft, index: int, parts: Sequence[DraftQuestion]) -> Draft:
    rows = [
        (place, each)
        for place, old in enumerate(draft.questions)
        for each in (parts if place == index else [old])
    ]
    return replace(draft, questions=renumbered(rows, {}))


def _refuse_lost_words(text: str, texts: Sequence[str]) -> None:
    missing = Counter(words(text)) - Counter(words(" ".join(texts)))
    if missing or not texts:
        lost = ", ".join(missing) or "all of it"
        raise WordsLost(
            f"The parts lack words of the question: {lost}. Put them into a part, or split it as "
            "it is and edit the parts then."
        )


def _joined_parts(row: DraftQuestion, texts: Sequence[str]) -> list[DraftQuestion]:
    """Each piece with the rows that it is from."""
    before = before_joining(row)
    homes = _homes(before, texts)
    parts = []
    for at, text in enumerate(texts):
        own = [each for each, home in zip(before, homes, strict=True) if home == at]
        if len(own) == 1:
            is_whole = exact_key(own[0].text) == exact_key(text)
            parts.append(replace(own[0], text=text, repeat=own[0].repeat if is_whole else None))
        elif own:
            parts.append(replace(as_one(own), text=text))
        else:
            nearest = max(before, key=lambda each: _shared(each.text, text))
            parts.append(replace(nearest, text=text, noted_answer="", repeat=None))
    return parts


def _homes(rows: Sequence[DraftQuestion], texts: Sequence[str]) -> list[int]:
    """For each row the piece that holds it: the next one in exactly its words, else in most."""
    free = dict(enumerate(map(exact_key, texts)))
    homes = []
    for each in rows:
        same = next((at for at, key in free.items() if key == exact_key(each.text)), None)
        if same is not None:
            del free[same]
            homes.append(same)
        else:
            homes.append(max(range(len(texts)), key=lambda at: _shared(each.text, texts[at])))
    return homes


def _shared(one: str, other: str) -> int:
    return (Counter(words(one)) & Counter(words(other))).total()


def _parts(draft: Draft, row: DraftQuestion, texts: Sequence[str]) -> list[DraftQuestion]:
    spans = _spans(draft.reading.notes.document.source, row, texts)
    return [
        _part(row, text, span, is_first=at == 0)
        for at, (text, span) in enumerate(zip(texts, spans, strict=True))
    ]


def _part(
    row: DraftQuestion, text: str, span: tuple[int, int] | None, is_first: bool
) -> DraftQuestion:
    part = replace(row, text=text, repeat=None, left_before=False)
    if not is_first:
        part = replace(part, noted_answer="")
    if span is None or row.line is None:
        return part
    first, last = span
    own = tuple(each for each in row.reasons if _speaks_of(each, row, first, last))
    stated = stated_by(own)
    difficult = stated if row.difficult == row.stated else row.difficult
    return replace(
        part,
        line=first,
        last_line=max(min(row.last_line or first, last), first),
        ends=last,
        reasons=own,
        stated=stated,
        difficult=difficult,
    )


def _speaks_of(reason: Reason, row: DraftQuestion, first: int, last: int) -> bool:
    """Its line is one of the part's, or none of the whole question's."""
    line, end = reason.line, row.ends or row.last_line or row.line
    if line is None or row.line is None or end is None or not row.line <= line <= end:
        return True
    return first <= line <= last


def stated_by(reasons: Sequence[Reason]) -> Stated:
    """What reasons add up to, "unstated" where there are none."""
    if not reasons:
        return "unstated"
    return "yes" if is_difficult(None, None, reasons) else "no"


def _spans(source: str, row: DraftQuestion, texts: Sequence[str]) -> list[tuple[int, int] | None]:
    """The lines of each piece: from its own first line to before the next piece's. None for all
    where a piece does not stand in the question's lines."""
    if row.line is None:
        return [None] * len(texts)
    last = max(row.ends or 0, row.last_line or 0, row.line)
    lines = source.split("\n")[row.line - 1 : last]
    starts = _starts([exact_key(line) for line in lines], [exact_key(text) for text in texts])
    if not starts:
        return [None] * len(texts)
    firsts = [row.line + start for start in starts]
    ends = [max(after - 1, first) for first, after in pairwise(firsts)]
    return list(zip(firsts, [*ends, last], strict=True))


def _starts(lines: Sequence[str], keys: Sequence[str]) -> list[int]:
    """At which line each text begins, in their order; [] where one of them is not there."""
    starts: list[int] = []
    at = 0
    for key in keys:
        begin = key[:30]
        found = next((n for n in range(at, len(lines)) if begin and begin in lines[n]), None)
        if found is None:
            return []
        starts.append(found)
        at = found
    return starts
