"""First-interview notes as values: blocks with their place, and what was found in them."""

from dataclasses import dataclass, field
from typing import Literal

from prep.errors import Problem

BlockKind = Literal[
    "heading", "paragraph", "item", "row", "quote", "turn", "code", "front_matter", "rule"
]


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell: the column's heading ("" where there is none) and its text."""

    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the source that belongs together, without its markup.

    Lines are 1-based and counted by "\\n" in the source as the user gave it.
    `headings` is the path from the document's title down to this block, itself excluded.
    `level` is a heading's level, or how deep an item is nested (0 = outermost).
    `speaker` is who says a turn (None where the file does not tell).
    """

    kind: BlockKind
    text: str
    line: int
    last_line: int
    headings: tuple[str, ...] = ()
    level: int = 0
    ordered: bool = False
    speaker: str | None = None
    cells: tuple[Cell, ...] = ()
    checkbox: bool = False
    bold: str = ""
    """The leading bold part of the block, where it has one (`**Question:**` gives "Question:")."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as its reader understood it: the text verbatim and its blocks in order."""

    name: str
    format: str
    encoding: str
    source: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question that an interviewer asked, and the answer as the notes have it.

    `line` to `last_line` hold the question in the source; the answer's own lines follow it.
    `confidence` is 0 to 1; `sure` questions are ticked in the preview. `found_by` says in words
    why this was taken for a question ("table row under Topics Asked").
    `block` is the index of the block in the document that the question stands in.
    """

    question: str
    answer: str
    line: int
    last_line: int
    asked_by: str | None
    confidence: float
    sure: bool
    found_by: str
    block: int
    answer_last_line: int = 0
    """Last line of what belongs to this exchange (0 = the question's own last line)."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that was talked about, worth taking up again in a thank-you card."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in the notes; `role` as written there ("Solution Architect"), or ""."""

    name: str
    role: str
    line: int
    interviewer: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised, by the candidate ("me") or by the company ("them"), in its own words.

    `by_when` is the time as written ("by Friday"), or "".
    """

    text: str
    made_by: Literal["me", "them"]
    line: int
    by_when: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone who speaks in a transcript, under the name that the file gives.

    `side` is which side of the talk they are on, as told by the user or as guessed; `sure` when the
    user or the file itself says so, or when their conduct leaves no doubt. `line` is where they
    first speak, `sample` a short quote of theirs.
    """

    name: str
    turns: int
    words: int
    side: Literal["me", "interviewer", "unknown"]
    sure: bool
    line: int
    sample: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What one file of notes holds. `digest` is the SHA-256 of its bytes, in hexadecimal."""

    document: Document
    digest: str
    exchanges: tuple[Exchange, ...] = ()
    topics: tuple[Topic, ...] = ()
    people: tuple[Person, ...] = ()
    promises: tuple[Promise, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    """Who speaks, in the order of their first words; empty for notes that name no speakers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading a file: its notes, and what it could not give."""

    notes: Notes
    problems: tuple[Problem, ...] = field(default=())
