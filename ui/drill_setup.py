"""What the next drill is to be: before whom, how long, how answered, how hard."""

from collections.abc import Sequence

import streamlit as st

from prep.casebook import Application, Interview
from prep.drills import AnswerMode, DrillPlan
from prep.drills.form import DrillForm
from prep.drills.line_of_work import guessed_line
from prep.drills.stress import Stressor
from prep.questions.taxonomy import ROLES
from prep.text import spoken_list
from ui import drill_panel, read_aloud
from ui.bank_words import LINES
from ui.words import plain

_MODES = {
    AnswerMode.TYPED: "Type the answer",
    AnswerMode.ALOUD: "Say it aloud, note the main points",
    AnswerMode.RECORDED: "Say it aloud and record it",
}
_NO_LINE = ""


def plan(application: Application, interviews: Sequence[Interview]) -> DrillPlan:
    """The drill as the fields say."""
    application_id = application.application_id
    with st.expander("Who sits on the panel", key="drill_who"):
        panel = drill_panel.fields(interviews, application_id)
    st.caption(plain(f"Before {spoken_list([member.title for member in panel])}."))
    form = st.segmented_control(
        "Questions",
        list(DrillForm),
        default=DrillForm.SHORT,
        required=True,
        format_func=lambda each: each.label,
        key="drill_length",
    )
    mode = st.segmented_control(
        "How you answer",
        list(_MODES),
        default=AnswerMode.TYPED,
        required=True,
        format_func=lambda each: _MODES[each],
        key="drill_mode",
    )
    read_aloud.switch()
    with st.expander("Line of work, and what makes it harder", key="drill_more"):
        line = _line_of_work(application)
        stressors = _stressors()
    shape = (form or DrillForm.SHORT).shape
    return DrillPlan(
        application_id,
        panel,
        shape.questions,
        mode or AnswerMode.TYPED,
        shape.probes_each,
        shape.asks_back,
        stressors,
        line,
    )


def _stressors() -> frozenset[Stressor]:
    """What makes it harder; nothing, unless it is switched on."""
    chosen = st.pills(
        "Make it harder",
        list(Stressor),
        selection_mode="multi",
        format_func=lambda each: each.label,
        key="drill_stressors",
    )
    return frozenset(chosen)


def _line_of_work(application: Application) -> str:
    """Whose bank is asked from besides those for anyone: guessed from the role, yours to change."""
    families = [_NO_LINE, *(role for role in ROLES if role != "any")]
    return str(
        st.selectbox(
            "Questions of your line of work",
            families,
            index=families.index(guessed_line(application.role)),
            format_func=lambda each: LINES.get(each, "None"),
            key=f"drill_line_{application.application_id}",
        )
    )
