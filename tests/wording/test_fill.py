"""Templates: filled, or refused in a sentence that names the file."""

from pathlib import Path

import pytest

from prep.wording import TemplateFault, fields_of, fill


@pytest.fixture
def template(tmp_path: Path) -> Path:
    file = tmp_path / "hello.txt"
    file.write_text("Hi {{ name }},\n{{ words }}\n", encoding="utf-8")
    return file


def test_values_go_in_as_they_are_and_on_one_line(template: Path) -> None:
    assert fill(template, {"name": "Zoë O'Brien\r\n", "words": "<b>{{ x }}"}) == (
        "Hi Zoë O'Brien,\n<b>{{ x }}"
    )
    assert fields_of(template) == {"name", "words"}


def test_an_unknown_field_is_named_with_those_that_are_known(template: Path) -> None:
    with pytest.raises(TemplateFault, match=r"hello.txt: 'words' is undefined.*name"):
        fill(template, {"name": "Zoë"})


def test_a_mistake_names_its_line(template: Path) -> None:
    template.write_text("Hi\n{{ name \n", encoding="utf-8")
    with pytest.raises(TemplateFault, match=r"hello.txt, line \d"):
        fill(template, {"name": "Zoë"})


def test_a_template_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(TemplateFault, match=r"gone\.txt"):
        fill(tmp_path / "gone.txt", {})
    (tmp_path / "raw.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TemplateFault, match=r"raw\.txt"):
        fill(tmp_path / "raw.txt", {})


def test_a_template_reaches_nothing_but_its_fields(template: Path) -> None:
    template.write_text("{{ name.__class__.__mro__ }}", encoding="utf-8")
    with pytest.raises(TemplateFault, match=r"hello\.txt"):
        fill(template, {"name": "Zoë"})
