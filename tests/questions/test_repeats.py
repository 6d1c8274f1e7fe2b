"""Questions that were there before: the same words, nearly the same, and those that only look it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.questions.nearness import asks_nearly_the_same, nearest
from prep.questions.repeats import Known, Repeat, from_same_line, repeats, repeats_within
from prep.questions.text_words import exact_key

SAME = [
    ("Why us?", "why us"),
    ("Tell me about  yourself.", "TELL ME ABOUT YOURSELF!"),
    ("What’s your plan?", "Whats your plan"),
    ("Tell me about a café", "Tell me about a cafe\u0301"),
    ("- Why insurance?", "Why insurance"),
    ("¿Por qué nosotros?", "Por qué nosotros"),
    ("为什么选择我们?", "为什么选择我们"),
]
NOT_SAME = [
    ("Why us?", "Why you?"),
    ("Do you know C++?", "Do you know C#?"),
    ("¿Cuántos años?", "¿Cuántos anos?"),
    ("Is 5.5 enough?", "Is 55 enough?"),
]
NEAR = [
    ("Tell me about yourself", "Tell me about your self please"),
    ("Why do you want to work here?", "So, why do you want to work here at Harbor?"),
    ("Tell me about a time you failed", "Tell me about a time when you failed."),
    ("How do you handle conflict in a team?", "How do you handle conflicts in your team"),
    ("What's your biggest weakness", "What is your greatest weakness?"),
    ("Describe a difficult stakeholder", "Describe a dificult stakeholder"),
    ("Walk me through your CV", "Can you walk me through your resume?"),
    ("Tell me about a backlog you cleared?", "Tell me about a backlog that you have cleared"),
    ("Where do you see yourself in five years?", "Where do you see yourself in 5 years?"),
    ("Why are you leaving your current job?", "Why are you leaving your current role?"),
    ("How would you explain a deductible to customers?", "Explain a deductible to a customer"),
    ("¿Por qué quieres trabajar aquí?", "Por que quieres trabajar aqui"),
    ("What do you know about our company?", "What do you know about our company and products?"),
    ("Do you have any questions for us?", "Any questions for us?"),
    ("What did you do in the first 90 days?", "What did you do in your first 90 days there?"),
    ("How do you prioritise your work?", "How do you prioritize your work?"),
]
APART = [
    ("Why us?", "Why you?"),
    ("Why now?", "Why us?"),
    ("Why insurance?", "Why Harbor?"),
    ("Who are you?", "What are you?"),
    ("Why did you leave?", "When did you leave?"),
    ("How did it end?", "How did it start?"),
    ("Tell me about yourself", "Tell me about your team"),
    ("Tell me about yourself", "Tell me about yourself as a leader of people"),
    ("Tell me about a time you failed", "Tell me about a time you succeeded"),
    ("Tell me about a project you led", "Tell me about a project you lost"),
    ("Tell me about a conflict with a peer", "Tell me about a conflict with a customer"),
    ("What is your greatest strength?", "What is your greatest weakness?"),
    ("What do you like about your job?", "What do you dislike about your job?"),
    ("What motivates you?", "What worries you?"),
    ("What would your manager say about you?", "What would your team say about you?"),
    ("What are your salary expectations?", "What are your expectations of a manager?"),
    ("How do you handle conflict?", "How do you handle pressure?"),
    ("How many people did you lead?", "How many people did you hire?"),
    ("Do you have experience with SQL?", "Do you have experience with Python?"),
    ("Where do you see yourself in 5 years?", "Where do you see yourself in 10 years?"),
    ("Why did you leave your last job?", "Why did you take your last job?"),
    ("Do you know C++?", "Do you know C#?"),
    ("为什么想来我们公司", "为什么想离开公司"),
    (
        "How do you prioritise?",
        "How do you prioritise when your manager is away and all is urgent?",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_case_signs_and_blanks_make_no_other_question(one: str, other: str) -> None:
    assert exact_key(one) == exact_key(other)


@pytest.mark.parametrize(("one", "other"), NOT_SAME)
def test_accents_and_telling_signs_do(one: str, other: str) -> None:
    assert exact_key(one) != exact_key(other)


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_nearly_the_same_question(one: str, other: str) -> None:
    assert [len(found) for found in nearest([one, other], [other])] == [1, 1]
    assert [len(found) for found in nearest([other], [one])] == [1]


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_questions_that_share_most_words(one: str, other: str) -> None:
    assert nearest([one], [other]) == [[]]
    assert nearest([other], [one]) == [[]]


KEPT = [
    Known("q1", "Why insurance?", "harbor", "Harbor Mutual, round 1"),
    Known("q2", "Why insurance", "quay", "Quay Freight, round 1"),
    Known("q3", "Tell me about yourself", "quay", "Quay Freight, round 1"),
]


def test_the_same_application_is_named_first() -> None:
    [found] = repeats(["WHY INSURANCE"], KEPT, "quay")
    assert found == Repeat("exact", "Why insurance", "q2", None, "Quay Freight, round 1")
    [found] = repeats(["WHY INSURANCE"], KEPT, "elsewhere")
    assert found is not None
    assert found.question_id == "q1"


def test_a_new_an_exact_and_a_near_one() -> None:
    found = repeats(["Why now?", "why insurance!", "Tell me about your self please", " ?"], KEPT)
    assert [each and (each.kind, each.question_id) for each in found] == [
        None,
        ("exact", "q1"),
        ("near", "q3"),
        None,
    ]


def test_only_the_rows_asked_for_are_looked_at() -> None:
    found = repeats(["Why insurance?", "Why insurance?"], KEPT, rows=[1])
    assert [each is not None for each in found] == [False, True]


def test_rows_of_one_draft_repeat_the_earlier_one() -> None:
    texts = ["Why us?", "Tell me about yourself", "why us", "So tell me about your self", "Why us"]
    places = [f"line {number} of these notes" for number in range(1, 6)]
    found = repeats_within(texts, places)
    assert [each and (each.kind, each.index, each.where) for each in found] == [
        None,
        None,
        ("exact", 0, "line 1 of these notes"),
        ("near", 1, "line 2 of these notes"),
        ("exact", 0, "line 1 of these notes"),
    ]


def test_what_was_kept_from_this_line_of_this_file_is_known_by_its_line() -> None:
    kept = [
        Known("q1", "In other words", digest="d1", line=3),
        Known("q2", "Other", digest="d2", line=5),
    ]
    found = from_same_line([3, 5, None], "d1", kept)
    assert [each and (each.kind, each.question_id) for each in found] == [
        ("exact", "q1"),
        None,
        None,
    ]
    assert from_same_line([3, 3], "d1", kept) == [None, None]


def test_five_hundred_new_among_ten_thousand_kept() -> None:
    things = ["backlog", "budget", "audit", "release", "merger", "strike", "outage", "handover"]
    kept = [
        Known(f"q{number}", f"Tell me about the {things[number % 8]} of site {number}")
        for number in range(10_000)
    ]
    texts = [f"Tell me about the {things[number % 8]} at site {number}?" for number in range(500)]
    found = repeats(texts, kept)
    assert [each and (each.kind, each.question_id) for each in found] == [
        ("near", f"q{number}") for number in range(500)
    ]


sentences = st.lists(
    st.sampled_from(
        [
            "why",
            "what",
            "tell",
            "me",
            "us",
            "you",
            "team",
            "failed",
            "led",
            "plan",
            "yourself",
            "self",
            "your",
            "so",
        ]
    ),
    max_size=7,
).map(" ".join)


@given(sentences, sentences)
def test_nearness_has_no_direction_and_holds_for_a_text_and_itself(one: str, other: str) -> None:
    assert asks_nearly_the_same(one, other) == asks_nearly_the_same(other, one)
    if exact_key(one) and not set(exact_key(one).split()) <= {"so"}:
        assert asks_nearly_the_same(one, one)


@given(st.text(max_size=60))
def test_any_text_has_a_key_that_is_its_own(text: str) -> None:
    assert exact_key(exact_key(text)) == exact_key(text)
