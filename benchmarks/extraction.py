"""How well questions are found in notes, beside searching for question marks; by kind of notes.

A question counts as found where its first line is given; lines marked "maybe" in the expectations
are never scored. The flag is scored on the questions as expected, so that it is judged by itself.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from prep.notes import Document, Exchange, Notes, read
from prep.questions.difficulty import flag

SAMPLES = Path(__file__).resolve().parent.parent / "tests" / "samples" / "notes"
EXPECTED = ".expected.yaml"

_MARK = re.compile(r"[?？]")
_IMPERATIVE = re.compile(
    r"(?i)^[\W\d_]{0,12}(?:q(?:uestion)? ?\d{0,2}[.:)] ?)?(?:tell|describe|explain|walk|talk|give|name|show|discuss"
    r"|design|write|implement|define|compare|list|introduce|share|convince|sell|imagine|háblame|describe|indícanos"
    r"|présentez|décrivez|erzählen|nennen|beschreib|vertel|noem|介绍|描述)\b"
)
_URL = re.compile(r"https?://\S{1,500}")


@dataclass(frozen=True, slots=True)
class Tally:
    """Hits, false alarms and misses; precision, recall and F1 are 0 to 1 (1 where nothing was due)."""

    hits: int = 0
    alarms: int = 0
    misses: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.hits + other.hits, self.alarms + other.alarms, self.misses + other.misses)

    @property
    def precision(self) -> float:
        given = self.hits + self.alarms
        return self.hits / given if given else 1.0

    @property
    def recall(self) -> float:
        due = self.hits + self.misses
        return self.hits / due if due else 1.0

    @property
    def f1(self) -> float:
        scored = 2 * self.hits + self.alarms + self.misses
        return 2 * self.hits / scored if scored else 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a kind of notes, how many questions it holds, a tally a method."""

    kind: str
    files: int
    questions: int
    methods: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample file: its notes as read, and the expectations written beside it."""

    name: str
    kind: str
    notes: Notes
    expected: Mapping[int, str]
    last_lines: Mapping[int, int]
    maybe: frozenset[int]


def load_samples(folder: Path) -> list[Sample]:
    """All samples of a folder that have expectations beside them."""
    return [_sample(path) for path in sorted(folder.glob(f"*{EXPECTED}"))]


def _sample(path: Path) -> Sample:
    wanted = yaml.safe_load(path.read_text(encoding="utf-8"))
    file = path.with_name(path.name.removesuffix(EXPECTED))
    questions = wanted["questions"]
    return Sample(
        name=file.name,
        kind=wanted["kind"],
        notes=read(file.name, file.read_bytes()).notes,
        expected={each["line"]: each["difficult"] for each in questions},
        last_lines={each["line"]: each.get("last_line", each["line"]) for each in questions},
        maybe=frozenset(wanted["maybe"]),
    )


def measure(folder: Path = SAMPLES) -> list[Row]:
    """A row for each kind of notes and one for all: how each method finds questions, and the flag."""
    tallies: dict[str, list[tuple[Sample, dict[str, Tally]]]] = defaultdict(list)
    for sample in load_samples(folder):
        tallies[sample.kind].append((sample, _tallies(sample)))
    rows = [_row(kind, entries) for kind, entries in sorted(tallies.items())]
    return [*rows, _row("all", [entry for entries in tallies.values() for entry in entries])]


def _row(kind: str, entries: Sequence[tuple[Sample, dict[str, Tally]]]) -> Row:
    methods = {
        method: sum((tallies[method] for _, tallies in entries), Tally())
        for method in entries[0][1]
    }
    questions = sum(len(sample.expected) for sample, _ in entries)
    return Row(kind, len(entries), questions, methods)


def _tallies(sample: Sample) -> dict[str, Tally]:
    found = {each.line for each in sample.notes.exchanges}
    return {
        "ticked": _lines_tally(sample, {e.line for e in sample.notes.exchanges if e.sure}),
        "all found": _lines_tally(sample, found),
        "line has ?": _lines_tally(sample, _lines_like(sample, _MARK.search)),
        "? or imperative": _lines_tally(
            sample, _lines_like(sample, lambda line: _MARK.search(line) or _IMPERATIVE.match(line))
        ),
        "difficult": flag_tally(sample),
    }


def _lines_tally(sample: Sample, found: Iterable[int]) -> Tally:
    expected = set(sample.expected)
    continued = {n for line, last in sample.last_lines.items() for n in range(line + 1, last + 1)}
    given = set(found) - sample.maybe - continued
    return Tally(len(given & expected), len(given - expected), len(expected - given))


def _lines_like(sample: Sample, matches: Callable[[str], object]) -> set[int]:
    lines = sample.notes.document.source.split("\n")
    return {n for n, line in enumerate(lines, 1) if matches(_URL.sub("", line[:2_000]))}


def flag_tally(sample: Sample) -> Tally:
    """The difficult flag against what is expected, on the expected questions themselves."""
    exchanges = expected_exchanges(sample)
    flags = flag(notes_of(sample.notes.document, exchanges))
    pairs = [
        (flagged.difficult == "yes", sample.expected[exchange.line] == "yes")
        for exchange, flagged in zip(exchanges, flags, strict=True)
    ]
    return Tally(
        sum(said and due for said, due in pairs),
        sum(said and not due for said, due in pairs),
        sum(due and not said for said, due in pairs) + _unplaced(sample, exchanges),
    )


def _unplaced(sample: Sample, exchanges: Sequence[Exchange]) -> int:
    placed = {exchange.line for exchange in exchanges}
    return sum(said == "yes" for line, said in sample.expected.items() if line not in placed)


def expected_exchanges(sample: Sample) -> list[Exchange]:
    """The expected questions as exchanges: as they were found where they were, else by their line."""
    found = {each.line: each for each in sample.notes.exchanges}
    return [
        found.get(line) or exchange
        for line in sorted(sample.expected)
        for exchange in _by_line(sample, line)
    ]


def _by_line(sample: Sample, line: int) -> Iterator[Exchange]:
    document = sample.notes.document
    last = sample.last_lines[line]
    text = " ".join(document.source.split("\n")[line - 1 : last])
    for index, block in enumerate(document.blocks):
        if block.line <= line <= block.last_line:
            named = next((cell.text for cell in block.cells if len(cell.text) > 3), "")
            question = named or re.sub(r"^[\s>#*+\-\d.)|]{1,12}|\*\*", "", text).strip()
            yield Exchange(question, "", line, last, block.speaker, 1.0, True, "by hand", index)
            return


def notes_of(document: Document, exchanges: Sequence[Exchange]) -> Notes:
    """Notes that hold just these exchanges."""
    return Notes(document=document, digest="", exchanges=tuple(exchanges))


def as_table(rows: Sequence[Row]) -> str:
    """Aligned text: for each kind precision / recall / F1 of every method."""
    methods = list(rows[0].methods)
    head = f"{'kind':<16}{'files':>6}{'asked':>7}" + "".join(f"{name:>20}" for name in methods)
    lines = [head, f"{'':<29}" + f"{'P    R    F1':>20}" * len(methods)]
    for row in rows:
        tallies = (row.methods[name] for name in methods)
        cells = (f"{t.precision:.2f} {t.recall:.2f} {t.f1:.2f}" for t in tallies)
        start = f"{row.kind:<16}{row.files:>6}{row.questions:>7}"
        lines.append(start + "".join(f"{cell:>20}" for cell in cells))
    return "\n".join(lines)


def main() -> None:
    """Print the table over the project's own samples."""
    print("Questions found in notes, and the difficult flag given the questions")
    print(as_table(measure()))


if __name__ == "__main__":
    main()
