"""The list of questions: a card each, with the words that make it difficult."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prep.casebook import Application
from prep.questions.competency import competency_title
from prep.questions.model import Question, Stated
from prep.questions.order import state_of, stated_of, times_asked
from prep.text import count_of, same_text_key
from ui import question_marks
from ui.reasons import reasons_text
from ui.words import plain

_AT_ONCE = 20
_BADGES: dict[Stated, str] = {
    "yes": ":orange-badge[Difficult]",
    "no": ":gray-badge[Not difficult]",
    "unstated": ":gray-badge[Not said]",
}


def cards(questions: Sequence[Question], origins: Mapping[str, str]) -> None:
    """A card a question, so many at once. `origins` are `origin` by question id."""
    if not questions:
        st.write("No question passes these filters. Show all, or choose another application.")
    pages = -(-len(questions) // _AT_ONCE)
    page = st.pagination(pages, key="questions_page") if pages > 1 else 1
    first = (page - 1) * _AT_ONCE
    for index, each in enumerate(questions[first : first + _AT_ONCE], start=first):
        _card(each, origins[each.question_id], is_first=index == 0)


def origins(
    questions: Sequence[Question],
    applications: Mapping[str, Application],
    rounds: Mapping[str, int],
) -> dict[str, str]:
    """Where each question comes from, by its id; `rounds` are by interview id."""
    asked = times_asked(questions)
    return {
        each.question_id: _origin(
            each,
            applications.get(each.application_id),
            rounds.get(each.interview_id),
            asked[same_text_key(each.text)],
        )
        for each in questions
    }


def flag_line(question: Question) -> str:
    """The badge and the quoted evidence in one line of Markdown."""
    marks = [_BADGES[stated_of(question)]]
    if question.ready:
        marks.append(":green-badge[Ready]")
    if question.verdict:
        marks.append("Your word.")
    if question.own_rating:
        marks.append(f"You rated it {question.own_rating} of 5.")
    if question.reasons:
        marks.append(f"{reasons_text(question.reasons)}.")
    elif not question.verdict and not question.own_rating:
        marks.append("The notes do not say.")
    return " ".join(marks)


def _origin(
    question: Question, application: Application | None, number: int | None, times: int
) -> str:
    """`Harbor Mutual, Claims lead, round 1, asked by Priya N. About conflict. Asked 2 times.`"""
    parts = [
        application.title if application else "",
        f"round {number}" if number else "",
        f"asked by {question.asked_by}" if question.asked_by else "",
    ]
    about = competency_title(question.competency).lower() if question.competency else ""
    sentences = [
        ", ".join(part for part in parts if part).rstrip("."),
        f"About {about}" if about else "",
        f"Asked {times} times" if times > 1 else "",
    ]
    return " ".join(f"{each}." for each in sentences if each)


def _card(question: Question, where: str, is_first: bool) -> None:
    with st.container(border=True, gap="xsmall", key=f"card_{question.question_id}"):
        st.markdown(f"**{plain(question.text)}**")
        st.caption(plain(where))
        st.markdown(flag_line(question))
        with st.container(horizontal=True, gap="small"):
            st.button(
                "Work it out" if state_of(question) == "to work out" else "Look at it again",
                on_click=open_question,
                args=(question.question_id,),
                type="primary" if is_first else "secondary",
                key=f"open_{question.question_id}",
            )
            with st.popover("Was it difficult?", type="tertiary"):
                question_marks.rating(question)
                question_marks.verdict(question)


def open_question(question_id: str) -> None:
    """Have the next run show the workshop of this question."""
    st.query_params["question"] = question_id


def print_them() -> None:
    """Have the next run show the same questions as one sheet."""
    st.query_params["print"] = "1"


def close() -> None:
    """Have the next run show the list again."""
    for name in ("question", "print"):
        st.query_params.pop(name, None)


def counted(questions: Sequence[Question]) -> str:
    """`12 questions from your interviews, 5 difficult, 2 of those ready.`"""
    hard = [each for each in questions if each.difficult]
    ready = sum(each.ready for each in hard)
    return (
        f"{count_of(len(questions), 'question')} from your interviews, "
        f"{len(hard)} difficult, {ready} of those ready."
    )
