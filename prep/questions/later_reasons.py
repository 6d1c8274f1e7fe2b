"""What the lines below a question say of the answer: remarks, marks, labels such as "How it went"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from prep.notes.source_lines import LONGEST_LINE, SourceLine, sentences
from prep.questions.grades import emoji_in
from prep.questions.headings import explains, label_in, label_says
from prep.questions.model import Reason
from prep.questions.note_parts import Part, marks_on, quoted
from prep.questions.pointing import points_at_question
from prep.questions.remarks import remark_in
from prep.questions.spoken_reasons import as_they_go_on, spoken_reasons

_ASKS_OF_TROUBLE = re.compile(
    r"(?i)\b(?:weakness\w{0,2}|mistakes?|conflicts?|setbacks?|regrets?|criticism|fehler|error|échec|fout"
    r"|(?:time|situation|example|when|project|occasion)\b.{0,40}\b(?:fail\w{0,4}|difficult|wrong|late|under"
    r"|stress\w{0,4}|pressure|angry|challeng\w{1,4}|disagree\w{0,4}|missed))\b"
)
_STORY = re.compile(
    r"^(?:situation|task|action|context|challenge|background|problem|[star]|contexto|kontext)\w{0,3}$"
)
_TOLD_AT_LENGTH = 120
"""Characters of what follows "Result:" from which on it is a story's result and no verdict."""

_ADVISES = re.compile(
    r"(?i)^\W*(?:(?:so )?i (?:would |'d )?(?:suggest|recommend|advise)|my (?:advice|suggestion|tip)|(?:one|an) advice"
    r"|in terms of suggestions|tips?:|advice:|make sure|try to|(?:please )?remember to|don't (?:worry|panic|give up))\b"
)
"""A line that speaks to the reader."""

_PLAIN = {"paragraph", "item", "quote"}
_WRAPPED = 35
"""Characters from which on a line without an end may have been wrapped by hand."""

_CODE = re.compile(r"[{};=<>\[\]]|^\s*(?://|#|--|```|~~~)")


def later_reasons(part: Part, last: bool = False) -> Iterator[Reason]:
    """What the lines from a question up to the next one say of the answer.

    Under the `last` question of a section sentences can point back at others; those are left out.
    """
    explaining, marked = False, _has_both_marks(part.after)
    asks_of_trouble = bool(_ASKS_OF_TROUBLE.search(part.exchange.question))
    lines = (_without_pointing(line) if last else line for line in part.after)
    going_on = as_they_go_on(part.after)
    for line in _unwrapped(tuple(lines)):
        if line.block is None or line.block.cells or _is_code(line) or _ADVISES.match(line.text):
            continue
        if line.spoken:
            yield from spoken_reasons(line, part, going_on.get(line.number))
            continue
        label, content = label_in(line.text)
        explaining = explains(label) or (explaining and not label)
        yield from _line_reasons(line, label, content, explaining, marked, asks_of_trouble)


def _without_pointing(line: SourceLine) -> SourceLine:
    """A line without the sentences that speak of another question by its place."""
    if not points_at_question(line.text):
        return line
    kept = [each for each in sentences(line.text) if not points_at_question(each)]
    return replace(line, text=" ".join(kept))


def _unwrapped(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """The lines, those of a hard-wrapped sentence as one, numbered as its first."""
    held: list[SourceLine] = []
    for line in lines:
        if held and not _goes_on(held[-1], line):
            yield _as_one(held)
            held = []
        held.append(line)
    if held:
        yield _as_one(held)


def _as_one(lines: Sequence[SourceLine]) -> SourceLine:
    if len(lines) == 1:
        return lines[0]
    return replace(lines[0], text=" ".join(line.text for line in lines)[:LONGEST_LINE])


def _goes_on(above: SourceLine, line: SourceLine) -> bool:
    """Whether a line goes on with a wrapped sentence: right below plain text without an end."""
    if above.block is None or line.block is None or above.spoken or line.spoken:
        return False
    return (
        {above.block.kind, line.block.kind} <= _PLAIN
        and (line.block is above.block or line.block.kind == "paragraph")
        and line.number == above.number + 1
        and len(above.raw) >= _WRAPPED
        and above.text[-1:] not in ".!?:;"
        and line.text[:1].islower()
    )


def _is_code(line: SourceLine) -> bool:
    """Whether a line is code; a remark between indented lines of code is taken for code by readers."""
    in_code = line.block is not None and line.block.kind == "code"
    return in_code and bool(_CODE.search(line.raw))


def _line_reasons(
    line: SourceLine,
    label: str,
    content: str,
    explaining: bool,
    marked: bool,
    asks_of_trouble: bool,
) -> Iterator[Reason]:
    if _STORY.match(label) or (label == "result" and len(content) > _TOLD_AT_LENGTH):
        return
    says = label_says(label, content)
    if says is not None:
        yield quoted("note", says, line.text, line.number)
        return
    if not explaining and not marked:
        yield from marks_on(line)
    remark = remark_in(line.text) or (remark_in(content) if label else None)
    if remark is None or (remark.ambiguous and (asks_of_trouble or explaining)):
        return
    if remark.says == "difficult" or not explaining:
        yield quoted("note", remark.says, line.text, line.number)


def _has_both_marks(lines: Sequence[SourceLine]) -> bool:
    """Whether ✅ and ❌ stand in turn under one question: a list of dos and don'ts, no verdict."""
    return {"difficult", "fine"} <= {emoji_in(line.raw) for line in lines}
