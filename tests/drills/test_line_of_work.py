"""What a job title says about whose bank to ask from."""

import pytest

from prep.drills.line_of_work import guessed_level, guessed_line
from prep.questions.taxonomy import ROLES, SENIORITY


@pytest.mark.parametrize(
    ("role", "line", "level"),
    [
        ("Claims lead", "finance_accounting", "lead"),
        ("Senior Backend Engineer", "software", "senior"),
        ("Staff Nurse", "healthcare", "senior"),
        ("Site Engineer", "engineering_trades", "mid"),
        ("Warehouse lead", "operations_logistics_admin", "lead"),
        ("Chief Financial Officer", "", "executive"),
        ("Junior Developer", "software", "entry"),
        ("Machine Learning Engineer", "data_ai", "mid"),
        ("", "", "mid"),
    ],
)
def test_a_title_tells_the_line_and_the_level(role: str, line: str, level: str) -> None:
    assert (guessed_line(role), guessed_level(role)) == (line, level)
    assert line in {"", *ROLES}
    assert level in SENIORITY
