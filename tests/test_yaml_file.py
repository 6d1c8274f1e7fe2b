"""YAML comes in as texts with lines; whatever is clever or broken is refused in words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.yaml_file import MAX_BYTES, UnreadableYaml, read_file, read_folder, read_yaml


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableYaml) as refused:
        read_yaml("bank.yaml", content)
    return str(refused.value)


def test_every_scalar_stays_the_text_that_was_written() -> None:
    content = (
        b"answer: No\ntime: 10:30\nphone: 0123456\nday: 2026-02-30\nempty:\nlist: [1.10, yes]\n"
    )
    assert read_yaml("bank.yaml", content).content == {
        "answer": "No",
        "time": "10:30",
        "phone": "0123456",
        "day": "2026-02-30",
        "empty": "",
        "list": ["1.10", "yes"],
    }


def test_every_value_knows_its_line() -> None:
    file = read_yaml(
        "bank.yaml", b"title: x\nquestions:\n  - id: a\n    text: >-\n      two\n      lines\n"
    )
    assert file.line_of(("title",)) == 1
    assert file.line_of(("questions",)) == 2
    assert file.line_of(("questions", 0, "id")) == 3
    assert file.line_of(("questions", 0, "text")) == 4
    assert file.line_of(("questions", 0, "missing", "deeper")) == 3


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            b"a: 1\nb: 2\na: 3\n",
            "bank.yaml, line 3: `a` stands here a second time (first in line 1).",
        ),
        (b"a: 1\nb: &x 2\n", "bank.yaml, line 2: an anchor (&x) is not allowed; take it out."),
        (b"a: 1\nb: *x\n", "bank.yaml, line 2: an alias (*x) is not allowed; write it out."),
        (
            b"a: 1\n---\nb: 2\n",
            "bank.yaml, line 2: a second document starts here; use a file each.",
        ),
        (
            b"? [a]\n: b\n",
            "bank.yaml, line 1: a key must be a word, not a list or a group of fields.",
        ),
        (
            b"a: 1\nb: \x00\n",
            "bank.yaml, line 2: there is a control character (U+0000) here; take it out.",
        ),
        (
            b"a: 1\nb: caf\xe9\n",
            "bank.yaml, line 2: byte 0xE9 does not belong to UTF-8 text. Save the file as UTF-8.",
        ),
        (b"", "bank.yaml: this file is empty."),
        (b"# only a remark\n", "bank.yaml: this file is empty."),
    ],
)
def test_what_is_not_allowed_is_named_with_its_line(content: bytes, sentence: str) -> None:
    assert refusal(content) == sentence


def test_a_tag_is_refused_and_nothing_runs() -> None:
    sentence = refusal(b"a: 1\nb: !!python/object/apply:os.system [ls]\n")
    assert sentence.startswith("bank.yaml, line 2: a tag (")


def test_what_is_not_yaml_says_where_and_what_to_try() -> None:
    sentence = refusal(b"title: x\ntext: one: two\n")
    assert sentence.startswith("bank.yaml, line 2: this is not YAML (")
    assert "quotes" in sentence


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_quote_left_open_is_named_where_it_opens(quote: str) -> None:
    sentence = refusal(f"title: x\ntext: {quote}one\nkind: y\nmore: z\n".encode())
    assert sentence == (
        "bank.yaml, line 2: the quote that opens here is not closed where its text ends. Close it."
    )


@pytest.mark.parametrize("content", [b"[" * 20_000, b'{"a":' * 20_000, b"- " * 20_000])
def test_deep_nesting_is_refused_at_its_first_level_too_many(content: bytes) -> None:
    assert refusal(content) == "bank.yaml, line 1: this is nested more than 50 deep."


def test_forty_levels_are_fine() -> None:
    nested = read_yaml("bank.yaml", b"[" * 40 + b"]" * 40).content
    assert len(nested) == 1


def test_an_alias_bomb_ends_at_its_first_anchor() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 90))
    assert (
        refusal(bomb.encode()) == "bank.yaml, line 1: an anchor (&a0) is not allowed; take it out."
    )


def test_a_large_file_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"[" * (MAX_BYTES + 1))
    with pytest.raises(
        UnreadableYaml, match=r"large.yaml: this file has 2.0 MB; 2 MB is the most."
    ):
        read_file(path)


def test_utf_16_and_a_byte_order_mark_are_read() -> None:
    assert read_yaml("bank.yaml", "a: é".encode("utf-16")).content == {"a": "é"}
    assert read_yaml("bank.yaml", b"\xef\xbb\xbfa: b").content == {"a": "b"}


def test_one_bad_file_spoils_no_other(tmp_path: Path) -> None:
    (tmp_path / "peer").mkdir()
    (tmp_path / "peer" / "good.yaml").write_text("a: b")
    (tmp_path / "bad.yml").write_text("a: [")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / ".hidden.yaml").write_text("a: [")
    (tmp_path / "notes.txt").write_text("a: [")
    files, problems = read_folder(tmp_path)
    assert [file.name for file in files] == ["peer/good.yaml"]
    assert [problem.source for problem in problems] == ["bad.yml"]


def test_a_folder_or_file_that_does_not_exist(tmp_path: Path) -> None:
    assert read_folder(tmp_path / "nowhere") == ((), ())
    with pytest.raises(UnreadableYaml, match=r"none.yaml: this file cannot be opened"):
        read_file(tmp_path / "none.yaml")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        read_yaml("any.yaml", content)
    except UnreadableYaml as refused:
        assert str(refused).startswith("any.yaml")


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#,? \n\t%@`~0", max_size=120))
def test_any_yaml_like_text_is_read_or_refused(text: str) -> None:
    try:
        read_yaml("any.yaml", text.encode())
    except UnreadableYaml as refused:
        assert str(refused).startswith("any.yaml")
