"""Who speaks for me: who will call, from which number, who is briefed, who answered."""

from prep.references.model import (
    Away,
    Call,
    Desk,
    Message,
    MessageKind,
    Named,
    Reference,
    ReferenceRefused,
    Relation,
    Standing,
    State,
)

__all__ = [
    "Away",
    "Call",
    "Desk",
    "Message",
    "MessageKind",
    "Named",
    "Reference",
    "ReferenceRefused",
    "Relation",
    "Standing",
    "State",
]
