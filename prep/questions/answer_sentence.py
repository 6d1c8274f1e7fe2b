"""One sentence of an answer: who did what in it, and whether it sets the scene or tells an outcome."""

from dataclasses import dataclass
from functools import cached_property

from prep.questions import answer_cues as cues
from prep.questions import answer_words as words
from prep.questions.answer_verbs import actions, is_past, others_moved, steps, verbs_from

_PROSE = 0.2
"""At least one word in five of a sentence is a small one; written English has about two."""

_CLIPPED = 6
"""Below this many words one small word is enough: "Now he does it himself"."""


@dataclass(frozen=True)
class Sentence:
    """One sentence in small letters, its words and commas in order."""

    text: str
    tokens: tuple[str, ...]

    @property
    def is_prose(self) -> bool:
        """A sentence and not a heap of keywords."""
        small = sum(token in words.SMALL for token in self.tokens)
        if len(self.tokens) < _CLIPPED:
            return len(self.tokens) > 1 and small > 0
        return small >= _PROSE * len(self.tokens)

    @property
    def asks_you(self) -> bool:
        """A question said back: "What did you do and what was the result?"."""
        words_in_it = {*self.tokens}
        return self.text.endswith("?") and "you" in words_in_it and "i" not in words_in_it

    def actions_of(self, subject: str) -> tuple[str, ...]:
        """Past verbs of doing whose subject is `subject` ("i" or "we"), in order."""
        return tuple(actions(self.tokens, subject))

    def steps_of(self, subject: str) -> tuple[str, ...]:
        """What `subject` does or would do: the verbs after "I", "I would", "I will"."""
        return tuple(steps(self.tokens, subject))

    @property
    def clipped_actions(self) -> tuple[str, ...]:
        """What is done in a note without its subject: "- rang ten a day", "Measured it twice"."""
        return tuple(verbs_from(self.tokens, 0, "i"))

    @cached_property
    def past_verbs(self) -> tuple[str, ...]:
        """Verbs of the past, in order; no "let" after "would" and no "broken" after "the"."""
        pairs = zip(("", *self.tokens), self.tokens, strict=False)
        return tuple(
            verb
            for before, verb in pairs
            if is_past(verb) and before not in words.AUXILIARY | words.DETERMINERS
        )

    @property
    def has_number(self) -> bool:
        """Something was counted, measured or dated."""
        return bool(cues.NUMBER.search(self.text))

    @property
    def is_habit(self) -> bool:
        """Tells what is usually done, not what happened once."""
        never = "never" in self.tokens and not self.past_verbs
        return never or bool(cues.HABIT.search(self.text))

    @property
    def is_single(self) -> bool:
        """Tells of one case: no habit, or one that the case ended in ("Since then I always ...")."""
        return not self.is_habit or bool(cues.CLOSING.search(self.text))

    @cached_property
    def acts(self) -> bool:
        """The first thing that happens here is done by "I" or "we"."""
        own = {*self.actions_of("i"), *self.actions_of("we"), *self.clipped_actions}
        return bool(own) and bool(self.past_verbs) and self.past_verbs[0] in own

    @property
    def is_scene(self) -> bool:
        """Tells what was the case before someone acted."""
        verbs = self.past_verbs
        thinks = self.tokens[0] == "i" and bool(verbs) and verbs[0] in words.THOUGHTS
        supposed = self.says_would or cues.SUPPOSED.search(self.text)
        return bool(verbs) and not self.acts and not thinks and not supposed

    @property
    def is_reaction(self) -> bool:
        """Something happened, and neither "I" nor "we" did it; a lesson learned is none."""
        happened = bool(self.past_verbs) or not words.PERFECT.isdisjoint(self.tokens)
        return (
            happened
            and not self.acts
            and not self._begins_with_me
            and not self._is_aside
            and not self.is_habit
        )

    def tells_outcome(self, is_last: bool) -> bool:
        """A cue of a result outside of what the speaker did: "I spent the next day" is a deed, "... and
        the next day she rang" is not. More counts as the last sentence: "I cut it to 20", "We passed",
        "I rang and they changed it"."""
        if cues.CLOSING.search(self.text) or (is_last and cues.ACHIEVED.search(self.text)):
            return True
        if not self.acts or (is_last and not self.actions_of("i")):
            return bool(cues.RESULT.search(self.text))
        return bool(cues.RESULT.search(self._of_others)) or (is_last and others_moved(self.tokens))

    @property
    def is_shared_count(self) -> bool:
        """What "we" reached, counted: "We collected two million"."""
        shared = self.acts and not self.actions_of("i") and bool(self.actions_of("we"))
        return shared and self.has_number

    @property
    def _of_others(self) -> str:
        """What comes after the subject has changed: "... and it held", "..., which saved a week"."""
        return " ".join(cues.NEW_SUBJECT.split(self.text)[1:])

    @property
    def _is_aside(self) -> bool:
        """A lesson, or a remark on the day or on oneself."""
        return bool(cues.LESSON.search(self.text) or cues.REMARK.search(self.text))

    @property
    def _begins_with_me(self) -> bool:
        """ "I", "we", "my part"; "my manager" is somebody else."""
        first = self.tokens[:3]
        if not {"i", "we"}.isdisjoint(first):
            return True
        return not {"my", "our"}.isdisjoint(first) and words.BOSSES.isdisjoint(self.tokens[:4])

    @property
    def is_counted_outcome(self) -> bool:
        """A number, and nobody's doing: "We had eleven minutes of downtime", "Roof done in May"."""
        acted = self.actions_of("i") or self.actions_of("we") or self.clipped_actions
        told = self.is_single and not self.says_would and not self._is_aside
        return self.has_number and told and not acted

    @cached_property
    def says_would(self) -> bool:
        """ "I would" or "we would", where it is neither reported, polite nor a lesson."""
        if cues.HINDSIGHT.search(self.text):
            return False
        return any(
            token in {"i", "we"}
            and self.tokens[place + 1 : place + 2] == ("would",)
            and (place == 0 or self.tokens[place - 1] not in words.NOT_HYPOTHETICAL_BEFORE)
            and not words.NOT_HYPOTHETICAL_AFTER.intersection(self.tokens[place + 2 : place + 3])
            for place, token in enumerate(self.tokens)
        )
