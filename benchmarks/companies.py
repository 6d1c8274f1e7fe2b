"""How well company names are told apart, on hand-labelled pairs, beside two simple ways."""

import csv
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from benchmarks.extraction import Tally
from benchmarks.tables import print_table
from prep import journeys
from prep.connections import read
from prep.connections.same_company import same_company
from prep.settings import PROJECT
from prep.store import Store, open_store

_SAMPLES = PROJECT / "tests" / "samples"
SETS = (_SAMPLES / "companies.csv", _SAMPLES / "companies-looked-up.csv")
"""Written by hand before the rules; gathered otherwise and kept aside."""

_SYLLABLES = ("Bar", "Del", "Fin", "Gor", "Hul", "Kam", "Lor", "Mir", "Nov", "Pel", "Quo")
_ENDINGS = ("GmbH", "Inc.", "Ltd", "Group", "Solutions")

SaysSame = Callable[[str, str], bool]


class Pair(NamedTuple):
    """Two names, and what they mean: same, not, ask."""

    a: str
    b: str
    label: str
    kind: str


def load_pairs(file: Path) -> list[Pair]:
    """The pairs of a file."""
    with file.open(encoding="utf-8", newline="") as opened:
        return [Pair(**row) for row in csv.DictReader(opened)]


def tallied(pairs: Sequence[Pair], says_same: SaysSame) -> Tally:
    """Hits, false alarms and misses of one way on "same"."""
    said = [(says_same(pair.a, pair.b), pair.label == "same") for pair in pairs]
    return Tally(
        hits=said.count((True, True)),
        alarms=said.count((True, False)),
        misses=said.count((False, True)),
    )


def ours(a: str, b: str) -> bool:
    return same_company(a, b) == "same"


def substring(a: str, b: str) -> bool:
    """One name stands in the other."""
    low_a, low_b = a.casefold(), b.casefold()
    return low_a in low_b or low_b in low_a


def token_set(a: str, b: str) -> bool:
    """rapidfuzz's token_set_ratio of 90 and more, as fuzzy matching is usually done."""
    from rapidfuzz import fuzz, utils

    return fuzz.token_set_ratio(a, b, processor=utils.default_process) >= 90


METHODS: dict[str, SaysSame] = {
    "ours": ours,
    "one name in the other": substring,
    "token_set_ratio >= 90": token_set,
}


def main() -> None:
    """Print precision and recall on "same", and how often the answer of three is the labelled one."""
    sets = {file.stem: load_pairs(file) for file in SETS}
    rows = []
    for name, says_same in METHODS.items():
        row = [name]
        for pairs in sets.values():
            tally = tallied(pairs, says_same)
            row += [f"{tally.precision:.2f}", f"{tally.recall:.2f}"]
        rows.append(row)
    columns = [f"{kind}, {stem}" for stem in sets for kind in ("precision", "recall")]
    counts = ", ".join(f"{stem} {len(pairs)} pairs" for stem, pairs in sets.items())
    print_table(f'Company names, "same" ({counts})', ["way", *columns], rows)
    for stem, pairs in sets.items():
        right = sum(same_company(pair.a, pair.b) == pair.label for pair in pairs)
        print(f"{stem}: same, not or ask as labelled in {right} of {len(pairs)}.")
    _print_speed()


def _print_speed() -> None:
    """Print how long LinkedIn's list of 30,000 people takes from its bytes into a fresh file."""
    content, now = _thirty_thousand(), datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "bench.duckdb", now)
        seconds = [_kept(store, content, now + timedelta(minutes=turn)) for turn in range(2)]
        store.close()
    print(
        f"30,000 people read and kept: {seconds[0]:.2f} s; the same list again {seconds[1]:.2f} s."
    )


def _kept(store: Store, content: bytes, now: datetime) -> float:
    began = perf_counter()
    journeys.keep_connections(store, "bench", read("Connections.csv", content), now)
    return perf_counter() - began


def _thirty_thousand() -> bytes:
    """People at 12,000 companies; a row in forty has no name, as in real lists."""
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for at in range(30_000):
        firm = at % 12_000
        company = f"{_SYLLABLES[firm % 7]}{_SYLLABLES[firm % 11]}{firm} {_ENDINGS[firm % 5]}"
        person = f"Ann{at % 700},Lee {at},https://www.linkedin.com/in/p{at},,{company},Clerk"
        rows.append(f"{person if at % 40 else ',,,,,'},03 Jun 2025")
    return "\n".join(rows).encode()


if __name__ == "__main__":
    main()
