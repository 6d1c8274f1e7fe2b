"""How much of an evening goes into practice: the field that changes it."""

import streamlit as st

from prep import journeys
from prep.drills.budget import Budget, Unit
from ui import casefile, clock
from ui.casefile import ME
from ui.refusal import refusal_kept


def change(budget: Budget) -> None:
    """A small form; the plan is made anew as soon as it is saved."""
    with st.popover("Change the evening's length", type="tertiary", key="practice_length"):
        st.number_input("How many", value=budget.amount, step=1, key="practice_amount")
        st.segmented_control(
            "Of what",
            list(Unit),
            default=budget.unit,
            required=True,
            format_func=lambda each: each.value.capitalize(),
            key="practice_unit",
        )
        st.button("Save the length", on_click=_save, key="practice_save")


def _save() -> None:
    chosen = Budget(
        int(st.session_state["practice_amount"]), Unit(st.session_state["practice_unit"])
    )
    with refusal_kept():
        journeys.set_practice_budget(casefile.store(), ME, chosen, clock.now())
