"""No pattern of the reader can take long: by its structure, and on the longest lines there are."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import prep.notes
import prep.notes.readers
from prep.notes.any_case import AnyCase

_MODULES = [
    "answering", "answers", "captions", "cues", "decode", "finding", "heads", "judging", "lines", "lists", "markdown",
    "outline", "paragraphs", "people", "plain", "promises", "recognise", "reported", "roles", "section_names", "sections", "sentences",
    "speakers", "spoken", "statements", "spoken_wording", "tables", "telling", "titles", "topics", "turns", "wording", "written",
]  # fmt: skip
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (prep.notes, prep.notes.readers):
        for found in pkgutil.iter_modules(package.__path__):
            if found.name not in _MODULES:
                continue
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern):
                    yield f"{found.name}.{name}", value
                elif isinstance(value, AnyCase):
                    yield f"{found.name}.{name}", re.compile(value.pattern)


def _deepest_endless(parsed: object, inside: int = 0) -> int:
    """How many endless repeats (`*`, `+`) lie inside each other."""
    deepest = inside
    for operation, argument in parsed:  # type: ignore[attr-defined]
        within = inside
        if str(operation) in _REPEATS and argument[1] is re._constants.MAXREPEAT:  # type: ignore[attr-defined]
            within += 1
        for part in _parts(argument):
            deepest = max(deepest, _deepest_endless(part, within))
        deepest = max(deepest, within)
    return deepest


def _parts(argument: object) -> Iterator[object]:
    if isinstance(argument, re._parser.SubPattern):  # type: ignore[attr-defined]
        yield argument
    elif isinstance(argument, (tuple, list)):
        for one in argument:
            yield from _parts(one)


@pytest.mark.parametrize(
    "pattern", [pytest.param(pattern, id=name) for name, pattern in _patterns()]
)
def test_no_endless_repeat_lies_in_another(pattern: re.Pattern[str]) -> None:
    assert _deepest_endless(re._parser.parse(pattern.pattern, pattern.flags)) <= 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "piece",
    ["a", "*", "_ _a", "[", "<", "? ", "1. ", "what ", "- ", "：", ": ", "\t ", "(", "Ann: "],
)
def test_a_line_of_a_million_characters_is_read_like_its_first_two_thousand(piece: str) -> None:
    line = piece * (1_000_000 // len(piece))
    reading = prep.notes.read_text(f"Why us?\n{line}\nWhy now?\n")
    longest = max(len(block.text) for block in reading.notes.document.blocks)
    assert longest <= 2 * 2000 + 2
    assert reading.notes.document.source.count("\n") == 3
