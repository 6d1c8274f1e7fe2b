"""How many bank questions there are for each line of work, level and panel role."""

from collections import Counter
from collections.abc import Iterable, Iterator

from benchmarks.tables import print_table
from prep.casebook import PanelRole
from prep.questions.banks import load_banks
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import ASK_THEM, ROLES, SENIORITY
from prep.settings import BANKS

PANEL = tuple(role.value for role in PanelRole)

Cell = tuple[str, str, str]
"""Role family, seniority, panel role."""


def main() -> None:
    """Print what the banks hold, and one table a level: a row for each line of work."""
    questions = load_banks(BANKS).questions
    print_table("Question banks", ("kind", "files", "questions", "probes"), list(_sums(questions)))
    counts = coverage(questions)
    for seniority in SENIORITY:
        rows = [(role, *(str(counts[role, seniority, asker]) for asker in PANEL)) for role in ROLES]
        title = f"Bank questions for level {seniority}, by who asks (`any`: for each of them too)"
        print_table(title, ("line of work", *PANEL), rows)


def coverage(questions: Iterable[BankQuestion]) -> Counter[Cell]:
    """Questions put to the candidate, by role family, seniority and panel role. Those for anyone
    are counted under "any" only."""
    return Counter(
        (role, seniority, asker)
        for question in questions
        if question.kind != ASK_THEM
        for role in question.roles
        for seniority in question.seniority
        for asker in question.asked_by
    )


def _sums(questions: Iterable[BankQuestion]) -> Iterator[tuple[str, str, str, str]]:
    by_kind: dict[str, list[BankQuestion]] = {}
    for question in questions:
        by_kind.setdefault(question.kind, []).append(question)
        by_kind.setdefault("all", []).append(question)
    for kind in sorted(by_kind, key=lambda kind: (kind == "all", kind)):
        own = by_kind[kind]
        files, probes = len({one.bank for one in own}), sum(len(one.probes) for one in own)
        yield kind, str(files), str(len(own)), str(probes)


if __name__ == "__main__":
    main()
