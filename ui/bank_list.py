"""The banks themselves: which there are, how much is in each, and what is wrong in your own."""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from prep.errors import Problem
from prep.questions.model import BankQuestion
from prep.text import count_of
from ui.bank_search import only_bank
from ui.bank_words import KINDS
from ui.banks import own_folder
from ui.words import plain

_MOST = 20


def facts(questions: Sequence[BankQuestion]) -> str:
    """`459 questions in 45 banks.`"""
    banks = len(_counted(questions))
    return f"{count_of(len(questions), 'question')} in {count_of(banks, 'bank')}."


def show_problems(problems: Sequence[Problem]) -> None:
    """What could not be used, each with its file and line, and the way out."""
    if not problems:
        return
    with st.container(border=True, gap="xsmall", key="bank_problems"):
        st.markdown(":orange-badge[To mend] Some of your own banks could not be read as they are.")
        st.markdown("\n".join(f"- {plain(str(each))}" for each in problems[:_MOST]))
        if len(problems) > _MOST:
            st.caption(f"And {len(problems) - _MOST} more.")
        st.caption(
            "Mend what is named in a text editor and reload this page. All other questions are "
            "here. Your banks are in this folder:"
        )
        st.code(str(own_folder()), language=None, wrap_lines=True)


def show_banks(questions: Sequence[BankQuestion]) -> None:
    """The banks by kind; a press on one shows its questions."""
    counted = _counted(questions)
    for kind, label in KINDS.items():
        banks = sorted((title, bank) for bank, title, its in counted if its == kind)
        if banks:
            st.markdown(f"**{label}**")
            with st.container(horizontal=True, gap="xsmall", key=f"banks_of_{kind}"):
                for title, bank in banks:
                    _bank(bank, title, counted[bank, title, kind])
    st.caption("Banks of your own, as files, go into this folder:")
    st.code(str(own_folder()), language=None, wrap_lines=True)


def _bank(bank: str, title: str, number: int) -> None:
    st.button(
        plain(f"{title}, {number}"),
        on_click=_open,
        args=(bank,),
        help=f"Show the {count_of(number, 'question')} of this bank",
        key=f"bank_all_{bank}",
    )


def _open(bank: str) -> None:
    only_bank(bank)
    st.session_state["part"] = "Questions"


def titles(questions: Sequence[BankQuestion]) -> dict[str, str]:
    """By bank, what it is called."""
    return {each.bank: each.bank_title for each in questions}


def _counted(questions: Sequence[BankQuestion]) -> Counter[tuple[str, str, str]]:
    return Counter((each.bank, each.bank_title, each.kind) for each in questions)
