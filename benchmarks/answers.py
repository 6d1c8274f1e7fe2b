"""How well the rules see what an answer lacks: precision and recall on answers labelled by reading."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.tables import print_table
from prep.questions.lacks import lacks
from prep.questions.model import Lack
from prep.yaml_file import read_file

SAMPLES: Final = Path(__file__).parent.parent / "tests" / "samples" / "answers"
FILES: Final = ("answers.yaml", "later.yaml", "held_out.yaml")

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "written before and while the rules were made": ("before", "during"),
    "written after the rules, which were then mended by them": ("after", "later"),
    "held out": ("held_out",),
}
"""Title of a table, and the `written` of its answers."""

Sample = Mapping[str, Any]


class Score(NamedTuple):
    """One rule over a group: answers that lack it by reading, found rightly and wrongly, missed."""

    expected: int
    hits: int
    wrong: int

    @property
    def precision(self) -> float:
        """Of what the rule found, the part that readers found too; 1 where it found nothing."""
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what readers found, the part that the rule found; 1 where there was nothing."""
        return self.hits / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def main() -> None:
    """Print a table for each group of answers."""
    known = samples()
    for title, written in GROUPS.items():
        group = [sample for sample in known if sample["written"] in written]
        print_table(
            f"What an answer lacks, {len(group)} answers {title}",
            ("rule", "n", "precision", "recall", "F1"),
            list(_rows(scores(group))),
        )


def samples() -> list[Sample]:
    """The labelled answers of all files."""
    return [sample for name in FILES for sample in read_file(SAMPLES / name).content["answers"]]


def found_in(sample: Sample) -> set[str]:
    """What the rules see in one answer."""
    seconds = int(sample["seconds"]) if "seconds" in sample else None
    return {lack.value for lack in lacks(sample["answer"], seconds, sample["type"])}


def scores(group: Sequence[Sample]) -> dict[str, Score]:
    """A score for each rule, in the order of the rules."""
    expected, hits, wrong = Counter[str](), Counter[str](), Counter[str]()
    for sample in group:
        found, read = found_in(sample), set(sample["lacks"])
        expected.update(read)
        hits.update(found & read)
        wrong.update(found - read)
    return {lack.value: Score(expected[lack], hits[lack], wrong[lack]) for lack in Lack}


def _rows(found: Mapping[str, Score]) -> Iterator[tuple[str, ...]]:
    for rule, score in found.items():
        figures = (f"{figure:.2f}" for figure in (score.precision, score.recall, score.f1))
        yield (rule.replace("_", " "), str(score.expected), *figures)
