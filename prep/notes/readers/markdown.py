"""Markdown by markdown-it-py, which gives the source lines of every block."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from prep.errors import Problem
from prep.notes.cues import asks
from prep.notes.model import Block, Cell
from prep.notes.readers.details import unfolded, with_folded
from prep.notes.readers.lines import Line, Mark, bold_lead, numbered_lines, without_markup
from prep.notes.readers.outline import Outline
from prep.notes.readers.paragraphs import Manner, blocks_of, carried_on, item_of, manner_of
from prep.notes.readers.plain import blocks_by_lines, looks_like_code
from prep.notes.sections import (
    Section,
    is_part_title,
    is_round_title,
    meaning,
    names_a_field,
    names_a_part,
    names_details,
    question_label,
)

MOST_CHARACTERS = 250_000
"""Above this (a book of notes) Markdown is read by lines: a full parse of 1 MB takes over a second."""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<body>(?:[^\n]{0,1000}\n){0,80}?)---[ \t]*(?:\n|\Z)")
_FENCE = re.compile(
    r"^\s{0,3}(`{3,}|~{3,})\s*(?:markdown|md|text|txt|plaintext)?\s*$", re.IGNORECASE
)
_CHECKBOX = re.compile(r"^\[[ xX✓]?\]\s+")
_CONTENTS_ENTRY = re.compile(r"^\[[^\[\]\n]{1,200}\]\(#[^()\n]{0,200}\)\s*$")
_BOLD_TAG = re.compile(r"</?(?:b|strong|summary)(?:\s[^<>\n]{0,80})?>", re.IGNORECASE)
_PART_LEVEL = 7
_PARTS_OF_ANSWERS = (Section.ANSWER, Section.ASIDE)


def read_markdown(name: str, text: str) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Blocks of a Markdown file: front matter, headings, lists, tables, quotes, turns, code."""
    source = text.replace("\r\n", "\n").replace("\r", " ")
    if len(source) > MOST_CHARACTERS:
        return tuple(blocks_by_lines(source)), ()
    front, rest = _front_matter(source)
    shown, hidden = unfolded(_without_comments(rest))
    body = _unwrapped(_BOLD_TAG.sub("**", shown))
    walk = _Walk(manner_of(numbered_lines(body)))
    blocks = carried_on(list(walk.blocks(_parser().parse(_cut(body)))))
    return (*front, *with_folded(list(blocks), hidden)), ()


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable(["inline", "text_join"])
    return parser


def _cut(text: str) -> str:
    return "\n".join(line.text for line in numbered_lines(text))


def _front_matter(text: str) -> tuple[list[Block], str]:
    found = _FRONT_MATTER.match(text[:20_000])
    if found is None or ":" not in found["body"]:
        return [], text
    lines = found[0].count("\n")
    block = Block("front_matter", found["body"].strip(), 1, max(lines, 2))
    return [block], "\n" * lines + text[found.end() :]


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (begin := text.find("<!--", at)) >= 0:
        end = text.find("-->", begin)
        if end < 0:
            break
        kept.append(text[at:begin] + "\n" * text.count("\n", begin, end))
        at = end + 3
    return "".join(kept) + text[at:]


def _unwrapped(text: str) -> str:
    """A note that is one code fence as a whole (pasted from a chat) is read as what is inside."""
    lines = text.split("\n")
    full = [at for at, line in enumerate(lines) if line.strip()]
    fences = [at for at in full if lines[at].lstrip().startswith(("```", "~~~"))]
    if len(fences) < 2 or not _FENCE.match(lines[fences[0]][:80]):
        return text
    first, last = fences[0], fences[-1]
    inside = sum(1 for at in full if first < at < last)
    if len(fences) > 2 and _closes_early(lines, fences):
        return text
    if inside < 0.7 * len(full) or inside < 5:
        return text
    lines[first] = lines[last] = ""
    return "\n".join(lines)


def _closes_early(lines: Sequence[str], fences: Sequence[int]) -> bool:
    """A second fence without a language closes the first, unless the first names Markdown."""
    return "m" not in lines[fences[0]].lower() and lines[fences[1]].strip(" `~") == ""


class _Walk:
    """One way down the tokens of a document."""

    def __init__(self, manner: Manner) -> None:
        self._manner = manner
        self._outline = Outline()
        self._lists: list[bool] = []
        self._quotes = 0
        self._item_is_new = False
        self._cells: list[str] = []
        self._columns: list[str] = []
        self._row: tuple[int, int] = (0, 0)

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        for at, token in enumerate(tokens):
            self._open_or_close(token)
            if token.type == "inline":
                yield from self._inline(token, tokens[at - 1])
            elif token.type == "tr_close":
                yield from self._table_row()
            elif token.type in ("fence", "code_block", "html_block"):
                yield from self._verbatim(token)
            elif token.type == "hr":
                first, last = _span(token)
                yield replace(self._outline.pattern(), kind="rule", line=first, last_line=last)

    def _open_or_close(self, token: Token) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._lists.append(kind.startswith("ordered"))
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind == "list_item_open":
            self._item_is_new = True
        elif kind == "table_open":
            self._columns = []
        elif kind == "tr_open":
            self._cells, self._row = [], _span(token)

    def _inline(self, token: Token, before: Token) -> Iterator[Block]:
        if before.type in ("th_open", "td_open"):
            self._cells.append(without_markup(token.content))
            return
        lines = _lines(token)
        if self._item_is_new and _CONTENTS_ENTRY.match(token.content[:300]):
            return
        if before.type == "heading_open" and not _is_no_heading(before, lines):
            yield from self._heading(int(before.tag[1]), lines, before)
        elif self._item_is_new:
            yield from self._item(lines)
        else:
            yield from self._paragraph(lines)
        self._item_is_new = False

    def _heading(self, level: int, lines: list[Line], before: Token) -> Iterator[Block]:
        raw = " ".join(line.text for line in lines)
        text = without_markup(raw).rstrip("# ")
        first, last = _span(before)
        if speaker := self._manner.speakers.announced(text):
            yield replace(
                self._outline.pattern(), kind="turn", line=first, last_line=last, speaker=speaker
            )
        elif text:
            yield self._outline.heading(level, text, first, last, bold_lead(raw))

    def _item(self, lines: list[Line]) -> Iterator[Block]:
        pattern = self._outline.pattern(max(0, len(self._lists) - 1))
        if self._quotes:
            pattern = replace(pattern, kind="quote")
        box = _CHECKBOX.match(lines[0].text)
        first = lines[0].text[box.end() :] if box else lines[0].text
        own, *rest = list(
            blocks_of([Line(lines[0].number, first), *lines[1:]], self._manner, pattern)
        )
        if own.kind == "paragraph":
            mark = Mark(0, bool(self._lists and self._lists[-1]), box is not None, first)
            own = item_of(mark, lines[: own.last_line - own.line + 1], pattern)
        yield own
        yield from (replace(part, level=pattern.level + 1) for part in rest)

    def _paragraph(self, lines: list[Line]) -> Iterator[Block]:
        pattern = self._outline.pattern(len(self._lists))
        if self._quotes:
            pattern = replace(pattern, kind="quote")
        for block in blocks_of(lines, self._manner, pattern):
            yield self._as_part_title(block) if self._may_be_title(block) else block

    def _may_be_title(self, block: Block) -> bool:
        outside = block.kind == "paragraph" and not self._lists and not self._quotes
        if outside and "\n" not in block.text and is_round_title(block.text):
            return True
        bold = block.bold.rstrip(":： ") == block.text.rstrip(":： ") != ""
        set_off = bold or (block.text.endswith((":", "：")) and len(block.text.split()) <= 6)
        if not (outside and set_off) or question_label(block.text) is not None:
            return False
        if names_details(block.text):
            return False
        if names_a_part(block.text.rstrip(":： ")) and meaning(block.text) in _PARTS_OF_ANSWERS:
            return False
        if bold and block.text.endswith((":", "：")) and len(block.text.split()) <= 5:
            return asks(block.text) < 0.7
        return is_part_title(block.text) or (
            bold and (names_a_field(block.text) or self._is_one_more(block))
        )

    def _is_one_more(self, block: Block) -> bool:
        """Among bold titles of parts ("What went well"), another short bold line is one too."""
        short = len(block.text.split()) <= 4 and asks(block.text) < 0.7
        return short and self._outline.level == _PART_LEVEL

    def _as_part_title(self, block: Block) -> Block:
        text = block.text.rstrip(":： ")
        return self._outline.heading(_PART_LEVEL, text, block.line, block.last_line, block.bold)

    def _verbatim(self, token: Token) -> Iterator[Block]:
        first, last = _span(token)
        self._item_is_new = False
        rows = token.content.rstrip("\n").split("\n")
        if token.type == "fence" or (token.type == "code_block" and looks_like_code(rows)):
            yield replace(
                self._outline.pattern(),
                kind="code",
                text=token.content.rstrip("\n"),
                line=first,
                last_line=last,
            )
            return
        lines = [
            Line(first + at, without_markup(row) if "<" in row else row)
            for at, row in enumerate(rows)
        ]
        pattern = self._outline.pattern(len(self._lists))
        full = [line for line in lines if line.text.strip()]
        for block in blocks_of(full, self._manner, pattern):
            yield self._as_part_title(block) if self._may_be_title(block) else block

    def _table_row(self) -> Iterator[Block]:
        if not self._columns:
            self._columns = [cell or " " for cell in self._cells]
            return
        cells = tuple(
            Cell(column.strip(), text)
            for column, text in zip(self._columns, self._cells, strict=False)
        )
        text = " | ".join(cell.text for cell in cells if cell.text)
        if text:
            yield replace(
                self._outline.pattern(),
                kind="row",
                text=text,
                line=self._row[0],
                last_line=self._row[1],
                cells=cells,
            )


def _span(token: Token) -> tuple[int, int]:
    first, end = token.map or [0, 1]
    return first + 1, max(first + 1, end)


def _lines(token: Token) -> list[Line]:
    first = _span(token)[0]
    return [Line(first + at, text) for at, text in enumerate(token.content.split("\n"))]


def _is_no_heading(before: Token, lines: Sequence[Line]) -> bool:
    """A paragraph with a ruler right under it is Markdown's second form of a heading, seldom meant."""
    return before.markup == "-" and (len(lines) > 1 or len(lines[0].text) > 80)
