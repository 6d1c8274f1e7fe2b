"""Errors are sentences; what a file could not give is a Problem beside what it did give."""

from dataclasses import dataclass


class PrepError(Exception):
    """A refusal in plain words: what happened, where, and the way out. Pages show it as it is."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a source that could not be used.

    `source` is the file's name, `line` is 1-based (None where no line can be named).
    """

    source: str
    line: int | None
    message: str

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}, line {self.line}"
        return f"{place}: {self.message}"
