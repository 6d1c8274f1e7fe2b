"""The process in which a foreign file is opened: `python -m prep.notes.child`, bytes in, JSON out.

It takes a line of JSON (`kind`, `name`) and then the file from its standard input, within limits of
its own, so that a hostile file ends here and not in the program. It writes nothing to the disk.
"""

import contextlib
import gc
import json
import sys
from base64 import b64encode
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from prep.notes.decode import UnreadableNotes
from prep.notes.model import Block
from prep.notes.readers.bundle import members_of
from prep.notes.readers.page import Rendered, bounded

MOST_MEMORY = 1024 * 1024 * 1024
MOST_SECONDS = 20
TOO_MUCH_MEMORY = 9
_FIELDS = tuple(field.name for field in fields(Block))
Reader = Callable[[str, bytes], Rendered]


def main() -> int:
    """Read one file as it came through standard input; returns the exit code."""
    _set_limits()
    gc.disable()  # it ends with this one file, and its memory is limited anyway
    # openpyxl would load numpy only to know its number types: a third of a second for nothing.
    sys.modules.setdefault("numpy", None)  # type: ignore[arg-type]
    answers, sys.stdout = sys.stdout, sys.stderr
    asked = json.loads(sys.stdin.buffer.readline())
    try:
        found = answer(asked["kind"], asked["name"], sys.stdin.buffer.read())
    except MemoryError:
        return TOO_MUCH_MEMORY
    json.dump(found, answers)
    answers.flush()
    return 0


def answer(kind: str, name: str, content: bytes) -> dict[str, Any]:
    """What the file holds (`source`, `blocks`, `problems`, or `files` of a zip, or bare `sheets`), or
    why it is `refused`."""
    try:
        if kind == "sheets":
            return _bare_sheets(name, content)
        if kind == "zip":
            found = opened(name, content)
            if isinstance(found, dict):
                return found
            kind, rendered = found
        else:
            rendered = _READERS[kind](name, content)
    except UnreadableNotes as error:
        return {"refused": str(error)}
    rendered = bounded(name, rendered)
    return {
        "format": kind,
        "source": rendered.source,
        "blocks": [_as_fields(block) for block in rendered.blocks],
        "problems": [asdict(problem) for problem in rendered.problems],
    }


def _as_fields(block: Block) -> dict[str, Any]:
    """What `asdict` gives, without its copies: a long document has tens of thousands of blocks."""
    found = {name: getattr(block, name) for name in _FIELDS}
    return found | {"cells": [asdict(cell) for cell in block.cells]} if block.cells else found


def opened(name: str, content: bytes) -> tuple[str, Rendered] | dict[str, Any]:
    """A zipped file by what is in it: a document, a sheet, or a bundle of notes."""
    from prep.notes.readers.office import kind_of_zip

    kind = kind_of_zip(name, content)
    if kind != "zip":
        return kind, _READERS[kind](name, content)
    files, problems = members_of(name, content)
    return {
        "files": [
            {"name": each.name, "content": b64encode(each.content).decode()} for each in files
        ],
        "problems": [asdict(problem) for problem in problems],
    }


def _docx(name: str, content: bytes) -> Rendered:
    from prep.notes.readers.docx import read_docx

    return read_docx(name, content)


def _xlsx(name: str, content: bytes) -> Rendered:
    from prep.notes.readers.sheets import read_xlsx

    return read_xlsx(name, content)


def _bare_sheets(name: str, content: bytes) -> dict[str, Any]:
    """The `sheets` of an Excel file row by row, the `files` of a zip, or what `other` kind it is."""
    from prep.notes.readers.office import kind_of_zip
    from prep.notes.readers.sheets import MOST_LISTED, sheets_of

    kind = kind_of_zip(name, content)
    if kind == "xlsx":
        found = sheets_of(name, content, MOST_LISTED)
        return {
            "sheets": [{"title": title, "rows": rows, "cut": cut} for title, rows, cut in found]
        }
    bundle = opened(name, content) if kind == "zip" else {}
    return bundle if isinstance(bundle, dict) and bundle else {"other": kind}


def _pdf(name: str, content: bytes) -> Rendered:
    from prep.notes.readers.pdf import read_pdf

    return read_pdf(name, content)


def _html(name: str, content: bytes) -> Rendered:
    from prep.notes.readers.html import read_html

    return read_html(name, content.decode("utf-8", errors="replace"))


_READERS: dict[str, Reader] = {"docx": _docx, "xlsx": _xlsx, "pdf": _pdf, "html": _html}


def _set_limits() -> None:
    """Memory, time and no core dump; Windows has no such limits, there the clock outside holds."""
    try:
        import resource
    except ImportError:
        return
    limits = (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_CORE, 0),
    )
    for which, most in limits:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(which, (most, most))


if __name__ == "__main__":
    sys.exit(main())
