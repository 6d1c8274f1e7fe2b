"""One module a format, each from a file's text to its blocks with their source lines."""

from collections.abc import Callable

from prep.errors import Problem
from prep.notes.model import Block
from prep.notes.readers.captions import read_captions
from prep.notes.readers.markdown import read_markdown
from prep.notes.readers.page import Rendered, bounded
from prep.notes.readers.plain import read_plain
from prep.notes.readers.sheets import read_csv
from prep.notes.readers.speech import read_speech
from prep.notes.readers.structured import read_json, read_yaml_notes
from prep.notes.readers.talks import with_rows_as_turns

Blocks = tuple[tuple[Block, ...], tuple[Problem, ...]]

_READERS: dict[str, Callable[[str, str], Blocks]] = {
    "markdown": read_markdown,
    "text": read_plain,
    "vtt": read_captions,
    "srt": read_captions,
}


_RENDERING: dict[str, Callable[[str, str], Rendered]] = {
    "csv": read_csv,
    "json": read_json,
    "yaml": read_yaml_notes,
    "speech": read_speech,
}
"""These have no lines of their own to point at: their reader writes the text that is shown."""


def read_rendered(format_name: str, name: str, text: str) -> Rendered:
    """A text in one of the formats that `format_of` names (but html) as it is shown, with its blocks."""
    if format_name in _RENDERING:
        return bounded(name, _RENDERING[format_name](name, text))
    blocks, problems = read_blocks(format_name, name, text)
    return Rendered(text, with_rows_as_turns(blocks), problems)


def read_blocks(format_name: str, name: str, text: str) -> Blocks:
    """The blocks of a file in one of the formats that `format_of` names, and its problems."""
    return _READERS[format_name](name, text)


__all__ = ["read_blocks", "read_rendered"]
