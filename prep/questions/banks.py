"""Question banks: YAML files become questions; what is wrong in them becomes problems with lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from prep.errors import Problem
from prep.questions import bank_rules
from prep.questions.bank_rules import Entry
from prep.questions.model import BankQuestion
from prep.yaml_file import YamlFile, read_folder


@dataclass(frozen=True, slots=True)
class Banks:
    """All usable questions of some folders, and what was wrong in their files."""

    questions: tuple[BankQuestion, ...]
    problems: tuple[Problem, ...]


def load_banks(*folders: Path) -> Banks:
    """Every question below the folders; a faulty one is left out and named with its file and line.

    A folder that does not exist holds none. Where an id comes twice the first stays; where two texts
    are nearly the same both stay, with a problem. Reads all files again each time: keep the result.
    """
    entries, problems = _read(folders)
    kept, repeated = bank_rules.with_own_ids(entries)
    problems += [*repeated, *bank_rules.near_duplicates(kept)]
    return Banks(tuple(entry.question for entry in kept), tuple(problems))


def check_banks(*folders: Path) -> tuple[Problem, ...]:
    """All that is wrong for a bank that is to be shared: what load_banks names, and what only a
    reader would notice (a sign or an anchor under two questions, too few probes)."""
    entries, problems = _read(folders)
    kept, repeated = bank_rules.with_own_ids(entries)
    found = (
        repeated,
        bank_rules.near_duplicates(kept),
        bank_rules.alike_texts(kept),
        bank_rules.repeated_sentences(kept),
        bank_rules.too_few_probes(kept),
    )
    return tuple(sorted((*problems, *(one for many in found for one in many)), key=_in_file_order))


def _read(folders: Sequence[Path]) -> tuple[list[Entry], list[Problem]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for folder in folders:
        files, unreadable = read_folder(folder)
        problems += unreadable
        for file in files:
            fitting, wrong = _read_bank(file)
            entries += fitting
            problems += wrong
    return entries, problems


def _read_bank(file: YamlFile) -> tuple[list[Entry], list[Problem]]:
    from prep.questions.bank_shape import shaped_bank  # brings pydantic, which takes 0.1 s to load

    entries, problems = shaped_bank(file)
    fitting: list[Entry] = []
    for entry in entries:
        wrong = list(bank_rules.misfits(entry))
        problems += wrong
        fitting += [] if wrong else [entry]
    return fitting, problems


def _in_file_order(problem: Problem) -> tuple[str, int]:
    return problem.source, problem.line or 0
