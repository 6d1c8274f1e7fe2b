"""The word lists: what makes a message harder or easier to answer, by level, with the reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from prep.yaml_file import read_file

FILE = Path(__file__).parent / "words.yaml"


@dataclass(frozen=True, slots=True)
class Words:
    """Patterns in one expression, and what to say where they are found, or are missing."""

    pattern: re.Pattern[str]
    why: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of text should have: signs by name, most characters, most questions; from and to
    how many words or sentences, where it goes by those; whether it must ask something."""

    signs: tuple[str, ...]
    characters: int
    questions: int
    words: tuple[int, int] | None = None
    sentences: tuple[int, int] | None = None
    asks: bool = True


@dataclass(frozen=True, slots=True)
class WordLists:
    red: tuple[Words, ...]
    amber: tuple[Words, ...]
    flattery: tuple[Words, ...]
    green: dict[str, Words]
    kinds: dict[str, Kind]


@cache
def word_lists() -> WordLists:
    """The lists as they ship. Raises UnreadableYaml where the file was spoilt."""
    content = read_file(FILE).content
    return WordLists(
        red=_all(content["red"]),
        amber=_all(content["amber"]),
        flattery=_all(content["flattery"]),
        green={name: _words(each) for name, each in content["green"].items()},
        kinds={name: _kind(each) for name, each in content["kinds"].items()},
    )


def _all(entries: Sequence[dict[str, Any]]) -> tuple[Words, ...]:
    return tuple(_words(each) for each in entries)


def _words(entry: dict[str, Any]) -> Words:
    joined = "|".join(entry["words"]).replace("'", "['’]")
    pattern = re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)
    return Words(pattern, entry["why"], entry.get("missing", ""))


def _kind(entry: dict[str, Any]) -> Kind:
    return Kind(
        tuple(entry["signs"]),
        int(entry["characters"]),
        int(entry["questions"]),
        _range(entry.get("words", "")),
        _range(entry.get("sentences", "")),
        entry.get("asks", "yes") != "no",
    )


def _range(text: str) -> tuple[int, int] | None:
    """`50-125` as two numbers; None for ""."""
    least, _, most = text.partition("-")
    return (int(least), int(most)) if text else None
