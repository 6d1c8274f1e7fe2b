"""What only the user can say of a list: how its dates read, what its own words for a stage mean."""

from datetime import date

import streamlit as st

from prep.casebook import Stage
from prep.text import count_of
from prep.trackers import DateOrder
from prep.trackers.dates import is_undecided, read_day
from prep.trackers.desk import Desk, Outcome, with_stage
from prep.trackers.model import Field
from ui import clock, tracker_desk
from ui.words import plain

_MOST_WORDS = 12
_STAGES: list[Stage | str] = ["", *Stage]
"""\"\" is no stage: None would stand as a field that is still to be filled."""
_EARLIEST = date(2000, 1, 1)


def questions(held: Desk, found: Outcome) -> None:
    """The questions that this list raises; nothing where it raises none."""
    asked = found.asks_order or held.choices.order is not None
    if not (asked or found.words or found.undated or found.without_stage):
        return
    st.subheader("What the list does not say", anchor=False)
    if asked:
        _order(held)
    _words(held, found)
    _days(held, found)


def _order(held: Desk) -> None:
    example = next(
        (
            cell
            for at, meaning in enumerate(held.fields)
            if meaning.is_day or meaning is Field.REACHED
            for cell in held.table.column(at)
            if is_undecided(cell)
        ),
        "",
    )
    if not example:
        return
    key = f"bring_order_{tracker_desk.turn()}"
    st.session_state[key] = held.choices.order
    st.segmented_control(
        plain(f"Which day is {example}?"),
        list(DateOrder),
        format_func=lambda order: _day_words(read_day(example, order)),
        key=key,
        on_change=lambda: tracker_desk.put_choice(order=st.session_state[key]),
    )
    if held.choices.order is None:
        st.caption("The dates of this list can be read in two ways, so it can't be added yet.")


def _words(held: Desk, found: Outcome) -> None:
    shown = list(found.words.items())[:_MOST_WORDS]
    for first in range(0, len(shown), 2):
        for (key, (word, times)), side in zip(
            shown[first : first + 2], st.columns(2), strict=False
        ):
            with side:
                _word(held, key, word, times)
    if len(found.words) > _MOST_WORDS:
        st.caption(
            f"{len(found.words) - _MOST_WORDS:,} more words are not known. If a column holds no "
            "stages, choose another meaning for it above."
        )


def _word(held: Desk, key: str, word: str, times: int) -> None:
    field = f"bring_word_{tracker_desk.turn()}_{key}"
    st.session_state[field] = held.choices.stages.get(key) or ""
    st.selectbox(
        plain(f"“{word}” means, {count_of(times, 'time')} in the list"),
        _STAGES,
        format_func=lambda stage: Stage(stage).label if stage else "Nothing about a stage",
        key=field,
        on_change=_put_word,
        args=(key, field),
    )


def _days(held: Desk, found: Outcome) -> None:
    left, right = st.columns(2)
    if found.undated:
        with left:
            _unknown_day(held, found.undated)
    if found.without_stage:
        with right if found.undated else left:
            _without_stage(held, found.without_stage)


def _unknown_day(held: Desk, undated: int) -> None:
    key = f"bring_day_{tracker_desk.turn()}"
    st.session_state[key] = held.choices.unknown_day
    st.date_input(
        f"{count_of(undated, 'stage')} without a day: they count from",
        min_value=_EARLIEST,
        max_value=clock.today(),
        format="YYYY-MM-DD",
        key=key,
        on_change=lambda: tracker_desk.put_choice(
            unknown_day=st.session_state[key] or clock.today()
        ),
        help="Where the list names a later day for the same application, it counts from that one.",
    )


def _without_stage(held: Desk, rows: int) -> None:
    key = f"bring_stage_{tracker_desk.turn()}"
    st.session_state[key] = held.choices.without_stage
    st.selectbox(
        f"{count_of(rows, 'row')} without a stage: they stand at",
        list(Stage),
        format_func=lambda stage: stage.label,
        key=key,
        on_change=lambda: tracker_desk.put_choice(without_stage=st.session_state[key]),
    )


def _put_word(key: str, field: str) -> None:
    stage: Stage | None = st.session_state[field] or None
    tracker_desk.change(lambda held: with_stage(held, key, stage))


def _day_words(day: date | None) -> str:
    return f"{day.day} {day:%B} {day.year}" if day else "No day"
