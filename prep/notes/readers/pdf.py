"""PDF files by pypdfium2: what can be opened, page by page; what can't, and why."""

import re
import zlib
from typing import Any

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes, cleaned
from prep.notes.readers.page import MOST_CHARACTERS, Rendered
from prep.notes.readers.pdf_lines import PdfPage, page_of
from prep.notes.readers.pdf_text import PdfText, without_running_heads
from prep.notes.readers.plain import blocks_by_lines
from prep.text import count_of

MOST_PAGES = 300
MOST_UNPACKED = 150 * 1024 * 1024

_STREAM = re.compile(rb"stream\r?\n")


def read_pdf(name: str, content: bytes) -> Rendered:
    """The text of a PDF and its blocks. Raises UnreadableNotes for scans, passwords and damage."""
    _refuse_bombs(name, content)
    pages, problems = _pages(name, content)
    if not any(page.lines for page in pages):
        raise UnreadableNotes(
            f"{name} has no text in it: its pages are pictures, as a scanner makes them. "
            "Let your PDF program recognise the text (OCR), or type what you need."
        )
    empty = [number for number, page in enumerate(pages, start=1) if not page.lines]
    if empty:
        shown = ", ".join(map(str, empty[:5])) + (" and more" if len(empty) > 5 else "")
        said = f"no text on {'page' if len(empty) == 1 else 'pages'} {shown}: empty, or a picture."
        problems.append(Problem(name, None, said))
    text = PdfText(without_running_heads(pages))
    shown = cleaned(name, "\n".join(text.shown), "text").text
    marked = cleaned(name, "\n".join(text.marked), "text").text
    return Rendered(shown, tuple(blocks_by_lines(marked)), tuple(problems))


def _refuse_bombs(name: str, content: bytes) -> None:
    """Unpack each stream into nothing, up to a limit: a PDF of 1 MB can ask for 12 GB."""
    left = MOST_UNPACKED
    for found in _STREAM.finditer(content):
        if content[found.end() : found.end() + 1] not in (b"x", b"H", b"h", b"X"):
            continue
        left -= _unpacked_size(memoryview(content)[found.end() :], left)
        if left <= 0:
            most = MOST_UNPACKED // 1024 // 1024
            raise UnreadableNotes(
                f"{name} unpacks to more than {most} MB; it was not opened. Copy the text you need and paste it."
            )


def _unpacked_size(packed: memoryview, most: int) -> int:
    unpacker, size, piece = zlib.decompressobj(), 0, 1024 * 1024
    try:
        rest: Any = packed[:piece]
        fed = piece
        while size < most:
            size += len(unpacker.decompress(rest, piece))
            if unpacker.eof:
                break
            rest = unpacker.unconsumed_tail
            if not rest:
                rest = packed[fed : fed + piece]
                fed += piece
                if not rest:
                    break
    except zlib.error:
        pass
    return size


def _pages(name: str, content: bytes) -> tuple[list[PdfPage], list[Problem]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        number_of_pages = len(document)
    except pypdfium2.PdfiumError as error:
        raise _refusal(name, str(error)) from error
    pages: list[PdfPage] = []
    left, broken = MOST_CHARACTERS, 0
    for number in range(min(number_of_pages, MOST_PAGES)):
        try:
            page = page_of(document[number])
        except (pypdfium2.PdfiumError, ValueError):
            page, broken = PdfPage([]), broken + 1
        left -= sum(len(line.text) for line in page.lines)
        if left < 0:
            break
        pages.append(page)
    return pages, _losses(name, number_of_pages, len(pages), broken)


def _losses(name: str, there: int, read: int, broken: int) -> list[Problem]:
    said = []
    if read < there:
        said.append(f"only the first {count_of(read, 'page')} of {there:,} were read.")
    if broken:
        said.append(f"{count_of(broken, 'page')} damaged and left out.")
    return [Problem(name, None, each) for each in said]


def _refusal(name: str, said: str) -> UnreadableNotes:
    if "password" in said.lower() or "security" in said.lower():
        return UnreadableNotes(
            f"{name} is protected by a password. Open it, print or save it as a PDF without one, and drop that."
        )
    return UnreadableNotes(
        f"{name} is damaged or cut off: it does not open as a PDF. Get it again, or paste its text."
    )
