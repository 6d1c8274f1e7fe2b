"""What would come of a list: the first applications, the ones already here, the rows left out."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from prep import journeys
from prep.casebook import Stage
from prep.errors import PrepError
from prep.store import Store
from prep.text import count_of, day_text, shortened
from prep.trackers import LeftRow, Listed, Step
from prep.trackers.cells import bare_address
from prep.trackers.desk import Desk, Outcome, button_words, confirmed, with_decision
from prep.trackers.plan import Decision, Repeat
from ui import casefile, clock, tracker_desk, tracker_log
from ui.words import plain

_FIRST = 5
_AT_ONCE = 10
_MOST_LEFT = 50


def preview(found: Outcome) -> None:
    """The first of the new applications, as they would stand in the file."""
    if not found.new:
        return
    few = len(found.new) <= _FIRST
    st.subheader(
        "As they would stand" if few else f"The first {_FIRST} as they would stand", anchor=False
    )
    with st.container(border=True, gap="small", key="bring_preview"):
        for each in found.new[:_FIRST]:
            _preview(each)


def repeats(found: Outcome) -> None:
    """Rows that are here already, each with what becomes of it."""
    every = found.plan.repeats
    if not every:
        return
    gain = sum(bool(each.missing) for each in every)
    label = f"{count_of(len(every), 'row')} already here or twice in the list"
    with st.expander(label, expanded=gain > 0, key="bring_repeats"):
        pages = -(-len(every) // _AT_ONCE)
        page = st.pagination(pages, key="bring_repeats_page") if pages > 1 else 1
        for each in every[(page - 1) * _AT_ONCE : page * _AT_ONCE]:
            _repeat(each)


def left_out(found: Outcome) -> None:
    """Rows that can't become an application, and cells that could not be read, with their reasons."""
    _reasons(f"{count_of(len(found.rows.left), 'row')} left out", found.rows.left, "bring_left")
    label = f"{count_of(len(found.rows.doubts), 'cell')} not read"
    _reasons(label, found.rows.doubts, "bring_doubts")


def add_button(store: Store, held: Desk, found: Outcome) -> None:
    """The one button that writes."""
    with st.bottom:
        pressed = st.button(
            button_words(found), type="primary", disabled=not found.is_ready, key="bring_add"
        )
        if pressed:
            _add(store, held, found)


def _add(store: Store, held: Desk, found: Outcome) -> None:
    """A refusal is said where this is called: beside the button."""
    try:
        done = journeys.import_list(store, casefile.ME, confirmed(held, found), clock.now())
    except PrepError as error:
        st.error(plain(str(error)))
        return
    tracker_log.remember(done, held.table.name)
    tracker_desk.done_with(held.table)
    st.rerun()


def _preview(each: Listed) -> None:
    last = each.steps[-1]
    colour = "gray" if last.stage.is_end or last.stage is Stage.SAVED else "blue"
    with st.container(gap=None):
        st.markdown(f"**{plain(shortened(each.title, 70))}**")
        st.markdown(f":{colour}-badge[{last.stage.label}] since {plain(_day(last))}.")
        if told := _told(each):
            st.caption(plain(told))


def _told(each: Listed) -> str:
    """`Before: Applied Thu 8 Jan. Place: Leeds. Notes: asked about the backlog.`"""
    next_on = day_text(each.next_step_on, clock.today()) if each.next_step_on else ""
    texts = {
        "Before": ", ".join(f"{step.stage.label} {_day(step)}" for step in each.steps[:-1]),
        "Next": ", ".join(part for part in (each.next_step, next_on) if part),
        "Place": each.details.place,
        "Found": each.details.source,
        "Pay": each.details.pay,
        "Notes": shortened(each.details.notes.replace("\n", "; "), 120),
        "Link": shortened(each.link, 60),
    }
    said = " ".join(f"{name}: {text.rstrip('.')}." for name, text in texts.items() if text)
    return bare_address(said)


def _day(step: Step) -> str:
    day = day_text(step.on, clock.today())
    return day if step.dated else f"{day} (day not known)"


def _repeat(each: Repeat) -> None:
    key = f"bring_repeat_{tracker_desk.turn()}_{each.listed.row}"
    left, right = st.columns([3, 2], vertical_alignment="center")
    left.markdown(f"**{plain(each.listed.title)}**  \n{plain(_where(each))}")
    right.selectbox(
        f"What becomes of row {each.listed.row}",
        each.choices,
        format_func=lambda what: what.label,
        label_visibility="collapsed",
        key=key,
        on_change=_decide,
        args=(each.listed.row, key),
    )


def _where(each: Repeat) -> str:
    if each.known is None:
        return f"Row {each.listed.row}, the same as row {each.first_row}."
    since = day_text(each.known.in_stage_since, clock.today())
    here = f"Here it stands at {each.known.stage.label} since {since}."
    steps = ", ".join(f"{step.stage.label} {_day(step)}" for step in each.missing)
    return (
        f"Row {each.listed.row}. {here} {f'New in the list: {steps}.' if steps else 'Nothing new.'}"
    )


def _reasons(label: str, rows: Sequence[LeftRow], key: str) -> None:
    if not rows:
        return
    with st.expander(label, key=key):
        for each in rows[:_MOST_LEFT]:
            st.markdown(
                f"Row {each.row}, {plain(each.title or 'nothing else in it')}: {plain(each.reason)}"
            )
        if len(rows) > _MOST_LEFT:
            st.caption(f"{len(rows) - _MOST_LEFT:,} more like these.")


def _decide(row: int, key: str) -> None:
    decision: Decision = st.session_state[key]
    tracker_desk.change(partial(with_decision, row=row, decision=decision))
