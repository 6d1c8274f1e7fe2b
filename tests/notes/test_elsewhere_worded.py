"""Questions that begin with words English takes for its own, and names that are words."""

import pytest

from prep.notes import read_text
from prep.notes.model import Person

GERMAN = ("Was ist Ihre größte Schwäche?", "Was würden Sie anders machen?", "Warum wir?")


def asked(text: str, name: str = "notes.txt") -> list[str]:
    return [each.question for each in read_text(text, name).notes.exchanges if each.sure]


def people(text: str) -> list[str]:
    return [person.name for person in read_text(text).notes.people]


def test_was_asks_in_a_german_list() -> None:
    reading = read_text("Gespräch bei Müller\n" + "\n".join(GERMAN))
    assert [each.question for each in reading.notes.exchanges if each.sure] == list(GERMAN)
    assert reading.problems == ()


@pytest.mark.parametrize(
    "line",
    [
        "Was wissen Sie über uns",
        "Was hat Sie an der Stelle gereizt",
        "Wie gehen Sie mit Stress um",
        "Wer hat Sie geprägt?",
        "Wat weet je van ons bedrijf",
        "Hoe gaat u om met stress?",
        "Que savez-vous de nous ?",
        "Quel est votre plus grand défaut ?",
        "¿Qué sabe de nosotros?",
        "Por qué nosotros",
    ],
)
def test_a_question_word_asks_without_english(line: str) -> None:
    assert line in asked(f"# Gespräch\n\n- {line}\n- Warum wir?\n", "notes.md")


def test_the_english_was_tells() -> None:
    assert asked("Interview notes\nWhy us?\nWas nervous, had to think.\nWas late.") == ["Why us?"]


@pytest.mark.parametrize(
    "name",
    ["Omar Said", "Theresa May", "George Will", "Doris Day", "Ann Young", "Tom Price", "Ian Long",
     "Min So", "May Chen", "April Jones", "Will Smith", "Mark Long", "Grace Hope"],
)  # fmt: skip
def test_a_name_that_is_a_word_stays_whole(name: str) -> None:
    listed = read_text(f"With: {name} (Staff engineer), Dana Reyes\n\n1. Why us?\n").notes.people
    assert listed[0] == Person(name, "Staff engineer", 1, True)
    assert people(f"Interview with {name} (HR)\n\nWhy us?") == [name]


def test_a_speaker_with_such_a_name_stays_whole() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Omar Said>Why do you want to leave Acme?\n\n00:05.000 --> 00:09.000\n"
        "<v Zoe Kim>I am looking for a larger team, and for more to learn.\n\n00:10.000 --> 00:14.000\n<v Omar Said>What do you want to learn here?\n"
    )
    assert "Omar Said" in people(text)


def test_a_date_after_a_name_is_no_surname() -> None:
    assert people("Spoke with Dana Reyes, Monday May 4\n\nWhy us?") == ["Dana Reyes"]


@pytest.mark.parametrize(
    ("line", "asker"),
    [
        ("Dana asked about my notice period", "Dana"),
        ("Then Omar Said wanted to know why I left", "Omar Said"),
        ("Dana (HR) asked why I left", "Dana"),
        ("she asked about my notice period", None),
        ("Mostly asked about joins", None),
        ("Recruiter asked about my notice period", None),
    ],
)
def test_who_asked_stands_before_asked(line: str, asker: str | None) -> None:
    (found,) = read_text(f"Interview notes\n{line}\n").notes.exchanges
    assert found.asked_by == asker


TALK = "Zoe: Why do you want to leave Acme?\nPal: I want to grow.\n"


@pytest.mark.parametrize("title", ["", "Call with Helios\n\n"])
def test_two_names_in_turn_are_a_talk_in_four_lines(title: str) -> None:
    text = f"{title}{TALK}Zoe: And what do you earn now?\nPal: Fifty.\n"
    notes = read_text(text).notes
    assert [(each.question, each.asked_by, each.answer) for each in notes.exchanges] == [
        ("Why do you want to leave Acme?", "Zoe", "I want to grow."),
        ("And what do you earn now?", "Zoe", "Fifty."),
    ]
    assert [(each.name, each.side) for each in notes.speakers] == [
        ("Zoe", "interviewer"),
        ("Pal", "me"),
    ]


def test_topics_before_questions_are_no_speakers() -> None:
    text = "Backend: why Go?\nFrontend: why React?\nBackend: why SQL?\nFrontend: why CSS?\n"
    assert read_text(text).notes.speakers == ()
