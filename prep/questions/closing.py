"""Closing words that name topics ("the two where I fell short were CDM and earned value")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prep.notes.source_lines import SourceLine
from prep.questions.headings import (
    column_says,
    heading_says,
    holds_results,
    label_in,
    label_says,
)
from prep.questions.model import Reason, Says
from prep.questions.note_parts import Part, quoted
from prep.questions.pointing import (
    all_above,
    in_round,
    last_follow_up,
    pointing_lines,
    points_at_question,
    rounds_of,
)
from prep.questions.question_topics import question_topics
from prep.questions.remarks import folded, remark_in

_SENTENCE = re.compile(r"(?<=[.!?;。！？；])\s+|(?<=[。！？；])")
_TURN = re.compile(
    r"\b(?:apart from|except(?: for)?|other than|aside from|with the exception of|but not|salvo|excepto"
    r"|sauf|à part|außer|bis auf|behalve)\b|除了"
)
_ALL_FINE = re.compile(r"\b(?:fine|ok|okay|good|great|well|easy|smooth\w{0,2}|bien|gut|goed)\b")
_BUT = re.compile(r"(?:,| -| –| —|;) (?:but|however|though|while|whereas|pero|mais|aber|maar)\b")
_NEXT_PLACE = re.compile(
    r",\s?(?=[^,]{0,40}\b(?:second|third|2nd|3rd|last|other) (?:one|question|problem)\b)"
)
_THANKS = re.compile(r"(?i)\bthank(?:s|ful)?\b")
_SHORTFALL = re.compile(
    r"\b(?:gaps? (?:in|on|was|were|is|are|:)|(?:my|the|main|biggest|clear) gaps?|weak(?:er|est)? (?:on|in|at|with|spots?"
    r"|areas?|points?)|weakness(?:es)? (?:was|were|is|are|in)|shaky|trouble with|lack(?:ed|ing) (?:in|good|knowledge|depth)"
    r"|rusty|i (?:struggled|missed)|struggled with|hardest|trickiest|fell short|(?:i|me) (?:must|should|need to|have to|ought to)"
    r" (?:review|revise|study|improve|brush up|work on|practi[cs]e|learn|read up)|need to (?:revise|brush up|improve"
    r"|practi[cs]e|read up))\b"
)
_ADVICE = re.compile(
    r"(?i)\b(?:tips?|advice|for others|resources?|preparation|how i prepared|resume|links?)\b"
)
_PLAN = re.compile(
    r"(?i)\b(?:recovery|gaps?|weak\w{0,6}|to improve|improvements?|lessons?|to (?:study|revise)|revise)\b"
)
_STUDY = re.compile(
    r"^\W*(?:\[.\] ?)?(?:re-?)?(?:study|revise|review|learn|read up|brush up|practi[cs]e|improve)\b"
)


@dataclass(frozen=True, slots=True)
class _Statement:
    says: Says
    text: str
    line: SourceLine


def closing_reasons(lines: Sequence[SourceLine], parts: Sequence[Part]) -> dict[int, list[Reason]]:
    """Reasons by the index of the question that a line outside of all questions names."""
    topics, rounds = question_topics(parts), rounds_of(parts)
    reasons: dict[int, list[Reason]] = {}
    for each in (*_statements(lines), *_pointing_statements(parts)):
        named = (
            topics.named_in(each.text, each.line.number)
            or all_above(each.text, each.line, parts)
            or last_follow_up(each.text, parts)
        )
        for index in sorted(named or in_round(each.text, rounds)):
            reason = quoted("paragraph", each.says, each.line.text, each.line.number)
            reasons.setdefault(index, []).append(reason)
    return reasons


def _statements(lines: Sequence[SourceLine]) -> list[_Statement]:
    found = []
    for line in lines:
        if line.block is not None and line.block.cells:
            found += _row_statement(line)
        elif _is_prose(line):
            under = _section_says(line)
            for sentence in _SENTENCE.split(line.text):
                if _THANKS.search(sentence):
                    continue
                found += [_Statement(says, text, line) for says, text in _clauses(sentence, under)]
    return found


def _row_statement(line: SourceLine) -> list[_Statement]:
    """What a table's row of its own says: by its columns and its heading, never by the way."""
    cells = line.block.cells if line.block else ()
    by_column = (
        column_says(cell.column, cell.text) for cell in cells if holds_results(cell.column)
    )
    says = next((each for each in by_column if each), None) or _section_says(line)
    return [_Statement(says, line.text, line)] if says else []


def _pointing_statements(parts: Sequence[Part]) -> list[_Statement]:
    """What sentences under a question say of another one, that they name by its place."""
    return [
        _Statement(says, text, line)
        for line in pointing_lines(parts)
        for sentence in _SENTENCE.split(line.text)
        if points_at_question(sentence)
        for says, text in _clauses(sentence, None)
    ]


def _is_prose(line: SourceLine) -> bool:
    block = line.block
    if block is None or block.kind in ("heading", "code", "front_matter", "rule", "turn"):
        return False
    return not any(_ADVICE.search(heading) for heading in block.headings[-1:])


def _section_says(line: SourceLine) -> Says | None:
    """What the nearest heading says; a plan to study is a list of what went badly."""
    headings = line.block.headings if line.block else ()
    if not headings:
        return None
    under = heading_says(headings[-1], is_title=True)
    if _PLAN.search(headings[-1]) and (_STUDY.match(line.text.lower()) or under):
        return "difficult"
    return under


def _clauses(sentence: str, under: Says | None) -> list[tuple[Says, str]]:
    turned = _TURN.search(folded(sentence))
    if turned:
        head, tail = sentence[: turned.start()], sentence[turned.end() :]
        says = _says(head, under) or ("fine" if _ALL_FINE.search(folded(head)) else None)
        return [] if says is None else [(says, head), (_other(says), tail)]
    pieces, start = [], 0
    turns = _BUT if _BUT.search(folded(sentence)) else _NEXT_PLACE
    for found in turns.finditer(folded(sentence)):
        pieces.append(sentence[start : found.start()])
        start = found.end()
    pieces.append(sentence[start:])
    said = ((_says(piece, under), piece) for piece in pieces)
    return [(says, piece) for says, piece in said if says is not None]


def _says(text: str, under: Says | None) -> Says | None:
    label = label_says(*label_in(text))
    if label:
        return label
    remark = remark_in(text, on_answer=False)
    if remark:
        return remark.says
    return "difficult" if _SHORTFALL.search(folded(text)) else under


def _other(says: Says) -> Says:
    return "fine" if says == "difficult" else "difficult"
