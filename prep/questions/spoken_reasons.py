"""What a transcript tells of an answer: admissions of the candidate's, remarks between the turns."""

from collections.abc import Iterator, Mapping, Sequence

from prep.notes.source_lines import SourceLine
from prep.questions.admissions import admits
from prep.questions.model import Reason
from prep.questions.note_parts import Part, quoted
from prep.questions.remarks import remark_in

_ANSWERED_AT_ONCE = 3
"""Captions after a question that are sure to be its answer where nobody is named."""


def as_they_go_on(lines: Sequence[SourceLine]) -> Mapping[int, str]:
    """The spoken lines of an answer by number, each with what the same speaker says next.

    Captions cut sentences. Where nobody is named, only the first lines are there.
    """
    spoken = [line for line in lines if line.spoken]
    said = {
        line.number: after.text if after and after.speaker == line.speaker else ""
        for line, after in zip(spoken, [*spoken[1:], None], strict=False)
    }
    named = any(line.speaker is not None for line in spoken)
    return said if named else dict(list(said.items())[:_ANSWERED_AT_ONCE])


def spoken_reasons(line: SourceLine, part: Part, after: str | None) -> Iterator[Reason]:
    """What one line tells; `after` is what the same speaker says next, None outside the answer."""
    if line.speaker is not None and line.speaker == part.exchange.asked_by:
        aside = line.between_turns and not part.own[0].between_turns
        remark = remark_in(line.text) if aside else None
        if remark is not None and not remark.ambiguous:
            yield quoted("note", remark.says, line.text, line.number)
    elif after is not None and _has_no_answer(line.text, after):
        yield quoted("note", "difficult", line.text, line.number)


def _has_no_answer(text: str, after: str) -> bool:
    return admits(text) or bool(after and admits(f"{text} {after}", len(text)))
