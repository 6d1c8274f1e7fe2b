"""Question sheets: delimiter, headings and the column that asks are found by what stands in them."""

import pytest

from prep.notes.finding import find_exchanges
from prep.notes.model import Document
from prep.notes.readers.page import Rendered
from prep.notes.readers.sheets import MOST_ROWS, delimiter_of, read_csv, read_xlsx
from tests.notes.made_files import sheet_parts, worksheet, xlsx, zipped


def questions(found: Rendered) -> list[tuple[int, str]]:
    document = Document("questions.csv", "csv", "", found.source, found.blocks)
    return [(each.line, each.question) for each in find_exchanges(document)[0] if each.sure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Question_Type,Question\nBehavioural,Why us?\nTechnical,Class vs struct\n",
            "Class vs struct",
        ),
        (
            "Question Type,Question No,Question\nHR,1,Why us?\nTechnical,2,Class vs struct\n",
            "Class vs struct",
        ),
        ("Area;Question\r\nHR;Why us?\r\nHR;Salary, notice, start\r\n", "Salary, notice, start"),
        ("Category\tQuestion\tAnswer\nHR\tWhy us?\tfit\nHR\tLast team\tten\n", "Last team"),
        ('Domain,Questions\nSQL,"Joins, in short"\nSQL,Why us?\n', "Joins, in short"),
    ],
)
def test_the_sheets_that_people_share(text: str, expected: str) -> None:
    found = read_csv("q.csv", text)
    assert len(questions(found)) == 2
    assert expected in [each for _, each in questions(found)]


def test_a_row_is_a_line_and_keeps_its_columns() -> None:
    found = read_csv("q.csv", 'Category,Question,Answer\nHR,Why us?,\nHR,"Two\nlines?",fit\n')
    assert found.source == "Category | Question | Answer\nHR | Why us?\nHR | Two lines? | fit"
    last = found.blocks[-1]
    assert (last.line, last.kind) == (3, "row")
    assert [(cell.column, cell.text) for cell in last.cells] == [
        ("Category", "HR"),
        ("Question", "Two lines?"),
        ("Answer", "fit"),
    ]


def test_a_title_above_the_headings_is_no_row() -> None:
    found = read_csv("q.csv", "Bank interview;;\n;;\nTopic;Question;Score\nHR;Why us?;2\n")
    assert found.blocks[0].text == "Bank interview"
    assert found.blocks[-1].cells[1].column == "Question"


def test_a_cell_of_several_questions_is_a_row_each() -> None:
    found = read_csv("q.csv", 'Area,Questions\nSQL,"1. What is a join?\n2. What is a view?"\n')
    assert [text for _, text in questions(found)] == ["What is a join?", "What is a view?"]


def test_one_column_a_topic_without_headings_is_lists() -> None:
    found = read_xlsx(
        "q.xlsx",
        xlsx(
            {
                "Sheet1": [
                    ["Java", "SQL"],
                    ["What is a class?", "What is a join?"],
                    ["Why final?", "Why index?"],
                ]
            }
        ),
    )
    assert found.source.split("\n") == [
        "## Java",
        "- What is a class?",
        "- Why final?",
        "",
        "## SQL",
        "- What is a join?",
        "- Why index?",
    ]
    assert len(questions(found)) == 4


def test_without_headings_the_column_that_asks_is_found() -> None:
    found = read_csv("q.csv", "HR,Why us?\nHR,Why now?\nHR,notice period\n")
    assert found.blocks[2].cells[1].column == "Question"


def test_speaker_and_text_are_a_talk() -> None:
    found = read_csv(
        "t.csv", "time,speaker,text\n1,Ana,Why us?\n2,Me,Fit.\n3,Ana,Why now?\n4,Me,Moved.\n"
    )
    assert [(each.kind, each.speaker) for each in found.blocks[:2]] == [
        ("turn", "Ana"),
        ("turn", "Me"),
    ]
    assert found.source.split("\n")[0] == "Ana: Why us?"


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b,c\nd;e\nf;g,h,i\n", ";"),
        ("a|b\nc|d\n", "|"),
        ("a\tb, c\nd\te\n", "\t"),
        ("one\ntwo\n", ""),
    ],
)
def test_the_delimiter_is_the_one_that_splits_lines_alike(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_sheets_stand_under_their_names() -> None:
    made = xlsx({"HR": [["Question"], ["Why us?"]], "Tech": [["Question"], ["What is a join?"]]})
    found = read_xlsx("q.xlsx", made)
    assert [each.text for each in found.blocks if each.kind == "heading"] == ["HR", "Tech"]
    assert [line for line, _ in questions(found)] == [3, 7]


def test_numbers_read_as_written() -> None:
    assert read_xlsx(
        "q.xlsx", xlsx({"S": [["Question", "Score"], ["Why?", 2.0], ["How?", 2.5]]})
    ).source == ("Question | Score\nWhy? | 2\nHow? | 2.5")


def test_a_cell_at_the_far_end_costs_nothing() -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    parts = sheet_parts(["S"]) | {"xl/worksheets/sheet1.xml": worksheet(rows)}
    assert read_xlsx("q.xlsx", zipped(parts)).source == "1"


def test_more_rows_than_notes_have_are_left_out_and_counted() -> None:
    found = read_csv("q.csv", "Area,Question\n" + "HR,Why us?\n" * (MOST_ROWS + 5))
    assert found.problems[0].message == "only the first 5,000 rows were read."
    assert len(found.blocks) == MOST_ROWS - 1


def test_a_quotation_mark_that_is_never_closed_is_read_as_text() -> None:
    found = read_csv("q.csv", "Area,Question\n" + 'HR,"Why us?\n' + "HR,Why now?\n" * 100)
    assert len(found.blocks) == 101
    assert (found.problems[0].line, "never closed" in found.problems[0].message) == (2, True)


def test_a_row_of_200_000_columns_is_cut() -> None:
    found = read_csv("q.csv", "Area,Question\nHR,Why us?\n" + "a," * 200_000 + "\n")
    assert found.problems[0].message == "row 3 is wider than 60 columns; the rest was left out."
