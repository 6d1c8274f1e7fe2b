"""Questions in a transcript: the interviewer's turns, or, without speakers, how questions sound."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise

from prep.notes import spoken_wording
from prep.notes.cues import (
    asks,
    asks_oneself,
    ends_with_mark,
    is_closing,
    is_echo,
    is_fragment,
    is_own_voice,
    is_small_talk,
    opening,
    opens_as_question,
    orders,
)
from prep.notes.found import Found
from prep.notes.model import Block
from prep.notes.sections import Section, meaning_of_path
from prep.notes.sentences import Piece, Sentence, pieces_of, sentences
from prep.notes.speakers import Sides, Turn, sides_of

_CUT = 400

_QUESTION_LABELS = frozenset(("q", "ques", "问", "question"))


def spoken_questions(blocks: Sequence[Block]) -> tuple[list[Found], bool]:
    """The questions of all turns of a document, and whether the talk may be no interview at all."""
    turns = list(_turns([block for block in blocks if not _is_elsewhere(block)]))
    if not turns:
        return [], False
    if all(turn.speaker is None for turn in turns):
        return _without_speakers(turns), False
    sides = sides_of(turns)
    alone = len(sides.roles) < 2
    doubtful = not sides.by_label and (sides.share > 0.7 or alone)
    if alone and not sides.by_label:
        found = list(_by_sentences([piece for turn in turns for piece in turn.pieces]))
        return [one._replace(confidence=one.confidence * 0.5) for one in found], True
    jotted = _who_is_jotted([turn for turn in turns if sides.asks(turn.speaker)], sides)
    found = [
        one
        for before, turn in pairwise([None, *turns])
        if turn and sides.asks(turn.speaker)
        for one in _asked(turn, sides, before, jotted)
    ]
    if doubtful:
        found = [
            one._replace(confidence=one.confidence * 0.5)
            for one in found
            if ends_with_mark(one.text)
        ]
    return found, doubtful


def _is_elsewhere(block: Block) -> bool:
    """Flash cards, templates and questions to ask may be written as a talk, and are none."""
    section, _ = meaning_of_path(block.headings)
    return section in (Section.TO_ASK, Section.TEMPLATE, Section.ASIDE, Section.EXPECTED)


def _turns(blocks: Sequence[Block]) -> Iterator[Turn]:
    spoken = [(at, block) for at, block in enumerate(blocks) if block.kind == "turn"]
    breaks = accumulate(
        now - before > 1 for before, now in pairwise([-1, *(at for at, _ in spoken)])
    )
    parts = zip(spoken, breaks, strict=True)
    for (speaker, _), grouped in groupby(parts, key=lambda part: (part[0][1].speaker, part[1])):
        group = [pair for pair, _ in grouped]
        pieces = [
            piece for at, block in group for piece in pieces_of(block, at) if piece.text.strip()
        ]
        if pieces:
            yield Turn(speaker, tuple(pieces))


def _who_is_jotted(asking: Sequence[Turn], sides: Sides) -> frozenset[str | None]:
    """In a talk noted down in a hurry, most questions end without a stop: whose are noted so."""
    stops = (".", "!", "?", "？")
    open_ended = sum(1 for turn in asking if not turn.pieces[-1].text.rstrip().endswith(stops))
    if not sides.by_label or open_ended < 0.5 * len(asking):
        return frozenset()
    turns = Counter(turn.speaker for turn in asking)
    return frozenset(speaker for speaker, count in turns.items() if count >= 2)


def _asked(
    turn: Turn, sides: Sides, before: Turn | None, jotted: frozenset[str | None]
) -> Iterator[Found]:
    """Question sentences of one turn; those that follow each other are one question."""
    if _is_labelled(turn):
        yield _labelled(turn)
        return
    if turn.speaker in jotted and _is_topic(turn, before):
        yield _labelled(turn)._replace(confidence=0.66, by=f"asked by {turn.speaker}")
        return
    open_question: list[Sentence] = []
    strength = 0.0
    gap = 0
    for sentence in sentences(turn.pieces):
        said = _strength(sentence.text)
        if said:
            open_question.append(sentence)
            strength, gap = max(strength, said), 0
        elif open_question:
            gap += 1
            if gap > 1 and sentence.line > open_question[-1].last_line:
                yield _question(open_question, strength, turn, sides)
                open_question, strength = [], 0.0
    if open_question:
        yield _question(open_question, strength, turn, sides)


def _is_labelled(turn: Turn) -> bool:
    """`Q: Class vs struct` asks by its label; `Q: Thank you for coming in.` is small talk."""
    if (turn.speaker or "").casefold().strip(" .0123456789") not in _QUESTION_LABELS:
        return False
    text = " ".join(piece.text for piece in turn.pieces)
    chats = is_own_voice(text) or spoken_wording.CHAT.match(text) is not None
    return not chats or any(_strength(part.text) for part in sentences(turn.pieces))


def _is_topic(turn: Turn, before: Turn | None) -> bool:
    """`TE: repo rate and reverse repo rate`: what was asked, noted in two words."""
    text = " ".join(piece.text for piece in turn.pieces)
    said = " ".join(piece.text for piece in before.pieces) if before else ""
    short = 1 < len(text.split()) <= 10 and not text.rstrip().endswith((".", "!"))
    chats = spoken_wording.CHAT.match(text) is not None or is_own_voice(text) or is_small_talk(text)
    return short and not chats and not is_closing(text) and not is_echo(text, said)


def _labelled(turn: Turn) -> Found:
    text = " ".join(piece.text for piece in turn.pieces)
    first, last = turn.pieces[0], turn.pieces[-1]
    by = "labelled as a question"
    return Found(text, first.line, last.line, first.block, 0.9, by, _name(turn))


def _question(parts: Sequence[Sentence], strength: float, turn: Turn, sides: Sides) -> Found:
    text = " ".join(part.text for part in parts)
    certainty = 0.95 if sides.by_label else 0.85
    by = f"asked by {turn.speaker}" if turn.speaker else "sounds like a question"
    first = parts[0]
    return Found(
        text, first.line, parts[-1].last_line, first.block, strength * certainty, by, _name(turn)
    )


def _name(turn: Turn) -> str | None:
    """Who asks, where the label is a name or a role; "Q" and "I" name nobody."""
    label = turn.speaker or ""
    return label if len(label) > 1 and label.casefold() not in _QUESTION_LABELS else None


def _said_aside(text: str) -> float | None:
    """The strength of what is no question to answer, whatever its form; None for all else."""
    if is_small_talk(text) or is_fragment(text):
        return 0.0
    if is_closing(text):
        return 0.5
    return 0.0 if asks_oneself(text) else None


def _strength(text: str) -> float:
    """How much a sentence of the interviewer's is a question put to the candidate."""
    aside = _said_aside(text)
    if aside is not None:
        return aside
    bare = opening(text)[:_CUT]
    words = len(bare.split())
    if ends_with_mark(text):
        return 0.95 if opens_as_question(bare) or words > 5 else 0.7
    if words < 3 and asks(text) < 0.8:
        return 0.0
    if orders(text) or spoken_wording.INVERTED.match(bare):
        return 0.85
    cue = spoken_wording.SPOKEN_CUE.search(text[:_CUT])
    return (
        0.75
        if cue and not spoken_wording.NOT_PUT.search(text[max(0, cue.start() - 30) : cue.end()])
        else 0.0
    )


def _without_speakers(turns: Sequence[Turn]) -> list[Found]:
    pieces = [piece for turn in turns for piece in turn.pieces]
    text = " ".join(piece.text for piece in pieces)
    ends = sum(text.count(mark) for mark in ".?!。？")
    if ends * 40 >= len(text.split()) or sum(text.count(mark) for mark in "?？") >= 3:
        return list(_by_sentences(pieces))
    return list(_by_sound(pieces))


def _by_sentences(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Punctuated speech without names: questions that speak to someone ("you"), one after another joined."""
    held: Found | None = None
    held_at = 0
    for at, part in enumerate(sentences(pieces)):
        strength = _put_to_someone(part.text)
        if not strength:
            continue
        now = Found(
            part.text, part.line, part.last_line, part.block, strength, "sounds like a question"
        )
        if held and at - held_at == 1:
            held_at = at
            held = held._replace(
                text=f"{held.text} {now.text}",
                last_line=now.last_line,
                confidence=max(held.confidence, now.confidence),
            )
            continue
        if held:
            yield held
        held, held_at = now, at
    if held:
        yield held


def _put_to_someone(text: str) -> float:
    aside = _said_aside(text)
    if aside is not None:
        return aside
    to_you = re.search(
        r"\b(?:you|your|yourself|te|tu|tus|usted|vous|votre|sie|ihre?n?|je|jouw|u|uw)\b|你|您",
        text[:_CUT],
        re.IGNORECASE,
    )
    opened = opens_as_question(opening(text))
    if ends_with_mark(text):
        if to_you:
            return 0.8
        return 0.62 if opened and len(text.split()) > 4 else 0.4
    if orders(text) and (to_you or spoken_wording.TO_ME.search(text[:_CUT])):
        return 0.7
    cue = spoken_wording.SPOKEN_CUE.search(text[:_CUT])
    return (
        0.62
        if cue
        and to_you
        and not spoken_wording.NOT_PUT.search(text[max(0, cue.start() - 30) : cue.end()])
        else 0.0
    )


def _by_sound(pieces: Sequence[Piece]) -> Iterator[Found]:
    """Speech without marks: phrases that put a question, looked for over the borders of captions."""
    last: Found | None = None
    last_at = 0
    for at, piece in enumerate(pieces):
        after = pieces[at + 1] if at + 1 < len(pieces) else Piece("", piece.line, piece.block)
        joined = f"{piece.text} {after.text}"[:_CUT]
        cue = _put(joined, len(piece.text))
        if cue is None:
            continue
        if last is not None and at - last_at <= 1:
            last = last._replace(text=f"{last.text} {after.text}".strip(), last_line=after.line)
            last_at = at
            continue
        if last is not None:
            yield last
        question = joined[cue:].strip()
        last = Found(question, piece.line, after.line, piece.block, 0.65, "sounds like a question")
        last_at = at
    if last is not None:
        yield last


def _put(text: str, within: int) -> int | None:
    """Where in the text a question is put, when it begins before `within`."""
    for cue in spoken_wording.SPOKEN_CUE.finditer(text):
        if cue.start() >= within:
            return None
        if not spoken_wording.NOT_PUT.search(text[max(0, cue.start() - 30) : cue.end()]):
            return cue.start()
    return None
