"""Words in the terminal, and other programs run from there."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]

Command = Sequence[str | Path]


class Refused(Exception):
    """Can't go on. The sentence says why, and what to do."""


def say(sentence: str) -> None:
    """Print a sentence at once, before whatever comes next prints its own."""
    print(sentence, flush=True)


def run(command: Command, environ: Mapping[str, str] | None = None) -> int:
    """Run a program in the project's folder and wait for it; returns its exit code. Raises Refused."""
    try:
        with subprocess.Popen([str(part) for part in command], cwd=PROJECT, env=environ) as program:
            return _end_of(program)
    except FileNotFoundError as error:
        raise Refused(f"The program {str(command[0])!r} is not there: {error.strerror}.") from error


def _end_of(program: subprocess.Popen[bytes]) -> int:
    try:
        return program.wait()
    except KeyboardInterrupt:
        program.wait()  # the same Ctrl+C reached it: let it end in its own way
        raise
