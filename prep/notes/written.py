"""Questions in written notes: by the section they stand in, by their list, by their own words."""

from collections.abc import Sequence

from prep.notes.categories import told_again, with_their_titles
from prep.notes.found import EXPECTED_BY, SURE, Found
from prep.notes.heads import heading_questions
from prep.notes.model import Block
from prep.notes.statements import whole_statements
from prep.notes.walking import Walk

_PREPARED = 0.65


def written_questions(blocks: Sequence[Block]) -> list[Found]:
    """The questions of all blocks that are not turns, in the order of the source."""
    walk = Walk(blocks)
    found = whole_statements(list(walk.questions()))
    headings = heading_questions(blocks, found, walk.headings)
    every = told_again(sorted([*found, *headings], key=lambda one: one.line), blocks)
    return as_prepared(with_their_titles(every, blocks, walk.categories))


def as_prepared(found: Sequence[Found]) -> list[Found]:
    """Where nothing was asked yet, the notes prepare an interview: what is expected is ticked."""
    sure = sum(1 for one in found if one.confidence >= SURE)
    expected = sum(1 for one in found if one.by.startswith(EXPECTED_BY))
    if expected < 2 or sure * 3 > expected:
        return list(found)
    return [_prepared(one) if one.by.startswith(EXPECTED_BY) else one for one in found]


def _prepared(one: Found) -> Found:
    return one._replace(confidence=max(one.confidence, _PREPARED))
