"""The samples: how much of what they hold is found. The floors fail when extraction gets worse."""

from collections.abc import Iterable
from functools import cache

import pytest
import yaml

from benchmarks.extraction import (
    EXPECTED,
    SAMPLES,
    Row,
    Tally,
    expected_exchanges,
    load_samples,
    measure,
    notes_of,
)
from prep.notes.mentions import find_people, find_promises, find_topics
from prep.questions.difficulty import flag

KINDS = {
    "md_debrief",
    "md_experience",
    "md_lang",
    "md_prep",
    "no_interview",
    "srt",
    "transcript_txt",
    "txt_notes",
    "vtt",
}
QUESTIONS_F1 = {
    "all": 0.93,
    "md_debrief": 0.92,
    "md_experience": 0.92,
    "md_lang": 0.92,
    "md_prep": 0.9,
    "srt": 0.85,
    "transcript_txt": 0.9,
    "txt_notes": 0.9,
    "vtt": 0.85,
}
FLAG_F1 = 0.93
MENTIONS_F1 = {"topics": 0.93, "people": 0.93, "promises": 0.93}


@cache
def rows() -> dict[str, Row]:
    return {row.kind: row for row in measure()}


def test_every_kind_of_notes_has_its_samples() -> None:
    assert set(rows()) == KINDS | {"all"}
    assert rows()["all"].files >= 70
    assert rows()["no_interview"].questions == 0


def test_expectations_point_at_lines_that_are_there() -> None:
    for sample in load_samples(SAMPLES):
        lines = sample.notes.document.source.split("\n")
        assert all(lines[line - 1].strip() for line in sample.expected)


@pytest.mark.parametrize(("kind", "floor"), QUESTIONS_F1.items())
def test_ticked_questions_are_the_ones_that_were_asked(kind: str, floor: float) -> None:
    assert rows()[kind].methods["ticked"].f1 >= floor


def test_finding_beats_a_search_for_question_marks_by_far() -> None:
    methods = rows()["all"].methods
    assert methods["ticked"].f1 > methods["? or imperative"].f1 + 0.2
    assert methods["? or imperative"].f1 > methods["line has ?"].f1


def test_a_file_that_is_no_interview_ticks_nothing() -> None:
    ticked = [
        (sample.name, exchange.question)
        for sample in load_samples(SAMPLES)
        if sample.kind == "no_interview"
        for exchange in sample.notes.exchanges
        if exchange.sure
    ]
    assert ticked == []


def test_the_flag_agrees_with_the_reader_of_the_notes() -> None:
    assert rows()["all"].methods["difficult"].f1 >= FLAG_F1


def test_the_line_that_decides_is_the_one_quoted() -> None:
    wrong = []
    for sample in load_samples(SAMPLES):
        wanted = yaml.safe_load((SAMPLES / f"{sample.name}{EXPECTED}").read_text("utf-8"))
        lines = {each["line"]: each.get("evidence_line") for each in wanted["questions"]}
        exchanges = expected_exchanges(sample)
        flags = flag(notes_of(sample.notes.document, exchanges))
        for exchange, flagged in zip(exchanges, flags, strict=True):
            due = lines[exchange.line]
            if due is not None and due not in [reason.line for reason in flagged.reasons]:
                wrong.append((sample.name, exchange.line, due))
    assert wrong == []


@cache
def mention_tallies() -> dict[str, Tally]:
    tallies = dict.fromkeys(MENTIONS_F1, Tally())
    for sample in load_samples(SAMPLES):
        wanted = yaml.safe_load((SAMPLES / f"{sample.name}{EXPECTED}").read_text("utf-8"))
        document = sample.notes.document
        exchanges = expected_exchanges(sample)
        tallies["topics"] += _tally(
            [each.line for each in find_topics(document, exchanges)], wanted["topics"]
        )
        tallies["people"] += _tally(
            [(_surname(each.name), each.interviewer) for each in find_people(document)],
            [(_surname(each["name"]), each["interviewer"]) for each in wanted["people"]],
        )
        tallies["promises"] += _tally(
            [(each.line, each.made_by, each.by_when) for each in find_promises(document)],
            [(each["line"], each["made_by"], each["by_when"]) for each in wanted["promises"]],
        )
    return tallies


def _tally(given: Iterable[object], due: Iterable[object]) -> Tally:
    found, wanted = set(given), set(due)
    return Tally(len(found & wanted), len(found - wanted), len(wanted - found))


def _surname(name: str) -> str:
    return name.split()[-1]


@pytest.mark.parametrize(("what", "floor"), MENTIONS_F1.items())
def test_topics_people_and_promises_are_found(what: str, floor: float) -> None:
    assert mention_tallies()[what].f1 >= floor
