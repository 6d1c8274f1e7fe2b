"""Which competency a question is about: a guess by its words, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.questions import COMPETENCY_IDS, competency_title, guess_competency


@pytest.mark.parametrize(
    ("text", "competency"),
    [
        ("Tell me about a decision you made without all the facts", "judgement"),
        ("Tell me about a time you disagreed with your manager.", "conflict"),
        ("Tell us about a conflict with a colleague", "conflict"),
        ("How do you prioritise when everything is urgent?", "prioritising"),
        ("Describe a time you had to persuade someone", "influence"),
        ("What was your biggest mistake?", "ownership"),
        ("How do you handle stress?", "resilience"),
        ("Tell me about a difficult patient you cared for", "customer"),
        ("Give me an example of when you had to learn something quickly", "learning"),
        ("Tell me about a time you improved a process.", "improvement"),
        ("Tell me about a time you had to let a deadline slip", "delivery"),
        ("Tell me about a time you led a group through a change", "leading_people"),
        ("Tell me about a time you faced an ethical dilemma", "integrity"),
        ("Have you ever been asked to bend the rules?", "integrity"),
        (
            "Tell me about a time you had to explain something difficult to a layman",
            "communication",
        ),
    ],
)
def test_the_words_of_a_question_tell_its_competency(text: str, competency: str) -> None:
    assert guess_competency(text) == competency


@pytest.mark.parametrize(
    "text",
    [
        "How do you secure an application?",
        "What is the CAP theorem?",
        "Event-driven systems",
        "How do you calculate a drip rate?",
        "Explain the difference between accruals and provisions",
        "What is risk-weighted capital?",
        "Tell me about yourself.",
        "Why us?",
        "",
    ],
)
def test_knowledge_and_reasons_are_about_no_competency(text: str) -> None:
    assert guess_competency(text) == ""


def test_every_competency_has_a_title() -> None:
    titles = {competency_title(competency) for competency in COMPETENCY_IDS}
    assert len(titles) == len(COMPETENCY_IDS) == 20
    assert competency_title("influence") == "Influence without authority"
    assert competency_title("pastry_craft") == "Pastry craft"


@given(st.text(max_size=300))
def test_any_text_gets_a_known_competency_or_none(text: str) -> None:
    assert guess_competency(text) in {"", *COMPETENCY_IDS}
