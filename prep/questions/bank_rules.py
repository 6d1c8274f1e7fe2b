"""What a question bank must keep to beyond its shape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from prep.errors import Problem
from prep.questions.model import BankQuestion
from prep.questions.near_duplicates import nearly_equal
from prep.questions.taxonomy import ASK_THEM, FITTING
from prep.questions.token_sets import alike
from prep.text import same_text_key, shortened
from prep.yaml_file import YamlFile

MIN_PROBES = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A question and the place in a file that it was read from."""

    question: BankQuestion
    file: YamlFile
    position: int

    def problem(self, message: str, *path: str | int) -> Problem:
        """A problem with a part of this question."""
        return self.file.problem(("questions", self.position, *path), message)

    @property
    def place(self) -> str:
        """`influence-001 (competency/influence.yaml, line 12)`."""
        line = self.file.line_of(("questions", self.position))
        return f"{self.question.bank_question_id} ({self.file.name}, line {line})"


def misfits(entry: Entry) -> Iterator[Problem]:
    """Values that have the right shape and cannot be right together."""
    question = entry.question
    prefix = question.bank.rsplit("/", 1)[-1]
    if question.bank_question_id.rsplit("-", 1)[0] != prefix:
        yield entry.problem(f"`id` must begin with {prefix}-, the bank's own name.", "id")
    if question.target_seconds > question.max_seconds:
        yield entry.problem("`target` must not be more than `max`.", "seconds", "target")
    yield from _probe_misfits(entry)


def _probe_misfits(entry: Entry) -> Iterator[Problem]:
    lacks = FITTING.get(entry.question.type, frozenset())
    fitting = {"always", "depth", *(lack.value for lack in lacks)}
    seen: set[str] = set()
    for position, probe in enumerate(entry.question.probes):
        if probe.when not in fitting:
            message = f"`when: {probe.when}` does not fit a {entry.question.type} question."
            yield entry.problem(message, "probes", position, "when")
        if probe.probe_id in seen:
            message = f"`id: {probe.probe_id}` stands twice in this question."
            yield entry.problem(message, "probes", position, "id")
        seen.add(probe.probe_id)


def with_own_ids(entries: Sequence[Entry]) -> tuple[list[Entry], list[Problem]]:
    """The entries whose id nobody had before them, and a problem for each other one."""
    first: dict[str, Entry] = {}
    problems: list[Problem] = []
    for entry in entries:
        owner = first.setdefault(entry.question.bank_question_id, entry)
        if owner is not entry:
            problems.append(entry.problem(f"`id` is taken already by {owner.place}.", "id"))
    return list(first.values()), problems


def near_duplicates(entries: Sequence[Entry]) -> list[Problem]:
    """A problem for each question whose text says nearly the same as an earlier one's."""
    return _repeated_texts(entries, nearly_equal([entry.question.text for entry in entries]))


def alike_texts(entries: Sequence[Entry]) -> list[Problem]:
    """A problem for each pair that near_duplicates lets pass and whose words, small ones counted,
    are alike all the same. Too slow for loading."""
    texts = [entry.question.text for entry in entries]
    return _repeated_texts(entries, sorted(set(alike(texts)) - set(nearly_equal(texts))))


def _repeated_texts(entries: Sequence[Entry], pairs: Sequence[tuple[int, int]]) -> list[Problem]:
    return [
        entries[later].problem(f"`text` is nearly the same as {entries[earlier].place}.", "text")
        for earlier, later in pairs
    ]


def repeated_sentences(entries: Sequence[Entry]) -> list[Problem]:
    """A problem for each sign, anchor or probe that stood under an earlier question already."""
    first: dict[str, Entry] = {}
    problems: list[Problem] = []
    for entry in entries:
        for path, sentence in _sentences(entry.question):
            owner = first.setdefault(same_text_key(sentence), entry)
            if owner is not entry:
                message = f"'{shortened(sentence, 60)}' stands already under {owner.place}."
                problems.append(entry.problem(message, *path))
    return problems


def _sentences(question: BankQuestion) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield from ((("strong", place), sign) for place, sign in enumerate(question.strong))
    yield from ((("weak", place), sign) for place, sign in enumerate(question.weak))
    yield from ((("anchors", str(mark)), text) for mark, text in question.anchors)
    yield from (
        (("probes", place, "text"), probe.text) for place, probe in enumerate(question.probes)
    )


def too_few_probes(entries: Sequence[Entry]) -> list[Problem]:
    """A problem for each question with fewer than three probes, or with none for depth."""
    problems: list[Problem] = []
    for entry in entries:
        when = [probe.when for probe in entry.question.probes]
        if entry.question.kind == ASK_THEM:
            continue
        if len(when) < MIN_PROBES:
            problems.append(entry.problem(f"`probes` needs at least {MIN_PROBES}.", "probes"))
        elif "depth" not in when:
            problems.append(entry.problem("`probes` has none with `when: depth`.", "probes"))
    return problems
