"""What crosses from the reading process: the same blocks as were found there."""

import json
from dataclasses import asdict

from prep.notes import child, read
from prep.notes.model import Block, Cell
from tests.notes.made_files import docx, paragraph


def test_a_block_crosses_with_all_its_fields() -> None:
    row = Block("row", "Why us?", 3, 4, ("Round 1",), cells=(Cell("Question", "Why us?"),))
    turn = Block("turn", "Why us?", 5, 5, speaker="Ann", bold="Ann:")
    for block in (row, turn):
        assert json.loads(json.dumps(child._as_fields(block))) == json.loads(
            json.dumps(asdict(block))
        )


def test_who_the_user_is_counts_for_a_word_document_too() -> None:
    said = ("Dana: Why us?", "Priya: For the trams.") * 2 + ("Dana: Why now?", "Priya: Too early?")
    made = docx(*[paragraph(each) for each in said])
    assert [each.line for each in read("talk.docx", made).notes.exchanges] == [1, 3, 5]
    told = read("talk.docx", made, me="dana").notes
    assert [each.line for each in told.exchanges if each.sure] == []
    assert [(each.name, each.side) for each in told.speakers] == [
        ("Dana", "me"),
        ("Priya", "interviewer"),
    ]
