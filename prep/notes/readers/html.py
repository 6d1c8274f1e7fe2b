"""Web pages and Word documents (through HTML): from parts to a source text and its blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import takewhile

from prep.notes.model import Block, BlockKind
from prep.notes.readers.grids import Grid, grid_of, write_grid
from prep.notes.readers.html_parts import Part, Row, parts_of
from prep.notes.readers.lines import Line, Mark, list_mark, numbered_lines
from prep.notes.readers.page import Page, Rendered
from prep.notes.readers.paragraphs import Manner, blocks_of, carried_on, item_of, manner_of
from prep.notes.readers.plain import blocks_by_lines, looks_like_code
from prep.notes.sections import is_part_title

_STRUCTURE = ("heading", "item", "table", "code", "quote")
_PART_LEVEL = 7


def read_html(name: str, text: str, indented: bool = False) -> Rendered:
    """The text of a page, one line a paragraph, item or table row, and the blocks in it.

    `indented`: blanks at the start of a paragraph were typed, as in a Word document.
    """
    parts = parts_of(text, indented)
    if not any(part.kind in _STRUCTURE for part in parts):
        return _as_plain_text(parts)
    walk = _Walk(manner_of(numbered_lines("\n".join(_marked_lines(parts)))))
    walk.write(parts)
    return Rendered(walk.page.source, tuple(carried_on(walk.page.blocks)))


def _as_plain_text(parts: Sequence[Part]) -> Rendered:
    """A page of nothing but paragraphs is text that was typed line by line."""
    shown, marked = Page(), Page()
    for part in parts:
        if part.kind in ("rule", "gap"):
            between = "---" if part.kind == "rule" else ""
            marked.write(between)
            shown.write(between)
        for text, with_marks in zip(part.texts(), map(_marked, part.lines), strict=True):
            marked.lines([with_marks])
            shown.lines([text])
    # Bold marks make a line longer, so that it may be broken elsewhere; then the plain text counts.
    same = len(marked.source.split("\n")) == len(shown.source.split("\n"))
    return Rendered(shown.source, tuple(blocks_by_lines((marked if same else shown).source)))


class _Walk:
    """One way down the parts of a page."""

    def __init__(self, manner: Manner) -> None:
        self.page = Page()
        self._manner = manner
        self._numbers: dict[int, int] = {}

    def write(self, parts: Sequence[Part]) -> None:
        before = ""
        for part in parts:
            if part.kind != before and before != "heading" and "item" in (part.kind, before):
                self._set_off(part)
            before = part.kind
            if part.kind == "table":
                self._table(part)
            elif part.kind == "gap":
                self.page.gap()
            else:
                self._text(part)

    def _set_off(self, part: Part) -> None:
        """A list stands apart from what is no list."""
        if part.level == 0:
            self.page.gap()

    def _text(self, part: Part) -> None:
        if part.kind != "item":
            self._numbers = {at: n for at, n in self._numbers.items() if at < part.level}
        if part.kind == "heading":
            self._heading(part)
        elif part.kind == "item":
            self._item(part)
        elif part.kind == "code":
            self._code(part)
        elif part.kind == "rule":
            line = self.page.write("---")
            self._put(replace(self.page.outline.pattern(), kind="rule", line=line, last_line=line))
        else:
            self._paragraph(part)

    def _heading(self, part: Part) -> None:
        text = " ".join(part.texts())
        if speaker := self._manner.speakers.announced(text):
            line = self.page.write(text)
            turn = replace(self.page.outline.pattern(), kind="turn", speaker=speaker)
            self._put(replace(turn, line=line, last_line=line))
        else:
            self.page.heading(part.level, text, text if part.lines[0][0][1] else "")

    def _paragraph(self, part: Part) -> None:
        kind: BlockKind = "quote" if part.kind == "quote" else "paragraph"
        pattern = replace(self.page.outline.pattern(part.level), kind=kind)
        prefix = "  " * part.level + ("> " if kind == "quote" else "")
        for block in blocks_of(self._lines(part, prefix, prefix), self._manner, pattern):
            self._put(self._as_title(block) if _may_be_title(block) else block)

    def _as_title(self, block: Block) -> Block:
        text = block.text.rstrip(":： ")
        return self.page.outline.heading(_PART_LEVEL, text, block.line, block.last_line, block.bold)

    def _item(self, part: Part) -> None:
        indent = "  " * part.level
        sign = f"{self._number(part)}. " if part.ordered else "- "
        box = "[ ] " if part.checkbox else ""
        lines = self._lines(part, indent + sign + box, indent + " " * len(sign))
        pattern = self.page.outline.pattern(part.level)
        own, *rest = list(blocks_of(lines, self._manner, pattern))
        if own.kind == "paragraph":
            mark = Mark(0, part.ordered, part.checkbox, lines[0].text)
            own = item_of(mark, [line for line in lines if line.number <= own.last_line], pattern)
        elif own.kind == "item":
            own = replace(own, ordered=own.ordered or part.ordered, checkbox=part.checkbox)
        self._put(own, *(replace(block, level=part.level + 1) for block in rest))

    def _number(self, part: Part) -> int:
        self._numbers = {at: n for at, n in self._numbers.items() if at <= part.level}
        self._numbers[part.level] = self._numbers.get(part.level, 0) + 1
        return self._numbers[part.level]

    def _code(self, part: Part) -> None:
        texts = part.texts()
        while texts and not texts[0].strip():
            texts = texts[1:]
        self.page.gap()
        if looks_like_code(texts):
            lines = [Line(self.page.write(text), text) for text in texts]
            block = replace(self.page.outline.pattern(part.level), kind="code")
            text = "\n".join(texts).rstrip()
            self._put(replace(block, text=text, line=lines[0].number, last_line=lines[-1].number))
            return
        for part_of_text in texts:
            if part_of_text.strip():
                self._paragraph(Part("paragraph", [[(part_of_text.rstrip(), False)]], part.level))
            else:
                self.page.gap()

    def _table(self, part: Part) -> None:
        self.page.gap()
        if _is_layout(part.rows):
            for row in part.rows:
                for cell in row.cells:
                    self.write(cell)
            return
        headed = part.rows[0].heads > 0 and len(part.rows) > 1
        texts = [[_cell_text(cell) for cell in row.cells] for row in part.rows]
        write_grid(self.page, _with_clean_heads(grid_of(texts, headed)))
        for nested in _tables_inside(part.rows):
            self._table(nested)
        self.page.gap()

    def _lines(self, part: Part, prefix: str, further: str) -> list[Line]:
        """Write a part as it reads; returns its lines with bold marks and escapes, for the rules."""
        found = []
        for texts, runs in zip(part.texts(), part.lines, strict=True):
            written = self.page.lines([texts], prefix, further)
            prefix = further
            if len(written) == 1:
                found.append(Line(written[0].number, _marked(runs)))
            else:
                found.extend(Line(line.number, escape(line.text, quote=False)) for line in written)
        return found

    def _put(self, *blocks: Block) -> None:
        self.page.put(blocks)


def _may_be_title(block: Block) -> bool:
    set_off = block.bold == block.text or block.text.endswith((":", "："))
    return block.kind == "paragraph" and not block.level and set_off and is_part_title(block.text)


def _is_layout(rows: Sequence[Row]) -> bool:
    """A table that only arranges the page: one column, or cells that hold lists and headings."""
    if max(len(row.cells) for row in rows) == 1:
        return True
    cells = [cell for row in rows for cell in row.cells]
    arranged = [
        cell for cell in cells if sum(part.kind in ("item", "heading", "code") for part in cell) > 2
    ]
    return len(arranged) * 4 >= len(cells)


def _cell_text(cell: Sequence[Part]) -> str:
    return "\n".join(text for part in cell if part.kind != "table" for text in part.texts())


def _tables_inside(rows: Sequence[Row]) -> Iterator[Part]:
    for row in rows:
        for cell in row.cells:
            yield from (part for part in cell if part.kind == "table")


def _with_clean_heads(grid: Grid) -> Grid:
    return grid._replace(heads=tuple(head.strip(" :*") for head in grid.heads))


def _marked_lines(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        yield from map(_marked, part.lines)
        for row in part.rows:
            for cell in row.cells:
                yield from _marked_lines(cell)


def _marked(runs: Sequence[tuple[str, bool]]) -> str:
    """A line with its leading bold words marked, and with nothing else that reads as markup."""
    bold_runs = [text for text, _ in takewhile(lambda run: run[1], runs)]
    lead = "".join(bold_runs)
    after = escape("".join(text for text, _ in runs[len(bold_runs) :]), quote=False)
    bold, bare = lead.strip(), escape(lead, quote=False)
    if not bold or "*" in lead or "_" in lead or len(bold) > 300 or list_mark(bold):
        return bare + after
    gap = " " if lead.endswith(" ") else ""
    indent = lead[: len(lead) - len(lead.lstrip())]
    return f"{indent}**{escape(bold, quote=False)}**{gap}{after}"
