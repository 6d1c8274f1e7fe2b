"""The points of an answer that was worked out, to tick off after it was said aloud."""

from prep.questions.model import Answer, BankQuestion
from prep.text import shortened, squeezed

_LONGEST = 90
_MOST = 6


def key_points(answer: Answer | None, bank_question: BankQuestion | None) -> tuple[str, ...]:
    """What should come in an answer: the parts that the user worked out, or its paragraphs where it
    stands in one text; else the signs of a strong answer from the bank; else nothing."""
    if answer is not None and not answer.is_empty:
        parts = [text for name, text in answer.parts.items() if name != "in_full" and text]
        texts = parts or answer.in_full.splitlines()
    else:
        texts = list(bank_question.strong) if bank_question else []
    points = [shortened(squeezed(each), _LONGEST) for each in texts if each.strip()]
    return tuple(dict.fromkeys(points))[:_MOST]
