"""Notes that name their company and role by a label say where they belong."""

import pytest

from prep.notes import read
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


def by_name(name: str, source: str, known: tuple[str, ...] = ()) -> str:
    reading = read(name, source.encode())
    return belonging(
        reading.notes.document, known, [each.name for each in reading.notes.people]
    ).company


@pytest.mark.parametrize(
    ("name", "source", "company"),
    [
        ("n.md", "# Northwind Logistics - first interview\n\nWhy us?\n", "Northwind Logistics"),
        ("n.txt", "Interview with Initech\nThey asked why I left.\n", "Initech"),
        ("n.json", '{"interview": "Tailspin", "questions": ["Why us?", "Why now?"]}', "Tailspin"),
        ("n.yaml", "title: Second round, Contoso\nquestions:\n  - Why us?\n", "Contoso"),
        ("n.md", "Phone screen at Globex on 9 November 2026\n\nWhy us?\n", "Globex"),
        ("helios-interview.txt", "Why us?\n", "Helios"),
        ("n.md", "# Interview with Dana Reyes\n\nDana Reyes (HR) asked: why us?\n", ""),
        ("n.txt", "Support Engineer L2 first interview\nWhy us?\n", ""),
        ("n.md", "# Interview notes\n\nWhy us?\n", ""),
        ("quay.md", "Why us?\n", ""),
    ],
)  # fmt: skip
def test_a_title_a_field_or_the_files_name_may_tell_the_company(
    name: str, source: str, company: str
) -> None:
    assert by_name(name, source) == company


def test_a_company_of_the_pipeline_is_known_by_its_name() -> None:
    known = ("Helios", "Helios Energy", "Quay Freight")
    assert by_name("helios_energy_2.txt", "Why us?\n", known) == "Helios Energy"
    assert by_name("n.md", "# My talk at quay freight\n\nWhy us?\n", known) == "Quay Freight"
    assert by_name("n.md", "# Heliosphere\n\nWhy us?\n", known) == ""


def test_a_label_far_down_is_part_of_the_talk() -> None:
    assert named("\n" * 100 + "Company: Elsewhere") == Belonging("", "")


def test_a_name_is_kept_short() -> None:
    assert len(named("Company: " + "long " * 5000).company) <= 80
