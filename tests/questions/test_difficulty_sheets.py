"""Verdicts in sheets, admissions in talks, remarks beside a question."""

import json

import pytest

from prep.notes import read, read_text
from prep.questions.admissions import admits
from prep.questions.columns import number_says
from prep.questions.difficulty import flag
from prep.questions.draft import draft_of
from prep.questions.remark_beside import question_and_answer


def in_sheet(text: str, name: str = "sheet.csv") -> list[str]:
    return [each.difficult for each in flag(read(name, text.encode()).notes)]


@pytest.mark.parametrize(
    ("column", "cells", "said"),
    [
        ("How it went (1-5)", "1245", ["yes", "yes", "no", "no"]),
        ("Rating", "2345", ["yes", "unstated", "no", "no"]),
        ("Confidence (1-10)", "2579", ["yes", "yes", "no", "no"]),
        ("Difficulty (1-5)", "1245", ["no", "no", "yes", "yes"]),
        ("Difficulty for me", "1245", ["no", "no", "yes", "yes"]),
        ("Importance (1-5)", "1245", ["unstated"] * 4),
        ("Max score", "1245", ["unstated"] * 4),
    ],
)
def test_a_column_of_numbers_tells_its_direction(column: str, cells: str, said: list[str]) -> None:
    rows = "".join(f"What is topic {at}?,{cell}\n" for at, cell in enumerate(cells))
    assert in_sheet(f"Question,{column}\n{rows}") == said


def test_the_numbers_of_a_column_tell_its_scale() -> None:
    assert in_sheet("Question,Score\nWhy us?,4\nWhy now?,9\n") == ["yes", "no"]
    assert number_says("Rating", "2") == "difficult"
    assert number_says("Rating (1-3)", "3") == "fine"
    assert number_says("Company", "2") is None


def test_a_sheet_quotes_the_column_with_the_number() -> None:
    (said,) = flag(read("a.csv", b"Question,Rating\nWhy us?,2\n").notes)
    assert [reason.evidence for reason in said.reasons] == ["Rating: 2"]


def test_hard_is_the_level_of_a_question_in_a_bank() -> None:
    bank = "Question,Difficulty,Answer\nWhat is GLP?,Hard,Good laboratory practice\n"
    assert in_sheet(bank) == ["unstated"]
    assert in_sheet("Question,Difficulty,Rating\nLRU cache,Hard,2\n") == ["unstated"]
    asked = "Question,Difficulty,Asked by\nWhat is GLP?,Hard,Dana\nWhy us?,Easy,Dana\n"
    assert in_sheet(asked) == ["yes", "no"]
    practised = "Name,Difficulty,Status\nWhat is GLP?,Hard,To practise\nWhy us?,Hard,Done\n"
    assert in_sheet(practised) == ["yes", "unstated"]


def test_json_and_yaml_tell_in_their_fields() -> None:
    questions = [
        {"question": "Why us?", "answer": "I like users", "hard": False},
        {"question": "How many petrol stations?", "answer": "gave up half way", "hard": True},
    ]
    found = flag(read("q.json", json.dumps({"questions": questions}).encode()).notes)
    assert [each.difficult for each in found] == ["no", "yes"]
    assert {reason.evidence for reason in found[1].reasons} == {
        "Answer: gave up half way",
        "Hard: yes",
    }
    yaml = (
        "questions:\n  - text: How do you test?\n    rating: 2\n  - text: Why us?\n    rating: 5\n"
    )
    assert in_sheet(yaml, "q.yaml") == ["yes", "no"]


@pytest.mark.parametrize(
    "words",
    [
        "I'm, um, not sure. I don't really have one in mind. Sorry.",
        "Hmm, I don't know how to explain it better.",
        "Honestly I can't think of a reason right now.",
        "Well, um, it's, it's complicated, I, uh, I don't know how to put it.",
        "Let me think. Um. Um. Pass.",
        "Can we come back to that?",
    ],
)
def test_a_candidate_admits_to_have_no_answer(words: str) -> None:
    assert admits(words)
    talk = f"Dana: Tell me about a bug.\nMe: {words}\nDana: Why us?\nMe: The mission.\n"
    assert [each.difficult for each in flag(read_text(talk, me="Me").notes)] == ["yes", "unstated"]


@pytest.mark.parametrize(
    "words",
    [
        "I don't know how to put it better than my boss did: ship it.",
        "I can't think of a better place to work.",
        "All tests pass.",
        "I'm not sure. I would start with the logs.",
        "I don't have any direct reports right now.",
    ],
)
def test_an_answer_is_no_admission(words: str) -> None:
    assert not admits(words)


def test_an_admission_may_run_over_two_captions() -> None:
    assert admits("I don't really have one in mind.", len("I don't really have"))
    assert not admits("It was fine. I don't know.", len("It was fine."))


@pytest.mark.parametrize(
    ("line", "question", "answer", "said"),
    [
        ("asked about my gap in 2023, i stumbled badly", "asked about my gap in 2023", "i stumbled badly", "yes"),
        ("Biggest regret? - ugh, awful answer", "Biggest regret?", "ugh, awful answer", "yes"),
        ("Walk me through a DCF - totally lost", "Walk me through a DCF", "totally lost", "yes"),
        ("Tell me about a failure: bombed it", "Tell me about a failure", "bombed it", "yes"),
        ("Salary expectations? -> I said a number too early :(", "Salary expectations?", "I said a number too early :(", "yes"),
        ("What is churn? [HARD]", "What is churn?", "HARD", "yes"),
        ("asked for notice period (3 months, she winced)", "asked for notice period", "3 months, she winced", "yes"),
        ("Dana asked how I prioritise - ok answer", "Dana asked how I prioritise", "ok answer", "no"),
        ('"Tell me about a failed project" - told the CRM one, ok', '"Tell me about a failed project"', "told the CRM one, ok", "no"),
        ("Explain polymorphism - compile time vs runtime", "Explain polymorphism - compile time vs runtime", "", "unstated"),
        ("Reserves - how do you set the first one?", "Reserves - how do you set the first one?", "", "unstated"),
    ],
)  # fmt: skip
def test_a_remark_is_no_part_of_the_question(
    line: str, question: str, answer: str, said: str
) -> None:
    notes = read_text(f"## Questions asked\n- {line}\n- Why us?\n", "notes.md").notes
    assert question_and_answer(notes.exchanges[0]) == (question, answer)
    flagged = flag(notes)[0]
    assert flagged.difficult == said
    assert all(line in reason.evidence for reason in flagged.reasons)


def test_levels_in_brackets_are_no_marks() -> None:
    text = "## Questions asked\n- What is churn? [HARD]\n- What is a join? [EASY]\n"
    assert [each.difficult for each in flag(read_text(text, "n.md").notes)] == ["unstated"] * 2


def test_the_draft_shows_the_question_and_keeps_the_remark() -> None:
    reading = read_text("Interview notes\nDana asked about my gap, i stumbled badly\nWhy us?\n")
    row = draft_of(reading, flag(reading.notes)).questions[0]
    assert (row.text, row.noted_answer, row.asked_by, row.difficult) == (
        "Dana asked about my gap",
        "i stumbled badly",
        "Dana",
        "yes",
    )
