"""A question as the rules find it, before the answer is put to it."""

from typing import NamedTuple

SURE = 0.6
"""From here on a question is ticked in the preview."""
LISTED = 0.3
"""Below this it is not even listed."""

EXPECTED_BY = "expected"
"""How a rule begins that found a question which was not asked yet, but is likely to be."""


class Found(NamedTuple):
    """A question, its lines, the index of its block, how sure the rule is, and the rule in words."""

    text: str
    line: int
    last_line: int
    block: int
    confidence: float
    by: str
    asked_by: str | None = None
