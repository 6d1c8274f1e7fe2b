"""The words that stand below a question in the list of the notes."""

from dataclasses import replace

import pytest

from prep.notes import read_text
from prep.questions.difficulty import flag
from prep.questions.draft import DraftQuestion, draft_of
from ui.notes_rows import found_text


def first_found(text: str) -> DraftQuestion:
    reading = read_text(text, "notes.txt")
    return draft_of(reading, flag(reading.notes)).questions[0]


CHAT = (
    "[14:03] Priya Shah: How do you measure whether a support team does well?\n"
    "[14:04] Me: By what customers say and how fast we answer.\n"
    "[14:05] Priya Shah: Which number do you look at first?\n"
    "[14:06] Me: The share of calls we solve at once.\n"
)


def test_who_asked_is_said_once() -> None:
    assert found_text(first_found(CHAT)) == "Line 1, asked by Priya Shah."


def test_a_corrected_name_takes_the_place_of_the_one_in_the_notes() -> None:
    corrected = replace(first_found(CHAT), asked_by="Jonas Keller")
    assert found_text(corrected) == "Line 1, asked by Jonas Keller."


def test_a_table_that_names_the_asker_keeps_both() -> None:
    one = DraftQuestion(
        "Why us?", take=True, asked_by="Ana", line=4, found_by="table row in the notes"
    )
    assert found_text(one) == "Asked by Ana. Line 4, table row in the notes."


@pytest.mark.parametrize(
    "note",
    [
        "what would you change on our menu?",
        "then: how do you cost a dish?? said something about 30% and she wrote it down",
        "Dana asked me how I handle a cook who keeps turning up late. gave the story of Marco",
    ],
)
def test_no_word_is_said_twice(note: str) -> None:
    told = found_text(
        first_found(f"interview with Dana\n\n{note}\nwhy did you leave the Anchor?\n")
    )
    assert told.count("in the notes") == 1
    assert told.lower().count("line") == 1
