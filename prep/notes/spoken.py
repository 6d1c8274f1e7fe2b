"""Questions in a transcript whose speakers are named: what the interviewers ask in their turns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from prep.notes import spoken_wording
from prep.notes.cues import (
    asks,
    asks_oneself,
    ends_with_mark,
    is_chinese,
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
from prep.notes.sentences import Sentence, sentences
from prep.notes.sides import Talk
from prep.notes.speakers import Sides, Turn
from prep.notes.unnamed import is_courtesy, unnamed_questions

_CUT = 400
_BRIEF = 60
"""Words of a talk noted in short, up to which it tells nothing that the questions outweigh the answers."""

_QUESTION_LABELS = frozenset(("q", "ques", "问", "question"))


def spoken_questions(talk: Talk) -> tuple[list[Found], bool]:
    """The questions of all turns of a talk, and whether it may be no interview at all."""
    turns, sides = talk.turns, talk.sides
    if not turns:
        return [], False
    if all(turn.speaker is None for turn in turns):
        return unnamed_questions([piece for turn in turns for piece in turn.pieces]), False
    alone = len(sides.roles) < 2
    lopsided = sides.share > 0.7 and sum(turn.words for turn in turns) > _BRIEF
    doubtful = not sides.by_label and (lopsided or alone)
    if alone and not sides.by_label:
        found = unnamed_questions([piece for turn in turns for piece in turn.pieces])
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
    if is_small_talk(text) or is_fragment(text) or is_courtesy(text):
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
    if spoken_wording.INVERTED.match(bare):
        return 0.85
    if orders(text) and not spoken_wording.STATES.match(bare):
        return 0.85
    if spoken_wording.asks_elsewhere(text[:_CUT]) or (is_chinese(text) and asks(text) >= 0.8):
        return 0.8
    cue = next(spoken_wording.cues_in(text[:_CUT], _CUT), None)
    return (
        0.75
        if cue and not spoken_wording.NOT_PUT.search(text[max(0, cue.start() - 30) : cue.end()])
        else 0.0
    )
