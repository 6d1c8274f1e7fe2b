"""Foreign files are opened in a process of their own: what a hostile one breaks is not the program."""

import json
import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, NamedTuple

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes
from prep.notes.model import Block, Cell
from prep.notes.readers.bundle import Member
from prep.notes.readers.page import Rendered
from prep.settings import PROJECT

MOST_SECONDS = 20
_TOO_MUCH_MEMORY = 9
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL")
"""Of the environment only what Python itself needs to start: no keys, no addresses, no names."""


class Opened(NamedTuple):
    """What a foreign file turned out to be: a document in `rendered`, or the `files` of a zip."""

    format: str
    rendered: Rendered
    files: tuple[Member, ...] = ()


def open_apart(kind: str, name: str, content: bytes) -> Opened:
    """Read `docx`, `xlsx`, `pdf`, `html` or any `zip` in a child process.

    Raises UnreadableNotes with the reason and the way out, also when the child ran out of memory
    or time, or died.
    """
    try:
        return _understood(found_apart(kind, name, content))
    except (ValueError, KeyError, TypeError) as error:
        raise _ended(name, 1) from error


def found_apart(kind: str, name: str, content: bytes) -> Mapping[str, Any]:
    """What the child process answers for a file, as JSON gives it.

    The kind `sheets` gives the bare rows of an Excel file, the files of a zip, or what else it is.

    Raises UnreadableNotes as `open_apart` does.
    """
    header = json.dumps({"kind": kind, "name": name}).encode() + b"\n"
    try:
        done = subprocess.run(
            [sys.executable, "-E", "-s", "-X", "utf8", "-m", "prep.notes.child"],
            input=header + content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
            cwd=PROJECT,
            env={key: os.environ[key] for key in _PASSED_ON if key in os.environ},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _took_too_long(name) from error
    if done.returncode:
        raise _ended(name, done.returncode)
    try:
        found: Mapping[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise _ended(name, 1) from error
    if "refused" in found:
        raise UnreadableNotes(found["refused"])
    return found


def _ended(name: str, code: int) -> UnreadableNotes:
    if -code in _time_signals():
        return _took_too_long(name)
    if code == _TOO_MUCH_MEMORY or code < 0:
        return UnreadableNotes(
            f"{name} needs more memory than any file of notes, so reading was stopped. "
            "Copy the text you need and paste it."
        )
    return UnreadableNotes(
        f"{name} could not be opened: something in it is damaged. "
        "Save it again in its own program, or paste its text."
    )


def _took_too_long(name: str) -> UnreadableNotes:
    return UnreadableNotes(
        f"{name} takes longer than {MOST_SECONDS} seconds to read, which no file of notes does. "
        "Copy the text you need and paste it."
    )


def _time_signals() -> set[int]:
    import signal

    return {int(getattr(signal, "SIGXCPU", 0)), int(getattr(signal, "SIGKILL", 0))} - {0}


def _understood(found: Mapping[str, Any]) -> Opened:
    problems = tuple(Problem(**each) for each in found["problems"])
    if "files" in found:
        files = tuple(Member(each["name"], b64decode(each["content"])) for each in found["files"])
        return Opened("zip", Rendered("", (), problems), files)
    blocks = tuple(_block(each) for each in found["blocks"])
    return Opened(found["format"], Rendered(found["source"], blocks, problems))


def _block(found: Mapping[str, Any]) -> Block:
    cells = tuple(Cell(**cell) for cell in found["cells"])
    return Block(**{**found, "headings": tuple(found["headings"]), "cells": cells})
