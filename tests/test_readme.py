"""The first page that someone reads: a picture and the commands at once, and no dead link."""

import re

import pytest

import run
from prep.settings import DATA_VARIABLE, DATABASE_NAME, PROJECT

README = (PROJECT / "README.md").read_text(encoding="utf-8")
LINES = README.splitlines()
LINKED = re.findall(r'\]\((?!https?:)([^)#]+)\)|src="([^"]+)"', README)


def _line_of(words: str) -> int:
    return next(number for number, line in enumerate(LINES, 1) if words in line)


def test_a_picture_by_line_10_and_the_commands_by_line_25() -> None:
    assert _line_of("![") <= 10
    assert max(_line_of("python3 run.py "), _line_of("python3 run.py test")) <= 25


@pytest.mark.parametrize("link", sorted({first or second for first, second in LINKED}))
def test_what_it_links_to_is_there_and_small(link: str) -> None:
    assert (PROJECT / link).is_file()
    assert (PROJECT / link).stat().st_size < 150_000


def test_it_says_where_things_are_kept() -> None:
    for named in (DATA_VARIABLE, f"data/{DATABASE_NAME}", "Back up", "Erase"):
        assert named in README


def test_its_commands_exist() -> None:
    assert set(re.findall(r"python3 run\.py ([a-z]+)", README)) <= set(run.COMMANDS)
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`make ([a-z]+)`", README):
        assert re.search(rf"\b{target}\b.*:$", makefile, re.M), target
