"""Questions inside other text: told in prose, asked further below a question."""

from prep.notes.any_case import AnyCase
from prep.notes.cues import asks, is_advice, is_closing, is_own_voice
from prep.notes.found import LISTED, Found
from prep.notes.judging import ABOUT_ANSWERS, ASKED_HERE
from prep.notes.model import Block
from prep.notes.reported import is_told, may_be_told, told_questions
from prep.notes.sections import Section, place_of
from prep.notes.sentences import pieces_of, sentences

_FOLLOW_UP = AnyCase(
    r"^\W{0,4}(?:follow[- ]?ups?|then|next|also asked|bonus|extension|variation|repregunta|relance|nachfrage|vervolgvraag|追问)\b"
)


def found_in(at: int, block: Block, text: str, confidence: float, by: str) -> Found:
    """The whole block as a question, in the words `text`."""
    return Found(text, block.line, block.last_line, at, confidence, by)


def told_in(at: int, block: Block, section: Section, answering: bool = False) -> list[Found]:
    """Questions that the block reports, each on its own line of the source."""
    if not may_be_told(block.text) or is_closing(block.text[:200]):
        return []
    base = 0.68 if section not in ABOUT_ANSWERS else 0.45
    parts = sentences(list(pieces_of(block, at)))
    told = told_questions(parts, base, f"told {place_of(block)}")
    least = 0.6 if answering or section in ABOUT_ANSWERS else LISTED
    return [one for one in told if one.confidence >= least or (answering and is_told(one.text))]


def detail_questions(at: int, block: Block, section: Section, answering: bool) -> list[Found]:
    """Questions in what stands below a question: follow-ups, and what prose reports."""
    strength = asks(block.text)
    if is_closing(block.text[:200]):
        return []
    if _FOLLOW_UP.match(block.text) and (strength >= 0.5 or ":" in block.text[:30]):
        return [found_in(at, block, block.text, 0.7, "a follow-up below the question")]
    if strength >= 0.95 and not is_own_voice(block.text) and not is_advice(block.text):
        sure = 0.62 if section in ASKED_HERE and not answering else 0.45
        return [found_in(at, block, block.text, sure, "asks below another question")]
    return told_in(at, block, section)
