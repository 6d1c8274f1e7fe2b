"""A set-up is done once, again when something changed, and anew when it was interrupted."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from prep.launch import environment
from prep.launch.environment import (
    INSTALLER,
    fingerprint,
    is_ready,
    must_be_made,
    python_of,
    set_up,
    stamp,
    unfinished,
    with_included,
)
from prep.launch.terminal import Refused


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    """A requirements file that includes another one."""
    (tmp_path / "runs.txt").write_text("streamlit==1.67.0\n")
    checks = tmp_path / "checks.txt"
    checks.write_text("# what checks it\n-r runs.txt\npytest==9.2.0\n")
    return checks


@pytest.fixture
def finished(tmp_path: Path, requirements: Path) -> Path:
    """A virtual environment as a finished set-up leaves it, without the packages."""
    folder = tmp_path / ".venv"
    python_of(folder).parent.mkdir(parents=True)
    python_of(folder).touch()
    version = ".".join(map(str, sys.version_info[:3]))
    (folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n")
    stamp(folder, requirements).write_text(fingerprint(requirements))
    return folder


def test_a_finished_set_up_is_not_done_again(finished: Path, requirements: Path) -> None:
    assert is_ready(finished, requirements)
    assert set_up(requirements, finished) == python_of(finished)


def test_included_requirements_count(finished: Path, requirements: Path, tmp_path: Path) -> None:
    assert [listed.name for listed in with_included(requirements)] == ["checks.txt", "runs.txt"]
    (tmp_path / "runs.txt").write_text("streamlit==1.68.0\n")
    assert not is_ready(finished, requirements)
    assert not must_be_made(finished)  # it is brought in step, not made anew


def test_another_python_is_another_fingerprint(
    requirements: Path, finished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = fingerprint(requirements)
    monkeypatch.setattr("prep.launch.environment._version", lambda: "3.99")
    assert fingerprint(requirements) != before
    assert must_be_made(finished)


def test_an_interrupted_set_up_is_begun_anew(finished: Path, requirements: Path) -> None:
    unfinished(finished).touch()
    assert not is_ready(finished, requirements)
    assert must_be_made(finished)


def test_an_environment_without_its_python_is_begun_anew(
    finished: Path, requirements: Path
) -> None:
    python_of(finished).unlink()
    assert not is_ready(finished, requirements)
    assert must_be_made(finished)


def test_one_made_by_hand_is_kept_and_completed(finished: Path, requirements: Path) -> None:
    stamp(finished, requirements).unlink()
    assert not is_ready(finished, requirements)
    assert not must_be_made(finished)


def test_what_could_not_be_fetched_goes_on_next_time(
    finished: Path, requirements: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(finished, requirements).unlink()
    asked: list[list[str]] = []

    def fails(command: Sequence[str | Path]) -> int:
        asked.append([str(part) for part in command])
        return 1

    monkeypatch.setattr(environment, "run", fails)
    with pytest.raises(Refused, match=r"checks\.txt names could not be fetched"):
        set_up(requirements, finished)
    assert INSTALLER in asked[0]
    assert asked[1][-2:] == ["-r", str(requirements)]  # pip instead, since uv was not to be had
    assert not is_ready(finished, requirements)
    assert not must_be_made(finished)


def test_a_set_up_that_works_is_stamped_for_all_it_holds(
    finished: Path, requirements: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp(finished, requirements).unlink()
    monkeypatch.setattr(environment, "run", lambda command: 0)
    set_up(requirements, finished)
    assert is_ready(finished, requirements)
    assert is_ready(finished, tmp_path / "runs.txt")
