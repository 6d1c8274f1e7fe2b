"""Bytes become text: by their mark, by their NULs, as UTF-8, else by a look at the whole file."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.notes import ENCODINGS, UnreadableNotes, encoding_label, read, read_text
from prep.notes.decode import decode

FRENCH = (
    "Pourquoi avez-vous quitté l'équipe ? J'ai répondu « par curiosité », très simplement.\n" * 40
)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_every_unicode_form_gives_the_same_text(encoding: str, shown: str) -> None:
    decoded = decode("notes.txt", FRENCH.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.problems) == (FRENCH, shown, ())


def test_windows_notes_are_told_by_their_whole_length() -> None:
    plain_head = "Tell me about yourself.\n" * 200
    decoded = decode("notes.txt", (plain_head + FRENCH).encode("cp1252"))
    assert decoded.text == plain_head + FRENCH


GERMAN = "Größe der Löschgruppe? Fünf Männer, sagte ich. Wie übt ihr?\n" * 20


def test_an_encoding_that_is_told_is_used_and_shown() -> None:
    content = GERMAN.encode("mac-roman")
    found = read("notizen.txt", content, encoding="mac-roman").notes.document
    assert (found.source, found.encoding) == (GERMAN, "mac-roman")
    inside = read("notizen.txt", content, encoding="cp1252").notes.document
    assert inside.source != GERMAN


@pytest.mark.parametrize("form", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_told_without_its_order(form: str) -> None:
    assert decode("n.txt", GERMAN.encode(form), "utf-16").text == GERMAN


@pytest.mark.parametrize("encoding", ["utf-8", "euc_kr", "no such one", "base64"])
def test_an_encoding_that_does_not_fit_is_refused_in_one_sentence(encoding: str) -> None:
    with pytest.raises(UnreadableNotes) as refused:
        read("notizen.txt", GERMAN.encode("cp1252"), encoding=encoding)
    said = f"notizen.txt is not in the encoding {encoding_label(encoding)}. Choose another one."
    assert str(refused.value) == said


def test_every_encoding_on_offer_is_known_by_its_own_name() -> None:
    for encoding, label in ENCODINGS:
        assert codecs.lookup(encoding).name == encoding
        assert encoding_label(encoding) == label
    assert encoding_label("Windows-1252") == "Western European (Windows)"
    assert encoding_label("utf-16-le") == "Unicode (UTF-16)"
    assert encoding_label("klingon") == "klingon"


def test_what_is_found_can_be_shown_among_those_on_offer() -> None:
    found = decode("notes.txt", FRENCH.encode("cp1252")).encoding
    assert found in dict(ENCODINGS)


def test_control_characters_are_left_out_and_counted() -> None:
    decoded = decode("notes.txt", b"Why us?\x00\x07 Fine.\r\n")
    assert decoded.text == "Why us? Fine.\r\n"
    assert [problem.message for problem in decoded.problems] == ["2 control characters left out."]


def test_half_characters_in_pasted_text_are_replaced_and_counted() -> None:
    reading = read_text("Why us?\ud83d\n")
    assert reading.notes.document.source == "Why us?\ufffd\n"
    assert "1 character could not be read" in reading.problems[0].message


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("notes.txt", b"", "is empty"),
        ("notes.txt", b"\xef\xbb\xbf", "holds no text"),
        ("~$notes.docx", b"\x05Ann" * 40, "lock file"),
        (
            "old.doc",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99,
            "password-protected Office file",
        ),
        ("photo.md", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "a picture"),
        ("noise.txt", bytes(range(256)) * 40, "is not text"),
        ("long.txt", b"a" * (10 * 1024 * 1024 + 1), "larger than 10 MB"),
    ],
)
def test_what_is_not_text_is_refused_with_its_name_and_the_reason(
    name: str, content: bytes, said: str
) -> None:
    with pytest.raises(UnreadableNotes) as refused:
        read(name, content)
    assert name in str(refused.value)
    assert said in str(refused.value)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        reading = read("notes.txt", content)
    except UnreadableNotes:
        return
    assert reading.notes.document.source == decode("notes.txt", content).text


@given(st.text(max_size=400))
def test_any_pasted_text_is_kept_as_it_is(text: str) -> None:
    try:
        reading = read_text(text)
    except UnreadableNotes:
        return
    source = reading.notes.document.source
    lines = source.count("\n") + 1
    assert len(source) <= len(text)
    for block in reading.notes.document.blocks:
        assert 1 <= block.line <= block.last_line <= lines
    for exchange in reading.notes.exchanges:
        assert 1 <= exchange.line <= exchange.last_line <= lines
        assert exchange.answer_last_line <= lines
