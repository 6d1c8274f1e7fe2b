"""What the list of company names says: other spellings, renames, families, and firms that look alike."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from prep.connections.company import company_name
from prep.yaml_file import YamlFile, read_file

FILE = Path(__file__).parent / "company_names.yaml"

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The list by the cores of its names (see company_name)."""

    spelling: Mapping[str, str]
    renamed: frozenset[Pair]
    related: frozenset[Pair]
    look_alikes: frozenset[Pair]
    apart: frozenset[Pair]
    shared: frozenset[str]
    shared_abroad: frozenset[str]
    agencies: frozenset[str]
    no_company: frozenset[str]
    spellings_of: Mapping[str, tuple[str, ...]]
    linked: Mapping[str, frozenset[str]]

    def one_core(self, core: str) -> str:
        """The core under which all spellings of a company are found."""
        return self.spelling.get(core, core)

    def cores_near(self, core: str) -> frozenset[str]:
        """All cores that the list connects with this one, itself included."""
        one = self.one_core(core)
        found = {one, *self.linked.get(one, ())}
        return frozenset(name for each in found for name in self.spellings_of.get(each, (each,)))


@cache
def known_names() -> KnownNames:
    """The list as it ships. Raises UnreadableYaml where the file was spoilt."""
    file = read_file(FILE)
    spelling = _spelling(_groups(file, "spellings"))
    ones = [[_one(spelling, name) for name in group] for group in _groups(file, "renames")]
    renamed = frozenset(pair for group in ones for pair in _pairs(group))
    related = frozenset(
        frozenset((_one(spelling, parent), _one(spelling, child)))
        for parent, children in file.content["families"].items()
        for child in children
        if _one(spelling, parent) != _one(spelling, child)
    )
    return KnownNames(
        spelling=spelling,
        renamed=renamed,
        related=related,
        look_alikes=_plain_pairs(file, "look_alikes"),
        apart=_plain_pairs(file, "apart"),
        shared=frozenset(_cores(file, "shared_names")),
        shared_abroad=frozenset(_cores(file, "shared_abroad")),
        agencies=frozenset(_cores(file, "agencies")),
        no_company=frozenset(company_name(name).plain for name in file.content["no_company"]),
        spellings_of=_spellings_of(spelling),
        linked=_linked((*renamed, *related)),
    )


def _groups(file: YamlFile, name: str) -> list[list[str]]:
    return [[str(each) for each in group] for group in file.content[name]]


def _cores(file: YamlFile, name: str) -> Iterable[str]:
    return (company_name(each).core for each in file.content[name])


def _spelling(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for group in groups:
        cores = [company_name(name).core for name in group]
        for core in cores:
            found.setdefault(core, cores[0])
    return found


def _one(spelling: Mapping[str, str], name: str) -> str:
    core = company_name(name).core
    return spelling.get(core, core)


def _pairs(group: Sequence[str]) -> Iterable[Pair]:
    return (frozenset((a, b)) for a in group for b in group if a != b)


def _plain_pairs(file: YamlFile, name: str) -> frozenset[Pair]:
    """Pairs by all that is written, the legal form included: it is what tells these firms apart."""
    return frozenset(
        pair
        for group in _groups(file, name)
        for pair in _pairs([company_name(each).plain for each in group])
    )


def _spellings_of(spelling: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for core, one in spelling.items():
        found[one].append(core)
    return {one: tuple(cores) for one, cores in found.items()}


def _linked(pairs: Iterable[Pair]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        for core in pair:
            found[core].update(pair - {core})
    return {core: frozenset(others) for core, others in found.items()}
