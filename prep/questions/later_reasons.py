"""What the lines below a question say of the answer: remarks, marks, labels such as "How it went"."""

import re
from collections.abc import Iterator, Sequence

from prep.notes.source_lines import SourceLine
from prep.questions.grades import emoji_in
from prep.questions.headings import explains, label_in, label_says
from prep.questions.model import Reason
from prep.questions.note_parts import Part, marks_on, quoted
from prep.questions.remarks import folded, remark_in

_ASKS_OF_TROUBLE = re.compile(
    r"(?i)\b(?:weakness\w{0,2}|mistakes?|conflicts?|setbacks?|regrets?|criticism|fehler|error|échec|fout"
    r"|(?:time|situation|example|when|project|occasion)\b.{0,40}\b(?:fail\w{0,4}|difficult|wrong|late|under"
    r"|stress\w{0,4}|pressure|angry|challeng\w{1,4}|disagree\w{0,4}|missed))\b"
)
_CODE = re.compile(r"[{};=<>\[\]]|^\s*(?://|#|--|```|~~~)")
_SPOKEN_DIFFICULT = re.compile(
    r"(?:sorry|honestly|unfortunately)\b[^.?!]{0,40}(?:don't|do not|can't|cannot) (?:know|remember|recall)"
    r"|\bi (?:don't|do not) (?:really |actually |honestly )?know,? (?:to be honest|honestly|sorry|the answer|that one|this one)"
    r"|\bi (?:don't|do not) (?:really|actually|honestly) know[.!]"
    r"|(?:^|[.?!\u2026,] ?)i (?:don't|do not) (?:really |actually )?know[.!]*$"
    r"|\b(?:i've |i have |i |just )lost (?:my |the )(?:train of thought|thread)"
    r"|\bi have no (?:idea|clue)(?:[,.!]|$)|\b(?:i'm|i am) blanking|\bi (?:went|go) blank"
    r"|\bi(?:'m| am) not sure (?:what else|how to answer|what to say)"
    r"|(?:i'm |i am )?drawing a blank|my mind (?:went|is|has gone|just went) blank|i blanked|(?:that|this)"
    r"(?: one)? (?:threw|stumped) me|i (?:can't|cannot) answer|i don't know how to (?:say|answer)"
)


def later_reasons(part: Part) -> Iterator[Reason]:
    """What the lines from a question up to the next one say of the answer."""
    explaining, marked = False, _has_both_marks(part.after)
    asks_of_trouble = bool(_ASKS_OF_TROUBLE.search(part.exchange.question))
    for line in part.after:
        if line.block is None or line.block.cells or _is_code(line):
            continue
        if line.spoken:
            yield from _spoken_reasons(line, part)
            continue
        label, content = label_in(line.text)
        explaining = explains(label) or (explaining and not label)
        yield from _line_reasons(line, label, content, explaining, marked, asks_of_trouble)


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


def _spoken_reasons(line: SourceLine, part: Part) -> Iterator[Reason]:
    """What a transcript tells: few words of the candidate's, and remarks written between the turns."""
    if line.speaker is None:
        return
    text = folded(line.text)
    if line.speaker == part.exchange.asked_by:
        remark = remark_in(text) if line.between_turns and not part.own[0].between_turns else None
        if remark is not None and not remark.ambiguous:
            yield quoted("note", remark.says, line.text, line.number)
    elif _SPOKEN_DIFFICULT.search(text):
        yield quoted("note", "difficult", line.text, line.number)
