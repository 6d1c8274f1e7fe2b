"""Two messages to one panel that say the same: they compare."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from prep.thanks.model import Draft

TOO_ALIKE = 0.60
"""The share of words, in their order, that two texts have in common (Indel similarity of rapidfuzz
over words, greeting and signature left out)."""

_WORD = re.compile(r"\w[\w'’-]*")
_RUN = 4
"""So many words in a row are no accident."""
_ENDS = 6
"""A first or last line of at most so many words is greeting or signature."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another draft that is too like this one: how like (0 to 1), and the places of the words in a
    row that both have, in this text and in the other."""

    other: Draft
    share: float
    here: tuple[tuple[int, int], ...]
    there: tuple[tuple[int, int], ...]


def too_alike(draft: Draft, others: Sequence[Draft]) -> list[Likeness]:
    """The drafts of the same kind to other people that are too like this one, the most alike first."""
    found = [
        Likeness(each, share, *shared_places(draft.text, each.text))
        for each in others
        if each.kind is draft.kind
        and each.addressee_key != draft.addressee_key
        and (share := likeness(draft.text, each.text)) >= TOO_ALIKE
    ]
    return sorted(found, key=lambda each: -each.share)


def likeness(one: str, other: str) -> float:
    """0 to 1: how much of two texts is the same words in the same order; 0 where one is empty."""
    from rapidfuzz.distance import Indel

    first, second = _words(_body(one)), _words(_body(other))
    return Indel.normalized_similarity(first, second) if first and second else 0.0


def shared_places(
    one: str, other: str
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """Where in each text at least four words stand in a row that the other has too: (start, end)."""
    first, second = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    matcher = SequenceMatcher(None, _words(one), _words(other), autojunk=False)
    runs = [run for run in matcher.get_matching_blocks() if run.size >= _RUN]
    here = tuple((first[r.a].start(), first[r.a + r.size - 1].end()) for r in runs)
    there = tuple((second[r.b].start(), second[r.b + r.size - 1].end()) for r in runs)
    return here, there


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _body(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    while len(lines) > 1 and len(_words(lines[0])) <= _ENDS:
        lines = lines[1:]
    while len(lines) > 1 and len(_words(lines[-1])) <= _ENDS:
        lines = lines[:-1]
    return "\n".join(lines)
