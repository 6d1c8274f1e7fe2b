#!/usr/bin/env python3
"""Starts Round Two with Python alone: first whatever set-up is missing, then the job."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where an older one is told
    sys.exit(
        "Round Two needs Python 3.11 or newer, and this is {}.{}. Install a newer one from "
        "https://www.python.org/downloads/ and start it with that.".format(*sys.version_info)
    )

import os
from collections.abc import Callable, Sequence

from prep import settings
from prep.launch import checks, ports, serving
from prep.launch.browser import VARIABLE as BROWSER_VARIABLE
from prep.launch.terminal import Refused

HELP = f"""\
Round Two: from the notes of your first interview to a prepared second one, on your own machine.

  python3 run.py               open Round Two in your browser
  python3 run.py demo          open an invented candidate's search, in a file of its own
  python3 run.py test [...]    run all tests, a real browser included; what follows goes to pytest

The first two take --port N (serve there) and --no-browser (open no window).

For developers:
  python3 run.py check         lint, format, types, import contract, then all tests
  python3 run.py lint          the first four of these
  python3 run.py fix           let ruff mend what it can
  python3 run.py bench         the figures: reading notes, starting, running a page again
  python3 run.py pictures      the README's pictures, taken of the demo
  python3 run.py snapshots     write the charts' snapshots anew

The first start fetches what requirements.txt names into .venv/ and needs the internet for that.
Afterwards nothing leaves your machine.

Where it is
  {ports.address(ports.USUAL_PORT)}, or the next free port up to {ports.USUAL_PORT + ports.PORTS - 1} where that one is taken; it says which.
  It answers this machine only.

What is kept where
  All that you enter is in one file, {settings.DATABASE_NAME}, in the folder data/ beside run.py.
  {settings.DATA_VARIABLE} names another folder:
    {settings.DATA_VARIABLE}=~/job-search python3 run.py
  The demo has the folder {settings.DEMO_FOLDER_NAME}/ in there and is made anew at every start.
  Beside each file lie its lock and the number of the port it is served on; they hold nothing of yours.
  {BROWSER_VARIABLE} names the Chromium, Chrome or Edge for the tests, where it is not found.
"""

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "": serving.open_own,
    "demo": serving.open_demo,
    "test": checks.test,
    "check": checks.check,
    "lint": checks.lint,
    "fix": checks.fix,
    "bench": checks.bench,
    "pictures": checks.pictures,
    "snapshots": checks.snapshots,
}


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code."""
    if arguments and arguments[0] in ("-h", "--help", "help"):
        print(HELP, end="")
        return 0
    named = bool(arguments) and not arguments[0].startswith("-")
    command, rest = (arguments[0], arguments[1:]) if named else ("", arguments)
    if command not in COMMANDS:
        print(f"There is no command {command!r}. These are:\n\n{HELP}", end="", file=sys.stderr)
        return 2
    os.chdir(settings.PROJECT)
    try:
        return COMMANDS[command](rest)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
