"""The pipeline's charts: each a question, the drawing, and the table behind it one click away."""

import streamlit as st

from prep.casebook import Stage
from prep.pipeline import findings, node_label
from prep.pipeline import store as pipeline_store
from prep.pipeline.palette import DARK, LIGHT, Palette
from prep.store import Store
from ui.casefile import ME

_NO_BUTTONS = {"displayModeBar": False, "scrollZoom": False}


def palette() -> Palette:
    """The colours that fit the theme this browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def flow_chart(store: Store) -> None:
    """Where do my applications go: a Sankey."""
    from prep.pipeline.figures import flow_figure

    frame = pipeline_store.flow(store, ME)
    st.subheader("Where do my applications go?", anchor=False)
    st.caption(
        "Each application is counted where it was entered: a stage that it skipped is not on its "
        "way."
    )
    st.plotly_chart(
        flow_figure(frame, palette()),
        theme=None,
        config=_NO_BUTTONS,
        alt=findings.flow_finding(frame),
        key="flow",
    )
    with st.expander("The numbers behind it", key="flow_numbers"):
        st.caption(
            "Each application counts once on its way from start to where it stands. Stages that "
            "it was taken back from are not on its way."
        )
        st.table(
            frame.assign(
                source=frame["source"].map(node_label), target=frame["target"].map(node_label)
            ).rename(columns={"source": "From", "target": "To", "applications": "Applications"}),
            border="horizontal",
            hide_index=True,
        )


def funnel_chart(store: Store) -> None:
    """How far do they get: a funnel with counts."""
    from prep.pipeline.figures import funnel_figure

    frame = pipeline_store.funnel(store, ME)
    st.subheader("How far do they get?", anchor=False)
    if not frame["reached"].any():
        st.write("No application was sent yet. Enter the stage Applied when you send one.")
        return
    st.caption(
        "Each row counts who reached this stage or a later one, so also who skipped it. Per cent "
        f"of the row above, where that has {findings.FEWEST_FOR_SHARE} or more."
    )
    st.plotly_chart(
        funnel_figure(frame, palette()),
        theme=None,
        config=_NO_BUTTONS,
        alt=findings.funnel_finding(frame),
        key="funnel",
    )
    with st.expander("The numbers behind it", key="funnel_numbers"):
        st.table(
            frame.assign(stage=[Stage(each).label for each in frame["stage"]]).rename(
                columns={"stage": "Stage", "reached": "Reached", "standing": "There now"}
            ),
            border="horizontal",
            hide_index=True,
        )
