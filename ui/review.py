"""The reading before it is kept: tick, look at the evidence, correct in place."""

from typing import Any, get_args

import streamlit as st

from prep.casebook.panel_role import guessed_panel_role
from prep.notes.model import Person, Promise
from prep.questions.draft import (
    Draft,
    DraftQuestion,
    Section,
    corrected,
    with_one_more,
)
from prep.questions.model import Stated
from prep.text import count_of
from ui import drop
from ui.panel_rows import add_to_panel, is_on_panel
from ui.reasons import reasons_text
from ui.source_text import excerpt
from ui.words import plain

_OPEN = "review_open"
_AT_ONCE = 100
_STATED = {"yes": "Difficult", "no": "Not difficult", "unstated": "Not said"}


def counts(draft: Draft) -> str:
    """`12 found: 9 sure, 3 to check.`"""
    found = [each for each in draft.questions if each.line is not None]
    if not found:
        return "No question was found in these notes."
    sure = sum(each.sure for each in found)
    doubtful = f", {len(found) - sure} to check" if sure < len(found) else ""
    return f"{count_of(len(found), 'question')} found: {sure} sure{doubtful}."


def review(draft: Draft) -> None:
    """All that was found: sure questions first, doubtful ones below, then what else was said."""
    for problem in draft.reading.problems:
        st.caption(plain(str(problem)))
    shown = _page_of(sorted(enumerate(draft.questions), key=lambda row: not row[1].sure))
    for index, each in shown:
        if each.sure:
            _question(draft, index, each)
    if any(not each.sure for _, each in shown):
        st.markdown("**Maybe**")
        st.caption("These may be questions. Tick the ones that are.")
    for index, each in shown:
        if not each.sure:
            _question(draft, index, each)
    st.button("Add a question by hand", on_click=_add_question, key="review_add")
    _mentions(draft)


def _page_of(rows: list[tuple[int, DraftQuestion]]) -> list[tuple[int, DraftQuestion]]:
    pages = -(-len(rows) // _AT_ONCE)
    page = st.pagination(pages, key="review_page") if pages > 1 else 1
    return rows[(page - 1) * _AT_ONCE : page * _AT_ONCE]


def _question(draft: Draft, index: int, each: DraftQuestion) -> None:
    with st.container(key=f"review_question_{index}", gap="xxsmall"):
        _tick("questions", index, each.take, each.text or "A question of your own")
        st.caption(found_text(each))
        _difficulty(each)
        if _is_open("questions", index):
            _question_fields(draft, index, each)


def _tick(section: Section, index: int, take: bool, label: str) -> None:
    key = f"review_take_{section}_{index}"
    st.session_state[key] = take
    with st.container(horizontal=True, wrap=False, vertical_alignment="center"):
        st.checkbox(
            plain(label),
            key=key,
            on_change=_take,
            args=(section, index),
            width="stretch",
            wrap=True,
        )
        is_open = _is_open(section, index)
        st.button(
            "Done" if is_open else "Edit",
            on_click=_open,
            args=(section, index, not is_open),
            type="tertiary",
            key=f"review_edit_{section}_{index}",
            help=None if is_open else f"Edit {section} row {index + 1}",
        )


def found_text(each: DraftQuestion) -> str:
    """`Line 3, asked by Priya Shah.`: where a question was found, by what, and who asked it."""
    told, asked_by = each.found_by, each.asked_by
    line = "" if each.line is None else f"Line {each.line}, "
    if asked_by and told.startswith("asked by "):
        return f"{line}asked by {plain(asked_by)}."
    asked = f"Asked by {plain(asked_by)}. " if asked_by else ""
    return f"{asked}{line}{plain(told)}."


def _difficulty(each: DraftQuestion) -> None:
    if each.difficult == "unstated" and each.own_rating is None:
        return
    rated = f" You rate it {each.own_rating} of 5." if each.own_rating else ""
    why = f" {reasons_text(each.reasons)}" if each.reasons else ""
    colour = "orange" if each.difficult == "yes" else "gray"
    st.markdown(f":{colour}-badge[{_STATED[each.difficult]}]{rated}{why}")


def _question_fields(draft: Draft, index: int, each: DraftQuestion) -> None:
    with st.container(border=True, key=f"review_fields_{index}"):
        _text("questions", index, "text", "Question", each.text, tall=True)
        _text(
            "questions",
            index,
            "noted_answer",
            "What you said, as noted",
            each.noted_answer,
            tall=True,
        )
        _text("questions", index, "asked_by", "Asked by", each.asked_by)
        _choice(
            index, "difficult", "Was it difficult?", list(get_args(Stated)), each.difficult, _STATED
        )
        rating = {number: str(number) for number in range(1, 6)}
        _choice(
            index, "own_rating", "How hard, 1 (easy) to 5", list(rating), each.own_rating, rating
        )
        if each.line is not None and each.last_line is not None:
            excerpt(draft.reading.notes.document.source, each.line, each.ends or each.last_line)


def _mentions(draft: Draft) -> None:
    _section(draft, "topics", "Topics", {"text": "Topic"})
    _section(draft, "people", "People", {"name": "Name", "role": "Role"})
    _section(draft, "promises", "Promises", {"text": "Promise", "by_when": "By when"})


def _section(draft: Draft, section: Section, title: str, fields: dict[str, str]) -> None:
    rows = getattr(draft, section)
    if not rows:
        return
    with st.expander(
        f"{title}, {len(rows)} found", expanded=len(rows) <= 3, key=f"review_{section}"
    ):
        for index, row in enumerate(rows):
            _tick(section, index, row.take, _words(row.found))
            if isinstance(row.found, Person):
                _take_over(index, row.found)
            if _is_open(section, index):
                for name, label in fields.items():
                    _text(section, index, name, label, getattr(row.found, name))


def _words(found: Any) -> str:
    if isinstance(found, Person):
        return f"{found.name}{', ' + found.role if found.role else ''} (line {found.line})"
    if isinstance(found, Promise):
        who = "You" if found.made_by == "me" else "They"
        return f"{who}: {found.text} (line {found.line})"
    return f"{found.text} (line {found.line})"


def _take_over(index: int, person: Person) -> None:
    if not person.interviewer or is_on_panel(person.name):
        return
    st.button(
        f"Add {plain(person.name)} to the interview",
        on_click=add_to_panel,
        args=(person.name, guessed_panel_role(person.role)),
        key=f"review_panel_{index}",
    )


def _text(
    section: Section, index: int, name: str, label: str, value: str, tall: bool = False
) -> None:
    key = f"review_{section}_{index}_{name}"
    st.session_state[key] = value
    field = st.text_area if tall else st.text_input
    field(label, key=key, on_change=_put, args=(section, index, name, key))


def _choice(
    index: int, name: str, label: str, options: list[Any], value: Any, words: dict[Any, str]
) -> None:
    key = f"review_questions_{index}_{name}"
    st.session_state[key] = value
    st.segmented_control(
        label,
        options,
        format_func=lambda option: words[option],
        required=name == "difficult",
        key=key,
        on_change=_put,
        args=("questions", index, name, key),
    )


def _put(section: Section, index: int, name: str, key: str) -> None:
    draft = drop.draft()
    if draft is not None:
        drop.put(corrected(draft, section, index, **{name: st.session_state[key]}))


def _take(section: Section, index: int) -> None:
    _put(section, index, "take", f"review_take_{section}_{index}")


def _add_question() -> None:
    draft = drop.draft()
    if draft is not None:
        drop.put(with_one_more(draft))
        st.session_state[_OPEN] = ("questions", len(draft.questions))


def _open(section: Section, index: int, is_open: bool) -> None:
    st.session_state[_OPEN] = (section, index) if is_open else None


def _is_open(section: Section, index: int) -> bool:
    return bool(st.session_state.get(_OPEN) == (section, index))
