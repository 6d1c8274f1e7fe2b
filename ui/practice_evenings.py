"""This evening's practice, and a line for each evening until the interview."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from prep import journeys
from prep.casebook import Interview
from prep.drills import AnswerMode, DrillPlan, suggested_panel
from prep.drills.budget import NOW_ANSWERS, minutes_of
from prep.drills.forecast import Expected
from prep.drills.outlook import Outlook, evening_words
from prep.drills.plan import HORIZON, Evening
from prep.text import count_of, day_text, shortened
from ui import casefile, clock
from ui.banks import banks
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_SHOWN = 8
_OFFERED = 3
_DAY = 84
"""In pixels, so that the lines beside the days begin below each other."""

Names = Mapping[str, str]
"""Companies by application id."""


def this_evening(
    ahead: Outlook,
    names: Names,
    application_id: str,
    interviews: Sequence[Interview],
) -> None:
    """What this evening is for, its questions, and a drill of ten minutes."""
    evening = ahead.evenings[0]
    with st.container(border=True, gap="small", key="this_evening"):
        st.markdown(f"**{evening_words(evening, ahead.done)}**")
        if parts := _parts(evening, ahead, names):
            st.caption(plain(parts))
        if evening.further:
            st.caption(plain(_further_words(evening)))
        shown = evening.answers or evening.offered[:_OFFERED]
        if shown:
            label = "Its questions" if evening.answers else "If you would rather practise"
            with st.expander(label, key="evening_questions"):
                st.markdown("\n".join(f"- {_question(each, ahead)}" for each in shown))
        minutes = minutes_of(NOW_ANSWERS)
        st.button(
            f"{minutes} minutes now",
            on_click=_start,
            args=(application_id, interviews),
            type="primary",
            key="practice_now",
        )


def table(ahead: Outlook, names: Names, application_id: str, today: date) -> None:
    """The evenings after this one, a line each, and what to expect on the day."""
    later = ahead.evenings[1:]
    _rows(later[:_SHOWN], ahead, names, today)
    if len(later) > _SHOWN:
        label = f"{count_of(len(later) - _SHOWN, 'more evening')}"
        with st.expander(label, key="practice_later"):
            _rows(later[_SHOWN:], ahead, names, today)
    if len(ahead.evenings) == HORIZON:
        st.caption(f"{HORIZON} evenings are shown; the plan is made anew every day.")
    for each in ahead.expected:
        if each.application_id == application_id:
            st.caption(plain(_expected_words(each, today)))


def _expected_words(each: Expected, today: date) -> str:
    return (
        f"If you keep to this, {_range(each.low, each.high)} of your "
        f"{count_of(each.questions, 'answer')} should come without notes on "
        f"{day_text(each.day, today)}; without practice {_range(each.low_without, each.high_without)}. "
        "That rests on how people remember written cards, and says nothing of how the interview ends."
    )


def _rows(evenings: Sequence[Evening], ahead: Outlook, names: Names, today: date) -> None:
    with st.container(gap="xsmall"):
        for each in evenings:
            with st.container(horizontal=True, gap="small", wrap=False):
                st.markdown(day_text(each.day, today), width=_DAY)
                with st.container(gap=None):
                    for line in _evening(each, ahead, names):
                        st.markdown(plain(line))
                    st.caption(plain(_parts(each, ahead, names)))


def _evening(evening: Evening, ahead: Outlook, names: Names) -> list[str]:
    held = " and ".join(shortened(names.get(each, ""), 30) for each in evening.interviews)
    lines = [f"Interview with {held}: read your answers"] if held else []
    if evening.answers:
        answers = len(evening.answers) + evening.new
        more = f", up to {len(evening.further)} more" if evening.further else ""
        lines.append(f"{count_of(answers, 'answer')}, about {minutes_of(answers)} minutes{more}")
    elif not held:
        lines.append("Rest")
    return lines


def _parts(evening: Evening, ahead: Outlook, names: Names) -> str:
    """`5 for Harbor Mutual, 2 for Quay, 3 new bank questions`; where there is one application
    `7 of your own, 3 new bank questions`."""
    if not evening.answers:
        return ""
    counts = Counter(ahead.questions[each].application_id for each in evening.answers)
    theirs = [each for each in counts if each]
    several = len({each.application_id for each in ahead.questions.values()} - {""}) > 1
    said = [
        f"{counts[each]} for {shortened(names.get(each, ''), 30)}" if several
        else f"{counts[each]} of your own"
        for each in theirs
    ]  # fmt: skip
    if counts[""]:
        said.append(count_of(counts[""], "bank question") + " again")
    if evening.new:
        said.append(count_of(evening.new, "new bank question"))
    return ", ".join(said)


def _further_words(evening: Evening) -> str:
    more = f"up to {len(evening.further)} more" if len(evening.further) > 1 else "one more"
    return f"The last evening is worth more than any other: add {more} if you can."


def _question(card_id: str, ahead: Outlook) -> str:
    return plain(shortened(ahead.questions[card_id].text, 160))


def _range(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low} to {high}"


def _start(application_id: str, interviews: Sequence[Interview]) -> None:
    """A drill of ten minutes before the usual panel, answered as chosen for the next drill."""
    panel = suggested_panel(interviews, application_id)
    mode = AnswerMode(st.session_state.get("drill_mode") or AnswerMode.TYPED)
    plan = DrillPlan(application_id, panel, NOW_ANSWERS, mode)
    with refusal_kept():
        journeys.start_drill(
            casefile.store(), ME, plan, banks().questions, clock.zone(), clock.now()
        )
