"""What practice has changed, and which questions really came."""

from collections.abc import Sequence

import streamlit as st

from prep import journeys
from prep.casebook import Application
from prep.drills import came_up, own_and_rules, progress
from prep.drills.came_up import KINDS, Prepared
from prep.drills.progress import DOSE_SOURCE, EFFICIENT_DOSE, Change
from prep.store import Store
from prep.text import count_of
from ui import casefile, clock
from ui.casefile import ME
from ui.refusal import refusal_kept
from ui.words import plain

_AT_ONCE = 30


def show(store: Store, application: Application) -> None:
    """Drills done, the change by competency and by who asks, and what came in the real interview."""
    done = progress.drills_done(store, ME)
    st.markdown(f"**{done} of {EFFICIENT_DOSE} drills done.**")
    st.progress(min(1.0, done / EFFICIENT_DOSE))
    st.caption(DOSE_SOURCE)
    by_competency, by_role = progress.changes(store, ME)
    if not by_role:
        st.write("What practice has changed stands here once a question was answered on two days.")
    else:
        _changed("By competency", by_competency)
        _changed("By who asks", by_role)
    if differences := own_and_rules.differences(store, ME):
        st.write(differences)
    st.subheader("Which questions came?", anchor=False)
    _came(store, application.application_id)


def _changed(title: str, changes: Sequence[Change]) -> None:
    practised = [each for each in changes if each.questions]
    if practised:
        st.markdown(f"**{title}**")
        st.table(
            {
                "": [plain(each.name) for each in practised],
                "Questions": [str(each.questions) for each in practised],
                "Hard at first": [str(each.hard_at_first) for each in practised],
                "Hard now": [str(each.hard_now) for each in practised],
            },
            border="horizontal",
            hide_index=True,
        )
    once = sum(each.once for each in changes)
    if once:
        st.caption(
            f"{title}: {count_of(once, 'question')} answered on one day only, so not counted."
        )


def _came(store: Store, application_id: str) -> None:
    st.caption(
        "After the real interview, tick what was asked there. It shows how far the preparation "
        "pointed the right way, and helps to prepare the next round."
    )
    questions = came_up.prepared(store, ME, application_id)
    if not questions:
        st.write("Nothing was prepared for this one yet.")
        return
    _forecast(questions)
    pages = -(-len(questions) // _AT_ONCE)
    page = st.pagination(pages, key=f"came_page_{application_id}") if pages > 1 else 1
    shown = questions[(page - 1) * _AT_ONCE : page * _AT_ONCE]
    with st.form(f"came_{application_id}_{page}", border=False):
        for each in shown:
            _tick(application_id, each)
        st.form_submit_button(
            "Keep what came",
            on_click=_keep,
            args=(application_id, tuple(each.card_id for each in shown)),
            key=f"came_keep_{application_id}",
        )


def _tick(application_id: str, each: Prepared) -> None:
    noted = " :gray[in your later notes too]" if each.noted_again else ""
    st.checkbox(
        f"{plain(each.text)}{noted}",
        each.noted_again if each.came is None else each.came,
        key=_key(application_id, each.card_id),
    )


def _forecast(questions: Sequence[Prepared]) -> None:
    """What was expected most, beside what came."""
    told = [
        f"{KINDS[each.kind]}: {each.came} of {each.said} came." for each in came_up.hits(questions)
    ]
    if told:
        st.markdown("\n".join(f"- {line}" for line in told))


def _keep(application_id: str, card_ids: Sequence[str]) -> None:
    came = [(each, bool(st.session_state[_key(application_id, each)])) for each in card_ids]
    with refusal_kept():
        journeys.say_what_came(casefile.store(), ME, application_id, came, clock.now())
        st.toast("Kept.")


def _key(application_id: str, card_id: str) -> str:
    return f"came_{application_id}_{card_id}"
