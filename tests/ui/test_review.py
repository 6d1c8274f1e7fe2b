"""The line of counts above what was found in a file."""

import pytest

from prep.questions.draft import Counts
from ui.notes_fields import pieces
from ui.review import counts_text


def counted(new: int, here: int = 0, similar: int = 0, unsure: int = 0) -> Counts:
    found = new + here + similar
    return Counts(found, new, here, similar, unsure, kept=new, again=0, left=here + similar)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (counted(0), "No question was found in these notes."),
        (counted(1), "1 question found: 1 sure."),
        (counted(12, unsure=3), "12 questions found: 9 sure, 3 to check."),
        (
            counted(19, here=3, similar=1),
            "23 questions found: 19 new, 3 here already, 1 similar. Of the new ones 19 sure.",
        ),
        (counted(0, here=4), "4 questions found: 0 new, 4 here already."),
        (counted(1000), "1,000 questions found: 1,000 sure."),
    ],
)
def test_the_counts_come_first_and_add_up(counts: Counts, words: str) -> None:
    assert counts_text(counts) == words


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (counted(7), "7 questions found: 7 sure, 3 of them difficult."),
        (counted(7, unsure=2), "7 questions found: 5 sure, 2 to check. Difficult: 3."),
    ],
)
def test_the_difficult_ones_are_counted_too(counts: Counts, words: str) -> None:
    assert counts_text(counts, 3) == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Why us?", ["Why us?"]),
        ("Why us? Why now?", ["Why us?", "Why now?"]),
        ("Tell me of a time\n\n when it failed", ["Tell me of a time", "when it failed"]),
        ("为什么？什么时候？", ["为什么？", "什么时候？"]),
        ("", []),
    ],
)
def test_a_question_falls_into_its_lines_or_its_sentences(text: str, parts: list[str]) -> None:
    assert pieces(text) == parts
