"""Why a question is flagged, in words, with the words it rests on."""

from collections.abc import Sequence

from prep.questions.model import Reason
from prep.text import count_of, shortened
from ui.words import plain

_WHERE = {
    "note": "your note",
    "section": "the section it stands in",
    "title": "the title",
    "column": "the table",
    "score": "your score",
    "emoji": "your mark",
    "paragraph": "a paragraph that names it",
    "practice": "your practice",
}


def reason_text(reason: Reason) -> str:
    """`“Likely answered at code level” (the table, line 25)`, for a text that reads Markdown."""
    where = _WHERE.get(reason.kind, reason.kind)
    place = where if reason.line is None else f"{where}, line {reason.line}"
    return f"“{plain(shortened(reason.evidence, 160))}” ({place})"


def reasons_text(reasons: Sequence[Reason], limit: int = 3) -> str:
    """The first reasons in one line, and how many more reasons there are."""
    words = "; ".join(reason_text(reason) for reason in reasons[:limit])
    more = len(reasons) - limit
    return f"{words}; {count_of(more, 'more reason')}" if more > 0 else words
