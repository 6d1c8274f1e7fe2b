"""Hostile and broken files: one message with the name and the way out, and the program lives on."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from prep.__main__ import UNREADABLE, main
from prep.notes import Reading, UnreadableNotes, apart, child, read, read_text
from tests.notes import made_files as made

MOST_GROWTH = 300 * 1024 * 1024

_FAR_CELL = (
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
)
_NOT_PRINTED = {"[Content_Types].xml": "<Types/>"}

REFUSED: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "is empty"),
    "byte order mark only": ("a.txt", b"\xff\xfe", "holds no text"),
    "owner lock file": ("~$notes.docx", b"\x05Ann" + bytes(158), "is a lock file"),
    "random bytes": ("a.txt", bytes(range(256)) * 400, "is not text"),
    "program called pdf": ("a.pdf", b"MZ\x90" + bytes(5000), "is a program"),
    "zip bomb docx": (
        "a.docx",
        made.bomb("word/document.xml", 60, _NOT_PRINTED),
        "unpacks to more than 50 MB",
    ),
    "zip bomb below 50 MB": (
        "a.zip",
        made.bomb("a.md", 40),
        "unpacks to more than 200 times its size",
    ),
    "too many entries": (
        "a.zip",
        made.zipped({f"{n}.md": "x" for n in range(2001)}),
        "2,001 files",
    ),
    "external entity": ("a.docx", made.docx(made.paragraph("x"), head=made.XXE), "XML entities"),
    "billion laughs": (
        "a.docx",
        made.docx(made.paragraph("x"), head=made.BILLION_LAUGHS),
        "XML entities",
    ),
    "password on Office": ("a.docx", made.locked_office(), "is protected by a password"),
    "password on PDF": ("a.pdf", made.locked_pdf(), "is protected by a password"),
    "scan": ("a.pdf", made.pdf_of_streams([b"0 0 9 9 re f"]), "has no text in it"),
    "truncated PDF": ("a.pdf", made.pdf(["Why us?"])[:300], "is damaged or cut off"),
    "truncated docx": (
        "a.docx",
        made.docx(made.paragraph("x" * 5000))[:700],
        "is damaged or cut off",
    ),
    "PDF that unpacks to 160 MB": (
        "a.pdf",
        made.flate_bomb_pdf(160),
        "unpacks to more than 150 MB",
    ),
    "slide deck": ("a.pptx", made.zipped({"ppt/presentation.xml": "x"}), "is a slide deck"),
    "nested JSON": ("a.json", b"[" * 200_000, "nested more than 50 deep"),
    "endless number": ("a.json", b'{"a": ' + b"9" * 20_000 + b"}", "20,000 digits"),
    "alias bomb": ("a.yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "line 1: an anchor"),
    "nested YAML": ("a.yaml", b"[" * 20_000, "nested more than 50 deep"),
    "too large": ("a.txt", b"a" * (10 * 1024 * 1024 + 1), "is larger than 10 MB"),
}

READ: dict[str, tuple[str, bytes]] = {
    "far cell": (
        "a.xlsx",
        made.zipped(
            made.sheet_parts(["S"]) | {"xl/worksheets/sheet1.xml": made.worksheet(_FAR_CELL)}
        ),
    ),
    "one line of 9 MB": ("a.txt", b"why " * 2_300_000),
    "one line of 3 MB on a page": ("a.html", b"<p>" + b"why " * 800_000),
    "NUL bytes": ("a.txt", b"Why us?\0\n" + b"Why now?\n" * 40),
    "half a character": ("a.txt", b"Why us?\n" + b"\xed\xa0\x80\n" + b"Why now?\n" * 20),
    "docx called txt": ("a.txt", made.docx(made.paragraph("Why us?"))),
    "unclosed comments": ("a.html", b"<html>Why us?" + b"<!--" * 200_000),
    "unclosed tags": ("a.html", b"<html>Why us?" + b"<a b='" * 200_000),
    "nested lists": ("a.html", b"<html>Why us?" + b"<ul><li>" * 50_000),
    "nested tables": ("a.html", b"<html>Why us?" + b"<table><tr><td>" * 30_000),
    "unclosed quote": ("a.csv", b'Area,Question\nHR,"Why us?\n' + b"HR,Why now?\n" * 20_000),
    "200,000 columns": ("a.csv", b"Area,Question\nHR,Why us?\n" + b"a," * 200_000),
    "3,000 pages": ("a.pdf", made.pdf(*[["Why us?", "fit", "Why now?", "moved"]] * 3000)),
}


def _peak() -> int:
    """The most memory that this process has held so far, in bytes; 0 where it can't be asked."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


@pytest.mark.parametrize("case", REFUSED)
def test_a_hostile_file_ends_in_one_message(case: str) -> None:
    name, content, said = REFUSED[case]
    before = _peak()
    with pytest.raises(UnreadableNotes) as refused:
        read(name, content)
    message = str(refused.value)
    assert message.startswith(name)
    assert said in message
    assert "\n" not in message
    assert len(message) < 260
    assert _peak() - before < MOST_GROWTH


@pytest.mark.parametrize("case", READ)
def test_an_odd_file_is_read_within_its_bounds(case: str) -> None:
    before = _peak()
    found = read(*READ[case])
    lines = found.notes.document.source.count("\n") + 1
    assert all(1 <= each.line <= each.last_line <= lines for each in found.notes.document.blocks)
    assert _peak() - before < MOST_GROWTH


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a process's memory")
def test_a_child_that_runs_out_of_memory_is_a_message() -> None:
    with pytest.raises(UnreadableNotes, match="needs more memory than any file of notes"):
        read("a.pdf", made.flate_bomb_pdf(3000, times=2))


def test_a_child_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MOST_SECONDS", 0.01)
    with pytest.raises(UnreadableNotes, match=r"a\.docx takes longer than"):
        read("a.docx", made.docx(made.paragraph("x")))


@pytest.mark.skipif(sys.platform == "win32", reason="needs a program that is a script")
def test_the_child_is_told_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = tmp_path / "python"
    stand_in.write_text(f"#!/bin/sh\nenv > {tmp_path}/seen\n", encoding="utf-8")
    stand_in.chmod(0o700)
    monkeypatch.setenv("SOME_TOKEN", "secret")
    monkeypatch.setattr(sys, "executable", str(stand_in))
    with pytest.raises(UnreadableNotes, match="could not be opened"):
        apart.open_apart("docx", "a.docx", b"x")
    seen = (tmp_path / "seen").read_text(encoding="utf-8")
    assert "PWD=" in seen
    assert "secret" not in seen
    assert "HOME=" not in seen


def test_nothing_is_kept_of_a_refused_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(REFUSED["external entity"][1])
    assert main(["read", str(path)]) == UNREADABLE
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["a.docx"]


_NAMES = some.sampled_from(
    ["a", "a.md", "a.txt", "a.csv", "a.json", "a.yaml", "a.vtt", "~$a", "\x00/..", "a\n.md"]
)


@given(_NAMES, some.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_under_any_name_are_read_or_refused(name: str, content: bytes) -> None:
    _is_read_or_refused(name, content)


@given(_NAMES, some.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    try:
        found = read_text(text, name)
    except UnreadableNotes:
        return
    assert found.notes.document.source.strip()


_WHOLE = {
    "zip": made.docx(made.paragraph("Why us?"), made.table(made.texts("a", "b"))),
    "pdf": made.pdf(["Why us?", "fit"], ["Why now?"]),
    "xlsx": made.xlsx({"S": [["Question", "Answer"], ["Why us?", "fit"]]}),
    "docx": made.zipped(made.word_parts("<w:document/>")),
}


@given(some.sampled_from(sorted(_WHOLE)), some.data())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_file_is_read_or_refused(kind: str, data: some.DataObject) -> None:
    content = bytearray(_WHOLE[kind])
    for _ in range(data.draw(some.integers(1, 12))):
        at = data.draw(some.integers(0, len(content) - 1))
        content[at] = data.draw(some.integers(0, 255))
    cut = data.draw(some.integers(0, len(content)))
    found = child.answer(kind, "a.file", bytes(content[: cut or None]))
    assert "refused" in found or "source" in found or "files" in found


@given(some.dictionaries(some.text(max_size=12), some.binary(max_size=60), max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_zip_is_opened_or_refused(files: dict[str, bytes]) -> None:
    whole = {name.replace("\x00", "") or "x": content for name, content in files.items()}
    if any("\ud800" <= sign <= "\udfff" for name in whole for sign in name):
        return
    found = child.answer("zip", "a.zip", made.zipped(whole))
    assert "refused" in found or "source" in found or "files" in found


def _is_read_or_refused(name: str, content: bytes) -> None:
    try:
        found = read(name, content)
    except UnreadableNotes as refused:
        assert str(refused)
        return
    assert isinstance(found, Reading)
