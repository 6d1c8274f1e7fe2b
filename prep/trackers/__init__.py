"""Lists of applications from anywhere: LinkedIn's job files, trackers' exports, sheets made by hand."""

from prep.trackers.model import (
    Choices,
    DateOrder,
    Field,
    Fields,
    Guess,
    LeftRow,
    Listed,
    Step,
    Table,
    UnreadableList,
)


def looks_like(name: str, given: Table | str) -> bool:
    """Whether a table, or a file's text, is a list of applications, whose place is the page Pipeline."""
    from prep.trackers import seems  # its tables of words are only for those who bring in a list

    return seems.looks_like(name, given)


__all__ = [
    "Choices",
    "DateOrder",
    "Field",
    "Fields",
    "Guess",
    "LeftRow",
    "Listed",
    "Step",
    "Table",
    "UnreadableList",
    "looks_like",
]
