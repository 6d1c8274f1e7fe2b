"""What a job title says about someone's part in a panel."""

import re

from prep.casebook.model import PanelRole

_TITLES = (
    (PanelRole.HR, r"hr|human resources|people|talent|recruit\w*|sourcer|acquisition"),
    (PanelRole.EXECUTIVE, r"c[etofi]o|chief|founder|co-?founder|president|owner|partner|vp"),
    (PanelRole.SKIP_LEVEL, r"director|head of|vice president"),
    (PanelRole.HIRING_MANAGER, r"manager|supervisor|lead|team ?lead\w*|hiring"),
    (PanelRole.SPECIALIST, r"architect|principal|staff|specialist|expert|scientist|professor|dr"),
    (PanelRole.CLIENT, r"client|customer"),
    (PanelRole.CROSS_FUNCTIONAL, r"product|design\w*|sales|marketing|finance|legal"),
    (PanelRole.PEER, r"engineer|developer|analyst|colleague|peer|nurse|teacher|officer|associate"),
)
_PATTERNS = tuple((role, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for role, words in _TITLES)


def guessed_panel_role(title: str) -> PanelRole:
    """The likeliest part in a panel of someone with this title; a hiring manager where it says nothing."""
    return next(
        (role for role, pattern in _PATTERNS if pattern.search(title[:200])),
        PanelRole.HIRING_MANAGER,
    )
