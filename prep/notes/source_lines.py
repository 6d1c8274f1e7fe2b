"""A document as lines: each with its number, its text without markup and its block."""

import re
from dataclasses import dataclass

from prep.notes.any_case import AnyCase, holds_any
from prep.notes.model import Block, Document

LONGEST_LINE = 2_000
"""Characters of one line that are looked at; every pattern sees lines cut to this."""

MARKUP = re.compile(r"^[\s>#*+\-•·|]{0,40}(?:\[[ xX]\]\s)?|[*_`]{1,3}|</?[a-zA-Z][^<>\n]{0,80}>")
_MARKS = ("*", "_", "`", "<")

_SENTENCE = re.compile(
    r"(?<=[.!?;])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\be\.g\.)\s+|(?<=[。！？])\s*"
)
_END = re.compile(r"[.!?;]\s|[。！？]")
_PART_MARK = AnyCase(
    r"(?:a|q|ans|answer|question|notes?|problem|task|part|round|follow-?up"
    r"|first|second|third|fourth|fifth|sixth|last)\W{0,2}\d{0,2}"
)
"""What stands before a colon and marks a part of the notes, "Q2:" or "Third:", but speaks not."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the source: 1-based number, the line itself, its block (None if it has none).

    `text` is the line without list mark and emphasis; of a turn, without its speaker.
    """

    number: int
    raw: str
    block: Block | None
    text: str

    @property
    def indented(self) -> bool:
        return self.raw[:1] in (" ", "\t")

    @property
    def headings(self) -> tuple[str, ...]:
        return self.block.headings if self.block is not None else ()

    @property
    def speaker(self) -> str | None:
        """Who speaks the line; None in notes, and where "Q:" and "A:" only mark the parts."""
        speaker = self.block.speaker if self.block is not None else None
        return None if speaker is None or _PART_MARK.fullmatch(speaker) else speaker

    @property
    def spoken(self) -> bool:
        """Whether the line is speech of a transcript, also where nobody says whose."""
        if self.block is None or self.block.kind != "turn":
            return False
        return not _PART_MARK.fullmatch(self.block.speaker or "")

    @property
    def between_turns(self) -> bool:
        """Whether a turn's further line has lost its label: speech going on, or the writer's words."""
        return self.speaker is not None and self.speaker not in self.raw


def source_lines(document: Document) -> tuple[SourceLine, ...]:
    """Every line of a document, in order, with the block that it stands in."""
    sources = document.source.split("\n")
    owners: list[Block | None] = [None] * len(sources)
    for block in document.blocks:
        for number in range(block.line, min(block.last_line, len(sources)) + 1):
            owners[number - 1] = block
    return tuple(
        _source_line(number, source.rstrip("\r")[:LONGEST_LINE], owner)
        for number, (source, owner) in enumerate(zip(sources, owners, strict=True), start=1)
    )


def _source_line(number: int, raw: str, block: Block | None) -> SourceLine:
    if block is not None and block.kind == "turn" and block.line == number:
        return SourceLine(number, raw, block, block.text[:LONGEST_LINE].split("\n", 1)[0])
    return SourceLine(number, raw, block, _without_marks(raw))


def _without_marks(raw: str) -> str:
    plain = raw[:1].isalnum() and not holds_any(raw, _MARKS)
    return raw.strip() if plain else MARKUP.sub("", raw).strip()


def prose_lines(document: Document) -> tuple[SourceLine, ...]:
    """The lines on which someone says something: no code, no rules, nothing without a block."""
    return tuple(
        line
        for line in source_lines(document)
        if line.block is not None and line.block.kind not in ("code", "rule") and line.text
    )


def sentences(text: str) -> list[str]:
    """A line's sentences, with straight apostrophes; "Mr. Castell" does not end one."""
    plain = text.replace("\u2019", "'")
    if not _END.search(plain):
        return [plain] if plain.strip() else []
    return [part for part in _SENTENCE.split(plain) if part.strip()]
