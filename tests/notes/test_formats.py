"""Every format from file to questions, whatever the file is called; several files at once."""

from pathlib import Path

import pytest

from prep.__main__ import main
from prep.notes import Reading, Refused, UnreadableNotes, read, read_many, read_text
from prep.notes.model import Notes
from tests.notes.made_files import docx, listed, paragraph, pdf, xlsx, zipped

ASKED = ("Why insurance?", "Tell me about a backlog you cleared.")
MARKDOWN = "# Interview at Harbor\n\n## Questions asked\n\n1. Why insurance?\n2. Tell me about a backlog you cleared.\n"
FILES: dict[str, bytes] = {
    "notes.docx": docx(
        paragraph("Interview at Harbor", style="Heading1"),
        paragraph("Questions asked", style="Heading2"),
        *map(listed, ASKED),
    ),
    "notes.pdf": pdf(["Questions asked", "", f"1. {ASKED[0]}", f"2. {ASKED[1]}"]),
    "notes.xlsx": xlsx({"Interview": [["Area", "Question"], *(["HR", each] for each in ASKED)]}),
    "notes.csv": "Area;Question\r\nHR;Why insurance?\r\nHR;Tell me about a backlog you cleared.\r\n".encode(
        "utf-8-sig"
    ),
    "notes.html": b"<!DOCTYPE html><h2>Questions asked</h2><ul><li>Why insurance?<li>Tell me about a backlog you cleared.</ul>",
    "notes.json": b'{"questions": [{"question": "Why insurance?"}, {"question": "Tell me about a backlog you cleared."}]}',
    "notes.yaml": b"questions:\n- question: Why insurance?\n- question: Tell me about a backlog you cleared.\n",
    "notes.zip": zipped({"Export/Harbor 0123456789abcdef0123456789abcdef.md": MARKDOWN}),
    "notes.md": MARKDOWN.encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_each_format_gives_the_questions_and_their_lines(name: str) -> None:
    notes = read(name, FILES[name]).notes
    assert tuple(each.question for each in notes.exchanges if each.sure) == ASKED
    _each_question_stands_on_its_line(notes)
    assert (
        notes.document.format == {"md": "markdown"}.get(name[6:], name[6:]) or name == "notes.zip"
    )


@pytest.mark.parametrize("name", [each for each in FILES if each[6:] not in ("yaml", "md")])
def test_the_content_decides_and_not_the_name(name: str) -> None:
    called = read("notes.txt", FILES[name]).notes
    assert tuple(each.question for each in called.exchanges if each.sure) == ASKED


@pytest.mark.parametrize("name", FILES)
def test_the_terminal_reads_it(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    assert main(["read", str(tmp_path / name)]) == 0
    assert "2 questions in notes" in capsys.readouterr().out


def test_a_table_copied_from_a_sheet_can_be_pasted() -> None:
    found = read_text(
        "Question\tHow it went\nWhy insurance?\tfine\nTell me about a backlog\tblanked\n"
    )
    assert found.notes.document.format == "csv"
    assert len(found.notes.exchanges) == 2


def test_prose_with_commas_is_no_sheet() -> None:
    prose = "Questions, as I remember them\nWhy us, why now, why here?\nThen pay, notice, start\n"
    assert read_text(prose).notes.document.format == "text"


def test_a_zip_of_several_files_is_read_file_by_file() -> None:
    made = zipped(
        {
            "b.md": MARKDOWN,
            "a.pdf": FILES["notes.pdf"],
            "locked.pdf": b"%PDF-1.7 cut",
            "x.png": b"x",
        }
    )
    found = read("export.zip", made)
    _each_question_stands_on_its_line(found.notes)
    assert [each.question for each in found.notes.exchanges] == [*ASKED, *ASKED]
    headings = [each.text for each in found.notes.document.blocks if each.level == 1]
    assert headings[0] == "a.pdf"
    assert "b.md" in headings
    said = [each.message for each in found.problems]
    assert any(each.startswith("locked.pdf is damaged") for each in said)
    assert "1 file that can't be notes left out (pictures, programs)." in said


def test_one_file_that_fails_stops_no_other() -> None:
    found = read_many(
        [("a.md", MARKDOWN.encode()), ("empty.txt", b""), ("b.zip", FILES["notes.zip"])]
    )
    assert [type(each) for each in found] == [Reading, Refused, Reading]
    (refused,) = [each for each in found if isinstance(each, Refused)]
    assert refused == Refused(
        "empty.txt", "empty.txt is empty. Choose another file or paste your notes."
    )
    last = found[2]
    assert isinstance(last, Reading)
    assert last.notes.document.name == "Harbor.md"


def test_a_file_that_hides_a_zip_is_named_and_left_out() -> None:
    found = read("n.zip", zipped({"a.md": MARKDOWN, "hidden.md": zipped({"c.md": "x"})}))
    said = " ".join(each.message for each in found.problems)
    assert "hidden.md is an archive of its own" in said
    assert len(found.notes.exchanges) == 2


@pytest.mark.parametrize(
    "name",
    ["../../evil.md", "C:\\notes\\evil.md", "/etc/evil.md", "a/\x01\u202eevil.md", "evil.md"],
)
def test_names_in_a_zip_are_shown_without_their_way(name: str) -> None:
    found = read("n.zip", zipped({name: MARKDOWN}))
    assert found.notes.document.name == "n.zip: evil.md"


def test_a_zip_without_notes_says_so() -> None:
    with pytest.raises(UnreadableNotes, match=r"n\.zip holds no notes"):
        read("n.zip", zipped({"a.png": b"x", ".obsidian/app.json": "{}"}))


def _each_question_stands_on_its_line(notes: Notes) -> None:
    lines = notes.document.source.split("\n")
    for each in notes.exchanges:
        assert each.question in lines[each.line - 1]
        assert (
            notes.document.blocks[each.block].line
            <= each.line
            <= notes.document.blocks[each.block].last_line
        )
