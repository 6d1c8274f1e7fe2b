"""What the terminal says: the help, an unknown command, a Python that is too old."""

import re
import subprocess
import sys

import pytest

import run
from prep.settings import PROJECT


@pytest.mark.parametrize("asked", ["--help", "-h", "help"])
def test_the_help_names_what_a_user_needs(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main([asked]) == 0
    text = capsys.readouterr().out
    for named in ("ROUND_TWO_DATA", "8501", "round_two.duckdb", "demo", "--port", "127.0.0.1"):
        assert named in text
    for command in run.COMMANDS:
        assert f"python3 run.py {command}".rstrip() in text


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["serve"]) == 2
    assert capsys.readouterr().err.startswith("There is no command 'serve'.")


def test_the_makefile_and_run_have_the_same_commands() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^([a-z ]+):\n\t@\$\(PYTHON\) run.py \$@", makefile, re.M)
    assert targets is not None
    assert set(targets[1].split()) == set(run.COMMANDS) - {"", "demo"}


def test_it_works_with_the_standard_library_alone() -> None:
    as_alone = f"import sys, runpy; sys.path.insert(0, {str(PROJECT)!r}); sys.argv[1:] = ['--help']"
    asked = f"{as_alone}; runpy.run_path('run.py', run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", asked], cwd=PROJECT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Round Two:")


def test_an_older_python_is_told() -> None:
    as_if = "import sys, runpy; sys.version_info = (3, 9, 18); sys.path.insert(0, '.')"
    done = subprocess.run(
        [sys.executable, "-c", f"{as_if}; runpy.run_path('run.py', run_name='__main__')"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Round Two needs Python 3.11 or newer, and this is 3.9.")
