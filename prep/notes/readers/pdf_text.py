"""From the placed lines of PDF pages to text: wrapped lines joined, headings and tables marked."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from prep.notes.readers.lines import label, list_mark
from prep.notes.readers.page import in_parts
from prep.notes.readers.pdf_lines import PdfPage, PlacedLine
from prep.notes.readers.pdf_tables import with_tables

_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|seite|página|pagina|p\.)?\s*\d{1,4}\s*(?:(?:/|of|von|de|sur|van)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_FULL_STOPS = tuple(".?!。？！…")
_HYPHENS = ("\u00ad", "\ufffe", "\x02")
_LARGER = 1.12
_WIDE_GAP = 1.35
_FEW_LINES = 3
"""A page with no more than these has no head or foot to take off."""
_SET_IN = 3.0
"""Points: anything less is the shape of the first letter."""


def without_running_heads(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Pages without page numbers and without what stands at the head or foot of most of them."""
    edges = Counter(
        key
        for page in pages
        for key in {_edge_key(page.lines[at].text) for at in (0, -1) if page.lines}
    )
    often = {key for key, times in edges.items() if times >= 3 and times * 2 > len(pages)}
    return [page._replace(lines=list(_body(page.lines, often))) for page in pages]


def _body(lines: Sequence[PlacedLine], often: set[str]) -> Iterator[PlacedLine]:
    for at, line in enumerate(lines):
        edge = at in (0, len(lines) - 1) and len(lines) > _FEW_LINES
        if edge and (_edge_key(line.text) in often or _is_page_number(line.text)):
            continue
        yield line


def _is_page_number(text: str) -> bool:
    return len(text) <= 40 and _PAGE_NUMBER.match(text) is not None


def _edge_key(text: str) -> str:
    return re.sub(r"\d+", "#", text)


class PdfText:
    """Grows the text of a PDF: as it is shown, and the same lines with headings and tables marked."""

    def __init__(self, pages: Sequence[PdfPage]) -> None:
        self.shown: list[str] = []
        self.marked: list[str] = []
        self._body = _usual([line.size for page in pages for line in page.lines])
        self._open: list[PlacedLine] = []
        for page in pages:
            self._page(page._replace(lines=with_tables(page.lines)))
        self._close()
        self._leave_single_rows()

    def _page(self, page: PdfPage) -> None:
        left = min((line.left for line in page.lines), default=0.0)
        listed = [line.left for line in page.lines if list_mark(line.text)]
        start = min(listed, default=left)
        margin = _right_margin(page, left)
        steps = [above.y - below.y for above, below in pairwise(page.lines)]
        step = _usual([each for each in steps if each > 0])
        for line in page.lines:
            line.left = max(0.0, line.left - start)
            if self._open and _wraps(self._open[-1], line, margin):
                self._open.append(line)
                continue
            above = self._open[-1] if self._open else None
            self._close()
            if above is not None and _stands_apart(above, line, step):
                self._write("", "")
            self._open = [line]

    def _close(self) -> None:
        lines, self._open = self._open, []
        if not lines:
            return
        first = lines[0]
        if first.cells and len(lines) == 1:
            row = " | ".join(cell.text.replace("|", "/") for cell in first.cells)
            self._write(row.rstrip(" |"), f"| {row} |")
            return
        text = _as_one(lines)
        if 0 < _LARGER * self._body < first.size and len(text) <= 120:
            self._write(text, f"{'#' if first.size > 1.6 * self._body else '##'} {text}")
            return
        indent = _blanks(first)
        for part in in_parts(text):
            self._write(indent + part, indent + part)

    def _leave_single_rows(self) -> None:
        """A line with gaps is a table row only beside others with as many cells."""
        cells = [line.count(" | ") if line.startswith("| ") else -1 for line in self.marked]
        for at, number in enumerate(cells):
            if number >= 0 and number not in (cells[at - 1 : at] + cells[at + 1 : at + 2]):
                self.shown[at] = self.marked[at] = self.shown[at].replace(" | ", "  ")

    def _write(self, shown: str, marked: str) -> None:
        self.shown.append(shown)
        self.marked.append(marked)


def _blanks(line: PlacedLine) -> str:
    """How far a line is set in, as blanks of its own size."""
    if not line.size or line.left < _SET_IN:
        return ""
    return " " * min(24, round(line.left / (0.22 * line.size)))


def _right_margin(page: PdfPage, left: float) -> float:
    """Where lines are full: where several of them end, else as far from the edge as on the left."""
    longest = max((line.right for line in page.lines), default=0.0)
    near = sum(1 for line in page.lines if line.right > longest - 0.06 * page.width)
    several = near >= 4 and near >= 0.35 * len(page.lines)
    return longest if several else max(longest, page.width - left)


def _wraps(above: PlacedLine, below: PlacedLine, margin: float) -> bool:
    """Whether `below` is the rest of `above`: its first word did not fit any more."""
    if not above.right or above.cells or below.cells:
        return False
    if list_mark(below.text) or abs(above.size - below.size) > 0.1 * above.size:
        return False
    if above.y - below.y > 2.2 * above.size or _begins_anew(above.text, below.text):
        return False
    word = below.text.split(" ", 1)[0]
    letter = (below.right - below.left) / max(1, len(below.text))
    return above.right + (len(word) + 1) * letter * 0.9 >= margin


def _stands_apart(above: PlacedLine, below: PlacedLine, step: float) -> bool:
    """Whether there is more room than usual between two lines, or a page's end."""
    if above.cells and below.cells:
        return False
    return below.y > above.y or 0 < step * _WIDE_GAP < above.y - below.y


def _begins_anew(above: str, below: str) -> bool:
    """After a full stop, a name with a colon or a line in capitals is no rest of a sentence."""
    if not above.endswith(_FULL_STOPS):
        return False
    named = label(below[:80])
    return below.isupper() or (named is not None and len(named.name.split()) <= 3)


def _as_one(lines: Sequence[PlacedLine]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        if text.endswith(_HYPHENS):
            text = text[:-1] + line.text
        elif text.endswith("-") and line.text[:1].islower():
            text += line.text
        else:
            text += " " + line.text
    return text


def _usual(values: Sequence[float]) -> float:
    """The most common value, to a tenth; the smallest of several."""
    counts = Counter(round(value, 1) for value in values if value > 0)
    return min(counts, key=lambda value: (-counts[value], value), default=0.0)
