"""What is missing from an answer in the making, and which probes that invites."""

from dataclasses import replace

from prep.questions.expected import asks_for_a_case, probes_to_expect, what_lacks
from prep.questions.model import Answer, Lack
from tests.questions.test_order import PLAIN

CASE = replace(PLAIN, text="Tell me about a time you cleared a backlog.")
KNOWLEDGE = replace(PLAIN, text="How does a message queue keep its order?")


def test_a_case_is_measured_by_its_parts_and_knowledge_is_not() -> None:
    assert (asks_for_a_case(CASE), asks_for_a_case(KNOWLEDGE)) == (True, False)
    told = Answer(in_full="It keeps one partition a key, so that what belongs together stays.")
    assert Lack.RESULT in what_lacks(CASE, told)
    assert Lack.RESULT not in what_lacks(KNOWLEDGE, told)


def test_the_probe_for_what_is_missing_comes_first() -> None:
    no_end = Answer(
        situation="In May 2024 our claims team at Quay Mutual had 400 open cases.",
        action="I sorted them by age. I called the ten oldest. I wrote a rule for new ones.",
    )
    assert what_lacks(CASE, no_end)[0] is Lack.RESULT
    assert probes_to_expect(CASE, no_end)[0].when == "missing_result"
