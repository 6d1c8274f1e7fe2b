"""Speech written down without names: what a recogniser or a video page gives, with or without times."""

import re
from collections.abc import Iterator, Sequence

from prep.notes.model import Block
from prep.notes.readers.lines import Line, list_mark, numbered_lines
from prep.notes.readers.page import Rendered
from prep.notes.readers.turns import speakers_in

_CLOCK = re.compile(
    r"^\s*[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?\s*(?:(?:-->|-|–)\s*[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?)?\s*(?:[-–:|]\s)?"
)
_SPOKEN_WORD = re.compile(
    r"\b(?:uh+|um+|er+m?|hmm+|mm+|yeah|yep|okay|ok|you know|i mean|kind of|sort of|gonna|wanna|right|so|like|well|actually|basically|really|just|awesome|eh|bueno|entonces|pues|o sea|este)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.?!][\"”’)]*\s+|[。？！]")
_LONGEST = 400
_SHORTEST = 60
_LEAST_WORDS = 250
_LEAST_SHARE = 0.045
_LOOKED_AT = 40_000
_LEAST_TIMED = 6
_ONE_LINE = 2_500
_LEAST_DIFFERENT = 100


def is_speech(text: str) -> bool:
    """Whether a text is a talk in which nobody is named: timed all through, or full of spoken words."""
    lines = [line for line in numbered_lines(text[:_LOOKED_AT]) if line.text.strip()]
    if not (_is_timed(lines) or _sounds_spoken(lines) or _runs_on(text)):
        return False
    found = speakers_in(lines)
    return not found.before_colon and not found.above


def read_speech(name: str, text: str) -> Rendered:
    """One block of kind "turn" for each line that says something, without its time.

    A line that holds many sentences is written as several, so that each question has its place.
    """
    source = "\n".join(part for line in text.split("\n") for part in _parts(line))
    return Rendered(source, tuple(_turns(numbered_lines(source))))


def _parts(line: str) -> Iterator[str]:
    if len(line) <= _LONGEST:
        yield line
        return
    start = 0
    while len(line) - start > _LONGEST:
        found = _SENTENCE_END.search(line, start + _SHORTEST, start + _LONGEST)
        end = found.end() if found else line.rfind(" ", start + _SHORTEST, start + _LONGEST) + 1
        end = end or start + _LONGEST
        yield line[start:end].rstrip()
        start = end
    yield line[start:].strip()


def _turns(lines: Sequence[Line]) -> Iterator[Block]:
    for line in lines:
        words = _CLOCK.sub("", line.text, count=1).strip()
        if words:
            yield Block("turn", words, line.number, line.number)


def _is_timed(lines: Sequence[Line]) -> bool:
    timed = sum(1 for line in lines if _CLOCK.match(line.text[:60]))
    return timed >= _LEAST_TIMED and timed >= 0.4 * len(lines)


def _runs_on(text: str) -> bool:
    """Pages of words in one line, as recognisers write them and people do not."""
    looked_at = text[: 10 * _LOOKED_AT]
    longest = max(looked_at.split("\n"), key=len)
    if len(longest) < max(_ONE_LINE, 0.6 * len(looked_at)):
        return False
    return len(set(longest[:_ONE_LINE].casefold().split())) >= _LEAST_DIFFERENT


def _sounds_spoken(lines: Sequence[Line]) -> bool:
    """Long lines without marks of lists or headings, in which people say "yeah" and "you know"."""
    text = " ".join(line.text for line in lines)
    words = len(text.split())
    marked = sum(1 for line in lines if list_mark(line.text) or line.text.startswith(("#", "|")))
    if words < _LEAST_WORDS or marked > 0.02 * len(lines) or words < 7 * len(lines):
        return False
    return len(_SPOKEN_WORD.findall(text)) >= _LEAST_SHARE * words
