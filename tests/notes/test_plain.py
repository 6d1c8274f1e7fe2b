"""Plain text to blocks: headings by their look, lists, indented answers, wrapped lines, speakers."""

from prep.notes.model import Block
from prep.notes.readers.plain import read_plain


def blocks(text: str) -> list[Block]:
    return list(read_plain("notes.txt", text)[0])


def test_headings_are_told_by_colon_capitals_underline_and_round() -> None:
    text = "ACME CORP\n\nQuestions asked:\nwhy us\n\nRound 2 - technical\n\nsql joins\n\nNext\n====\ncall\n"
    headings = [(block.line, block.text) for block in blocks(text) if block.kind == "heading"]
    assert headings == [
        (1, "ACME CORP"),
        (3, "Questions asked"),
        (6, "Round 2 - technical"),
        (10, "Next"),
    ]


def test_indented_lines_and_arrows_lie_below_the_line_above() -> None:
    text = "class vs struct\n    fine\nsmart pointers\n-> blanked\nmutex\n"
    assert [(block.line, block.level) for block in blocks(text)] == [
        (1, 0),
        (2, 1),
        (3, 0),
        (4, 1),
        (5, 0),
    ]


def test_all_common_list_marks_are_items() -> None:
    text = "1. one\n2) two\n(3) three\n\n- four\n* five\n• six\n\na) seven\n"
    found = blocks(text)
    assert [block.text for block in found] == [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
    ]
    assert all(block.kind == "item" for block in found)


def test_numbers_that_count_up_are_marks_even_without_a_dot() -> None:
    assert [block.text for block in blocks("1 why us\n2 team size\n3 notice\n")] == [
        "why us",
        "team size",
        "notice",
    ]
    assert blocks("2 hours with Ann\n\n30 people\n")[0].kind == "paragraph"


def test_lines_that_fill_a_width_are_joined() -> None:
    text = (
        "Tell me about a time when a customer of yours was so unhappy that\n"
        "you had to bring in your manager, and what you took from it in the\n"
        "end for the way you work today, and whether you would do the same\n"
        "again.\n"
    )
    (block,) = blocks(text)
    assert (block.line, block.last_line) == (1, 4)


def test_short_lines_without_capitals_stay_apart() -> None:
    assert len(blocks("tell me about yourself\nwhy us\nsalary\n")) == 3


def test_speakers_before_a_colon_with_clock_times() -> None:
    text = "[00:04] Recruiter: Why us?\n[00:09] Leon: The river.\n[00:20] Recruiter: And now?\n[00:25] Leon: Yes.\n"
    assert [(block.speaker, block.text) for block in blocks(text)] == [
        ("Recruiter", "Why us?"),
        ("Leon", "The river."),
        ("Recruiter", "And now?"),
        ("Leon", "Yes."),
    ]


def test_speakers_on_the_line_above() -> None:
    text = "Elena Fox  0:01\nWhy us?\n\nSam Dorsey  0:07\nThe river.\n\nElena Fox  0:15\nAnd?\n\nSam Dorsey  0:20\nBoats.\n"
    assert [(block.speaker, block.line) for block in blocks(text)] == [
        ("Elena Fox", 2),
        ("Sam Dorsey", 5),
        ("Elena Fox", 8),
        ("Sam Dorsey", 11),
    ]


def test_facts_before_a_colon_are_no_speakers() -> None:
    text = "Company: Acme\nDate: 3 May\nCompany: Bolt\nDate: 4 May\nRole: cook\nRole: baker\n"
    assert all(block.kind != "turn" for block in blocks(text))


def test_code_between_questions_is_code() -> None:
    text = "Reverse a list\n\nint *next = head;\nwhile (head) {\n  head = next;\n}\n"
    assert [block.kind for block in blocks(text)] == ["paragraph", "code"]
