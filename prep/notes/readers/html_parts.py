"""HTML as a row of parts (headings, paragraphs, items, tables), by the standard library's parser."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_LEFT_OUT_WORDS = """
script style head template noscript iframe object svg math nav select textarea button canvas
"""
_BLOCK_WORDS = """
p div section article main header footer aside figure figcaption address form fieldset details
summary dl dt dd body html center legend caption
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_BLOCKS = frozenset(_BLOCK_WORDS.split())
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_BOLD = frozenset(("b", "strong"))
_DEEPEST = 20
_DEEPEST_TABLE = 5
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_NO_TAG = re.compile(r"<(?![/a-zA-Z][^<>]*>)")


@dataclass(slots=True)
class Part:
    """A piece of a page. `lines` are its lines, each as runs of (text, whether it is bold)."""

    kind: str
    lines: list[list[tuple[str, bool]]] = field(default_factory=list)
    level: int = 0
    ordered: bool = False
    checkbox: bool = False
    rows: list["Row"] = field(default_factory=list)

    def texts(self) -> list[str]:
        """The lines without markup."""
        return ["".join(text for text, _ in line) for line in self.lines]


@dataclass(slots=True)
class Row:
    """A table row: the parts of each cell, and how many of its cells are headings."""

    cells: list[list[Part]] = field(default_factory=list)
    heads: int = 0


def parts_of(html: str, indented: bool = False) -> list[Part]:
    """The parts of a page in order; an empty paragraph is a part of the kind "gap".

    `indented`: blanks at the start of a paragraph were typed by its writer. Never raises: what is
    no markup is text.
    """
    parser = _Parser(indented)
    parser.feed(_tamed(html))
    parser.close()
    return parser.parts()


def _tamed(html: str) -> str:
    """Without comments and declarations, and with no tag left open: there the parser would search
    to the end of the text again and again."""
    for opening, closing in (("<!--", "-->"), ("<![", "]>"), ("<!", ">"), ("<?", ">")):
        html = _without(html, opening, closing)
    return _NO_TAG.sub("&lt;", html.replace("\x00", "").replace("\u00ad", ""))


def _without(html: str, opening: str, closing: str) -> str:
    kept, at = [], 0
    while (start := html.find(opening, at)) >= 0:
        kept.append(html[at:start])
        end = html.find(closing, start + len(opening))
        at = end + len(closing) if end >= 0 else len(html)
    return "".join([*kept, html[at:]])


class _Parser(HTMLParser):
    """Collects parts; tables open a collection of their own for each cell."""

    def __init__(self, indented: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._indented = indented
        self._sinks: list[list[Part]] = [[]]
        self._tables: list[Part] = []
        self._lists: list[bool] = []
        self._current: Part | None = None
        self._fresh_item = self._paragraph_is_open = False
        self._bold = self._quotes = self._verbatim = self._hidden = 0

    def parts(self) -> list[Part]:
        self._end_part()
        while self._tables:
            self._close_table()
        return self._sinks[0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LEFT_OUT:
            self._hidden += 1
        elif self._hidden:
            return
        elif tag in _BOLD:
            self._bold += 1
        elif tag == "br":
            self._line_break()
        elif tag in _HEADINGS:
            self._start(Part("heading", level=int(tag[1])))
        elif tag == "hr":
            self._end_part()
            self._sinks[-1].append(Part("rule"))
        elif tag in _BLOCKS:
            self._end_part()
            self._paragraph_is_open = tag == "p"
        elif tag in ("ul", "ol", "li", "blockquote", "pre"):
            self._start_nested(tag)
        elif tag in ("table", "tr", "td", "th"):
            self._start_table(tag)
        if ("type", "checkbox") in attrs or "checkbox" in (dict(attrs).get("class") or ""):
            self._check()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in ("br", "hr", "td", "th", "li", "p", "div"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._hidden = max(0, self._hidden - 1)
        elif self._hidden:
            return
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            if tag == "p" and self._paragraph_is_open and self._current is None:
                self._gap()
            self._end_part()
        elif tag in ("ul", "ol"):
            self._end_part()
            self._lists = self._lists[:-1]
        elif tag in ("blockquote", "pre"):
            self._end_part()
            self._quotes = max(0, self._quotes - (tag == "blockquote"))
            self._verbatim = max(0, self._verbatim - (tag == "pre"))
        elif tag in ("tr", "td", "th"):
            self._end_part()
        elif tag == "table" and self._tables:
            self._end_part()
            self._close_table()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._verbatim:
            for at, row in enumerate(data.replace("\r\n", "\n").split("\n")):
                if at:
                    self._line_break()
                self._add(row)
            return
        text = _SPACE.sub(" ", data.replace("\u00ad", ""))
        if text.strip() or (self._current is not None and self._current.lines[-1]):
            self._add(self._with_indent(data, text))

    def _with_indent(self, data: str, text: str) -> str:
        """Blanks that a writer put before the first word of a paragraph, as they are."""
        starts = self._current is None or not self._current.lines[-1]
        if not self._indented or not starts or self._fresh_item or self._lists:
            return text
        blanks = data[: len(data) - len(data.lstrip())].expandtabs(4)
        return "\xa0" * min(len(blanks), 40) + text.lstrip(" ")

    def _gap(self) -> None:
        self._sinks[-1].append(Part("gap"))

    def _add(self, text: str) -> None:
        if self._current is None:
            self._current = self._pattern()
        if text:
            self._current.lines[-1].append((text, self._bold > 0))

    def _pattern(self) -> Part:
        depth = min(len(self._lists), _DEEPEST)
        if self._verbatim:
            return Part("code", [[]], depth)
        kind = "quote" if self._quotes else "paragraph"
        if not self._fresh_item:
            return Part(kind, [[]], depth)
        self._fresh_item = False
        ordered = bool(self._lists and self._lists[-1])
        return Part("item", [[]], max(0, depth - 1), ordered)

    def _start(self, part: Part) -> None:
        self._end_part()
        part.lines = [[]]
        self._current = part

    def _start_nested(self, tag: str) -> None:
        self._end_part()
        if tag in ("ul", "ol"):
            self._lists.append(tag == "ol")
        elif tag == "li":
            self._fresh_item = True
        elif tag == "blockquote":
            self._quotes += 1
        else:
            self._verbatim += 1

    def _check(self) -> None:
        if self._fresh_item:
            self._current = self._pattern()
            self._current.checkbox = True
        elif self._current is not None and self._current.kind == "item":
            self._current.checkbox = True

    def _line_break(self) -> None:
        if self._current is None:
            self._gap()
        elif self._current.lines[-1] or self._current.kind in ("code", "item"):
            self._current.lines.append([])
        else:
            self._end_part()
            self._gap()

    def _end_part(self) -> None:
        part, self._current = self._current, None
        self._paragraph_is_open = False
        if part is None:
            return
        if part.kind != "code":
            part.lines = [line for line in map(_trimmed, part.lines) if line]
        if any(text.strip() for text in part.texts()):
            self._sinks[-1].append(part)

    def _start_table(self, tag: str) -> None:
        self._end_part()
        if tag == "table":
            if len(self._tables) < _DEEPEST_TABLE:
                self._tables.append(Part("table"))
                self._sinks.append([])
            return
        if not self._tables:
            return
        table = self._tables[-1]
        if tag == "tr" or not table.rows:
            table.rows.append(Row())
        if tag in ("td", "th"):
            self._sinks[-1] = []
            table.rows[-1].cells.append(self._sinks[-1])
            table.rows[-1].heads += tag == "th"

    def _close_table(self) -> None:
        table = self._tables.pop()
        self._sinks.pop()
        for row in table.rows:
            row.cells = [[part for part in cell if part.kind != "gap"] for cell in row.cells]
        table.rows = [row for row in table.rows if any(row.cells)]
        if table.rows:
            self._sinks[-1].append(table)


def _trimmed(line: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """A line without blanks at its ends, and without double ones between its runs."""
    kept: list[tuple[str, bool]] = []
    for text, bold in line:
        if not kept or kept[-1][0].endswith(" "):
            text = text.lstrip(" ")
        if text:
            kept.append((text, bold))
    if kept and kept[-1][0].endswith(" "):
        kept[-1] = (kept[-1][0].rstrip(" "), kept[-1][1])
    return [(text.replace("\xa0", " "), bold) for text, bold in kept if text]
