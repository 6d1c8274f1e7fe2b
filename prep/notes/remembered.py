"""What is judged of a line is asked by many rules: worked out once, and forgotten after much text."""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

_MOST = 80_000
"""More than the shortest lines that 1 MB can hold, so that no rule works one out a second time."""
_MUCH = 200_000
_forgetting: list[Callable[[], None]] = []
_read: Counter[str] = Counter()


def remembered(judge: Callable[[str], T]) -> Callable[[str], T]:
    """The same function of a text, which looks at each text once."""
    quick = lru_cache(maxsize=_MOST)(judge)
    _forgetting.append(quick.cache_clear)
    return quick


def forget_after(characters: int) -> None:
    """So many characters more have been read; after many, their lines need no more memory."""
    _read["characters"] += characters
    if _read["characters"] > _MUCH:
        _read.clear()
        for forget in _forgetting:
            forget()
