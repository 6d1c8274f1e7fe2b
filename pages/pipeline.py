"""Where all applications stand, what comes next for each, and how they moved."""

import streamlit as st

from prep.pipeline import findings
from prep.pipeline import store as pipeline_store
from ui import application_list, application_sheet, casefile, clock, stage_form, tracker_door
from ui.charts import flow_chart, funnel_chart
from ui.frame import heading
from ui.refusal import show_refusal
from ui.words import plain

store = casefile.store()
if tracker_door.is_open():
    from ui import tracker_page  # only for those who bring in a list

    tracker_page.page(store)
    st.stop()

board = pipeline_store.board(store, casefile.ME, clock.today())
opened = st.query_params.get("application")


def go_back() -> None:
    st.query_params.pop("application", None)


if opened:
    standing = next((each for each in board if each.application.application_id == opened), None)
    if standing:
        heading(plain(standing.application.title), application_sheet.facts(standing))
    else:
        heading("Pipeline")
        st.error("This application is not in your file. Go back to the list and choose one.")
    show_refusal()
    st.button("Back to the list", on_click=go_back, type="tertiary", key="back")
    if standing:
        application_sheet.sheet(store, standing)
else:
    heading("Pipeline", findings.summary(board, clock.today().year))
    show_refusal()
    if not board:
        st.write(
            "Here you will see where each application stands, for how long, and how all of them "
            "moved. Add the first one, or bring in a list that you have."
        )
    stage_form.add_form(store, is_first=not board)
    tracker_door.door()
    if board:
        listed, drawn = st.tabs(
            ["Applications", "Charts"], key="view", on_change="rerun", bind="query-params"
        )
        if listed.open:
            with listed:
                application_list.cards(application_list.filtered(board))
        if drawn.open:
            with drawn:
                flow_chart(store)
                funnel_chart(store)
