"""All questions of the banks, ours and your own: search them, choose some for a drill, add to them."""

import streamlit as st

from prep.drills.wanted import wanted
from ui import bank_cards, bank_list, bank_search, casefile, own_question_form
from ui.banks import bank_index, banks
from ui.frame import heading
from ui.refusal import show_refusal

store = casefile.store()
every = banks()

heading("Banks", bank_list.facts(every.questions))
show_refusal()
bank_list.show_problems(every.problems)

searched, listed, added = st.tabs(
    ["Questions", "All banks", "Add your own"], key="part", on_change="rerun", bind="query-params"
)
if searched.open:
    with searched:
        chosen = wanted(store, casefile.ME)
        search = bank_search.fields(chosen)
        bank_search.way_back(search, bank_list.titles(every.questions))
        bank_cards.cards(bank_search.passing(bank_index(), search), chosen, search)
if listed.open:
    with listed:
        bank_list.show_banks(every.questions)
if added.open:
    with added:
        own_question_form.form()
