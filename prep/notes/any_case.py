"""Regular expressions that ignore case, at a quarter of the time that `re.IGNORECASE` takes."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property


class AnyCase:
    """A pattern in small letters, which is looked for in the text in small letters.

    What it finds has the places of the text as given, but its groups are in small letters: cut the
    text itself by `start` and `end`. `needs`, parted by bars: whatever is found in ASCII text
    holds one of these; most lines hold none, and `search` is done with them; so
    is `finditer`.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG, needs: str = "") -> None:
        self.pattern = pattern
        self.needs = tuple(needs.split("|")) if needs else ()
        self._flags = flags
        self._small = re.compile(pattern, flags)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        low = text.lower()
        if text.isascii():
            if self.needs and not holds_any(low, self.needs):
                return None
            return self._small.search(low)
        if _is_alike(text, low):
            return self._small.search(low)
        return self._folding.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        low = text.lower()
        if text.isascii() or _is_alike(text, low):
            return self._small.match(low)
        return self._folding.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        low = text.lower()
        if text.isascii() or _is_alike(text, low):
            return self._small.fullmatch(low)
        return self._folding.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        low = text.lower()
        if text.isascii() and self.needs and not holds_any(low, self.needs):
            return iter(())
        if text.isascii() or _is_alike(text, low):
            return self._small.finditer(low)
        return self._folding.finditer(text)

    @cached_property
    def _folding(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags | re.IGNORECASE)


def _is_alike(text: str, low: str) -> bool:
    """Whether `re` would find the same: not with a dotted I, whose small form is longer, nor with
    the two letters that it takes for i and s.
    """
    return len(low) == len(text) and "\u0131" not in low and "\u017f" not in low


def holds_any(text: str, words: Sequence[str]) -> bool:
    """Whether one of the words stands in the text, in the middle of another too: a quick look."""
    for word in words:  # noqa: SIM110  # any() with a generator takes twice the time
        if word in text:
            return True
    return False
