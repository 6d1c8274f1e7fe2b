"""Where the nodes of a flow stand on the paper, so that every label has room on a phone.

Stages stand side by side with their upper edges in one line, their labels in steps above them.
Where applications stand now is a list down the right edge, one label a line. Heights are pixels,
columns 0 (left) to 1 (right).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from prep.casebook import Stage
from prep.pipeline.model import START, WAITING

HEIGHT = 260
"""All applications side by side are so many pixels high."""

_LINE = 19
_GAP = 5

Link = tuple[str, str, int]
"""From, to, applications."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node's name, how many applications pass it, its column, its upper edge and its height."""

    name: str
    applications: int
    column: float
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class River:
    """The stages passed, left to right, and the places where applications stand, top to bottom."""

    passed: tuple[Node, ...]
    standing: tuple[Node, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        return self.passed + self.standing

    @property
    def depth(self) -> float:
        """From the upper edge to the lowest label, in pixels."""
        return max(max(node.top + node.height, node.middle + _LINE / 2) for node in self.nodes)


def river(links: Sequence[Link]) -> River:
    """Place the nodes of a flow that has at least one link."""
    into, out_of = _totals(links)
    passed = sorted(out_of, key=_number)
    standing = [node for node in into if node not in out_of]
    scale = HEIGHT / out_of[START]
    return River(
        tuple(
            Node(
                name,
                out_of[name],
                index / len(passed),
                _passing_above(name, links, passed) * scale,
                out_of[name] * scale,
            )
            for index, name in enumerate(passed)
        ),
        tuple(_listed(sorted(standing, key=lambda node: _lateness(node, links)), into, scale)),
    )


def _totals(links: Iterable[Link]) -> tuple[Counter[str], Counter[str]]:
    into: Counter[str] = Counter()
    out_of: Counter[str] = Counter()
    for source, target, count in links:
        into[target] += count
        out_of[source] += count
    return into, out_of


def _passing_above(name: str, links: Iterable[Link], passed: Sequence[str]) -> int:
    """How many applications skip a stage on their way to a later one: they pass above it."""
    return sum(
        count
        for source, target, count in links
        if target in passed and _number(source) < _number(name) < _number(target)
    )


def _listed(names: Iterable[str], into: Counter[str], scale: float) -> Iterable[Node]:
    edge = 0.0
    for name in names:
        height = into[name] * scale
        room = max(height, _LINE)
        yield Node(name, into[name], 1.0, edge + (room - height) / 2, height)
        edge += room + _GAP


def _lateness(name: str, links: Iterable[Link]) -> tuple[float, float]:
    """Sorts what is reached from late stages first, so that few links cross."""
    sources = [(source, count) for source, target, count in links if target == name]
    mean = sum(_number(source) * count for source, count in sources) / sum(
        count for _, count in sources
    )
    return -mean, _number(name)


def _number(name: str) -> float:
    if name == START:
        return -1
    return list(Stage).index(Stage(name.removesuffix(WAITING)))
