"""A bank question of the user's own, added to a file that stays theirs to read and to edit."""

import os
import re
import tempfile
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from prep.errors import PrepError
from prep.questions.bank_rules import misfits
from prep.questions.model import BankQuestion
from prep.questions.near_duplicates import nearly_equal
from prep.questions.own_question import HEAD, OwnQuestion, as_yaml
from prep.questions.taxonomy import MAX_TEXT
from prep.text import squeezed, without_controls
from prep.yaml_file import UnreadableYaml, YamlFile, read_file, read_yaml

FILE_NAME = "mine.yaml"
ID_BEGINNING = "mine-"

_ID = re.compile(rf"{ID_BEGINNING}([0-9]{{3,4}})")


class OwnQuestionRefused(PrepError):
    """A question that cannot be added as it was typed, or to the file as it is."""


def add_question(
    folder: Path, typed: OwnQuestion, bank: Sequence[BankQuestion], used_ids: Collection[str]
) -> str:
    """Add a question at the end of the user's own bank, which is made if need be; returns its id.

    The id is one more than any in the file (where one that was taken out may live on in a comment),
    in `bank` and in `used_ids`. The new file is read as banks are before it takes the old one's
    place. Raises OwnQuestionRefused, or UnreadableYaml where the file there can't be read.
    """
    one = _cleaned(typed)
    _refuse_unfit(one, bank)
    path = (folder / FILE_NAME).resolve()
    before = _content(path)
    new_id = _next_id(before, [*used_ids, *(each.bank_question_id for each in bank)])
    after = _appended(before, new_id, one)
    _check(after, new_id)
    _write(path, after)
    return new_id


def _cleaned(typed: OwnQuestion) -> OwnQuestion:
    probes = (squeezed(without_controls(each)) for each in typed.probes)
    return OwnQuestion(
        squeezed(without_controls(typed.text)),
        typed.type,
        typed.competency,
        typed.asked_by,
        tuple(each for each in probes if each),
    )


def _refuse_unfit(one: OwnQuestion, bank: Sequence[BankQuestion]) -> None:
    if not one.text:
        raise OwnQuestionRefused("The question is empty. Type it as they would ask it.")
    if not one.asked_by:
        raise OwnQuestionRefused("Choose at least one who may ask it.")
    _refuse_long("Your question", one.text)
    for number, probe in enumerate(one.probes, start=1):
        _refuse_long(f"Probe {number}", probe)
    texts = [*(each.text for each in bank), one.text]
    for earlier, later in nearly_equal(texts):
        if later == len(bank):
            raise OwnQuestionRefused(
                f'There is nearly the same question already: "{texts[earlier]}" Add that one to '
                "your drill, or word yours so that it asks for something else."
            )


def _refuse_long(name: str, text: str) -> None:
    if len(text) > MAX_TEXT:
        raise OwnQuestionRefused(
            f"{name} has {len(text)} characters; {MAX_TEXT} is the most. Shorten it so that it can be "
            "asked in one breath."
        )


def _content(path: Path) -> str:
    """What is in the file, or the head of a new one. Raises UnreadableYaml."""
    if not path.exists() or path.stat().st_size == 0:
        return HEAD
    read_file(path)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused("it is not in UTF-8. Save it so first.") from error


def _next_id(content: str, ids: Collection[str]) -> str:
    used = [*_ID.findall(content), *(found[1] for each in ids if (found := _ID.fullmatch(each)))]
    number = max(map(int, used), default=0) + 1
    if number > 9999:
        raise _refused("it has no number left below mine-9999. Begin another file beside it.")
    return f"{ID_BEGINNING}{number:03d}"


def _appended(content: str, new_id: str, one: OwnQuestion) -> str:
    text = content if content.endswith("\n") else f"{content}\n"
    return text + as_yaml(new_id, one, 2 if content == HEAD else _indent(content))


def _indent(content: str) -> int:
    """How far the file's last question is set in."""
    file = read_yaml(FILE_NAME, content.encode())
    line = content.splitlines()[file.line_of(("questions", _last(file))) - 1]
    return len(line) - len(line.lstrip())


def _last(file: YamlFile) -> int:
    questions = file.content.get("questions") if isinstance(file.content, dict) else None
    return len(questions) - 1 if isinstance(questions, list) else 0


def _check(content: str, new_id: str) -> None:
    """Refuse a file that would not hold the new question, and say what is in its way."""
    from prep.questions.bank_shape import shaped_bank  # brings pydantic, which takes 0.1 s to load

    try:
        file = read_yaml(FILE_NAME, content.encode())
    except UnreadableYaml as error:
        raise _refused(f"with it the file could not be read ({error.problem.message})") from error
    entries, problems = shaped_bank(file)
    new = next((each for each in entries if each.question.bank_question_id == new_id), None)
    if new is not None:
        for misfit in misfits(new):
            raise _refused(misfit.message)
        return
    place = file.line_of(("questions", _last(file)))
    for problem in problems:
        if place > 1 and (problem.line or 0) >= place:
            raise OwnQuestionRefused(problem.message[:1].upper() + problem.message[1:])
    raise _refused(
        f"mend it first ({problems[0]})" if problems else "its questions must stand last."
    )


def _write(path: Path, content: str) -> None:
    """The whole new file or the whole old one, for this user only."""
    temporary = ""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".mine-", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode())
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(temporary).unlink()
        raise _refused(f"it cannot be written ({error.strerror}).") from error


def _refused(reason: str) -> OwnQuestionRefused:
    return OwnQuestionRefused(f"Nothing was added to your file {FILE_NAME}: {reason}")
