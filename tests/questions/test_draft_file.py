"""Drafts as JSON: exactly back, whatever is in them; another version's shape is known as such."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep import notes
from prep.errors import Problem
from prep.notes.model import (
    Block,
    Cell,
    Document,
    Exchange,
    Notes,
    Person,
    Promise,
    Reading,
    Speaker,
    Topic,
)
from prep.questions.difficulty import flag
from prep.questions.draft import Draft, DraftQuestion, Repeat, Ticked, draft_of
from prep.questions.draft_file import (
    OtherShape,
    reading_as_json,
    reading_from_json,
    state_as_json,
    with_state,
)
from prep.questions.model import Reason
from tests.invented import SOURCE

text = st.text(max_size=12)
line = st.integers(1, 9_999)
maybe_line = st.none() | line
stated = st.sampled_from(["yes", "no", "unstated"])
problems = st.lists(st.builds(Problem, text, maybe_line, text), max_size=2).map(tuple)


def some(
    made: object, /, **fields: st.SearchStrategy[object]
) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.builds(made, **fields), max_size=3).map(tuple)  # type: ignore[arg-type]


cells = some(Cell, column=text, text=text)
blocks = some(
    Block,
    kind=st.sampled_from(["heading", "row", "turn"]),
    text=text,
    line=line,
    last_line=line,
    headings=st.lists(text, max_size=2).map(tuple),
    speaker=st.none() | text,
    cells=cells,
    checkbox=st.booleans(),
)
exchanges = some(
    Exchange,
    question=text,
    answer=text,
    line=line,
    last_line=line,
    asked_by=st.none() | text,
    confidence=st.floats(0, 1),
    sure=st.booleans(),
    found_by=text,
    block=line,
)
topics = some(Topic, text=text, line=line)
people = some(Person, name=text, role=text, line=line, interviewer=st.booleans())
promises = some(
    Promise, text=text, made_by=st.sampled_from(["me", "them"]), line=line, by_when=text
)
readings = st.builds(
    Reading,
    st.builds(
        Notes,
        st.builds(Document, text, text, text, text, blocks, problems),
        text,
        exchanges,
        topics,
        people,
        promises,
        some(
            Speaker,
            name=text,
            turns=line,
            words=line,
            side=st.sampled_from(["me", "interviewer", "unknown"]),
            sure=st.booleans(),
            line=line,
            sample=text,
        ),
    ),
    problems,
)
repeat = st.builds(Repeat, st.sampled_from(["exact", "near"]), text, text, maybe_line, text)
questions = some(
    DraftQuestion,
    text=text,
    take=st.booleans(),
    noted_answer=text,
    asked_by=text,
    stated=stated,
    difficult=stated,
    own_rating=st.none() | st.integers(1, 5),
    reasons=some(
        Reason,
        kind=text,
        says=st.sampled_from(["difficult", "fine"]),
        evidence=text,
        line=maybe_line,
    ),
    sure=st.booleans(),
    found_by=text,
    line=maybe_line,
    ends=maybe_line,
    repeat=st.none() | repeat,
    choice=st.sampled_from(["new", "again", "leave"]),
)


def ticked(rows: st.SearchStrategy[tuple[object, ...]]) -> st.SearchStrategy[tuple[object, ...]]:
    return rows.map(
        lambda all_: tuple(Ticked(each, take=bool(n % 2)) for n, each in enumerate(all_))
    )


@settings(max_examples=60)
@given(readings)
def test_a_reading_comes_back_as_it_was(reading: Reading) -> None:
    assert reading_from_json(reading_as_json(reading)) == reading


EMPTY = Reading(Notes(Document("a.md", "markdown", "utf-8", "x", ()), "d"))


drafts = st.builds(
    Draft, st.just(EMPTY), questions, ticked(topics), ticked(people), ticked(promises)
)


@settings(max_examples=60)
@given(drafts)
def test_ticks_and_corrections_come_back_as_they_were(draft: Draft) -> None:
    assert with_state(EMPTY, state_as_json(draft)) == draft


def test_a_real_reading_comes_back_as_it_was() -> None:
    reading = notes.read("harbor.md", SOURCE.encode())
    assert reading.notes.exchanges
    assert reading_from_json(reading_as_json(reading)) == reading
    draft = draft_of(reading, flag(reading.notes))
    assert with_state(reading, state_as_json(draft)) == draft


def test_what_an_older_version_did_not_know_gets_its_default() -> None:
    older = {"questions": [{"text": "Why us?", "take": True}]}
    older |= {name: [] for name in ("topics", "people", "promises")}
    older |= {f"{name}_taken": [] for name in ("topics", "people", "promises")}
    [question] = with_state(EMPTY, json.dumps(older)).questions
    assert question == DraftQuestion("Why us?", take=True)


def test_what_it_had_more_is_left_out() -> None:
    state = json.loads(state_as_json(draft_of(EMPTY, ())))
    state["questions"] = [{"text": "Why us?", "take": True, "colour": "green"}]
    [question] = with_state(EMPTY, json.dumps(state)).questions
    assert question.text == "Why us?"


@pytest.mark.parametrize(
    "state",
    [
        "",
        "[]",
        "{}",
        '{"questions": [{"take": true}]}',
        '{"questions": [{"text": 5, "take": true}]}',
        '{"questions": [{"text": "a", "take": true, "choice": "maybe"}]}',
    ],
)
def test_another_shape_is_known_as_such(state: str) -> None:
    with pytest.raises(OtherShape):
        with_state(EMPTY, state)


def test_ticks_that_don_t_match_their_rows_are_another_shape() -> None:
    draft = replace(draft_of(EMPTY, ()), topics=(Ticked(Topic("the backlog", 3)),))
    state = json.loads(state_as_json(draft)) | {"topics_taken": []}
    with pytest.raises(OtherShape):
        with_state(EMPTY, json.dumps(state))
