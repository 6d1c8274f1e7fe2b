"""Whether a file, seen by its first lines, is a list of applications."""

import csv
from collections.abc import Sequence
from pathlib import PurePath

from prep.notes.readers.sheets import delimiter_of
from prep.trackers.belonging import is_list_of_applications
from prep.trackers.cells import words_of
from prep.trackers.model import Table

_HEAD = 20_000
_LINES = 15
_OTHERS = frozenset({"connected on", "question", "questions", "frage", "pregunta", "vraag"})
_ENDINGS = ("", ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".json")


def looks_like(name: str, given: Table | str) -> bool:
    """Whether a table, or a file's text, is a list of applications: headings that name a company
    and a role, a stage or a day. For pages that are handed one: its place is the page Pipeline."""
    if isinstance(given, Table):
        return _are_ours(given.heads)
    if PurePath(name).suffix.lower() not in _ENDINGS:
        return False
    head = given[:_HEAD].lstrip("\ufeff")
    delimiter = delimiter_of(head)
    if not delimiter:
        return False
    lines = [line for line in head.split("\n") if line.strip()][:_LINES]
    try:
        return any(_are_ours(row) for row in csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return False


def _are_ours(heads: Sequence[str]) -> bool:
    short = [head.strip() for head in heads if len(head) <= 60]
    if not short or _OTHERS & {words_of(head) for head in short}:
        return False
    return is_list_of_applications(short)
