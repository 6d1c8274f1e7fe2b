"""What an answer lacks, by rules that can be read. They choose the next probe, never a mark.

Interviewers are trained to ask for whichever of situation, own behaviour and result is missing, to
answer "we" with "what did you do" and "I would" with "what did you do then" (US National Institutes
of Health, behavioural interview guide; buildaninterview.com). Lengths: career centres ask for one to
two minutes; under 30 s and over 150 s is where advice agrees that an answer has gone wrong. The word
lists are English; an answer in another language is judged by its length only.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from prep.questions.answer_parts import AnswerParts
from prep.questions.answer_text import word_count
from prep.questions.model import Answer, Lack
from prep.questions.taxonomy import FITTING

WORDS_PER_SECOND: Final = 2.5
"""150 words a minute, an average speaker."""

SHORT_SECONDS, SHORT_WORDS = 30, 40
LONG_SECONDS: Final = {"presentation": 600}
LONG_SECONDS_OF_A_STORY = 150
_FEWEST_SPOKEN_WORDS = 10
"""Below this even notes of a spoken answer say nothing."""

_ACTIONS = 2
"""Own actions that an answer about a case needs: one verb can be an accident."""

_OWN_SHARE = 0.5
_VAGUE_WORDS, _VAGUE_AMONG = 3, 40
"""Three general words, in a long answer one among forty, and more of them than names and numbers."""

_PARTS: Final = (Lack.SITUATION, Lack.ACTION, Lack.RESULT)
_ORDER: Final = (
    Lack.HYPOTHETICAL,
    Lack.TEAM_VOICE,
    Lack.ACTION,
    Lack.RESULT,
    Lack.SITUATION,
    Lack.TOO_SHORT,
    Lack.VAGUE,
    Lack.TOO_LONG,
    Lack.NO_NUMBER,
)

_EXPLAINED: Final[dict[Lack, str]] = {
    Lack.HYPOTHETICAL: 'It says "I would" where they asked what you did.',
    Lack.TEAM_VOICE: '"We" does most of it: your own part is hard to tell.',
    Lack.SITUATION: "Nothing near the start says when, where or what was going on.",
    Lack.ACTION: 'Fewer than two verbs after "I" say what you yourself do.',
    Lack.RESULT: "Nothing in the last third says how it ended.",
    Lack.TOO_SHORT: f"It is very short: under {SHORT_WORDS} typed words, {SHORT_SECONDS} spoken seconds, or a note of a few words.",
    Lack.VAGUE: 'Words like "things" or "various" outnumber the names and numbers.',
    Lack.TOO_LONG: "It runs past the time that there is for it.",
    Lack.NO_NUMBER: "How it ended is told without a number.",
}  # fmt: skip

_NEXT: Final[dict[Lack, str]] = {
    Lack.HYPOTHETICAL: 'Pick one case that happened and turn each "I would" into "I did".',
    Lack.TEAM_VOICE: 'Turn two of the "we" sentences into "I", or name who did what.',
    Lack.SITUATION: "Open with one sentence: when it was, where, and what was at stake.",
    Lack.ACTION: 'Name two or three steps of your own, each with its verb after "I".',
    Lack.RESULT: "End with one sentence on what came of it and how you know.",
    Lack.TOO_SHORT: "Say more: one real example, told to its end.",
    Lack.VAGUE: "Replace two of the general words by a name, an amount or a date.",
    Lack.TOO_LONG: "Cut the opening to two sentences and stop once the point is made.",
    Lack.NO_NUMBER: "If anything was counted, put that number into the last sentence.",
}

_NOTHING_LACKS = "Say it once more aloud in your own words, without looking."


def lacks(
    answer: str,
    seconds: int | None = None,
    type: str = "behavioural",
    max_seconds: int | None = None,
) -> tuple[Lack, ...]:
    """What the answer lacks, most important first.

    `seconds` is how long it was spoken, None where it was typed (a typed word counts 0.4 s).
    `type` is a bank's question type: only what fits it is looked for. `max_seconds` replaces the
    150 s from which on an answer is too long.
    """
    parts = AnswerParts(answer)
    found = {
        *_length(answer, seconds, max_seconds or LONG_SECONDS.get(type, LONG_SECONDS_OF_A_STORY))
    }
    if parts.is_english:
        found |= {*_story(parts)} if type == "behavioural" else {*_other(parts, type)}
    return _ordered(found & FITTING.get(type, FITTING["behavioural"]))


def missing_parts(answer: Answer) -> tuple[Lack, ...]:
    """What a worked-out answer lacks, most important first; a part may also stand in `in_full`."""
    fields = (answer.situation, answer.task, answer.action, answer.result)
    told = "\n".join(text for text in fields if text.strip())
    if not told:
        return lacks(answer.in_full) if answer.in_full.strip() else _PARTS
    found = {*_empty_fields(answer)}
    if answer.in_full.strip():
        found &= {*lacks(answer.in_full)}
    whole = AnswerParts(told)
    if whole.is_english:
        found |= {*_voice(AnswerParts(answer.action)), *_in_fields(whole, answer.result)}
    return _ordered(found | {*_length(told, None, LONG_SECONDS_OF_A_STORY)})


def explain(lack: Lack) -> str:
    """One sentence: what was seen in the answer."""
    return _EXPLAINED[lack]


def next_actions(lacks: Sequence[Lack]) -> tuple[str, ...]:
    """One or two things to do to the answer next, for its most important lacks."""
    advice = [_NEXT[lack] for lack in lacks if not _is_told_by_another(lack, lacks)]
    return tuple(advice[:2]) or (_NOTHING_LACKS,)


def _is_told_by_another(lack: Lack, lacks: Sequence[Lack]) -> bool:
    """ "Say what you did" twice in other words would waste one of two sentences."""
    others = {Lack.HYPOTHETICAL, Lack.TEAM_VOICE} & {*lacks}
    return bool(others) and lack is Lack.ACTION


def _length(answer: str, seconds: int | None, most: int) -> Iterator[Lack]:
    words = word_count(answer)
    if seconds is None:
        if words < SHORT_WORDS:
            yield Lack.TOO_SHORT
        if words > most * WORDS_PER_SECOND:
            yield Lack.TOO_LONG
        return
    if seconds < SHORT_SECONDS or words < _FEWEST_SPOKEN_WORDS:
        yield Lack.TOO_SHORT
    if seconds > most:
        yield Lack.TOO_LONG


def _story(parts: AnswerParts) -> Iterator[Lack]:
    """What a past case lacks."""
    if not parts.has_scene:
        yield Lack.SITUATION
    if not parts.result:
        yield Lack.RESULT
    elif not any(sentence.has_number for sentence in parts.result):
        yield Lack.NO_NUMBER
    yield from _voice(parts)
    yield from _vague(parts)


def _voice(parts: AnswerParts) -> Iterator[Lack]:
    """Who acts, and whether anybody did."""
    own, shared = len(parts.own_actions), len(parts.shared_actions)
    if own < _ACTIONS:
        yield Lack.ACTION
    if _mostly_shared(own, shared):
        yield Lack.TEAM_VOICE
    if parts.would_sentences > (own if own >= _ACTIONS else 0):
        yield Lack.HYPOTHETICAL


def _other(parts: AnswerParts, type: str) -> Iterator[Lack]:
    """What an answer that tells no past case lacks."""
    if type == "situational":
        own, shared = len(parts.own_steps), len(parts.shared_steps)
        if own < _ACTIONS:
            yield Lack.ACTION
        if _mostly_shared(own, shared):
            yield Lack.TEAM_VOICE
    yield from _vague(parts)


def _mostly_shared(own: int, shared: int) -> bool:
    return shared >= _ACTIONS and own / (own + shared) < _OWN_SHARE


def _vague(parts: AnswerParts) -> Iterator[Lack]:
    few = max(_VAGUE_WORDS, word_count(parts.original) / _VAGUE_AMONG)
    if parts.vague_words >= few and parts.vague_words > parts.hard_facts:
        yield Lack.VAGUE


def _empty_fields(answer: Answer) -> Iterator[Lack]:
    if not _holds_a_sentence(f"{answer.situation} {answer.task}"):
        yield Lack.SITUATION
    if not _holds_a_sentence(answer.action):
        yield Lack.ACTION
    if not _holds_a_sentence(answer.result):
        yield Lack.RESULT


def _holds_a_sentence(text: str) -> bool:
    parts = AnswerParts(text)
    return bool(parts.sentences) or (not parts.is_english and word_count(text) > 1)


def _in_fields(whole: AnswerParts, result: str) -> Iterator[Lack]:
    ending = AnswerParts(result).sentences
    if ending and not any(sentence.has_number for sentence in ending):
        yield Lack.NO_NUMBER
    yield from _vague(whole)


def _ordered(found: Collection[Lack]) -> tuple[Lack, ...]:
    """Most important first. Where no own action is told either, a real case is asked for first."""
    order = [*_ORDER]
    if Lack.SITUATION in found and Lack.ACTION in found:
        order.remove(Lack.SITUATION)
        order.insert(1, Lack.SITUATION)
    return tuple(lack for lack in order if lack in found)
