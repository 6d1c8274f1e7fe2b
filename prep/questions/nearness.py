"""Which texts ask nearly the same: few words apart, and no word exchanged for another.

Letters find the candidates (RapidFuzz's ratio, of all words and of the telling ones), words decide:
"a time you failed" and "a time you succeeded" share most letters and are two questions.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from prep.questions.text_words import words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AT_LEAST = 62.0
"""From this ratio on, 0 to 100, two texts are looked at word by word."""

MOST_EXTRA = 0.4
"""So large a part of the longer text's telling words may be missing in the shorter one."""

TYPING_SLIP = 82.0
"""From this ratio on two words count as one: "dificult", "conflicts", "résumé"."""

_CANDIDATES = 12
_AT_ONCE = 500
"""So many texts are compared in one step: a byte for each of them and each other text."""


def _words_of(line: str) -> frozenset[str]:
    return frozenset(line.split())


_FILLERS = _words_of(
    "please so well ok okay just maybe now also again then and but hi hello right alright "
    "first next finally lastly briefly quickly perhaps really"
)
_SMALL = _words_of(
    "a about all an any anything are as at be been by did do does for from get give had has "
    "have how i if in is it its me my of on one or our some something tell that the their "
    "them there these they this those time times to up was we were what whats when where "
    "which while who will with would you your yourself can could describe example explain "
    "talk through us walk share situation im id youre youve ive kindly bit little why"
)
_ASKING = _words_of("how what when where which who whom whose why")
_SAME = {
    **dict.fromkeys(("greatest", "main", "largest", "top"), "biggest"),
    **dict.fromkeys(("resume", "curriculum"), "cv"),
    **dict.fromkeys(("position", "role"), "job"),
    **dict.fromkeys(("organisation", "organization", "firm"), "company"),
    **dict.fromkeys(("coworker", "coworkers", "colleagues", "workmate"), "colleague"),
    **dict.fromkeys(("yrs", "yr", "year"), "years"),
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "ten": "10",
    "whats": "what",
    "wheres": "where",
    "whos": "who",
    "hows": "how",
}


@dataclass(frozen=True, slots=True)
class Nearest:
    """A near text by its place in the list, and how near it is, 0 to 100."""

    place: int
    score: float


def nearest(texts: Sequence[str], others: Sequence[str]) -> list[list[Nearest]]:
    """For each text those of the others that ask nearly the same, the nearest first."""
    if not texts or not others:
        return [[] for _ in texts]
    parts = [texts[first : first + _AT_ONCE] for first in range(0, len(texts), _AT_ONCE)]
    return [
        [each for each in row if asks_nearly_the_same(text, others[each.place])]
        for part in parts
        for text, row in zip(part, _candidates(part, others), strict=True)
    ]


def asks_nearly_the_same(one: str, other: str) -> bool:
    """Whether one text has all that the other has, and little more."""
    left, right = _meaning(one), _meaning(other)
    if not left or not right:
        return False
    if "".join(left) == "".join(right):
        return True
    left_over, right_over = _left_over(left, right)
    if _are_slips(left_over, right_over):
        return True
    if not _telling(left) or not _telling(right):
        return not (left_over and right_over) and _is_little(left_over, right_over, left, right)
    if _exchanged(left_over, right_over):
        return False
    return _is_little(*map(_telling, (left_over, right_over, left, right)))


def _exchanged(left_over: Sequence[str], right_over: Sequence[str]) -> bool:
    """A telling word, or a question's first one, stands where the other text has another one."""
    telling = _telling(left_over) and _telling(right_over)
    asking = _ASKING.intersection(left_over) and _ASKING.intersection(right_over)
    return bool(telling or asking)


def _is_little(
    left_over: Sequence[str], right_over: Sequence[str], left: Sequence[str], right: Sequence[str]
) -> bool:
    most = max(len(left), len(right))
    return len(left_over) + len(right_over) <= MOST_EXTRA * most


def _candidates(texts: Sequence[str], others: Sequence[str]) -> list[list[Nearest]]:
    import numpy as np

    by_all = _ratios([*map(_all_words, texts)], [*map(_all_words, others)])
    by_telling = _ratios([*map(_telling_words, texts)], [*map(_telling_words, others)])
    scores = np.maximum(by_all, by_telling).astype(np.int16)
    order = np.argsort(-scores, axis=1, kind="stable")[:, :_CANDIDATES]
    return [
        [Nearest(int(place), float(row[place])) for place in places if row[place]]
        for row, places in zip(scores, order, strict=True)
    ]


def _ratios(texts: Sequence[str], others: Sequence[str]) -> "NDArray[np.uint8]":
    import numpy as np
    from rapidfuzz import fuzz, process

    return process.cdist(texts, others, scorer=fuzz.ratio, score_cutoff=AT_LEAST, dtype=np.uint8)


def _all_words(text: str) -> str:
    return " ".join(_meaning(text))


def _telling_words(text: str) -> str:
    return " ".join(sorted(_telling(_meaning(text))))


@lru_cache(maxsize=50_000)
def _meaning(text: str) -> tuple[str, ...]:
    return tuple(_SAME.get(word, word) for word in words(_unaccented(text)) if word not in _FILLERS)


def _unaccented(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(each for each in parts if not unicodedata.combining(each))


def _telling(text_words: Sequence[str]) -> list[str]:
    return [word for word in text_words if word not in _SMALL]


def _left_over(left: Sequence[str], right: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of each that the other has not; a typing slip or another ending counts as the same."""
    rest = list(right)
    mine = []
    for word in left:
        twin = word if word in rest else next((each for each in rest if _is_slip(word, each)), None)
        if twin is None:
            mine.append(word)
        else:
            rest.remove(twin)
    return mine, rest


def _is_slip(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    if min(len(one), len(other)) < 4 or not (one.isalpha() and other.isalpha()):
        return False
    return fuzz.ratio(one, other) >= TYPING_SLIP


def _are_slips(left: Sequence[str], right: Sequence[str]) -> bool:
    """Words written together or apart: "yourself", "your self"."""
    return bool(left and right) and "".join(left) == "".join(right)
