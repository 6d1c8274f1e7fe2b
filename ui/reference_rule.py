"""A rule of the reference desk with its source and how sure it is, in one grey line."""

import streamlit as st

from prep.contact import Rule
from ui.words import plain


def rule_line(rule: Rule) -> None:
    """Show it."""
    st.caption(plain(f"{rule.sentence} Source: {rule.source} (confidence {rule.confidence})."))
