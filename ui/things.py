"""Cards of the page Today: things worth doing, the coming interview, the calm line."""

from collections.abc import Sequence
from typing import Literal
from zoneinfo import ZoneInfo

import streamlit as st

from prep.casebook import Application, Interview
from prep.errors import PrepError
from prep.pipeline.day import interview_name
from prep.pipeline.thing import Thing
from prep.pipeline.today import more_words
from prep.text import count_of
from ui import casefile, clock, pickers
from ui.words import moment_text, plain

_GREEN = ("hard_questions", "panel_drill")


def thing_cards(things: Sequence[Thing], first_is_primary: bool) -> None:
    """A card a thing, the most urgent first."""
    for number, thing in enumerate(things):
        _thing_card(thing, number, is_primary=first_is_primary and number == 0)


def more_line(later: Sequence[Thing]) -> None:
    """That there is more to do after the cards, in short."""
    if later:
        st.caption(plain(more_words(later)))


def coming_card(interview: Interview, application: Application) -> None:
    """The coming interview: role, panel, when, where, and the way to a drill."""
    with st.container(border=True, key="coming"):
        with st.container(gap=None):
            if application.role:
                st.markdown(f"**{plain(application.role)}**")
            st.markdown(f"{interview_name(interview.round)}{_panel_size(interview)}")
        for name, words in _facts(interview):
            with st.container(horizontal=True, gap="small", wrap=False):
                st.caption(name, width=48)
                st.markdown(plain(words), width="stretch")
        if st.button(
            "Choose the panel and drill", type="primary", width="stretch", key="coming_drill"
        ):
            _go("panel_drill", {"application": application.application_id})


def calm_card(lines: Sequence[str], besides_practice: bool = False) -> None:
    """Nothing is due, or nothing besides this evening's practice: until when, and that this is
    fine."""
    with st.container(border=True, key="calm"):
        st.markdown(f"**Nothing {'else ' if besides_practice else ''}is due today**")
        for line in lines:
            st.markdown(plain(line))
        st.caption("A wait says nothing about you.")


def calm_line(sentence: str) -> None:
    """Under the things: whom not to write to yet."""
    if sentence:
        st.caption(plain(sentence))


def first_steps() -> None:
    """What a newcomer can do: their own notes, or a look at the demo."""
    with st.container(border=True, key="first_steps"):
        st.write(
            "Here you will see the next things worth doing: notes to write down, answers to work "
            "out, drills that are due. It begins with the notes of your first interview."
        )
        with st.container(horizontal=True):
            if st.button("Add your first interview's notes", type="primary", key="first_notes"):
                _go("notes", {})
            looks = st.button("Look at the demo", key="look_at_demo")
        st.caption(
            "The demo is an invented candidate in a file of its own, never mixed with yours."
        )
        if looks:
            _look_at_demo()


def _thing_card(thing: Thing, number: int, is_primary: bool) -> None:
    colour: Literal["green", "blue"] = "green" if thing.page in _GREEN else "blue"
    with st.container(border=True, gap="xsmall", key=f"thing_{number}"):
        with st.container(horizontal=True, wrap=False):
            st.markdown(f"**{plain(thing.title)}**", width="stretch")
            st.badge(thing.badge, color=colour)
        st.caption(plain(thing.sentence))
        if st.button(
            thing.action,
            type="primary" if is_primary else "secondary",
            key=f"do_{number}",
        ):
            _go(thing.page, dict(thing.params))


def _go(page: str, params: dict[str, str]) -> None:
    if page == "notes":
        pickers.choose(params.get("application", ""), params.get("interview", ""))
        params = {}
    st.switch_page(f"../pages/{page}.py", query_params=params)


def _look_at_demo() -> None:
    try:
        with st.spinner("Making the demo"):
            casefile.look_at_demo()
    except PrepError as refusal:
        st.error(str(refusal))
        return
    st.rerun()


def _panel_size(interview: Interview) -> str:
    people = len(interview.interviewers)
    return f", {count_of(people, 'person', 'people')} on the panel" if people else ""


def _facts(interview: Interview) -> list[tuple[str, str]]:
    panel = ", ".join(person.name for person in interview.interviewers)
    facts = [("When", _when(interview)), ("Panel", panel), ("How", interview.kind.capitalize())]
    return [(name, words) for name, words in facts if words]


def _when(interview: Interview) -> str:
    """`Wed 25 Nov, 10:00`; in both zones where their clocks differ at that moment."""
    if interview.starts is None:
        return ""
    theirs = ZoneInfo(interview.time_zone)
    own = moment_text(interview.starts, clock.zone(), clock.today())
    there = moment_text(interview.starts, theirs, clock.today())
    if own == there:
        return own
    here = f"{own} in {_place(clock.zone_name())}, your time"
    return f"{here}; {there} in {_place(interview.time_zone)}"


def _place(zone_name: str) -> str:
    return zone_name.rsplit("/", 1)[-1].replace("_", " ")
