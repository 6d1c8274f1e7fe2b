"""From the lines of one paragraph to blocks: turns, labelled parts, list items, wrapped sentences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from prep.notes.cues import asks
from prep.notes.model import Block
from prep.notes.readers.lines import (
    Line,
    Mark,
    bold_lead,
    fill_a_width,
    goes_on,
    label,
    list_mark,
    mostly_lower_case,
    without_markup,
)
from prep.notes.readers.speaker_lines import is_clock
from prep.notes.readers.turns import NOBODY, Speakers, speakers_in
from prep.notes.roles import is_label_of_facts, role_of

_CARRIES = ("paragraph", "quote", "item")
_LABELS_ONLY = ("q", "a", "ans", "question")
_ENDS_A_TURN = ("heading", "rule", "row", "front_matter")


@dataclass(frozen=True, slots=True)
class Manner:
    """How one document is written: who speaks, without capitals or not, wrapped at a width or not."""

    speakers: Speakers = NOBODY
    lower_case: bool = False
    wrapped: bool = False


def manner_of(lines: Sequence[Line]) -> Manner:
    """Look at all lines of a document once."""
    return Manner(speakers_in(lines), mostly_lower_case(lines), fill_a_width(lines))


def blocks_of(lines: Sequence[Line], manner: Manner, pattern: Block) -> Iterator[Block]:
    """The blocks that lines without a blank between them hold.

    `pattern` gives kind, headings and level for what is neither turn nor list item.
    """
    group: list[Line] = []
    for line in lines:
        if group and _starts_anew(line.text, group, manner):
            yield _block(group, manner, pattern)
            group = []
        group.append(line)
    if group:
        yield _block(group, manner, pattern)


def item_of(mark: Mark, lines: Sequence[Line], pattern: Block) -> Block:
    """A list item whose first line is `mark`, with the lines that go on from it."""
    first = Line(lines[0].number, mark.text)
    found = _plain([first, *lines[1:]], pattern)
    return Block(
        "item" if pattern.kind == "paragraph" else pattern.kind,
        found.text,
        found.line,
        found.last_line,
        found.headings,
        found.level,
        ordered=mark.ordered,
        checkbox=mark.checkbox,
        bold=found.bold,
    )


def carried_on(blocks: Sequence[Block]) -> Iterable[Block]:
    """In a transcript, a paragraph without a name is still the last speaker's."""
    spoken = sum(1 for block in blocks if block.kind == "turn")
    text = sum(1 for block in blocks if block.kind in _CARRIES)
    few = spoken < 2 or (spoken < 0.6 * text and not _all_announced(blocks))
    if few or _all_ask(blocks):
        return [block for block in blocks if block.text or block.kind != "turn"]
    return _carry(blocks)


def _all_announced(blocks: Sequence[Block]) -> bool:
    """Each name stands alone above what is said, however many lists that holds."""
    turns = [block for block in blocks if block.kind == "turn"]
    return len(turns) >= 4 and sum(1 for turn in turns if not turn.text) >= 0.8 * len(turns)


def _all_ask(blocks: Sequence[Block]) -> bool:
    """Only the interviewers are named, each question of theirs followed by unnamed notes."""
    turns = [block for block in blocks if block.kind == "turn" and block.text]
    asking = sum(1 for turn in turns if asks(turn.text) >= 0.7)
    return bool(turns) and asking >= 0.6 * len(turns)


def _carry(blocks: Sequence[Block]) -> Iterator[Block]:
    speaker: str | None = None
    for block in blocks:
        if block.kind == "turn":
            speaker = None if (block.speaker or "").casefold() in _LABELS_ONLY else block.speaker
        elif block.kind in _ENDS_A_TURN:
            speaker = None
        elif speaker is not None and block.kind in _CARRIES:
            block = replace(block, kind="turn", speaker=speaker)
        if block.text or block.kind != "turn":
            yield block


def _block(group: Sequence[Line], manner: Manner, pattern: Block) -> Block:
    text = without_markup(group[0].text)
    if announced := manner.speakers.announced(text):
        return _turn(announced, [Line(group[0].number, ""), *group[1:]], pattern)
    mark = list_mark(group[0].text)
    if turn := manner.speakers.turn(without_markup(mark.text) if mark else text):
        return _turn(turn.name, [Line(group[0].number, turn.words), *group[1:]], pattern)
    if mark:
        return item_of(mark, group, pattern)
    return _plain(group, pattern)


def _turn(name: str, lines: Sequence[Line], pattern: Block) -> Block:
    said = [line for line in lines if line.text.strip() and not is_clock(line.text)]
    spoken = said or [Line(lines[0].number, "")]
    said_all = _plain(spoken, pattern)
    return Block(
        "turn",
        said_all.text,
        said_all.line,
        said_all.last_line,
        pattern.headings,
        pattern.level,
        speaker=name,
    )


def _plain(lines: Sequence[Line], pattern: Block) -> Block:
    raw = (
        "\n".join(line.text.strip() for line in lines) if len(lines) > 1 else lines[0].text.strip()
    )
    first, last, lead = lines[0].number, lines[-1].number, bold_lead(raw)
    text, at = without_markup(raw), pattern
    return Block(at.kind, text, first, last, at.headings, at.level, bold=lead)


def _starts_anew(text: str, group: Sequence[Line], manner: Manner) -> bool:
    if _is_marked(text, manner):
        return True
    before = group[-1].text
    if len(group) == 1 and manner.speakers.announced(without_markup(before)):
        return False
    return not goes_on(before, text, manner.lower_case, manner.wrapped)


def _is_marked(text: str, manner: Manner) -> bool:
    if list_mark(text) is not None or bold_lead(text):
        return True
    bare = without_markup(text[:300])
    if manner.speakers.turn(bare) or manner.speakers.announced(bare):
        return True
    found = label(bare)
    return found is not None and (is_label_of_facts(found.name) or bool(role_of(found.name)))
