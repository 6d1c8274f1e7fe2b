"""Several files at once: each is read for itself, so that one that fails stops no other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes
from prep.notes.model import Block, Document, Exchange, Notes, Reading, Speaker


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be read: its name, and one sentence with the reason and the way out."""

    name: str
    message: str


def joined(
    name: str, digest: str, found: Sequence[Reading | Refused], problems: Iterable[Problem]
) -> Reading:
    """The files of a zip as one reading: one below the other, each under its own name.

    Raises UnreadableNotes when none of them could be read.
    """
    readings = [each for each in found if isinstance(each, Reading)]
    refused = [each for each in found if isinstance(each, Refused)]
    if not readings:
        first = f" {refused[0].message}" if refused else ""
        raise UnreadableNotes(f"{name} holds no file that could be read.{first}")
    kept = [Problem(name, None, each.message) for each in refused]
    if len(readings) == 1:
        (only,) = readings
        document = replace(only.notes.document, name=f"{name}: {only.notes.document.name}")
        notes = replace(only.notes, document=document, digest=digest)
        return Reading(notes, (*only.problems, *problems, *kept))
    whole = _one_below_the_other(name, digest, [each.notes for each in readings])
    own = [problem for each in readings for problem in each.problems]
    return Reading(whole, (*own, *problems, *kept))


def _one_below_the_other(name: str, digest: str, parts: Sequence[Notes]) -> Notes:
    lines: list[str] = []
    blocks: list[Block] = []
    moved: list[Notes] = []
    for part in parts:
        title = part.document.name
        lines += [f"# {title}", ""] if not lines else ["", f"# {title}", ""]
        blocks.append(Block("heading", title, len(lines) - 1, len(lines) - 1, level=1))
        moved.append(_moved(part, len(lines), len(blocks)))
        lines += part.document.source.split("\n")
        blocks += moved[-1].document.blocks
    return Notes(
        document=Document(name, "zip", "", "\n".join(lines), tuple(blocks)),
        digest=digest,
        exchanges=tuple(each for part in moved for each in part.exchanges),
        topics=tuple(each for part in moved for each in part.topics),
        people=tuple(each for part in moved for each in part.people),
        promises=tuple(each for part in moved for each in part.promises),
        speakers=_each_once([each for part in moved for each in part.speakers]),
    )


def _each_once(speakers: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """A name that speaks in several files is one speaker, on the side that is surest."""
    found: dict[str, Speaker] = {}
    for each in speakers:
        held = found.setdefault(each.name, each)
        if held is not each:
            surer = each if each.sure and not held.sure else held
            turns, words = held.turns + each.turns, held.words + each.words
            found[each.name] = replace(
                held, turns=turns, words=words, side=surer.side, sure=surer.sure
            )
    return tuple(found.values())


def _moved(notes: Notes, lines: int, blocks: int) -> Notes:
    """Notes that stand so many lines, and so many blocks, further down."""
    document = replace(
        notes.document,
        blocks=tuple(
            replace(block, line=block.line + lines, last_line=block.last_line + lines)
            for block in notes.document.blocks
        ),
    )
    return replace(
        notes,
        document=document,
        exchanges=tuple(_moved_exchange(each, lines, blocks) for each in notes.exchanges),
        topics=tuple(replace(each, line=each.line + lines) for each in notes.topics),
        people=tuple(replace(each, line=each.line + lines) for each in notes.people),
        promises=tuple(replace(each, line=each.line + lines) for each in notes.promises),
        speakers=tuple(replace(each, line=each.line + lines) for each in notes.speakers),
    )


def _moved_exchange(exchange: Exchange, lines: int, blocks: int) -> Exchange:
    ends = exchange.answer_last_line
    return replace(
        exchange,
        line=exchange.line + lines,
        last_line=exchange.last_line + lines,
        block=exchange.block + blocks,
        answer_last_line=ends + lines if ends else 0,
    )
