"""Who sits on the panel of a drill: suggested from the invitation, changed as the user likes."""

from collections.abc import Sequence

import streamlit as st

from prep.casebook import Interview, Interviewer, PanelRole
from prep.drills import FEWEST, MOST, Member, seated, suggested_panel


def fields(interviews: Sequence[Interview], application_id: str) -> tuple[Member, ...]:
    """The people of the invitation as fields, to change, and how many they are."""
    suggested = suggested_panel(interviews, application_id)
    size = st.segmented_control(
        "Members of the panel",
        list(range(FEWEST, MOST + 1)),
        default=len(suggested),
        required=True,
        key=f"drill_size_{application_id}",
    )
    people = [
        _seat(seat, suggested[seat] if seat < len(suggested) else None, application_id)
        for seat in range(size or len(suggested))
    ]
    return seated(people)


def _seat(seat: int, suggested: Member | None, application_id: str) -> Interviewer:
    roles = list(PanelRole)
    role = suggested.panel_role if suggested else PanelRole.SPECIALIST
    with st.container(horizontal=True, gap="small"):
        name = st.text_input(
            f"Member {seat + 1}",
            suggested.name if suggested else "",
            placeholder="Name, if known",
            key=f"drill_name_{application_id}_{seat}",
        )
        chosen = st.selectbox(
            f"Role of member {seat + 1}",
            roles,
            index=roles.index(role),
            format_func=lambda each: each.label,
            key=f"drill_role_{application_id}_{seat}",
            width=165,
        )
    return Interviewer(name, chosen)
