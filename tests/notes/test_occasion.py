"""The day, the time and the kind of an interview as its notes name them."""

from datetime import date, time

import pytest

from prep.notes.model import Document
from prep.notes.occasion import Occasion, day_in, occasion, time_in


def of(source: str, name: str = "notes.md") -> Occasion:
    return occasion(Document(name, "markdown", "utf-8", source, ()))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Date: 2026-11-12, 10:00, video\n", (date(2026, 11, 12), time(10), "video")),
        ("**Date:** November 9, 2026\n", (date(2026, 11, 9), None, "")),
        ("---\ndate: 2026-11-08\nformat: on-site\n---\n", (date(2026, 11, 8), None, "on site")),
        ('{"interview": "Tailspin",\n "date": "2026-11-10T14:30:00"}', (date(2026, 11, 10), time(14, 30), "")),
        ("When: Thu 12 November 2026 at 2:30 pm (Zoom)\n", (date(2026, 11, 12), time(14, 30), "video")),
        ("Datum: 12.11.2026\nUhrzeit: 10:15 Uhr\n", (date(2026, 11, 12), time(10, 15), "")),
        ("Phone screen at Globex on 9 November 2026\n", (date(2026, 11, 9), None, "phone")),
        ("Time: 10:00\n", (None, None, "")),
        ("Date: 2026-02-30\n", (None, None, "")),
        ("Date: soon\n", (None, None, "")),
        ("We met.\n\n\n\nThey founded it on 9 November 2026.\n", (None, None, "")),
    ],
)  # fmt: skip
def test_what_the_top_of_the_notes_says(
    source: str, found: tuple[date | None, time | None, str]
) -> None:
    assert of(source) == found


def test_the_files_name_may_hold_the_day() -> None:
    assert of("Why us?\n", "2026-11-12_initech.md").day == date(2026, 11, 12)


@pytest.mark.parametrize(
    ("words", "at"),
    [("12 am", time(0)), ("9am", time(9)), ("25:00", None), ("10:00Z", None), ("at 7", None)],
)
def test_a_clocks_time(words: str, at: time | None) -> None:
    assert time_in(words) == at


def test_a_day_without_a_year_is_not_guessed() -> None:
    assert day_in("Thu 12 Nov") is None
