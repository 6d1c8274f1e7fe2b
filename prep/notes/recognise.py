"""What kind of file it is: by its content first, by its name only where the content does not tell."""

import json
import re
from pathlib import PurePath

from prep.notes.decode import UnreadableNotes
from prep.notes.readers.sheets import delimiter_of, is_question_sheet
from prep.notes.readers.speech import is_speech

_WAY_OUT = "Save it as text (.txt or .md) or paste the text."
_OUT_OF_A_PICTURE = "Type the text, or copy it with your phone's text recognition and paste it."

_MAGIC = (
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"RIFF", "a sound, video or picture file"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_KINDS = (
    ("EncryptedPackage", "is protected by a password. Open it and save a copy without one."),
    ("WordDocument", "is an old Word file (.doc). Open it and save it as .docx."),
    ("Workbook", "is an old Excel file (.xls). Open it and save it as .xlsx."),
    ("PowerPoint Document", "is a slide deck. Save it as a PDF."),
)
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PDF_STANDS_IN = 1024
"""A PDF may have other bytes before its mark, as mail programs leave them there."""

_BY_NAME = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "json",
    ".yaml": "yaml",
    ".yml": "yaml",
}
_SHEET_NAMES = (".csv", ".tsv", ".tab")
_MARKDOWN_NAMES = {".md", ".markdown", ".mdown", ".mkd", ".mdx"}

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html\b|head\b|body\b)", re.IGNORECASE
)
_JSON = re.compile(r"\s*(?:\{\s*\"|\[\s*[{\"\[])")
_TIMING = re.compile(
    r"^\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?P<mark>[.,])\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
)
_MARKDOWN_LINE = re.compile(r"^(?:#{1,6} \S|```|\|.{1,200}\|\s*$|\*\*\S|- \[[ xX]\] )")


def refuse_what_is_not_text(name: str, content: bytes) -> None:
    """Raise UnreadableNotes, in one sentence with the way out, for a file that is not plain text."""
    if PurePath(name).name.startswith("~$"):
        raise UnreadableNotes(
            f"{name} is a lock file that Office makes while a document is open. Choose the document itself."
        )
    if not content.strip():
        raise UnreadableNotes(f"{name} is empty. Choose another file or paste your notes.")
    if content.startswith(_OLE):
        raise UnreadableNotes(f"{name} {_said_of_ole(content)}")
    if kind := _binary_kind(content):
        way_out = _OUT_OF_A_PICTURE if kind == "a picture" else _WAY_OUT
        raise UnreadableNotes(f"{name} is {kind}, which cannot be read yet. {way_out}")


def packed_kind(content: bytes) -> str:
    """`pdf`, or `zip` (Word, Excel, a bundle of notes), or "" for what is text."""
    if content.startswith(_ZIPS):
        return "zip"
    return "pdf" if b"%PDF-" in content[:_PDF_STANDS_IN] else ""


def format_of(name: str, text: str) -> str:
    """`vtt`, `srt`, `html`, `json`, `yaml`, `csv`, `speech`, `markdown` or `text`."""
    if captions := _captions(text):
        return captions
    ending = PurePath(name).suffix.lower()
    if _HTML.match(text[:1000]):
        return "html"
    if ending in _BY_NAME:
        return _BY_NAME[ending]
    if _is_json(text):
        return "json"
    if (ending in _SHEET_NAMES and delimiter_of(text)) or is_question_sheet(text):
        return "csv"
    if is_speech(text):
        return "speech"
    if ending in _MARKDOWN_NAMES:
        return "markdown"
    return "markdown" if _looks_like_markdown(text) else "text"


def _binary_kind(content: bytes) -> str:
    head = content[:1024]
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    return "a video" if head[4:8] == b"ftyp" else ""


def _said_of_ole(content: bytes) -> str:
    for stream, said in _OLE_KINDS:
        if stream.encode("utf-16-le") in content:
            return said
    return "is an old or password-protected Office file. Save it as .docx without one, or paste its text."


def _is_json(text: str) -> bool:
    if not _JSON.match(text[:1000]) or text.rstrip()[-1:] not in "]}":
        return False
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return False
    return True


def _captions(text: str) -> str:
    """VTT by its first word; without it, by a timing line among the first lines."""
    if text.lstrip().startswith("WEBVTT"):
        return "vtt"
    head = [line for line in text[:2000].split("\n") if line.strip()][:4]
    for line in head:
        if timing := _TIMING.match(line[:200]):
            return "srt" if timing["mark"] == "," else "vtt"
    return ""


def _looks_like_markdown(text: str) -> bool:
    lines = text[:20_000].split("\n")
    marks = sum(1 for line in lines if _MARKDOWN_LINE.match(line[:400]))
    return marks >= 2
