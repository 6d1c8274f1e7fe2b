"""Tasks of several lines: what is given, then what is wanted."""

import re
from collections.abc import Sequence

from prep.notes.any_case import AnyCase
from prep.notes.found import Found

_STATEMENT = AnyCase(
    r"^\W*(?:given|you(?:'re| are| have)|there (?:is|are)|suppose|consider|imagine|let|assume|an? )\b"
)
_DEMAND = AnyCase(
    r"^\W*(?:return|find|print|output|write|determine|calculate|compute|count|design|you (?:can|may|must|have to|need))\b"
)
_DEMANDS_LATER = AnyCase(r"\b(?:return|find|print|write|determine|calculate|compute|count)\b")
_ANNOUNCES = re.compile(r"[:：]\s?-?\s*$")


def whole_statements(found: Sequence[Found]) -> list[Found]:
    """ "You are given a stream." and, on the next line, "Return the median." are one task."""
    whole: list[Found] = []
    for one in found:
        if whole and _belongs_to(whole[-1], one):
            before = whole[-1]
            whole[-1] = before._replace(text=f"{before.text} {one.text}", last_line=one.last_line)
        else:
            whole.append(one)
    return whole


def is_statement(text: str) -> bool:
    """Whether it begins as a task does that first says what is given."""
    return _STATEMENT.match(text) is not None and _DEMANDS_LATER.search(text[:600]) is not None


def _belongs_to(before: Found, one: Found) -> bool:
    """Right below a question that ends with a colon, or a demand right below a statement."""
    if one.line != before.last_line + 1:
        return False
    announced = _ANNOUNCES.search(before.text[-5:]) is not None
    return announced or (_STATEMENT.match(before.text) and _DEMAND.match(one.text)) is not None
