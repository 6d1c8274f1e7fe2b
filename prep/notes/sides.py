"""Which speakers of a transcript are on the interviewer's side."""

from prep.notes.model import Document
from prep.notes.sentences import pieces_of
from prep.notes.speakers import Turn, sides_of


def asking_speakers(document: Document) -> frozenset[str]:
    """The speakers who interview, decided as for finding questions; empty where nobody is named."""
    turns = [
        Turn(block.speaker, tuple(pieces_of(block, index)))
        for index, block in enumerate(document.blocks)
        if block.kind == "turn" and block.speaker
    ]
    sides = sides_of(turns)
    return frozenset(name for name in sides.roles if sides.asks(name))
