"""Notes that name their company and role by a label say where they belong."""

import pytest

from prep.notes.belonging import Belonging, belonging
from prep.notes.model import Document


def named(source: str) -> Belonging:
    return belonging(Document("notes.md", "markdown", "utf-8", source, ()))


@pytest.mark.parametrize(
    ("source", "company", "role"),
    [
        ("# First talk\n**Company:** Pellmore Systems\n**Role:** Planner\n", "Pellmore Systems", "Planner"),
        ("---\ncompany: Quay Freight\nposition: Team lead\n---\n", "Quay Freight", "Team lead"),
        ("- Company: Quay Freight\n", "Quay Freight", ""),
        ("| Firma: Möller GmbH\nStelle: Köchin", "Möller GmbH", "Köchin"),
        ("公司：青石\n岗位：护士", "青石", "护士"),
        ("We talked about the company: it grows.\nrole", "", ""),
        ("Company:\nRole:   \n", "", ""),
        ("Company: First\nCompany: Second", "First", ""),
    ],
)  # fmt: skip
def test_the_first_label_of_each_kind_counts(source: str, company: str, role: str) -> None:
    assert named(source) == Belonging(company, role)


def test_a_label_far_down_is_part_of_the_talk() -> None:
    assert named("\n" * 100 + "Company: Elsewhere") == Belonging("", "")


def test_a_name_is_kept_short() -> None:
    assert len(named("Company: " + "long " * 5000).company) <= 80
