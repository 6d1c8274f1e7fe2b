"""How long a search of the banks takes, as they are and with twelve times as many questions."""

from dataclasses import replace
from statistics import median
from time import perf_counter

from benchmarks.tables import print_table
from prep.questions.banks import load_banks
from prep.questions.search import BankIndex, found, indexed
from prep.settings import BANKS

_SEARCHES = ("conflict", "nurse pressure", "presure", "why leaving", "zeppelin mooring", "boss")
_ROUNDS = 5


def main() -> None:
    """Print the median and the longest search, in milliseconds (target: 50 over 5,000 questions)."""
    ours = load_banks(BANKS).questions
    many = [
        replace(each, bank_question_id=f"{each.bank_question_id}-{copy}")
        for copy in range(12)
        for each in ours
    ]
    rows = [_row(indexed(questions)) for questions in (ours, many)]
    print_table("Searching the banks", ("questions", "median ms", "longest ms"), rows)


def _row(index: BankIndex) -> tuple[str, str, str]:
    times = [1000 * _seconds(index, words) for _ in range(_ROUNDS) for words in _SEARCHES]
    return str(len(index.questions)), f"{median(times):.1f}", f"{max(times):.1f}"


def _seconds(index: BankIndex, words: str) -> float:
    start = perf_counter()
    found(index, words)
    return perf_counter() - start


if __name__ == "__main__":
    main()
