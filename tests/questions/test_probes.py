"""Which deeper question comes next."""

import pytest

from prep.questions import (
    expected_probes,
    guess_competency,
    next_probe,
    question_type,
    usual_probes,
)
from prep.questions.competency import COMPETENCY_IDS
from prep.questions.model import Lack, Probe
from prep.questions.probe_words import (
    ANY_DEPTH,
    ANY_QUESTION,
    DEPTH_OF_COMPETENCY,
    NO_ANSWER,
    USUAL,
)
from prep.questions.probes import no_answer_probe
from prep.questions.question_type import clear_type
from prep.questions.taxonomy import FITTING, PROBE_WHEN, TYPES

ACTION = Probe("p1", "missing_action", "What did you do first?")
RESULT = Probe("p2", "missing_result", "How did it end?")
DEEPER = Probe("p3", "depth", "Who stayed unconvinced?")
ALWAYS = Probe("p4", "always", "What did it cost?")
PROBES = (DEEPER, ALWAYS, RESULT, ACTION)


def test_the_first_lack_that_has_a_probe_is_asked_for() -> None:
    assert next_probe((Lack.SITUATION, Lack.ACTION, Lack.RESULT), PROBES, ()) == ACTION
    assert next_probe((Lack.RESULT, Lack.ACTION), PROBES, ()) == RESULT


def test_an_answer_that_lacks_nothing_is_asked_for_depth() -> None:
    assert next_probe((), PROBES, ()) == DEEPER
    assert next_probe((Lack.NO_NUMBER,), PROBES, ()) == DEEPER


def test_nothing_is_asked_twice_by_id_or_by_text() -> None:
    lacking = (Lack.ACTION, Lack.RESULT)
    assert next_probe(lacking, PROBES, {"p1"}) == RESULT
    assert next_probe(lacking, PROBES, ["What did you do first?", "How did it end?"]) == DEEPER
    assert next_probe(lacking, PROBES, {"p1", "p2", "p3"}) == ALWAYS


def test_when_all_are_used_up_there_is_still_a_deeper_one() -> None:
    used = {probe.probe_id for probe in PROBES}
    texts: list[str] = []
    for _ in ANY_DEPTH:
        texts.append(next_probe((), PROBES, {*used, *texts}).text)
    assert texts == list(ANY_DEPTH)
    assert next_probe((), PROBES, {*used, *texts}).when == "depth"
    assert next_probe((Lack.ACTION,), (), ()).when == "depth"


def test_the_probes_to_expect_begin_with_what_is_lacking() -> None:
    assert expected_probes((Lack.RESULT,), PROBES) == (RESULT, DEEPER, ALWAYS, ACTION)
    assert expected_probes((), PROBES, limit=2) == (DEEPER, ALWAYS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tell me about a time you disagreed with your manager.", "behavioural"),
        ("How do you handle stress?", "behavioural"),
        ("What do you do when a guest complains?", "behavioural"),
        ("What would you do if two colleagues called in sick?", "situational"),
        ("How do you secure an application?", "technical"),
        ("How do you calculate a drip rate?", "technical"),
        ("Explain the difference between accruals and provisions", "technical"),
        ("Distributed concurrent users", "technical"),
        ("Why do you want to work here?", "motivational"),
        ("Tell me about yourself.", "motivational"),
        ("Why did you leave your last job?", "motivational"),
        ("What is your leadership style?", "motivational"),
        ("Prepare a ten-minute presentation on your first 90 days", "presentation"),
    ],
)
def test_the_wording_tells_what_a_question_is_after(text: str, kind: str) -> None:
    assert question_type(text) == kind


def test_usual_probes_fit_the_kind_of_question() -> None:
    story = usual_probes("Tell me about a time you failed.", "resilience")
    assert story[0] == Probe("usual-resilience", "depth", DEPTH_OF_COMPETENCY["resilience"])
    assert {"missing_action", "missing_result", "team_voice"} <= {probe.when for probe in story}
    knowledge = usual_probes("How do you secure an application?", "")
    assert {probe.when for probe in knowledge} == {"too_short", "vague", "too_long", "depth"}
    assert usual_probes("Why us?", "commercial")[0].when != "depth"


def test_the_same_question_always_gets_the_same_probes_and_others_get_others() -> None:
    texts = [f"Tell me about a time you met client number {number}." for number in range(12)]
    assert usual_probes(texts[0], "") == usual_probes(texts[0], "")
    assert len({usual_probes(text, "") for text in texts}) > 3


def test_every_usual_probe_fires_on_a_lack_that_fits_its_kind() -> None:
    assert set(USUAL) == set(TYPES)
    assert set(DEPTH_OF_COMPETENCY) == set(COMPETENCY_IDS)
    for kind, by_when in USUAL.items():
        fitting = {"depth", *(lack.value for lack in FITTING[kind])}
        assert "depth" in by_when
        assert set(by_when) <= fitting & set(PROBE_WHEN), kind


@pytest.mark.parametrize(
    "text",
    [
        "What would you change on our menu?",
        "A cook who turns up late",
        "What do you do with a cook who turns up late?",
        "What do you know about our ECHO framework?",
        "How do you handle stress?",
        "How do you see the next five years of retail?",
        "How do you keep up with the news?",
        "What are your weaknesses?",
        "What are your salary expectations?",
        "Tell me about yourself.",
        "Have you worked with SAP?",
        "Distributed systems",
        "Would you relocate?",
    ],
)
def test_where_the_wording_does_not_clearly_tell_the_probes_fit_any_question(text: str) -> None:
    neutral = {one for choices in ANY_QUESTION.values() for one in choices}
    assert clear_type(text) == ""
    for competency in ("", "commercial", guess_competency(text)):
        assert {probe.text for probe in usual_probes(text, competency)} <= neutral


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tell me about a time you disagreed with your manager.", "behavioural"),
        ("What was the hardest decision you made last year?", ""),
        ("Describe a project you led.", "behavioural"),
        ("How would you handle a cook who turns up late?", "situational"),
        ("Imagine a guest complains about the soup.", "situational"),
        ("How do you cost a dish?", "technical"),
        ("Explain the difference between accruals and provisions", "technical"),
        ("Why do you want to work here?", "motivational"),
        ("Prepare a ten-minute presentation on your first 90 days", "presentation"),
    ],
)
def test_only_a_clear_wording_brings_probes_of_its_type(text: str, kind: str) -> None:
    assert clear_type(text) == kind


def test_the_probe_for_a_competency_follows_a_told_case_only() -> None:
    told = [
        probe.text for probe in usual_probes("Tell me about a time you cut costs.", "commercial")
    ]
    asked = [probe.text for probe in usual_probes("How do you cost a dish?", "commercial")]
    assert told[0] == DEPTH_OF_COMPETENCY["commercial"]
    assert DEPTH_OF_COMPETENCY["commercial"] not in asked


def test_an_answer_left_empty_gets_a_probe_that_fits_any_question() -> None:
    asked: list[str] = []
    for _ in NO_ANSWER:
        asked.append(no_answer_probe(asked).text)
    assert asked == list(NO_ANSWER)
    assert no_answer_probe(asked).text == "What would you say if you had one sentence?"
