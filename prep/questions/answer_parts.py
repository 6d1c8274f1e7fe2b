"""What an English answer visibly holds: own and shared actions, scene, result, vague words and facts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from math import ceil

from prep.questions import answer_cues as cues
from prep.questions import answer_text
from prep.questions import answer_words as words
from prep.questions.answer_sentence import Sentence
from prep.questions.answer_verbs import is_past

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+|\"[^\"]+\"|\u201c[^\u201d]+\u201d")

_ENOUGH_TO_TELL = 12
"""Words from which on the language of a text can be told."""

LATE = 0.65
"""A result stands in the last third of the sentences."""


@dataclass(frozen=True)
class AnswerParts:
    """An answer, taken apart."""

    original: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, each once, without questions back. Fragments count where most of the answer is
        prose; nothing counts where hardly any of it is, where most is said again, or where it talks to
        "you" without an "I" (a job advert): a heap of words is no answer."""
        told = [Sentence(*each) for each in answer_text.sentences(self.original)]
        told = [one for one in told if one.tokens and not one.asks_you]
        found = [*{one.tokens: one for one in told}.values()]
        prose = [one for one in found if one.is_prose]
        if (len(found) * 2 < len(told) and len(told) > 2) or _is_addressed_to_you(found):
            return ()
        if len(prose) * 2 > len(found):
            return tuple(found)
        return tuple(prose) if len(prose) * 3 > len(found) else ()

    @cached_property
    def is_english(self) -> bool:
        """False only where the text is long enough to tell and clearly something else."""
        tokens = answer_text.tokens(self._plain)
        letters = sum(char.isalpha() for char in self.original)
        latin = sum(char.isascii() and char.isalpha() for char in self.original)
        if letters and latin < letters / 2:
            return False
        if len(tokens) < _ENOUGH_TO_TELL:
            return True
        foreign = sum(token in words.FOREIGN for token in tokens)
        english = sum(token in words.SMALL for token in tokens)
        return foreign <= english

    @cached_property
    def own_actions(self) -> frozenset[str]:
        """What the speaker did, in the past or told as if it happened now ("I show him the book")."""
        told = frozenset(verb for one in self.sentences for verb in one.actions_of("i"))
        if told:
            told |= {verb for one in self.sentences for verb in one.clipped_actions}
        in_the_present = self.has_scene and told <= words.SAME_FORM
        return told | self._lively_steps if in_the_present else told

    @property
    def _lively_steps(self) -> frozenset[str]:
        single = (one for one in self.sentences if not one.is_habit)
        verbs = (verb for one in single for verb in one.steps_of("i"))
        return frozenset(verb for verb in verbs if not is_past(verb) and len(verb) > 1)

    @property
    def shared_actions(self) -> frozenset[str]:
        """What "we" did."""
        return frozenset(verb for one in self.sentences for verb in one.actions_of("we"))

    @property
    def own_steps(self) -> frozenset[str]:
        """What "I" would do."""
        return frozenset(verb for one in self.sentences for verb in one.steps_of("i"))

    @property
    def shared_steps(self) -> frozenset[str]:
        """What "we" would do."""
        return frozenset(verb for one in self.sentences for verb in one.steps_of("we"))

    @property
    def ending(self) -> Sequence[Sentence]:
        """The sentences in which a result is told: the last third, and none before the first deed."""
        last_third = min(int(len(self.sentences) * LATE), len(self.sentences) - 1)
        deeds = [place for place, one in enumerate(self.sentences) if one.acts]
        return self.sentences[max(last_third, deeds[0] if deeds else 0) :]

    @cached_property
    def has_scene(self) -> bool:
        """A time or a place somewhere at the beginning, or what was the case before anyone acted."""
        told = [one for one in self.sentences if not one.says_would]
        if not any(one.past_verbs for one in told):
            return any(cues.DATED.search(one.text) for one in told[:2])
        before_acting = [*takewhile(lambda one: not one.acts, told[: ceil(len(told) / 2)])]
        opening = told[: len(before_acting) + 2]
        return any(one.is_scene for one in before_acting) or any(
            cues.SCENE.search(one.text) for one in opening
        )

    @cached_property
    def result(self) -> Sequence[Sentence]:
        """Sentences of the ending with a cue, a count of what came of it after the last thing done,
        and a last one in which somebody or something moved. Nothing comes of nothing done or been."""
        if not self.has_scene and all(not one.acts for one in self.sentences):
            return ()
        told = [one for one in self.ending if not one.says_would and one.is_single]
        last = told[-1:]
        found = [one for one in told if one.tells_outcome(one in last) or one in self._counted]
        moved = last if len(self.sentences) > 2 else []
        return found + [one for one in moved if self._is_move(one) and one not in found]

    def _is_move(self, one: Sentence) -> bool:
        """What others did then, or what "we" reached by it where "I" had done something before."""
        return one.is_reaction or (one.is_shared_count and bool(self.own_actions))

    @cached_property
    def _counted(self) -> Sequence[Sentence]:
        """The last sentences, as long as they count something that nobody did."""
        backwards = takewhile(lambda one: one.is_counted_outcome, reversed(self.ending))
        return [*backwards] if len(self.sentences) > 2 else []

    @property
    def would_sentences(self) -> int:
        """Sentences with "I would" or "we would" where a past case was asked for."""
        return sum(one.says_would for one in self.sentences)

    @property
    def vague_words(self) -> int:
        """Words that hide what happened."""
        return len(cues.VAGUE.findall(self._plain))

    @property
    def hard_facts(self) -> int:
        """Numbers, names and quoted words."""
        return len(cues.NUMBER.findall(self._plain)) + len(_NAME.findall(self.original))

    @cached_property
    def _plain(self) -> str:
        return answer_text.plain(self.original)


def _is_addressed_to_you(sentences: Sequence[Sentence]) -> bool:
    to_you = sum(not {"you", "your"}.isdisjoint(one.tokens) for one in sentences)
    return to_you * 3 > len(sentences) and not any("i" in one.tokens for one in sentences)
