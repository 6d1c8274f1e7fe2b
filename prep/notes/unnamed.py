"""Questions in speech that names no speakers: how they sound, and how the talk goes on after them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from prep.notes import spoken_wording
from prep.notes.cues import (
    asks_oneself,
    ends_with_mark,
    is_closing,
    is_fragment,
    is_small_talk,
    opening,
    opens_as_question,
)
from prep.notes.found import SURE, Found
from prep.notes.sentences import Piece, Sentence, sentences

_CUT = 400
_BY = "sounds like a question"
_LONG = 40
_LATE = 0.6
"""Where in a talk the candidate's own questions come: after an offer of them in its last part."""


def unnamed_questions(pieces: Sequence[Piece]) -> list[Found]:
    """Questions in the order of the talk: by its sentences, or by sound where it has no marks."""
    text = " ".join(piece.text for piece in pieces)
    ends = sum(text.count(mark) for mark in ".?!。？")
    marks = sum(text.count(mark) for mark in "?？")
    if ends * 40 >= len(text.split()) or (marks >= 3 and ends * 120 >= len(text.split())):
        return list(_by_sentences(pieces))
    return list(_by_sound(pieces))


def is_courtesy(text: str) -> bool:
    """ "¿Te parece bien?", "How are you feeling?": asked to be kind, also in other languages."""
    return len(text.split()) <= 14 and spoken_wording.COURTESY.search(text[:_CUT]) is not None


class _Said(NamedTuple):
    """A sentence between what was said before it and after it."""

    before: str
    text: str
    after: str


def _by_sentences(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Punctuated speech: each question that is put to someone, those that follow each other joined."""
    parts = [part for run in _runs(pieces) for part in sentences(run)]
    texts = ["", *(part.text for part in parts), ""]
    own_from = _candidate_asks_from(parts)
    held: Found | None = None
    held_at = 0
    for at, part in enumerate(parts):
        strength = _put_to_someone(_Said(*texts[at : at + 3]))
        if not strength:
            continue
        if at > own_from:
            strength = min(strength, 0.5)
        if held and at - held_at <= 1:
            held, held_at = _joined(held, part, strength), at
            continue
        if held:
            yield held
        held = Found(part.text, part.line, part.last_line, part.block, strength, _BY)
        held_at = at
    if held:
        yield held


def _runs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Captions whose sentences end without a stop: a capital that opens a question opens anew."""
    run: list[Piece] = []
    for piece in pieces:
        if run and spoken_wording.OPENS_ANEW.match(piece.text) and not _hangs(run[-1].text):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _hangs(text: str) -> bool:
    return text.rstrip().endswith((",", "-", "\u2013", "\u2014", "..."))


def _joined(held: Found, part: Sentence, strength: float) -> Found:
    """One question in two sentences; what is only doubtful beside a sure one is left out of it."""
    if strength < SURE <= held.confidence:
        return held
    if held.confidence < SURE <= strength:
        return Found(part.text, part.line, part.last_line, part.block, strength, _BY)
    text = f"{held.text} {part.text}"
    return held._replace(
        text=text, last_line=part.last_line, confidence=max(held.confidence, strength)
    )


def _candidate_asks_from(parts: Sequence[Sentence]) -> int:
    """The sentence that offers the candidate to ask, late in the talk; past the end where none does."""
    for at, part in enumerate(parts):
        if at >= _LATE * len(parts) and is_closing(part.text):
            return at
    return len(parts)


def _put_to_someone(said: _Said) -> float:
    """How much a sentence is a question that one speaker puts to the other."""
    text = said.text
    if is_small_talk(text) or is_fragment(text) or is_courtesy(text):
        return 0.0
    if is_closing(text):
        return 0.5
    if asks_oneself(text):
        return 0.0
    if spoken_wording.OF_THE_CANDIDATE.search(text[:_CUT]):
        return 0.4
    if ends_with_mark(text):
        return _marked(said)
    return _unmarked(said)


def _marked(said: _Said) -> float:
    text, bare = said.text, opening(said.text)[:_CUT]
    opened = opens_as_question(bare) or bool(spoken_wording.WHO.match(bare))
    words = len(text.split())
    strength = 0.45 + 0.15 * (opened and words > 3) + _going_on(said)
    if spoken_wording.YOU.search(text[-_CUT:]):
        strength += 0.25 if opened or _cue_in(text[-_CUT:]) is not None else 0.15
    if spoken_wording.CHECK.search(text[-40:]):
        strength -= 0.45
    if not opened and words > _LONG:
        strength -= 0.1
    return _between(strength - _quoted(text))


def _unmarked(said: _Said) -> float:
    """Tasks and indirect questions, which end with a stop ("I'd like to hear about your team.")."""
    cue = _cue_in(said.text[:_CUT])
    elsewhere = spoken_wording.asks_elsewhere(said.text[:_CUT])
    to_someone = cue is not None and spoken_wording.TO_SOMEONE.search(said.text[:_CUT])
    if not (elsewhere or to_someone):
        return 0.0
    return _between(0.6 + _going_on(said) - _quoted(said.text))


def _going_on(said: _Said) -> float:
    """A question is answered; a thought is carried on by whoever has it."""
    if spoken_wording.ANSWERED.match(said.after):
        return 0.1
    return -0.1 if spoken_wording.CARRIED_ON.match(said.after) else 0.0


def _quoted(text: str) -> float:
    """What is taken off for questions that are told, or that speakers put to themselves."""
    told = spoken_wording.TOLD.search(text[-_CUT:]) or spoken_wording.OF_ONESELF.search(
        text[-_CUT:]
    )
    return 0.35 if told else 0.0


def _between(strength: float) -> float:
    return round(min(0.9, max(0.3, strength)), 2)


def _cue_in(text: str) -> int | None:
    for cue in spoken_wording.cues_in(text, len(text)):
        if not spoken_wording.NOT_PUT.search(text[max(0, cue.start() - 30) : cue.end()]):
            return cue.start()
    return None


def _by_sound(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Speech without marks: phrases that put a question, looked for over the borders of captions."""
    last: Found | None = None
    last_at = 0
    for at, (piece, after) in enumerate(pairwise([*pieces, Piece("", 0, 0)])):
        ends = after.line or piece.line
        joined = f"{piece.text} {after.text}"[:_CUT]
        cue = _put(joined, len(piece.text))
        if cue is None:
            continue
        if last is not None and _goes_on(pieces, last_at, at):
            last = last._replace(text=f"{last.text} {after.text}".strip(), last_line=ends)
            last_at = at
            continue
        if last is not None:
            yield last
        question = joined[cue:].strip()
        last = Found(question, piece.line, ends, piece.block, 0.65, _BY)
        last_at = at
    if last is not None:
        yield last


def _goes_on(pieces: Sequence[Piece], last_at: int, at: int) -> bool:
    """Whether it is still the same question: nobody has answered in the caption between."""
    if at - last_at == 2:
        return not spoken_wording.REPLIES.match(pieces[at - 1].text)
    return at - last_at <= 1


def _put(text: str, within: int) -> int | None:
    """Where in the text a question is put, when it begins before `within`."""
    for cue in spoken_wording.cues_in(text, within, wide=True):
        at = _begin(cue)
        if at < within and not _is_told(text, cue):
            return None if spoken_wording.OF_THE_CANDIDATE.search(text) else at
    return None


def _begin(cue: re.Match[str]) -> int:
    return cue.start(cue.lastgroup) if cue.lastgroup else cue.start()


def _is_told(text: str, cue: re.Match[str]) -> bool:
    around = text[max(0, _begin(cue) - 30) : cue.end() + 12]
    told = spoken_wording.NOT_PUT.search(text[max(0, _begin(cue) - 30) : cue.end()])
    return bool(
        told or spoken_wording.OF_ONESELF.search(around) or spoken_wording.TOLD.search(around)
    )
