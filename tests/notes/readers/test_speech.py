"""A talk in which nobody is named, as recognisers and video pages give it; and what is none."""

import pytest

from prep.notes import read_text
from prep.notes.readers.speech import is_speech, read_speech

TIMED = "".join(f"[00:00:{n:02}.040] and then we went on\n" for n in range(0, 40, 4))
SPOKEN = "um so yeah i mean we sort of went there you know and it was okay actually\n" * 20


@pytest.mark.parametrize(
    "text",
    [
        TIMED,
        "".join(f"0:{n:02}\nand then we went on\n" for n in range(0, 40, 4)),
        SPOKEN,
        " ".join(f"word{n} and word{n + 1} came so we left." for n in range(120)),
    ],
)
def test_speech_is_told_by_its_times_its_words_or_its_endless_lines(text: str) -> None:
    assert is_speech(text)


@pytest.mark.parametrize(
    "text",
    [
        "".join(
            f"[00:00:{n:02}] {'Ann' if n % 8 else 'Ben'}: and then?\n" for n in range(0, 40, 4)
        ),
        "".join(f"- um so yeah i mean we sort of went there you know {n}\n" for n in range(30)),
        "Why us?\n" * 60,
        "what " * 2_000,
        "I applied in March. They called in April, which was quick.\n" * 30,
    ],
)
def test_talks_with_names_lists_and_notes_are_none(text: str) -> None:
    assert not is_speech(text)


def test_times_are_no_part_of_what_is_said() -> None:
    found = read_speech("talk.txt", "[00:01] hello there\n0:05\n\nwhat did you do\n")
    assert [(each.line, each.text, each.speaker) for each in found.blocks] == [
        (1, "hello there", None),
        (4, "what did you do", None),
    ]


def test_lines_of_a_common_length_stay_as_they_are() -> None:
    assert read_speech("talk.txt", TIMED).source == TIMED


def test_a_page_in_one_line_is_written_in_several_and_no_word_is_lost() -> None:
    text = " ".join(f"We went to town number {n}. Did you like it there?" for n in range(80))
    found = read_speech("talk.txt", text)
    assert max(len(line) for line in found.source.split("\n")) <= 400
    assert found.source.split() == text.split()


def test_each_question_in_one_long_line_has_a_place_of_its_own() -> None:
    story = "Well, I was at the port for nine years and it was cold there most of the time. " * 8
    text = (
        f"So how did you start out? {story}Okay. And what would you do in the first week? {story}"
    )
    lines = [each.line for each in read_text(text).notes.exchanges if each.sure]
    assert len(lines) == 2
    assert lines[0] < lines[1]
