"""Which question comes first: each rule on its own, and the filters."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from prep.questions.model import Question, Reason
from prep.questions.order import chosen, ranked, state_of, stated_of, times_asked

PLAIN = Question(
    question_id="q",
    application_id="harbor",
    interview_id="round-1",
    text="Why us?",
    noted_answer="",
    asked_by="",
    competency="",
    own_rating=None,
    verdict=None,
    difficult=False,
    ready=False,
    position=1,
    version=1,
)
BLANKED = Reason("note", "difficult", "blanked", 4)
IN_SECTION = Reason("section", "difficult", "Questions that tripped me up", 1)
WENT_WELL = Reason("note", "fine", "went well", 4)


def one(name: str, **changes: object) -> Question:
    return replace(PLAIN, **{"question_id": name, "text": name, **changes})  # type: ignore[arg-type]


def order(*questions: Question) -> list[str]:
    return [each.question_id for each in ranked(questions)]


def test_own_words_before_the_section_before_the_unsaid_before_the_fine() -> None:
    assert order(
        one("fine", reasons=(WENT_WELL,)),
        one("unsaid"),
        one("section", difficult=True, reasons=(IN_SECTION,)),
        one("words", difficult=True, reasons=(BLANKED,)),
    ) == ["words", "section", "unsaid", "fine"]


def test_a_rating_or_an_overruling_counts_as_own_words() -> None:
    section = one("section", difficult=True, reasons=(IN_SECTION,))
    assert order(section, one("rated", difficult=True, own_rating=4))[0] == "rated"
    assert order(section, one("ruled", difficult=True, verdict="difficult"))[0] == "ruled"


def test_to_work_out_before_ready() -> None:
    hard = {"difficult": True, "reasons": (BLANKED,)}
    assert order(one("done", ready=True, **hard), one("open", position=2, **hard)) == [
        "open",
        "done",
    ]


def test_asked_in_two_interviews_before_asked_in_one() -> None:
    once = one("once", text="Why insurance?", position=1)
    here = one("here", text="Why us?", position=5)
    there = one("there", text="why us", position=6, interview_id="round-2")
    assert order(once, here, there) == ["here", "there", "once"]
    assert times_asked([once, here, there]) == {"why insurance": 1, "why us": 2}


def test_a_question_asked_again_comes_before_an_equal_one_asked_once() -> None:
    once = one("once", difficult=True, reasons=(BLANKED,), position=1)
    asked_again = one("twice", difficult=True, reasons=(BLANKED,), position=2, occurrences=1)
    assert order(once, asked_again) == ["twice", "once"]
    assert times_asked([once, asked_again]) == {"once": 1, "twice": 2}


def test_twice_in_one_interview_is_still_one_interview() -> None:
    assert times_asked([one("a", text="Why us?"), one("b", text="Why us")]) == {"why us": 1}


def test_the_higher_rating_then_the_earlier_in_the_interview() -> None:
    assert order(
        one("late", difficult=True, own_rating=4, position=3),
        one("early", difficult=True, own_rating=4, position=2),
        one("five", difficult=True, own_rating=5, position=9),
    ) == ["five", "early", "late"]


def test_filters_go_together() -> None:
    questions = [
        one("a", difficult=True, competency="conflict"),
        one("b", difficult=True, competency="conflict", ready=True),
        one("c", competency="conflict"),
        one("d", difficult=True, application_id="quay"),
    ]

    def names(**filters: object) -> list[str]:
        return [each.question_id for each in chosen(questions, **filters)]  # type: ignore[arg-type]

    assert names() == ["a", "b", "c", "d"]
    assert names(only_difficult=True) == ["a", "b", "d"]
    assert names(application_id="harbor", only_difficult=True) == ["a", "b"]
    assert names(competency="conflict", state="to work out") == ["a", "c"]
    assert names(state="ready") == ["b"]
    assert [state_of(each) for each in questions[:2]] == ["to work out", "ready"]


some_questions = st.lists(
    st.builds(
        one,
        st.text("abcdef", min_size=1, max_size=6),
        text=st.sampled_from(["Why us?", "Why you?", "A failure"]),
        interview_id=st.sampled_from(["1", "2"]),
        difficult=st.booleans(),
        ready=st.booleans(),
        own_rating=st.none() | st.integers(1, 5),
        position=st.integers(1, 9),
    ),
    max_size=12,
    unique_by=lambda each: each.question_id,
)


@given(some_questions)
def test_nothing_is_lost_and_the_order_does_not_depend_on_the_order_given(
    questions: list[Question],
) -> None:
    in_order = ranked(questions)
    assert sorted(order(*questions)) == sorted(each.question_id for each in questions)
    assert ranked(questions[::-1]) == in_order
    hard = [each.difficult for each in in_order]
    assert hard == sorted(hard, reverse=True)


def test_what_nobody_spoke_of_is_neither_difficult_nor_fine() -> None:
    assert stated_of(one("unsaid")) == stated_of(one("open", own_rating=3)) == "unstated"
    assert (
        stated_of(one("fine", reasons=(WENT_WELL,)))
        == stated_of(one("rated", own_rating=2))
        == "no"
    )
    assert stated_of(one("words", difficult=True, reasons=(BLANKED,))) == "yes"
