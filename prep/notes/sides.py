"""A document as a talk: its turns, who is on which side, and each speaker in figures."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import Literal

from prep.notes.declared import declared_roles, declaring
from prep.notes.model import Block, Document, Speaker
from prep.notes.sections import Section, meaning_of_path
from prep.notes.sentences import pieces_of
from prep.notes.speakers import Sides, Turn, sides_of
from prep.text import shortened

_SAMPLE = 80
_PART_MARKS = frozenset({"a", "q", "ans", "ques", "question", "answer", "问", "答"})
_NOBODY = frozenset({"unknown speaker", "unknown", "speaker unknown", "unidentified speaker"})
_NOT_OF_THE_TALK = (Section.TO_ASK, Section.TEMPLATE, Section.ASIDE, Section.EXPECTED)


@dataclass(frozen=True, slots=True)
class Talk:
    """What is said in a document, turn by turn, and the sides of its speakers."""

    turns: tuple[Turn, ...]
    sides: Sides

    @property
    def asking(self) -> frozenset[str]:
        """The speakers who interview; empty where nobody is named."""
        return frozenset(name for name in self.sides.roles if self.sides.asks(name))


def talk_of(document: Document, me: str | None = None, known_me: Collection[str] = ()) -> Talk:
    """The talk that a document holds (no turns where it holds none).

    `me` is the name of the speaker who is the user; `known_me` are names that were the user's in
    other files, in any case, whole or in part. Both count only where such a speaker is there; `me`
    goes first.
    """
    turns = tuple(_turns(document.blocks))
    names = dict.fromkeys(turn.speaker for turn in turns if turn.speaker)
    declared = declared_roles(document, names)
    if declared:
        labels = declaring(document, names)
        turns = tuple(turn for turn in turns if turn.speaker not in labels or len(names) < 3)
    mine = _told(names, [me] if me else []) or _told(names, known_me) or _known(names, known_me)
    return Talk(turns, sides_of(turns, mine, declared))


def speakers_of(talk: Talk) -> tuple[Speaker, ...]:
    """Each speaker in figures, in the order of their first words; none where only Q and A alternate."""
    said: dict[str, list[Turn]] = {}
    for turn in talk.turns:
        if turn.speaker:
            said.setdefault(turn.speaker, []).append(turn)
    named = [name for name in said if _bare(name) not in _PART_MARKS]
    if all(len(said[name]) < 2 for name in named):
        return ()
    return tuple(_speaker(name, turns, talk.sides) for name, turns in said.items())


def _told(names: Collection[str], mine: Collection[str]) -> frozenset[str]:
    wanted = {_plain(name) for name in mine}
    return frozenset(name for name in names if _plain(name) in wanted)


def _known(names: Collection[str], mine: Collection[str]) -> frozenset[str]:
    """The one speaker who goes by a part of a known name, or by more of it ("Priya" is Priya Nair)."""
    parts = [frozenset(_plain(name).split()) for name in mine if name.strip()]
    found = [
        name
        for name in names
        if any(
            own <= part or part <= own
            for own in [frozenset(_plain(name).split())]
            for part in parts
        )
    ]
    return frozenset(found) if len(found) == 1 else frozenset()


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _bare(name: str) -> str:
    return name.casefold().strip(" .0123456789")


def _speaker(name: str, turns: Sequence[Turn], sides: Sides) -> Speaker:
    longest = max(turns[:5], key=lambda turn: turn.words)
    words = " ".join(piece.text for piece in longest.pieces)
    return Speaker(
        name=name,
        turns=len(turns),
        words=sum(turn.words for turn in turns),
        side=_side(name, sides),
        sure=name in sides.certain,
        line=turns[0].pieces[0].line,
        sample=shortened(" ".join(words.split()), _SAMPLE),
    )


def _side(name: str, sides: Sides) -> Literal["me", "interviewer", "unknown"]:
    if name in sides.me:
        return "me"
    if name.casefold().strip("[]() ") in _NOBODY:
        return "unknown"
    return "interviewer" if sides.asks(name) else "unknown"


def _is_elsewhere(block: Block) -> bool:
    """Flash cards, templates and questions to ask may be written as a talk, and are none."""
    section, _ = meaning_of_path(block.headings)
    return section in _NOT_OF_THE_TALK


def _turns(blocks: Sequence[Block]) -> Iterator[Turn]:
    spoken = [
        (at, block)
        for at, block in enumerate(blocks)
        if block.kind == "turn" and not _is_elsewhere(block)
    ]
    breaks = accumulate(
        now - before > 1 for before, now in pairwise([-1, *(at for at, _ in spoken)])
    )
    parts = zip(spoken, breaks, strict=True)
    for (speaker, _), grouped in groupby(parts, key=lambda part: (part[0][1].speaker, part[1])):
        group = [pair for pair, _ in grouped]
        pieces = [
            piece for at, block in group for piece in pieces_of(block, at) if piece.text.strip()
        ]
        if pieces:
            yield Turn(speaker, tuple(pieces))
