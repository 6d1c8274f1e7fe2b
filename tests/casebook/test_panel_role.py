"""A job title's likeliest part in a panel."""

import pytest

from prep.casebook import PanelRole
from prep.casebook.panel_role import guessed_panel_role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Solution Architect", PanelRole.SPECIALIST),
        ("Engineering Manager", PanelRole.HIRING_MANAGER),
        ("Senior Engineer", PanelRole.PEER),
        ("Talent Acquisition Partner", PanelRole.HR),
        ("CTO", PanelRole.EXECUTIVE),
        ("Director of Operations", PanelRole.SKIP_LEVEL),
        ("Product Designer", PanelRole.CROSS_FUNCTIONAL),
        ("", PanelRole.HIRING_MANAGER),
    ],
)
def test_titles(title: str, role: PanelRole) -> None:
    assert guessed_panel_role(title) is role
