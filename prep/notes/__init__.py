"""First-interview notes: any file or pasted text to exchanges, topics, people and promises."""

from prep.notes.decode import ENCODINGS, UnreadableNotes, encoding_label
from prep.notes.model import (
    Block,
    Cell,
    Document,
    Exchange,
    Notes,
    Person,
    Promise,
    Reading,
    Speaker,
    Topic,
)
from prep.notes.read import read, read_many, read_text
from prep.notes.several import Refused

__all__ = [
    "ENCODINGS",
    "Block",
    "Cell",
    "Document",
    "Exchange",
    "Notes",
    "Person",
    "Promise",
    "Reading",
    "Refused",
    "Speaker",
    "Topic",
    "UnreadableNotes",
    "encoding_label",
    "read",
    "read_many",
    "read_text",
]
