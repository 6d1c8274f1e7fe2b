"""PDF files: wrapped lines are joined, headings and lists come back, scans and passwords are named."""

import pytest

from prep.notes.decode import UnreadableNotes
from prep.notes.readers.pdf import MOST_PAGES, read_pdf
from tests.notes.made_files import (
    flate_bomb_pdf,
    locked_pdf,
    owner_locked_pdf,
    pdf,
    pdf_of_streams,
)

WRAPPED = (
    "Tell me about a time when you had to clear a very large backlog of claims while",
    "your team was two people short and the end of the quarter was only a week away",
    "from the day on which you were asked to start with it.",
)


def test_lines_wrapped_by_the_page_are_one_line() -> None:
    found = read_pdf(
        "n.pdf", pdf(["Questions asked", "", "1. " + WRAPPED[0], *WRAPPED[1:], "2. Why us?"])
    )
    assert found.source.split("\n") == [
        "Questions asked",
        "",
        "1. " + " ".join(WRAPPED),
        "2. Why us?",
    ]
    assert [(each.kind, each.line) for each in found.blocks] == [
        ("heading", 1),
        ("item", 3),
        ("item", 4),
    ]


def test_short_lines_stay_lines() -> None:
    lines = ["class vs struct", "smart pointers", "What is a vtable"]
    assert read_pdf("n.pdf", pdf(lines)).source.split("\n") == lines


def test_larger_letters_make_a_heading() -> None:
    large = b"BT /F1 22 Tf 72 760 Td (Second round) Tj ET\n"
    small = b"".join(
        f"BT /F1 11 Tf 72 {720 - 15 * at} Td (Line {at} of it.) Tj ET\n".encode() for at in range(4)
    )
    heading, *rest = read_pdf("n.pdf", pdf_of_streams([large + small])).blocks
    assert (heading.kind, heading.text, heading.line) == ("heading", "Second round", 1)
    assert all(each.headings == ("Second round",) for each in rest)


def test_what_is_set_in_stays_set_in() -> None:
    stream = b"BT /F1 12 Tf 72 700 Td (1. Why us?) Tj ET BT /F1 12 Tf 100 685 Td (- said fit) Tj ET"
    first, second = read_pdf("n.pdf", pdf_of_streams([stream])).blocks
    assert (first.level, second.level) == (0, 1)


def test_columns_with_wide_gaps_are_a_table() -> None:
    rows = [("Question", "Answer"), ("Why us?", "fit"), ("Why now?", "moved")]
    stream = "".join(
        f"BT /F1 12 Tf 72 {700 - 15 * at} Td ({left}) Tj ET BT /F1 12 Tf 300 {700 - 15 * at} Td ({right}) Tj ET "
        for at, (left, right) in enumerate(rows)
    )
    found = read_pdf("n.pdf", pdf_of_streams([stream.encode()]))
    assert found.source.split("\n")[1] == "Why us? | fit"
    assert [(cell.column, cell.text) for cell in found.blocks[1].cells] == [
        ("Question", "Why now?"),
        ("Answer", "moved"),
    ]


def test_page_numbers_and_running_heads_are_left_out() -> None:
    pages = [
        ["Interview notes", f"Why number {word}?", "said fit", "went well", f"Page {at} of 3"]
        for at, word in enumerate(("one", "two", "three"), start=1)
    ]
    source = read_pdf("n.pdf", pdf(*pages)).source
    assert "Page 1 of 3" not in source
    assert "Interview notes" not in source
    assert "Why number three?" in source


def test_a_page_without_text_is_named() -> None:
    found = read_pdf("n.pdf", pdf(["Why us?"], [], ["Why now?"]))
    assert [each.message for each in found.problems] == ["no text on page 2: empty, or a picture."]


def test_a_scan_says_that_it_is_one() -> None:
    with pytest.raises(UnreadableNotes, match=r"n\.pdf has no text in it: its pages are pictures"):
        read_pdf("n.pdf", pdf_of_streams([b"0 0 100 100 re f"]))


def test_a_password_is_named() -> None:
    with pytest.raises(UnreadableNotes, match=r"n\.pdf is protected by a password"):
        read_pdf("n.pdf", locked_pdf())


def test_a_pdf_that_only_its_owner_may_change_is_read() -> None:
    assert read_pdf("n.pdf", owner_locked_pdf("Why us?")).source == "Why us?"


def test_cells_of_several_lines_are_one_row() -> None:
    places = [(72, "Question"), (200, "Expected"), (350, "Said")]
    rows = [
        (("How do you", "plan a lane?"), ("buffers,", "audit"), ("ice",)),
        (("Costs",), ("tiers",), ("fuel",)),
    ]
    drawn, y = [(x, 700, text) for x, text in places], 680
    for row in rows:
        for (x, _), cell in zip(places, row, strict=True):
            drawn += [(x, y - 14 * at, text) for at, text in enumerate(cell)]
        y -= 34
    stream = "".join(f"BT /F1 11 Tf {x} {at} Td ({text}) Tj ET\n" for x, at, text in drawn)
    assert read_pdf("n.pdf", pdf_of_streams([stream.encode()])).source.split("\n") == [
        "Question | Expected | Said",
        "How do you plan a lane? | buffers, audit | ice",
        "Costs | tiers | fuel",
    ]


def test_a_stream_that_grows_without_end_is_refused_before_it_is_read() -> None:
    with pytest.raises(UnreadableNotes, match="unpacks to more than 150 MB"):
        read_pdf("n.pdf", flate_bomb_pdf(160))


def test_a_book_is_read_up_to_a_page() -> None:
    found = read_pdf("n.pdf", pdf(*[["one line"]] * (MOST_PAGES + 1)))
    assert found.problems[0].message == "only the first 300 pages of 301 were read."
