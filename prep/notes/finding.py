"""From blocks to exchanges: what an interviewer asked, where, and how sure that is."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from prep.errors import Problem
from prep.notes.answers import exchanges
from prep.notes.any_case import AnyCase
from prep.notes.cues import asks
from prep.notes.found import LISTED, SURE, Found
from prep.notes.model import Block, Document, Exchange
from prep.notes.sections import Section, meaning
from prep.notes.sides import Talk, talk_of
from prep.notes.spoken import spoken_questions
from prep.notes.statements import is_statement
from prep.notes.written import written_questions

_INTERVIEW_WORDS = AnyCase(
    r"interview|recruit|tell me about yourself|introduce yourself|self[- ]?intro|自我介绍|pregunt|candidate|hiring|\basked\b|\bround\b|\bquestions?\b|entrevista|reclutador|entretien|embauche|recrut"
    r"|vorstellungsgespräch|bewerbung|gespräch|sollicitatie|gesprek|面试|面經|面经|一面|问题|候选"
)
_FEW = 0.5
_A_LIST = 4
"""So many questions make a list of questions, though their answers stand between them."""
_LIST_SHARE = 0.12
_AT_LEAST_HALF = 0.5
_CODE_ENDS = tuple("{};()=[],")
_CODE_LINE = re.compile(r"\s*(?:def|return|import|class|print|for|if|while)\b[^?]*$")
"""A line of code that stands in plain text without a fence."""
_BY_HAND = "Add questions by hand, or check that this is the right file."
_OF_INTERVIEWS = (Section.ASKED, Section.ROUND, Section.WENT)
_OF_PLANS = (Section.ASIDE, Section.EXPECTED)


def find_exchanges(
    document: Document, talk: Talk | None = None
) -> tuple[tuple[Exchange, ...], tuple[Problem, ...]]:
    """The exchanges of a document in its order, and a problem when it reads like no interview.

    `talk` is the document's talk where it is known already, with who is the user told.
    """
    spoken, monologue = spoken_questions(talk or talk_of(document))
    written = written_questions(document.blocks)
    is_talk = _is_mainly_spoken(document)
    if not is_talk:
        spoken = [one for one in spoken if asks(one.text) >= _AT_LEAST_HALF]
    found = _one_a_line([*spoken, *written])
    doubt = monologue if is_talk else _reads_like_something_else(document, found)
    if doubt or _is_for_them(document):
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
    if found and _begins_with_a_task(found[0]):
        return False
    sure = sum(1 for one in found if one.confidence >= SURE)
    share = _LIST_SHARE if sure >= _A_LIST else 0.5
    return sure < share * sum(1 for block in document.blocks if _stands_at_the_margin(block))


def _begins_with_a_task(first: Found) -> bool:
    """`Problem statement:` at the top, or a task that says what is given."""
    announced = first.block <= 2 and first.by.startswith("after a")
    return announced or (first.block == 0 and is_statement(first.text))


def _stands_at_the_margin(block: Block) -> bool:
    """No code, and nothing indented: what is indented is about the line above it."""
    if block.kind in ("code", "rule"):
        return False
    return block.kind == "heading" or (block.level == 0 and not _is_code(block.text[-200:]))


def _is_code(end: str) -> bool:
    return end.rstrip().endswith(_CODE_ENDS) or _CODE_LINE.match(end) is not None


def _is_for_them(document: Document) -> bool:
    """A file that is named for the questions one asks oneself ("questions-to-ask.md")."""
    name = re.sub(r"[_\-.]+", " ", PurePath(document.name).stem[:120])
    titles = {meaning(block.text) for block in document.blocks if block.kind == "heading"}
    return meaning(name) is Section.TO_ASK and not titles.intersection(
        (Section.ASKED, Section.EXPECTED)
    )


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
