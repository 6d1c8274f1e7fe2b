"""Round Two from a terminal: read a file of notes, check question banks, build the demo."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from prep.errors import PrepError

UNREADABLE = 2
FAULTY = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0, 1 for faulty banks, 2 for what can't be done."""
    chosen = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        return int(chosen.run(chosen))
    except PrepError as error:
        print(error, file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m prep", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="print the questions that a file of notes holds")
    read.add_argument("file", type=Path, metavar="FILE")
    read.add_argument("--me", metavar="NAME", help="the speaker of a transcript who is you")
    read.add_argument("--encoding", metavar="NAME", help="how the file is encoded (cp1252, ...)")
    read.add_argument("--json", action="store_true", help="print JSON instead of a table")
    read.set_defaults(run=_read)
    check = commands.add_parser("check", help="check what you wrote for mistakes")
    kinds = check.add_subparsers(required=True, metavar="WHAT")
    banks = kinds.add_parser("banks", help="check question banks, each problem with file and line")
    banks.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    banks.set_defaults(run=_check_banks)
    demo = commands.add_parser("demo", help="build the file of an invented candidate")
    demo.add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    demo.set_defaults(run=_build_demo)
    return parser


def _read(chosen: argparse.Namespace) -> int:
    from prep import reading_report

    reading = reading_report.read_file(chosen.file, chosen.encoding, chosen.me)
    as_text = reading_report.as_json if chosen.json else reading_report.as_table
    print(as_text(reading))
    return 0


def _check_banks(chosen: argparse.Namespace) -> int:
    from prep.questions.banks import check_banks
    from prep.settings import BANKS

    folders = chosen.folders or [BANKS]
    for folder in folders:
        if not folder.exists():
            raise PrepError(f"There is no folder {folder}. Name the folder that holds your banks.")
    problems = check_banks(*folders)
    for problem in problems:
        print(f"{problem.source}:{problem.line or 1}: {problem.message}")
    if not problems:
        print("No mistakes found.")
    return FAULTY if problems else 0


def _build_demo(chosen: argparse.Namespace) -> int:
    import os
    from datetime import UTC, datetime

    from prep import demo
    from prep.settings import data_folder, demo_folder

    folder = chosen.folder or demo_folder(data_folder(os.environ))
    demo.build(folder, datetime.now(UTC))
    print(f"The demo is in {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
