"""The question banks, ours and the user's own; read again only when a file of the user's changed."""

from pathlib import Path

import streamlit as st

from prep import settings
from prep.questions.banks import Banks, load_banks
from prep.questions.search import BankIndex, indexed
from prep.questions.taxonomy import ASK_THEM
from prep.yaml_file import edition
from ui import casefile


def banks() -> Banks:
    """All questions of the banks, and what was wrong in their files."""
    return _loaded(str(own_folder()), edition(own_folder()))


def bank_index() -> BankIndex:
    """The same questions, ready to be searched; those to put to them stand last."""
    return _indexed(str(own_folder()), edition(own_folder()))


def own_folder() -> Path:
    """Where the banks of the user are, beside the file that this session looks at."""
    return settings.own_banks(casefile.path().parent)


@st.cache_resource(show_spinner=False, max_entries=4)
def _loaded(folder: str, files: object) -> Banks:
    return load_banks(settings.BANKS, Path(folder))


@st.cache_resource(show_spinner=False, max_entries=4)
def _indexed(folder: str, files: object) -> BankIndex:
    questions = _loaded(folder, files).questions
    return indexed(sorted(questions, key=lambda each: each.kind == ASK_THEM))
