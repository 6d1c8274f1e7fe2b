"""Word documents: what python-docx would lose is kept, pictures are not."""

import pytest

from prep.notes.decode import UnreadableNotes
from prep.notes.readers.docx import read_docx
from tests.notes.made_files import (
    docx,
    inserted,
    listed,
    paragraph,
    table,
    text_box,
    texts,
    word_parts,
    zipped,
)


def test_headings_and_numbered_lists() -> None:
    found = read_docx(
        "n.docx",
        docx(
            paragraph("Harbor Mutual", style="Heading1"),
            paragraph("Questions asked", style="Heading2"),
            listed("Why insurance?"),
            listed("blanked", level=1, ordered=False),
            listed("Tell me about a backlog"),
        ),
    )
    assert found.source.split("\n") == [
        "# Harbor Mutual",
        "",
        "## Questions asked",
        "1. Why insurance?",
        "  - blanked",
        "2. Tell me about a backlog",
    ]
    assert [(each.kind, each.line, each.level) for each in found.blocks] == [
        ("heading", 1, 1),
        ("heading", 3, 2),
        ("item", 4, 0),
        ("item", 5, 1),
        ("item", 6, 0),
    ]


def test_a_tracked_insertion_is_read_and_a_deletion_is_not() -> None:
    assert read_docx("n.docx", docx(inserted("Why us?", deleted="Why them?"))).source == "Why us?"


def test_text_boxes_and_nested_tables_are_read() -> None:
    inner = table(texts("Why now?", "fine"))
    found = read_docx(
        "n.docx",
        docx(text_box(paragraph("In a box?")), table([paragraph("a"), paragraph("b") + inner])),
    )
    assert "In a box?" in found.source
    assert "Why now? | fine" in found.source.split("\n")


def test_a_table_of_questions_has_columns() -> None:
    rows = table(texts("Question", "Where I landed"), texts("Why us?", "rambled"))
    (row,) = read_docx("n.docx", docx(rows)).blocks
    assert [(cell.column, cell.text) for cell in row.cells] == [
        ("Question", "Why us?"),
        ("Where I landed", "rambled"),
    ]


def test_lines_typed_in_one_paragraph_or_in_many_are_lines() -> None:
    body = docx(paragraph("Questions:\n1- Why us?\n2- Why now?"), paragraph("  told them"))
    assert read_docx("n.docx", body).source.split("\n")[1:3] == ["1- Why us?", "2- Why now?"]


def test_a_document_without_text_says_so() -> None:
    with pytest.raises(UnreadableNotes, match=r"n\.docx holds no text"):
        read_docx("n.docx", docx(paragraph("")))


def test_a_part_that_is_no_xml_is_damage_in_words() -> None:
    with pytest.raises(UnreadableNotes, match=r"n\.docx is damaged\. Open it in Word"):
        read_docx("n.docx", zipped(word_parts("<w:document")))
