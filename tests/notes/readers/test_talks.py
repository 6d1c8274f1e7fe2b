"""Talks kept as records: the forms that recognisers and meeting programs export."""

import json

import pytest

from prep.notes import read, read_text
from prep.notes.readers.talks import Said, talk_in

SAID = [("Ann", "Why us?"), ("Ben", "For the trams."), ("Ann", "Why now?")]
WANTED = [Said(name, words) for name, words in SAID]


@pytest.mark.parametrize(
    "value",
    [
        [{"speaker": name, "text": words} for name, words in SAID],
        [{"role": name, "content": words} for name, words in SAID],
        {"utterances": [{"speaker": name, "start": 1, "text": words} for name, words in SAID]},
        {"results": [{"speaker": {"name": name}, "transcript": words} for name, words in SAID]},
        {
            "text": "all of it",
            "Segments": [{"Speaker Name": n, "Text": words} for n, words in SAID],
        },
    ],
)
def test_a_talk_is_found_in_each_of_its_forms(value: object) -> None:
    assert talk_in(value) == WANTED


def test_numbers_become_names_and_times_stand_in_for_them() -> None:
    assert talk_in([{"speaker": n, "text": "x"} for n in (0, 1, 0)])[1] == Said("Speaker 1", "x")
    assert talk_in({"segments": [{"start": 0.5, "text": "x"}] * 3}) == [Said("", "x")] * 3


@pytest.mark.parametrize(
    "value",
    [
        [{"question": "Why us?", "answer": "For the trams."}] * 3,
        [{"text": "Why us?"}] * 3,
        {"segments": [{"start": 1, "text": "x"}]},
        {"text": "Why us?"},
        ["Why us?"],
        None,
    ],
)
def test_records_of_questions_are_no_talk(value: object) -> None:
    assert talk_in(value) == []


def test_the_words_all_in_one_are_not_given_twice() -> None:
    told = {
        "language": "en",
        "text": " ".join(words for _, words in SAID) * 20,
        "segments": [{"start": n, "text": words} for n, (_, words) in enumerate(SAID)],
    }
    source = read("whisper.json", json.dumps(told).encode()).notes.document.source
    assert source == "Language: en\n\nWhy us?\nFor the trams.\nWhy now?"


def test_a_table_with_times_and_words_is_a_talk_without_names() -> None:
    found = read(
        "talk.tsv", b"start\tend\ttext\n0\t10\tSo how did you start?\n10\t20\tAt the port.\n"
    )
    assert found.notes.document.source == "So how did you start?\nAt the port."
    assert [each.sure for each in found.notes.exchanges] == [True]


def test_a_speaker_in_a_table_is_named_without_a_colon() -> None:
    rows = "".join(f",{name}:,{words}\n" for name, words in SAID)
    found = read_text(f"timestamp,speaker,words\n{rows}", "talk.csv")
    assert [each.name for each in found.notes.speakers] == ["Ann", "Ben"]
    assert found.notes.document.source.startswith("Ann: Why us?")
