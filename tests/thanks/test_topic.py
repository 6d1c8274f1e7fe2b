"""A topic in a sentence: a thing is fitted in, a whole sentence is quoted and flagged."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.thanks import Kind, fresh
from prep.thanks.topic import fitted, is_sentence, topic_remark
from tests.thanks.panel import NOWHERE, about, words

MOVING = "We're moving the appeals team to one site in June, so that one person reads a case."
REMARK = "This is a whole sentence from your notes: say in three words what it was about."


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("The migration off Oracle by May.", "the migration off Oracle by May"),
        ("Oracle migration", "Oracle migration"),
        ("Boeing contract", "Boeing contract"),
        ("SAP rollout.", "SAP rollout"),
        ("Moving the letters to plain language", "moving the letters to plain language"),
        ("Team Topologies", "Team Topologies"),
        ("Why the night shift keeps its own list", "why the night shift keeps its own list"),
        ("Talked about the claims backlog.", "the claims backlog"),
        ("the plan you have for May", "the plan you have for May"),
        ("the people who have left", "the people who have left"),
        ("the will to change", "the will to change"),
        ("\u738b\u5c0f\u660e", "\u738b\u5c0f\u660e"),
    ],
)
def test_a_thing_is_fitted_in(typed: str, thing: str) -> None:
    assert fitted(typed) == (thing, "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (MOVING, f"\u201c{MOVING}\u201d"),
        ("she said the budget is gone", "\u201cShe said the budget is gone.\u201d"),
        ("The team is moving to one site", "\u201cThe team is moving to one site.\u201d"),
        ("the team can't keep up", "\u201cThe team can't keep up.\u201d"),
        ("What do you expect?", "\u201cWhat do you expect?\u201d"),
        ('"We are closing the site."', "\u201cWe are closing the site.\u201d"),
        ('They call it "the wall"', "\u201cThey call it 'the wall'.\u201d"),
        ("a b c d e f g h i", "\u201cA b c d e f g h i.\u201d"),
    ],
)
def test_a_whole_sentence_is_quoted(typed: str, said: str) -> None:
    assert fitted(typed) == (said, said)


@pytest.mark.parametrize("kind", [Kind.EMAIL, Kind.CARD, Kind.FOLLOW_UP])
@pytest.mark.parametrize("seat", [0, 1, 2])
def test_no_draft_carries_a_sentence_inside_its_own(kind: Kind, seat: int) -> None:
    given = replace(words(kind=kind), topic=MOVING)
    made = fresh(given, about(seat), NOWHERE)
    assert f"said: \u201c{MOVING}\u201d" in made.text
    assert "appeals" not in made.subject
    assert made.subject.count("12 November") == (1 if kind is Kind.EMAIL else 0)
    assert topic_remark(MOVING, made.text) == REMARK
    assert len(made.text.split("\n\n")) == {Kind.CARD: 3, Kind.FOLLOW_UP: 4}.get(kind, 5)


def test_the_remark_goes_with_the_sentence_and_a_thing_has_none() -> None:
    assert topic_remark(MOVING, f"What we said about {MOVING[:-1]} stayed with me.") == REMARK
    assert topic_remark(MOVING, "What we said about the move stayed with me.") == ""
    assert topic_remark("The migration.", "What we said about the migration stayed.") == ""


@pytest.mark.parametrize("seat", [0, 1, 2])
def test_a_card_begins_with_a_capital(seat: int) -> None:
    body = fresh(words(kind=Kind.CARD), about(seat), NOWHERE).text.split("\n\n")[1]
    assert body[0].isupper()


@given(st.text(max_size=80))
def test_any_topic_is_either_a_thing_or_quoted(typed: str) -> None:
    thing, said = fitted(typed)
    assert bool(said) == is_sentence(typed)
    assert thing == said or not said
    assert not thing.endswith(".")
