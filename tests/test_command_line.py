"""`python -m prep ...` as another program runs it."""

import json
import subprocess
import sys
from pathlib import Path

from prep.settings import PROJECT

NOTES = """# Debrief

Interviewer: Ilse Brandt (Head of Planning)

## Questions asked
1. Why us?
2. How do you plan a lane
   across two countries?
   - I blanked

She talked about the new hub in Leeds.
I'll hear by Friday.
"""


def prep(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "prep", *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_read_prints_json_of_exactly_this_shape(tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text(NOTES, encoding="utf-8")
    done = prep("read", file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert list(found) == ["questions", "topics", "people", "promises", "problems"]
    first, second = found["questions"]
    assert {key: second[key] for key in second if key != "confidence"} == {
        "text": "How do you plan a lane across two countries?",
        "line": 7,
        "last_line": 8,
        "asked_by": second["asked_by"],
        "difficult": "yes",
        "evidence": "I blanked",
        "evidence_line": 9,
        "sure": True,
    }
    assert 0 <= second["confidence"] <= 1
    assert (first["difficult"], first["evidence"], first["evidence_line"]) == (
        "unstated",
        None,
        None,
    )
    assert found["topics"] == [{"text": "She talked about the new hub in Leeds.", "line": 11}]
    assert found["people"] == [
        {"name": "Ilse Brandt", "role": "Head of Planning", "line": 3, "interviewer": True}
    ]
    assert found["promises"] == [
        {"text": "I'll hear by Friday.", "made_by": "them", "line": 12, "by_when": "by Friday"}
    ]


def test_lines_are_counted_by_line_feeds_of_the_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(
        "Questions they asked:\r\n- Why us?\x0b\r\n- Où étiez-vous\u2028?\r\n".encode()
    )
    found = json.loads(prep("read", file, "--json").stdout)
    assert [question["line"] for question in found["questions"]] == [2, 3]


def test_read_prints_a_table_for_people(tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text(NOTES, encoding="utf-8")
    done = prep("read", file)
    assert done.returncode == 0
    assert "2 questions in notes.md" in done.stdout
    assert "    7  difficult" in done.stdout
    assert "line 9: I blanked" in done.stdout
    assert "Ilse Brandt (Head of Planning)" in done.stdout


def test_a_file_that_cannot_be_read_is_one_sentence_and_code_2(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    for file, words in (
        (tmp_path / "missing.txt", "There is no file"),
        (tmp_path, "is a folder"),
        (empty, "empty.txt"),
    ):
        done = prep("read", file, "--json")
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


def test_reading_needs_neither_database_nor_frames() -> None:
    heavy = "duckdb", "pandas", "plotly", "streamlit", "pydantic", "yaml"
    script = (
        "import sys; from prep.__main__ import main; main(['read', sys.argv[1]]);"
        f"sys.exit([name for name in {heavy!r} if name in sys.modules] or 0)"
    )
    sample = PROJECT / "tests" / "samples" / "notes" / "claims-analyst.txt"
    done = subprocess.run(
        [sys.executable, "-c", script, str(sample)],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_check_banks_names_file_and_line_and_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("bank: competency/x\nquestions: 7\n", encoding="utf-8")
    done = prep("check", "banks", tmp_path)
    assert done.returncode == 1
    assert all("broken.yaml:" in line for line in done.stdout.splitlines())


def test_the_banks_that_come_along_have_no_mistakes() -> None:
    done = prep("check", "banks")
    assert (done.returncode, done.stdout) == (0, "No mistakes found.\n")


def test_a_folder_of_banks_that_is_not_there(tmp_path: Path) -> None:
    done = prep("check", "banks", tmp_path / "nowhere")
    assert done.returncode == 2
    assert "There is no folder" in done.stderr


def test_demo_builds_its_file_in_the_folder_named(tmp_path: Path) -> None:
    done = prep("demo", tmp_path / "demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "demo").glob("*.duckdb"))


def test_read_takes_the_encoding_and_who_you_are(tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_bytes(
        (
            "Zoé: Where do you see the risk?\nPál: In the handover of the night shift.\n"
            "Zoé: What would you change first?\nPál: The checklist, because nobody reads it.\n"
            "Zoé: How would you begin?\nPál: With one ward. What is your view?\n"
            "Zoé: Who would be against it?\nPál: Those who wrote the old one.\n"
        ).encode("cp1252")
    )
    told = prep("read", talk, "--encoding", "cp1252", "--me", "Pál").stdout
    assert "Speakers: Zoé (interviewer), Pál (me)" in told
    assert "Where do you see the risk?" in told
    assert "What is your view?" not in told
    refused = prep("read", talk, "--encoding", "klingon")
    assert refused.stderr == "talk.txt is not in the encoding klingon. Choose another one.\n"
