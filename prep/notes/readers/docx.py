"""Word documents by mammoth, which keeps tracked insertions, text boxes and nested tables."""

import re
from io import BytesIO
from typing import Any

from prep.notes.decode import UnreadableNotes, cleaned
from prep.notes.readers.html import read_html
from prep.notes.readers.office import damaged, opened_zip, refuse_entities
from prep.notes.readers.page import Rendered

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Heading 7'] => h6:fresh
p[style-name='heading 7'] => h6:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""
_NOTE_LINK = re.compile(r'<a href="#(?:foot|end)note-ref-[^"]{0,40}">↑</a>')


def read_docx(name: str, content: bytes) -> Rendered:
    """The text of a Word document and its blocks; pictures are left out. Raises UnreadableNotes."""
    with opened_zip(name, content) as archive:
        refuse_entities(name, archive)
    html = _as_html(name, content)
    found = read_html(name, cleaned(name, html, "text").text, indented=True)
    if not found.source.strip():
        raise UnreadableNotes(
            f"{name} holds no text, only pictures or empty pages. Type or paste what they say."
        )
    return found


def _as_html(name: str, content: bytes) -> str:
    import mammoth

    def no_picture(_: Any) -> dict[str, str]:
        return {"src": ""}

    try:
        result = mammoth.convert_to_html(
            BytesIO(content),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(no_picture),
            ignore_empty_paragraphs=False,
        )
    except RecursionError as error:
        raise UnreadableNotes(
            f"{name} is nested deeper than any document of notes. Copy its text and paste it."
        ) from error
    except Exception as error:  # mammoth raises whatever a damaged part leads to
        raise damaged(name, "Word") from error
    return _NOTE_LINK.sub("", str(result.value))
