"""How long notes take to read: 1 MB of each kind, and 200 files of 10 KB, beside a question-mark search.

And how long it takes to see which questions were difficult.
No line is twice in a text, so that nothing is remembered from one line to the next.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count, cycle, product
from pathlib import Path
from typing import TypeVar

from benchmarks.tables import print_table
from prep.notes import read
from prep.questions.difficulty import flag

T = TypeVar("T")

SAMPLES = Path(__file__).resolve().parent.parent / "tests" / "samples" / "notes"
MEGABYTE = 1_000_000
_FILE = 10_000
_FILES = 200

_OPENERS = (
    "What is",
    "Tell me about a time with",
    "Explain",
    "How would you test",
    "Why did you choose",
    "Walk me through",
    "Describe",
    "When do you use",
    "Where would you begin with",
    "difference between a queue and",
)
_NOUNS = (
    "the month end",
    "a late vendor",
    "the outage",
    "an index",
    "a hash map",
    "the release",
    "your last team",
    "the audit",
    "an angry guest",
    "the roadmap",
    "a budget cut",
    "the handover",
    "a race condition",
    "the stock count",
)
_TAILS = (
    "?",
    " in your last job?",
    " under pressure",
    ", step by step",
    " when nobody agrees?",
    " and what came of it?",
    " at scale",
)
_MARK = re.compile(r"[^\n]{0,2000}[?？]")


def texts() -> dict[str, tuple[str, bytes]]:
    """For each kind of notes the name of a file and 1 MB of it."""
    table = "| Question | How it went |\n|---|---|\n"
    return {
        "prose and lists, text": ("a.txt", _grown(_sampled(".txt"))),
        "prose and lists, Markdown": ("a.md", _grown(_sampled(".md"))),
        "one question a line": ("b.txt", _grown(_questions())),
        "numbered questions, Markdown": ("b.md", _grown(_numbered())),
        "a table": ("c.md", _grown(_rows(), table)),
        "a sheet of questions": ("c.csv", _grown(_sheet(), "question,how it went,rating\n")),
        "a talk with speakers": ("d.txt", _grown(_turns())),
        "captions": ("d.vtt", _grown(_captions(), "WEBVTT\n\n")),
    }


def small_files() -> list[tuple[str, bytes]]:
    """200 files of 10 KB: text and Markdown by turns."""
    lines = {ending: _sampled(ending) for ending in (".txt", ".md")}
    return [
        (f"notes-{number}{ending}", _grown(lines[ending], most=_FILE))
        for number, ending in zip(range(_FILES), cycle(lines), strict=False)
    ]


def main() -> None:
    """Print processor seconds, which a busy machine changes least."""
    rows = [_row(f"1 MB: {kind}", [file]) for kind, file in texts().items()]
    rows.append(_row(f"{_FILES} files of 10 KB", small_files()))
    title = "Reading notes, in processor seconds (target: 1 MB under 1, the files under 5)"
    print_table(title, ("", "read", "difficult", "line has ?"), rows)


def _row(name: str, files: Sequence[tuple[str, bytes]]) -> tuple[str, ...]:
    readings, reading = _timed(lambda: [read(*file) for file in files])
    _, flagging = _timed(lambda: [flag(each.notes) for each in readings])
    _, searching = _timed(lambda: [_marks(content) for _, content in files])
    return name, *(f"{seconds:.2f}" for seconds in (reading, flagging, searching))


def _timed(way: Callable[[], T]) -> tuple[T, float]:
    begun = time.process_time()
    result = way()
    return result, time.process_time() - begun


def _marks(content: bytes) -> list[str]:
    return _MARK.findall(content.decode())


def _grown(lines: Iterator[str], head: str = "", most: int = MEGABYTE) -> bytes:
    kept, size = [head.encode()], len(head)
    while size < most:
        kept.append(next(lines).encode() + b"\n")
        size += len(kept[-1])
    return b"".join(kept)


def _sampled(ending: str) -> Iterator[str]:
    """The sample files one after the other, over and over, a number in each longer line."""
    files = sorted(path for path in SAMPLES.iterdir() if path.suffix == ending)
    lines = [line for path in files for line in [*_lines_of(path), ""]]
    for number, line in zip(count(), cycle(lines), strict=False):
        words = line.split(" ")
        yield line if len(words) < 7 else " ".join([*words[:-2], f"{number:x}", *words[-2:]])


def _lines_of(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8", errors="replace").split("\n")


def _questions() -> Iterator[str]:
    for number in count(1):
        for opener, noun, tail in product(_OPENERS, _NOUNS, _TAILS):
            yield f"{opener} {noun} {number}{tail}"


def _numbered() -> Iterator[str]:
    for number, question in enumerate(_questions()):
        if number % 40 == 0:
            yield f"\n## Questions of part {number // 40 + 1}\n"
        yield f"{number % 40 + 1}. {question}"


def _rows() -> Iterator[str]:
    return (f"| {question} | fine, they went on |" for question in _questions())


def _sheet() -> Iterator[str]:
    return (
        f'"{question}",fine they went on,{at % 5 + 1}' for at, question in enumerate(_questions())
    )


def _turns() -> Iterator[str]:
    for number, question in enumerate(_questions()):
        yield f"Dana Weiss: {question}\n"
        yield f"Tom Ferrer: Well, I think it was about {number} days, and then we talked it over. So we did it.\n"


def _captions() -> Iterator[str]:
    for number, turn in enumerate(_turns()):
        at = f"{number // 1200:02}:{number // 20 % 60:02}:{number % 20 * 3:02}"
        yield f"{at}.000 --> {at}.900\n{turn}"


if __name__ == "__main__":
    main()
