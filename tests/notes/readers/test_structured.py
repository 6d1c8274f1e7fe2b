"""JSON and YAML: questions with answers, talks, our own export; refusals name the line."""

import json

import pytest

from prep.notes import read_text
from prep.notes.decode import UnreadableNotes
from prep.notes.readers.structured import read_json, read_yaml_notes
from prep.reading_report import as_json


def test_questions_with_answers_are_rows() -> None:
    found = read_json(
        "n.json",
        '[{"question": "Why us?", "answer": "fit", "asked_by": "Ana", "tags": ["a", "b"]}]',
    )
    assert found.source == "Question | Answer | Asked by | Tags\nWhy us? | fit | Ana | a; b"
    assert found.blocks[0].cells[0].column == "Question"


def test_a_talk_is_turns() -> None:
    said = [
        {"speaker": who, "text": text} for who, text in (("Ana", "Why us?"), ("Me", "Fit.")) * 2
    ]
    for value in (said, {"segments": said}):
        found = read_json("n.json", json.dumps(value))
        turns = [each for each in found.blocks if each.kind == "turn"]
        assert [each.speaker for each in turns] == ["Ana", "Me", "Ana", "Me"]
        assert found.source.split("\n")[turns[0].line - 1] == "Ana: Why us?"


def test_a_record_a_line_reads_like_a_list() -> None:
    assert (
        read_json("n.jsonl", '{"question": "Why?"}\n{"question": "How?"}\n').source
        == "Question\nWhy?\nHow?"
    )


def test_groups_become_headings_and_facts_stand_first() -> None:
    found = read_yaml_notes(
        "n.yaml", "questions:\n  - Why us?\n  - Why now?\ncompany: Harbor\nround: 1\n"
    )
    assert found.source == "Company: Harbor\nRound: 1\n\n# Questions\n- Why us?\n- Why now?"
    assert [each.kind for each in found.blocks][-2:] == ["item", "item"]


def test_our_own_export_comes_back() -> None:
    notes = "# Questions asked\n\n1. Why us?\n   blanked on it\n2. Tell me about a backlog\n"
    first = read_text(notes, "n.md")
    again = read_text(as_json(first), "n.json")
    assert [each.question for each in again.notes.exchanges] == [
        each.question for each in first.notes.exchanges
    ]


def test_yaml_keeps_what_was_written() -> None:
    found = read_yaml_notes("n.yaml", "- {question: Why us?, answer: no, score: 010}\n")
    assert found.source.split("\n")[1] == "Why us? | no | 010"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[\n{"question": }\n]', "n.json, line 2: this is not JSON"),
        ("[\n" * 200_000, "n.json, line 51: this is nested more than 50 deep"),
        ('{"a": NaN}', "n.json: NaN is no number"),
        (f'{{"a": {"9" * 20_000}}}', "a number with 20,000 digits"),
        ('"' + r"\"" * 100_000, "this is not JSON"),
    ],
)
def test_what_is_no_json_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(UnreadableNotes) as refused:
        read_json("n.json", text)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x [1]\nb: *x\n", "n.yaml, line 1: an anchor (&x) is not allowed"),
        ("a: !!python/object/apply:os.system [ls]\n", "n.yaml, line 1: a tag"),
        ("[" * 20_000, "n.yaml, line 1: this is nested more than 50 deep"),
        ("a: 1\na: 2\n", "n.yaml, line 2: `a` stands here a second time"),
    ],
)
def test_what_yaml_could_do_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(UnreadableNotes) as refused:
        read_yaml_notes("n.yaml", text)
    assert said in str(refused.value)


def test_a_field_that_stands_twice_is_named() -> None:
    found = read_json("n.json", '{"question": "Why?", "question": "How?"}')
    assert found.source == "Question: Why?"
    assert "stands twice" in found.problems[0].message
