"""The virtual environment in .venv/: made once, kept in step with the requirement files."""

import hashlib
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

from prep.launch.terminal import PROJECT, Command, Refused, run, say

VENV = PROJECT / ".venv"
RUNS, CHECKS = PROJECT / "requirements.txt", PROJECT / "requirements-dev.txt"
INSTALLER = "uv==0.13.9"


def set_up(requirements: Path, folder: Path = VENV) -> Path:
    """The Python of a virtual environment that has all of a requirements file.

    Immediate when nothing changed since. A set-up that was interrupted is begun anew. Raises
    Refused.
    """
    python = python_of(folder)
    if is_ready(folder, requirements):
        return python
    if must_be_made(folder):
        say(f"Setting up Round Two in {folder.name}/. This takes about a minute, once.")
        make(folder)
    else:
        say(f"Bringing {folder.name}/ in step with {requirements.name}.")
    unfinished(folder).touch()
    try:
        install(python, requirements)
    except Refused:
        unfinished(folder).unlink()  # nothing is broken: the next time goes on from here
        raise
    for listed in with_included(requirements):
        stamp(folder, listed).write_text(fingerprint(listed), encoding="ascii")
    unfinished(folder).unlink()
    return python


def is_ready(folder: Path, requirements: Path) -> bool:
    """Whether a finished set-up had these very requirements and this version of Python."""
    try:
        had = stamp(folder, requirements).read_text(encoding="ascii")
    except OSError:
        return False
    finished = python_of(folder).exists() and not unfinished(folder).exists()
    return finished and had == fingerprint(requirements)


def must_be_made(folder: Path) -> bool:
    """Whether the virtual environment is missing, half made, or of another Python."""
    if unfinished(folder).exists() or not python_of(folder).exists():
        return True
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return True
    return not any(line.replace(" ", "").startswith(f"version={_version()}.") for line in lines)


def make(folder: Path) -> None:
    """Make the virtual environment anew, marked as unfinished from its first moment."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(exist_ok=True)
    unfinished(folder).touch()
    try:
        venv.create(folder, with_pip=True)
    except (subprocess.CalledProcessError, OSError) as error:
        raise Refused(
            f"No virtual environment could be made in {folder.name}/ ({error}). On Debian and "
            "Ubuntu that takes the package python3-venv: sudo apt install python3-venv. Then run "
            "this again."
        ) from error


def install(python: Path, requirements: Path) -> None:
    """Install with uv, which takes seconds; where that can't be had, with pip. Raises Refused."""
    pip: Command = [python, "-m", "pip", "--disable-pip-version-check", "--retries", "2", "install"]
    uv: Command = [python, "-m", "uv", "pip", "install", "--quiet", "--python", python]
    if not run([*pip, "-qq", INSTALLER]) and not run([*uv, "-r", requirements]):
        return
    if run([*pip, "-r", requirements]):
        raise Refused(
            f"What {requirements.name} names could not be fetched; the lines above say why. The "
            "first start needs the internet: connect, then run this again."
        )


def fingerprint(requirements: Path) -> str:
    """One text for what the requirement files say and the version of Python."""
    content = b"\0".join(listed.read_bytes() for listed in with_included(requirements))
    return f"{hashlib.sha256(content).hexdigest()} {_version()}"


def with_included(requirements: Path) -> Iterator[Path]:
    """A requirements file and those that it includes with -r."""
    yield requirements
    for line in requirements.read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            yield from with_included(requirements.parent / line.removeprefix("-r ").strip())


def stamp(folder: Path, requirements: Path) -> Path:
    """The file that says with which requirements a set-up was finished."""
    return folder / f"{requirements.name}.done"


def unfinished(folder: Path) -> Path:
    """The file that is there while a set-up runs."""
    return folder / "unfinished"


def python_of(folder: Path) -> Path:
    """Where a virtual environment has its Python."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
