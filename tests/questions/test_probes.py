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
from prep.questions.probe_words import ANY_DEPTH, DEPTH_OF_COMPETENCY, USUAL
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


def test_a_bare_topic_of_a_first_interview_gets_probes_for_knowledge() -> None:
    text = "Distributed systems"
    probe = next_probe((Lack.VAGUE,), usual_probes(text, guess_competency(text)), ())
    assert probe.text in USUAL["technical"]["vague"]
