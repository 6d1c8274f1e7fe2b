"""How much is known on the day of the interview, by who chooses what is practised until then.

Invented learners; no human data. N questions, D evenings, M answers an evening: a fifth of the
questions was rated again, a fifth hard, two fifths good, a fifth easy, and the first two count
three times. Every schedule meets the same people with the same luck.
"""

import argparse
import time
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np

from benchmarks.learners import KINDS, learner
from benchmarks.schedules import SCHEDULES, Record
from benchmarks.tables import print_table
from prep.drills.lookahead import Standing, scores
from prep.drills.memory import AGAIN, EASY, GOOD, HARD, Array, first

OURS = next(iter(SCHEDULES))
_SHARES = ((AGAIN, 0.2), (HARD, 0.2), (GOOD, 0.4), (EASY, 0.2))
_PASSED = (0.224, 0.855)
_SAID_AGAIN = (0.2157, 0.28, 0.9395)
_PEOPLE = 64


class Cell(NamedTuple):
    """So many questions, evenings, and answers an evening."""

    questions: int
    evenings: int
    answers: int

    def __str__(self) -> str:
        return f"{self.questions}/{self.evenings}/{self.answers}"


BOUNDS = {
    Cell(20, 7, 10): "98.0",
    Cell(60, 7, 10): "92.0-92.3",
    Cell(60, 14, 10): "96.2-96.4",
    Cell(200, 7, 10): "80.3-80.5",
    Cell(200, 30, 20): "96.0-96.1",
}
"""What no policy can exceed with the learner that FSRS-6 assumes (Lagrangian relaxation of the
daily budget, certified gap 5e-4), in percent."""

EVERY = tuple(Cell(*each) for each in product((20, 60, 200), (3, 7, 14, 30), (10, 20)))


def main(full: bool = False) -> None:
    """Print recall on the day in the five cells whose bound is known, with `full` in all 24."""
    cells = EVERY if full else tuple(BOUNDS)
    begun = time.perf_counter()
    found = {
        (cell, kind, name): recalled(cell, kind, name, _PEOPLE)
        for cell, kind, name in product(cells, KINDS, SCHEDULES)
    }
    spent = time.perf_counter() - begun
    title = f"Recall on the day, %, {_PEOPLE} people a cell, {len(cells)} cells ({spent:.0f} s)"
    print_table(title, ("what chooses", *KINDS, "mean"), list(_by_learner(found, cells)))
    rows = list(_beside_bounds(found))
    print_table("Beside what is possible, learner `matched`", ("N/D/M", "bound", *SCHEDULES), rows)
    columns = ("", "ms, median", "of CPU")
    print_table("To score the questions of an evening", columns, list(_speed()))


def recalled(cell: Cell, kind: str, name: str, people: int) -> float:
    """Weighed share of the answers that come on the day, the mean of so many people."""
    ratings = np.tile(_classes(cell.questions), (people, 1))
    weight = np.where(ratings <= HARD, 3.0, 1.0)
    them = learner(kind, ratings, np.random.default_rng((1, *cell)))
    luck, chooser = np.random.default_rng((2, *cell)), np.random.default_rng((3, *cell))
    schedule = SCHEDULES[name](ratings)
    record = Record(first(ratings), weight, cell.evenings, cell.answers)
    for day in range(cell.evenings):
        came, how, again = (luck.random(ratings.shape) for _ in range(3))
        rating = np.where(came < them.chance(day), 2 + np.searchsorted(_PASSED, how), AGAIN)
        repeat = 1 + np.searchsorted(_SAID_AGAIN, again)
        who = tonight(schedule.wanted(record, day, chooser), rating, cell.answers)
        them.answer(who, day, rating, repeat)
        schedule.keep(who, day, rating)
        record.keep(who, day, rating, repeat)
    return float((weight * them.chance(cell.evenings)).sum() / weight.sum())


def tonight(wanted: Array, rating: Array, budget: int) -> Array:
    """Which questions are practised: the most wanted, until the answers of the evening are given.
    A failed answer takes two."""
    order = np.argsort(-wanted, axis=1, kind="stable")
    cost = np.take_along_axis(np.where(rating == AGAIN, 2, 1), order, axis=1)
    before = np.cumsum(cost, axis=1) - cost
    asked = (before < budget) & np.isfinite(np.take_along_axis(wanted, order, axis=1))
    who = np.zeros(wanted.shape, bool)
    np.put_along_axis(who, order, asked, axis=1)
    return who


def _classes(questions: int) -> Array:
    return np.repeat([g for g, _ in _SHARES], [round(s * questions) for _, s in _SHARES])


def _by_learner(
    found: dict[tuple[Cell, str, str], float], cells: Sequence[Cell]
) -> Iterable[tuple[str, ...]]:
    for name in SCHEDULES:
        means = [np.mean([found[cell, kind, name] for cell in cells]) for kind in KINDS]
        yield name, *(f"{100 * each:.1f}" for each in (*means, np.mean(means)))


def _beside_bounds(found: dict[tuple[Cell, str, str], float]) -> Iterable[tuple[str, ...]]:
    for cell, bound in BOUNDS.items():
        ours = (f"{100 * found[cell, 'matched', name]:.1f}" for name in SCHEDULES)
        yield str(cell), bound, *ours


def _speed() -> Iterable[tuple[str, str, str]]:
    for questions in (200, 10_000):
        ratings = _classes(questions)
        weight = np.where(ratings <= HARD, 3.0, 1.0)
        elapsed, left = np.arange(questions) % 7 + 1.0, np.full(questions, 14.0)
        standing = Standing(first(ratings), elapsed, left, weight)
        times = []
        for _ in range(15):
            begun, used = time.perf_counter(), time.process_time()
            scores(standing, budget=10)
            times.append((time.perf_counter() - begun, time.process_time() - used))
        wall, own = np.median(times, axis=0) * 1000
        yield f"{questions:,} questions", f"{wall:.1f}", f"{own:.1f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="all 24 cells")
    main(parser.parse_args().full)
