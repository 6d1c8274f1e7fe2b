"""Files to tables: every shape that a list comes in, and the refusals that name the right place."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.settings import PROJECT
from prep.trackers import UnreadableList, looks_like
from prep.trackers.model import MOST_ROWS, Table
from prep.trackers.read import read_tables
from tests.notes.made_files import (
    bomb,
    docx,
    locked_office,
    paragraph,
    sheet_parts,
    worksheet,
    xlsx,
    zipped,
)

LIST = "Company,Role,Status\nHarbor Mutual,Claims lead,Applied\nQuay Freight,Lead,Rejected\n"
SAMPLES = PROJECT / "tests" / "samples" / "trackers"


def table(name: str, content: bytes | str) -> Table:
    [found] = read_tables(name, content.encode() if isinstance(content, str) else content)
    return found


def refusal(name: str, content: bytes | str) -> str:
    with pytest.raises(UnreadableList) as refused:
        table(name, content)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    text = LIST.replace(",", delimiter).replace("Harbor", "Hárbor")
    found = table("list.csv", text.encode(encoding))
    assert found.heads == ("Company", "Role", "Status")
    assert found.rows[0] == ("Hárbor Mutual", "Claims lead", "Applied")


def test_headings_below_a_title_and_the_number_of_a_row() -> None:
    found = table("list.csv", "My hunt,,\n,,\n" + LIST)
    assert found.heads[0] == "Company"
    assert found.first_row == 4


def test_headings_of_ones_own_are_still_headings() -> None:
    found = table("list.csv", "Wer,Was,Stand der Dinge\nHarbor Mutual,Claims lead,Absage\n")
    assert found.heads == ("Wer", "Was", "Stand der Dinge")
    assert len(found.rows) == 1


def test_without_headings_the_columns_are_counted() -> None:
    found = table(
        "list.csv", "Harbor Mutual,2026-01-05,Applied\nQuay Freight,2026-01-06,Rejected\n"
    )
    assert found.heads == ("Column 1", "Column 2", "Column 3")
    assert (len(found.rows), found.first_row) == (2, 1)


def test_an_excel_sheet_the_one_that_is_a_list() -> None:
    made = xlsx(
        {
            "Read me": [["How to use this"], ["Fill in the next sheet"], ["Enjoy"], ["More"]],
            "Jobs": [["Company", "Role", "Status"], ["Harbor Mutual", "Claims lead", "Applied"]],
        }
    )
    found = table("jobs.xlsx", made)
    assert found.rows == (("Harbor Mutual", "Claims lead", "Applied"),)
    assert found.problems == ("Of its sheets Jobs was read, not Read me.",)


def test_json_a_list_of_objects_wherever_it_stands() -> None:
    jobs = [{"company": "Harbor Mutual", "status": "applied"}, {"company": "Quay", "notes": None}]
    for wrapped in (jobs, {"data": {"jobs": jobs}, "version": 1}):
        found = table("jobs.json", json.dumps(wrapped))
        assert found.heads == ("company", "status", "notes")
        assert found.rows[1] == ("Quay", "", "")


def test_linkedins_zip_gives_its_lists_and_nothing_else() -> None:
    made = zipped(
        {
            "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Dana,Whitlock,,,Harbor Mutual,Lead,10 Jun 2025\n",
            "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
            "Harbor Mutual,Clerk,,,Jan 2020,\n",
            "Jobs/Job Applications.csv": (SAMPLES / "linkedin-job-applications.csv").read_bytes(),
            "Jobs/Saved Jobs.csv": (SAMPLES / "linkedin-saved-jobs.csv").read_bytes(),
        }
    )
    found = read_tables("Complete_LinkedInDataExport.zip", made)
    assert [(each.name, len(each.rows)) for each in found] == [
        ("Job Applications.csv", 4),
        ("Saved Jobs.csv", 3),
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "Connections.csv",
            "Notes:\n\"When exporting your connection data, you may notice\"\n\n"
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Dana,Whitlock,,,Harbor Mutual,Lead,10 Jun 2025\n",
            "Connections.csv is LinkedIn's list of your connections. "
            "Bring it in on the page Connections.",
        ),
        (
            "q.csv",
            "Category,Question,Answer\nHR,Why us?,fit\nHR,Why now?,moved\n",
            "q.csv looks like a sheet of interview questions. Bring it in on the page Notes.",
        ),
        (
            "umsatz.csv",
            "Buchungstag;Verwendungszweck;Betrag;IBAN\n01.02.2026;Miete;-800,00;DE00\n",
            "looks like a bank's list of payments",
        ),
        ("notes.txt", "They asked about the backlog.\nI blanked, then said ten.\n", "reads like notes"),
        ("list.csv", "Company,Role,Status\n", "holds no rows below its headings"),
        ("list.csv", "   \n", "list.csv is empty. Save your list as CSV or Excel"),
        ("list.pdf", "%PDF-1.7 ...", "list.pdf is a PDF. Export the list as CSV or Excel"),
        ("jobs.json", '[{"company": "Harb', "looks like JSON and is not"),
        ("jobs.json", '{"a": 1}', "holds no list of applications"),
        ("photo.png", "\x89PNG", "Save your list as CSV or Excel"),
    ],
)  # fmt: skip
def test_another_kind_of_file_is_named_with_its_place(name: str, content: str, said: str) -> None:
    as_bytes = content.encode("latin-1") if "\x89" in content else content.encode()
    assert said in refusal(name, as_bytes)


def test_a_word_document_and_an_empty_sheet_are_named() -> None:
    assert "is a Word document" in refusal("a.docx", docx(paragraph("Company, Role")))
    assert "holds no rows" in refusal("a.xlsx", xlsx({"S": [[""]]}))
    assert "holds no list of applications" in refusal("a.zip", zipped({"a.txt": "Hello"}))


def test_a_damaged_excel_file_says_so_with_a_way_out() -> None:
    said = refusal("jobs.xlsx", b"PK\x03\x04 and then nothing")
    assert said.startswith("jobs.xlsx is damaged")
    assert said.endswith("Save your list as CSV or Excel in its own program and drop that.")


def test_more_rows_than_fit_are_said() -> None:
    many = LIST + "".join(f"Company {number},Lead,Applied\n" for number in range(MOST_ROWS))
    found = table("list.csv", many)
    assert len(found.rows) == MOST_ROWS
    assert "more than 20,000 rows: the first 20,000 were read" in found.problems[-1]


def test_random_bytes_are_refused() -> None:
    assert "is not text" in refusal("list.csv", bytes(range(256)) * 40)


@pytest.mark.parametrize(
    ("name", "text", "is_one"),
    [
        ("list.csv", LIST, True),
        ("list.txt", LIST.replace(",", "\t"), True),
        (
            "Connections.csv",
            "First Name,Last Name,Company,Position,Connected On\na,b,c,d,e\n",
            False,
        ),
        ("q.csv", "Company,Role,Question\nHarbor,Lead,Why us?\nHarbor,Lead,Why now?\n", False),
        ("notes.md", LIST, False),
        (
            "notes.txt",
            "Company: Harbor, role: lead, status: fine\nThey asked, I said, then\n",
            False,
        ),
    ],
)
def test_other_pages_can_ask_whether_it_is_one(name: str, text: str, is_one: bool) -> None:
    assert looks_like(name, text) is is_one


def test_the_real_sample_of_a_public_tracker_shape(tmp_path: Path) -> None:
    found = table("job_applications.csv", (SAMPLES / "stage-history.csv").read_bytes())
    assert found.heads == ("Name", "Application URL", "Date", "Stage", "Stage History")


def test_half_characters_in_json_are_replaced() -> None:
    found = table(
        "jobs.json", '[{"company": "\\ud800Harbor", "position": {"name": "Lead\\u0000"}}]'
    )
    assert found.rows == (("\ufffdHarbor", "Lead"),)


def test_a_far_cell_in_excel_costs_nothing() -> None:
    rows = (
        '<row r="1"><c r="A1" t="str"><v>Company</v></c><c r="B1" t="str"><v>Status</v></c></row>'
        '<row r="2"><c r="A2" t="str"><v>Quay</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )
    parts = sheet_parts(["S"]) | {"xl/worksheets/sheet1.xml": worksheet(rows)}
    assert table("far.xlsx", zipped(parts)).rows == (("Quay", ""),)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bomb.zip", bomb("a.csv", 60), "unpacks to more than 50 MB"),
        ("locked.xlsx", locked_office(), "is protected by a password"),
        ("deep.json", b"[" * 100_000, "looks like JSON and is not"),
        ("~$list.xlsx", b"x" * 160, "is a lock file"),
        ("line.csv", b"a" * 1_000_000, "reads like notes"),
    ],
)
def test_hostile_files_end_in_a_sentence(name: str, content: bytes, said: str) -> None:
    assert said in refusal(name, content)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(content: bytes) -> None:
    try:
        read_tables("list.csv", b"Company,Role,Status\n" + content)
    except UnreadableList as refused:
        assert str(refused)
