"""First-interview notes: any file or pasted text to exchanges, topics, people and promises."""

from prep.notes.decode import UnreadableNotes
from prep.notes.model import (
    Block,
    Cell,
    Document,
    Exchange,
    Notes,
    Person,
    Promise,
    Reading,
    Topic,
)
from prep.notes.read import read, read_many, read_text
from prep.notes.several import Refused

__all__ = [
    "Block",
    "Cell",
    "Document",
    "Exchange",
    "Notes",
    "Person",
    "Promise",
    "Reading",
    "Refused",
    "Topic",
    "UnreadableNotes",
    "read",
    "read_many",
    "read_text",
]
