"""The questions of your interviews, hardest and most likely to return first; one opened to work it out."""

import streamlit as st

from prep import casebook
from prep.questions import store as question_store
from prep.questions.order import ranked
from ui import casefile, question_filters, question_list
from ui.frame import empty, heading
from ui.question_sheet import sheet
from ui.words import plain
from ui.workshop import workshop

opened, on_paper = st.query_params.get("question"), st.query_params.get("print")
st.set_page_config(
    layout="wide" if opened else "centered",
    initial_sidebar_state="collapsed" if on_paper else "auto",
)
store = casefile.store()
applications = {each.application_id: each for each in casebook.applications(store, casefile.ME)}
rounds = {each.interview_id: each.round for each in casebook.interviews(store, casefile.ME)}
questions = ranked(question_store.questions(store, casefile.ME))
origins = question_list.origins(questions, applications, rounds)

if opened:
    one = next((each for each in questions if each.question_id == opened), None)
    heading(plain(one.text) if one else "Hard questions", plain(origins.get(opened, "")))
    st.button("Back to the list", on_click=question_list.close, type="tertiary", key="back")
    if one:
        workshop(store, one)
    else:
        st.error("This question is not in your file. Go back to the list and choose one.")
elif not questions:
    heading("Hard questions")
    empty(
        "Here you will see the questions of your interviews, the difficult ones first, each with "
        "the words of your notes that say so. Bring in your notes first.",
        "Go to Notes",
        "../pages/notes.py",
    )
else:
    known = question_filters.options(questions, applications)
    passing = question_filters.passing(questions, known)
    heading("Hard questions", question_list.counted(passing if on_paper else questions))
    if on_paper:
        st.button("Back to the list", on_click=question_list.close, type="tertiary", key="back")
        sheet(passing, origins)
    else:
        question_filters.fields(known)
        st.button(
            "Show them for printing",
            on_click=question_list.print_them,
            type="tertiary",
            key="print",
        )
        question_list.cards(passing, origins)
