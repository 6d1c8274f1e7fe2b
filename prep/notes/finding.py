"""From blocks to exchanges: what an interviewer asked, where, and how sure that is."""

import re
from collections.abc import Sequence

from prep.errors import Problem
from prep.notes.answers import exchanges
from prep.notes.found import LISTED, SURE, Found
from prep.notes.model import Document, Exchange
from prep.notes.sections import Section, meaning
from prep.notes.spoken import spoken_questions
from prep.notes.written import written_questions

_INTERVIEW_WORDS = re.compile(
    r"interview|recruit|candidate|hiring|\basked\b|\bround\b|\bquestions?\b|entrevista|reclutador|entretien|embauche|recrut"
    r"|vorstellungsgespräch|bewerbung|gespräch|sollicitatie|gesprek|面试|面經|面经|一面|问题|候选",
    re.IGNORECASE,
)
_FEW = 0.5
_BY_HAND = "Add questions by hand, or check that this is the right file."
_OF_INTERVIEWS = (Section.ASKED, Section.ROUND, Section.WENT)
_OF_PLANS = (Section.ASIDE, Section.EXPECTED)


def find_exchanges(document: Document) -> tuple[tuple[Exchange, ...], tuple[Problem, ...]]:
    """The exchanges of a document in its order, and a problem when it reads like no interview."""
    spoken, monologue = spoken_questions(document.blocks)
    written = written_questions(document.blocks)
    found = _one_a_line([*spoken, *written])
    is_talk = _is_mainly_spoken(document)
    doubt = monologue if is_talk else _reads_like_something_else(document, found)
    if doubt:
        found = [one._replace(confidence=one.confidence * _FEW) for one in found]
    listed = [one for one in found if one.confidence >= LISTED]
    return exchanges(listed, document.blocks), tuple(_problems(document, listed, doubt))


def _one_a_line(found: Sequence[Found]) -> list[Found]:
    """In source order; where two rules found the same line, the surer one."""
    best: dict[int, Found] = {}
    for one in found:
        held = best.get(one.line)
        if held is None or one.confidence > held.confidence:
            best[one.line] = one
    return [best[line] for line in sorted(best)]


def _reads_like_something_else(document: Document, found: Sequence[Found]) -> bool:
    """No word of an interview anywhere, and not mainly a list of questions either."""
    if _is_thin(document, found):
        return True
    if _INTERVIEW_WORDS.search(document.source[:200_000]) or _INTERVIEW_WORDS.search(document.name):
        return False
    sure = sum(1 for one in found if one.confidence >= SURE)
    return sure < 0.5 * sum(1 for block in document.blocks if block.kind != "code")


def _is_mainly_spoken(document: Document) -> bool:
    """A line or two with a name before a colon make no transcript."""
    turns = sum(1 for block in document.blocks if block.kind == "turn")
    return turns > 0 and turns * 5 >= len(document.blocks)


def _is_thin(document: Document, found: Sequence[Found]) -> bool:
    """A long text of another kind, in which a few sentences look like questions."""
    blocks = [block for block in document.blocks if block.kind not in ("code", "rule")]
    sure = sum(1 for one in found if one.confidence >= SURE)
    titles = [block.text for block in blocks if block.kind == "heading"]
    told = any(_tells_of_interview(title) for title in titles)
    return len(blocks) >= 25 and sure < 0.08 * len(blocks) and not told


def _tells_of_interview(title: str) -> bool:
    """A heading of rounds or questions, or "Interview prep"."""
    about = meaning(title)
    return about in _OF_INTERVIEWS or (about in _OF_PLANS and bool(_INTERVIEW_WORDS.search(title)))


def _problems(document: Document, listed: Sequence[Found], doubt: bool) -> list[Problem]:
    if doubt:
        way_on = "Tick what was asked of you." if listed else _BY_HAND
        return [Problem(document.name, None, f"This does not read like a job interview. {way_on}")]
    if not listed:
        return [Problem(document.name, None, f"No questions were found. {_BY_HAND}")]
    return []
