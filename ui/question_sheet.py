"""The questions on paper: everything written out, nothing to click."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prep.questions.expected import probes_to_expect
from prep.questions.model import Question
from ui.answer_fields import LABELS
from ui.question_list import flag_line
from ui.versioned_fields import show_texts
from ui.words import plain


def sheet(questions: Sequence[Question], origins: Mapping[str, str]) -> None:
    """Each question with its evidence, what was said then, the answer now and its probes."""
    for number, each in enumerate(questions, start=1):
        st.subheader(f"{number}\\. {plain(each.text)}", anchor=False)
        st.caption(plain(origins[each.question_id]))
        st.markdown(flag_line(each))
        show_texts({"then": each.noted_answer}, {"then": "What you said then"})
        if each.answer.is_empty:
            st.caption("No answer worked out yet")
        show_texts(each.answer.parts, LABELS)
        st.caption("Probes to expect")
        probes = probes_to_expect(each, each.answer)
        st.markdown("\n".join(f"- {plain(probe.text)}" for probe in probes))
