"""What was read from a file of notes, as JSON for other programs and as a table for people."""

import json
from collections.abc import Iterator
from pathlib import Path

from prep.errors import Problem
from prep.notes import Exchange, Reading, UnreadableNotes, read
from prep.questions.difficulty import flag
from prep.questions.model import Flag
from prep.questions.remark_beside import question_and_answer
from prep.settings import MAX_NOTES_BYTES
from prep.text import count_of, shortened


def read_file(path: Path, encoding: str | None = None, me: str | None = None) -> Reading:
    """Read a file of notes from the disk; `encoding` and `me` as in prep.notes.read. Raises
    UnreadableNotes, also where the file can't be opened."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_NOTES_BYTES + 1)
    except FileNotFoundError:
        raise UnreadableNotes(f"There is no file {path}. Check the name.") from None
    except IsADirectoryError:
        raise UnreadableNotes(f"{path} is a folder. Name one file in it.") from None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise UnreadableNotes(
            f"{path} can't be opened: {reason}. Copy it to your own folder and try again."
        ) from None
    return read(path.name, content, encoding=encoding, me=me)


def as_json(reading: Reading) -> str:
    """The reading as one JSON object; lines are 1-based, counted by "\\n" in the file."""
    notes = reading.notes
    found = {
        "questions": [
            _question(exchange, flagged)
            for exchange, flagged in zip(notes.exchanges, flag(notes), strict=True)
        ],
        "topics": [{"text": topic.text, "line": topic.line} for topic in notes.topics],
        "people": [
            {
                "name": person.name,
                "role": person.role,
                "line": person.line,
                "interviewer": person.interviewer,
            }
            for person in notes.people
        ],
        "promises": [
            {
                "text": promise.text,
                "made_by": promise.made_by,
                "line": promise.line,
                "by_when": promise.by_when,
            }
            for promise in notes.promises
        ],
        "problems": [_problem(problem) for problem in reading.problems],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


def _question(exchange: Exchange, flagged: Flag) -> dict[str, object]:
    reason = flagged.reasons[0] if flagged.reasons else None
    return {
        "text": question_and_answer(exchange)[0],
        "line": exchange.line,
        "last_line": exchange.last_line,
        "asked_by": exchange.asked_by,
        "difficult": flagged.difficult,
        "evidence": reason.evidence if reason else None,
        "evidence_line": reason.line if reason else None,
        "confidence": round(exchange.confidence, 3),
        "sure": exchange.sure,
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {"source": problem.source, "line": problem.line, "message": problem.message}


def as_table(reading: Reading) -> str:
    """The reading for a terminal: questions with line and flag, then what else was mentioned."""
    return "\n".join(_table_lines(reading))


def _table_lines(reading: Reading) -> Iterator[str]:
    notes = reading.notes
    yield f"{count_of(len(notes.exchanges), 'question')} in {notes.document.name}"
    if notes.speakers:
        yield f"Speakers: {', '.join(f'{each.name} ({each.side})' for each in notes.speakers)}"
    for exchange, flagged in zip(notes.exchanges, flag(notes), strict=True):
        mark = {"yes": "difficult", "no": "fine"}.get(flagged.difficult, "")
        doubt = "" if exchange.sure else "maybe"
        yield f"{exchange.line:>5}  {mark:<9}  {doubt:<5}  {shortened(question_and_answer(exchange)[0], 76)}"
        for reason in flagged.reasons[:1]:
            yield f"{'':>5}  {'':<9}  line {reason.line}: {shortened(reason.evidence, 68)}"
    people = (f"{each.name}{f' ({each.role})' if each.role else ''}" for each in notes.people)
    yield from _section(
        "People", [(each.line, name) for each, name in zip(notes.people, people, strict=True)]
    )
    yield from _section("Topics", [(each.line, each.text) for each in notes.topics])
    promises = [
        (each.line, f"{'you' if each.made_by == 'me' else 'they'}: {each.text}")
        for each in notes.promises
    ]
    yield from _section("Promises", promises)
    yield from (f"Problem: {problem}" for problem in reading.problems)


def _section(title: str, entries: list[tuple[int, str]]) -> Iterator[str]:
    if entries:
        yield ""
        yield title
        for line, text in entries:
            yield f"{line:>5}  {shortened(text, 94)}"
