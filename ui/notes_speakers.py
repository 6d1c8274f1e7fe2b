"""Who speaks in a transcript: said in one line where it is clear, asked once where it is not."""

import streamlit as st

from prep.notes.model import Speaker
from prep.questions.draft import Draft
from prep.text import count_of
from ui import notes_anew
from ui.words import plain


def speakers(draft: Draft) -> None:
    """The sides of a talk of two and more; nothing for other notes."""
    there = draft.reading.notes.speakers
    if len(there) < 2:
        return
    if draft.me or is_clear(there):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(sides_text(there), width="content")
            with st.popover("Someone else is you?", type="tertiary", key="speakers_change"):
                _question(draft, there)
        return
    with st.container(border=True, key="speakers_ask"):
        _question(draft, there)


def is_clear(there: tuple[Speaker, ...]) -> bool:
    """Whether it needs no asking: one speaker is the user, and no doubt is left about anyone."""
    return all(each.sure for each in there) and any(each.side == "me" for each in there)


def sides_text(there: tuple[Speaker, ...]) -> str:
    """`You: Ana. Interviewers: Tom Reyes, Priya Shah.`"""
    me = [plain(each.name) for each in there if each.side == "me"]
    others = [plain(each.name) for each in there if each.side == "interviewer"]
    rest = [plain(each.name) for each in there if each.side == "unknown"]
    parts = [
        f"**You:** {', '.join(me) or 'not in this talk'}",
        f"**{'Interviewer' if len(others) == 1 else 'Interviewers'}:** {', '.join(others)}"
        if others
        else "",
        f"**Also there:** {', '.join(rest)}" if rest else "",
    ]
    return ". ".join(part for part in parts if part) + "."


def _question(draft: Draft, there: tuple[Speaker, ...]) -> None:
    names = [each.name for each in there]
    key = f"speakers_me_{draft.draft_id}"
    guess = next((at for at, each in enumerate(there) if each.side == "me"), None)
    chosen = st.radio(
        "Which of them is you?",
        names,
        index=guess,
        format_func=plain,
        captions=[_sample(each) for each in there],
        key=key,
    )
    st.button(
        "That is me",
        on_click=notes_anew.read_with_me,
        args=(key,),
        disabled=chosen is None,
        key="speakers_told",
        help="Your answer is remembered for the next files.",
    )


def _sample(each: Speaker) -> str:
    said = f"“{plain(each.sample)}”" if each.sample else ""
    return f"{said} {count_of(each.turns, 'turn')}, first on line {each.line}."
