"""What an English answer visibly holds: sentences, own and shared actions, scene, result, numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from math import ceil

from prep.questions import answer_words as words

_SENTENCE_END = re.compile(r"(?<=[.!?;\u3002\uff01\uff1f])\s+|\n+")
_TOKEN = re.compile(r"[a-z]+(?:['-][a-z]+)*|\d[\d.,:]*|[,;]")
_SHORT_FORM = re.compile(r"\b(i|we)'(ve|m|re|ll)\b")
_LONG_FORM = {"ve": "have", "m": "am", "re": "are", "ll": "will"}
_THE_ONE_WHO = re.compile(r"\bi was the (one|person) (who|that)\b")
_HAD_OR_WOULD = re.compile(r"\b(i|we)'d\s+(\w+)")
_NO_SPACES = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+|\"[^\"]+\"|\u201c[^\u201d]+\u201d")

_PROSE = 0.2
"""At least one word in five of a sentence is a small one; written English has about two."""

_ENOUGH_TO_TELL = 12
"""Words from which on the language of a text can be told."""

LATE = 0.65
"""A result stands in the last third of the sentences."""


def word_count(text: str) -> int:
    """About how many words: two characters count as one where a script has no blanks."""
    without_blanks = len(_NO_SPACES.findall(text))
    return len(_NO_SPACES.sub(" ", text).split()) + ceil(without_blanks / 2)


@dataclass(frozen=True)
class Sentence:
    """One sentence in small letters, its words and commas in order."""

    text: str
    tokens: tuple[str, ...]

    @property
    def is_prose(self) -> bool:
        """A sentence and not a heap of keywords."""
        if len(self.tokens) < 3:
            return False
        small = sum(token in words.SMALL for token in self.tokens)
        return small >= _PROSE * len(self.tokens) or (len(self.tokens) < 6 and small > 0)

    def actions_of(self, subject: str) -> tuple[str, ...]:
        """Past verbs of doing whose subject is `subject` ("i" or "we"), in order."""
        return tuple(_actions(self.tokens, subject))

    def steps_of(self, subject: str) -> tuple[str, ...]:
        """What `subject` does or would do: the verbs after "I", "I would", "I will"."""
        return tuple(_steps(self.tokens, subject))

    @property
    def past_verbs(self) -> tuple[str, ...]:
        """Verbs of the past, in order; "let" after "would" is none."""
        pairs = zip(("", *self.tokens), self.tokens, strict=False)
        return tuple(
            verb for before, verb in pairs if is_past(verb) and before not in words.AUXILIARY
        )

    @property
    def has_number(self) -> bool:
        return bool(words.NUMBER.search(self.text))

    @property
    def acts(self) -> bool:
        """The first thing that happens here is done by "I" or "we"."""
        own = (*self.actions_of("i"), *self.actions_of("we"))
        return bool(own) and self.past_verbs[0] in own

    @property
    def is_scene(self) -> bool:
        """Tells what was the case before someone acted."""
        verbs = self.past_verbs
        thinks = self.tokens[0] == "i" and bool(verbs) and verbs[0] in words.THOUGHTS
        return bool(verbs) and not self.acts and not thinks

    @property
    def is_reaction(self) -> bool:
        """Something happened, and neither "I" nor "we" did it; a lesson learned is none."""
        happened = bool(self.past_verbs) or not {"has", "have"}.isdisjoint(self.tokens)
        return (
            happened
            and not self.acts
            and {*self.tokens[:3]}.isdisjoint({"i", "we", "my", "our"})
            and not words.LESSON.search(self.text)
            and not words.HABIT.search(self.text)
        )


@dataclass(frozen=True)
class AnswerParts:
    """An answer, taken apart."""

    original: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences. Fragments count where most of the answer is prose; where hardly any of it
        is, nothing counts: that is a heap of keywords."""
        found = [one for one in _sentences(self.original) if one.tokens]
        prose = [one for one in found if one.is_prose]
        if len(prose) * 2 > len(found):
            return tuple(found)
        return tuple(prose) if len(prose) * 3 > len(found) else ()

    @cached_property
    def is_english(self) -> bool:
        """False only where the text is long enough to tell and clearly something else."""
        tokens = _TOKEN.findall(_plain(self.original))
        letters = sum(char.isalpha() for char in self.original)
        latin = sum(char.isascii() and char.isalpha() for char in self.original)
        if letters and latin < letters / 2:
            return False
        if len(tokens) < _ENOUGH_TO_TELL:
            return True
        foreign = sum(token in words.FOREIGN for token in tokens)
        english = sum(token in words.SMALL for token in tokens)
        return foreign <= english

    @property
    def own_actions(self) -> frozenset[str]:
        """What the speaker did, in the past or told as if it happened now ("I show him the book")."""
        told = frozenset(verb for one in self.sentences for verb in one.actions_of("i"))
        return told if len(told) > 1 or not self.has_scene else told | self._lively_steps

    @property
    def _lively_steps(self) -> frozenset[str]:
        single = (one for one in self.sentences if not words.HABIT.search(one.text))
        verbs = (verb for one in single for verb in one.steps_of("i"))
        return frozenset(verb for verb in verbs if not is_past(verb) and len(verb) > 1)

    @property
    def shared_actions(self) -> frozenset[str]:
        return frozenset(verb for one in self.sentences for verb in one.actions_of("we"))

    @property
    def own_steps(self) -> frozenset[str]:
        return frozenset(verb for one in self.sentences for verb in one.steps_of("i"))

    @property
    def shared_steps(self) -> frozenset[str]:
        return frozenset(verb for one in self.sentences for verb in one.steps_of("we"))

    @property
    def ending(self) -> Sequence[Sentence]:
        """The sentences in which a result is told; at least one."""
        return self.sentences[min(int(len(self.sentences) * LATE), len(self.sentences) - 1) :]

    @cached_property
    def has_scene(self) -> bool:
        """A time or a place somewhere at the beginning, or what was the case before anyone acted."""
        if not any(one.past_verbs for one in self.sentences):
            return False
        first_half = self.sentences[: ceil(len(self.sentences) / 2)]
        before_acting = [*takewhile(lambda one: not one.acts, first_half)]
        opening = self.sentences[: len(before_acting) + 2]
        return any(one.is_scene for one in before_acting) or any(
            words.SCENE.search(one.text) for one in opening
        )

    @cached_property
    def result(self) -> Sequence[Sentence]:
        """Sentences of the ending with a cue, and a last one in which somebody or something moved."""
        told = [one for one in self.ending if not _says_would(one)]
        cued = [one for one in told if words.RESULT.search(one.text)]
        last = told[-1:] if len(self.sentences) > 2 else []
        return cued + [one for one in last if one.is_reaction and one not in cued]

    @property
    def would_sentences(self) -> int:
        """Sentences with "I would" or "we would" where a past case was asked for."""
        return sum(_says_would(one) for one in self.sentences)

    @property
    def vague_words(self) -> int:
        return len(words.VAGUE.findall(_plain(self.original)))

    @property
    def hard_facts(self) -> int:
        """Numbers, names and quoted words."""
        numbers = words.NUMBER.findall(_plain(self.original))
        return len(numbers) + len(_NAME.findall(self.original))


def is_past(token: str) -> bool:
    """A verb of the past, by its ending or by the list."""
    if token in words.NOT_PAST:
        return False
    return token in words.IRREGULAR_PAST or (len(token) > 4 and token.endswith("ed"))


def _plain(text: str) -> str:
    """Small letters, straight apostrophes, short forms written out."""
    lowered = text.casefold().replace("\u2019", "'")
    lowered = _SHORT_FORM.sub(lambda short: f"{short[1]} {_LONG_FORM[short[2]]}", lowered)
    lowered = _THE_ONE_WHO.sub("i", lowered)
    return _HAD_OR_WOULD.sub(_written_out, lowered)


def _written_out(short: re.Match[str]) -> str:
    had = short[2] in words.PARTICIPLES or short[2].endswith("ed")
    return f"{short[1]} {'had' if had else 'would'} {short[2]}"


def _sentences(text: str) -> Iterator[Sentence]:
    for part in _SENTENCE_END.split(_plain(text)):
        yield Sentence(part.strip(), tuple(_TOKEN.findall(part)))


def _actions(tokens: Sequence[str], subject: str) -> Iterator[str]:
    for place, token in enumerate(tokens):
        if token == subject:
            yield from _verbs_from(tokens, place + 1, subject)


def _verbs_from(tokens: Sequence[str], place: int, subject: str) -> Iterator[str]:
    """The verb after a subject, and those joined to it until somebody else acts."""
    place = _past_adverbs(tokens, place)
    if not _acts(tokens, place, subject):
        return
    yield tokens[place]
    for later in range(place + 1, len(tokens)):
        if tokens[later] in {"i", "we"} | words.OTHERS:
            return
        if tokens[later - 1] in words.JOINING:
            verb = _past_adverbs(tokens, later)
            if _acts(tokens, verb, subject):
                yield tokens[verb]


def _past_adverbs(tokens: Sequence[str], place: int) -> int:
    while place < len(tokens) and tokens[place] in words.BETWEEN | words.JOINING:
        place += 1
    return place


def _acts(tokens: Sequence[str], place: int, subject: str) -> bool:
    """Whether a past verb of doing stands there, with something said after it."""
    if place >= len(tokens) or not is_past(tokens[place]) or tokens[place] in words.NO_ACTION:
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    return following != subject and (tokens[place], following) not in words.NOT_BEGINNING


def _steps(tokens: Sequence[str], subject: str) -> Iterator[str]:
    for place, token in enumerate(tokens):
        if token != subject:
            continue
        verb = place + 1
        while verb < len(tokens) and tokens[verb] in words.BETWEEN | {"would", "will", "could"}:
            verb += 1
        if verb < len(tokens) and tokens[verb].isalpha() and tokens[verb] not in words.NO_STEP:
            yield tokens[verb]


def _says_would(sentence: Sentence) -> bool:
    if words.HINDSIGHT.search(sentence.text):
        return False
    tokens = sentence.tokens
    return any(
        token in {"i", "we"}
        and tokens[place + 1 : place + 2] == ("would",)
        and (place == 0 or tokens[place - 1] not in words.NOT_HYPOTHETICAL_BEFORE)
        and not words.NOT_HYPOTHETICAL_AFTER.intersection(tokens[place + 2 : place + 3])
        for place, token in enumerate(tokens)
    )
