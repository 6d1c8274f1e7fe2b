"""How an answer was said, where its words stand there: pace and filler words. Questions, never marks.

Both need a transcript. Notes typed beside a spoken answer have fewer words than were said, so a text is
taken for one only if it is long enough and dense enough for its time.
"""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from prep.questions.answer_text import word_count
from prep.text import count_of

COMFORTABLE: Final = (120, 170)
"""Words a minute."""

NEARLY: Final = (100, 190)
"""Outside of these the pace is called slow or fast."""

FEW_FILLERS, SOME_FILLERS, MANY_FILLERS = 1, 3, 6
"""A minute: best up to the first, worth a thought from the second, plain to hear from the third on."""

PACE_SOURCE: Final = (
    "An average speaker says about 150 words a minute (National Center for Voice and Speech, as quoted "
    "by speaking coaches). Languages, regions and ages differ, and no study ties a pace to how an "
    "interview ends. Advice that several pages agree on."
)
FILLER_SOURCE: Final = (
    "One a minute is best and five is the average speaker (Noah Zandan, Harvard Business Review); "
    "recorded mock interviews at MIT point the same way (Naim, 2015). A firm's own data. Only fillers "
    "that stand in the text are counted, and speech-to-text often leaves them out."
)

_FEWEST_WORDS = 60
_SLOWEST, _FASTEST = 70, 300
"""Nobody speaks slower or faster for a whole answer: then the text is notes, or was pasted."""

_SOUND = re.compile(r"\b(u+h*m+|u+h+|e+rm+|er+|h+m+)\b", re.IGNORECASE)
_SET_APART = re.compile(
    r"(?:^|(?<=[,.;?!\u2026-])) *(you know|i mean|like|basically|sort of|kind of) *(?=[,.;?!\u2026-]|$)",
    re.IGNORECASE,
)
"""Words that are fillers only where commas or full stops set them apart."""

_ONE_SOUND: Final = (("um", "um"), ("uh", "uh"), ("er", "erm"), ("h", "hm"))


@dataclass(frozen=True, slots=True)
class Pace:
    """Words a minute, and where that lies: "comfortable", "a little slow", "slow", "a little fast", "fast"."""

    a_minute: int
    band: str


@dataclass(frozen=True, slots=True)
class Fillers:
    """The fillers of a text, the most frequent first, and how many of them a minute."""

    counts: tuple[tuple[str, int], ...]
    a_minute: float

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(count for _, count in self.counts)


def delivery(text: str, seconds: int | None) -> tuple[str, ...]:
    """What can be said of pace and fillers, a sentence each; () where the text is no transcript."""
    if not seconds or not is_transcript(text, seconds):
        return ()
    said = [pace_words(pace(word_count(text), seconds))]
    found = fillers(text, seconds)
    return (*said, filler_words(found)) if found.total else tuple(said)


def is_transcript(text: str, seconds: int) -> bool:
    """Whether the text can be all that was said in that time, and not notes of it."""
    words = word_count(text)
    return words >= _FEWEST_WORDS and _SLOWEST <= words * 60 / seconds <= _FASTEST


def pace(words: int, seconds: int) -> Pace:
    """How fast so many words were said. `seconds` is at least 1."""
    a_minute = round(words * 60 / seconds)
    if COMFORTABLE[0] <= a_minute <= COMFORTABLE[1]:
        return Pace(a_minute, "comfortable")
    side = "slow" if a_minute < COMFORTABLE[0] else "fast"
    return Pace(a_minute, f"a little {side}" if NEARLY[0] <= a_minute <= NEARLY[1] else side)


def pace_words(pace: Pace) -> str:
    """ "About 182 words a minute, a little fast beside the usual 120 to 170. Comfortable for you?" """
    usual = f"the usual {COMFORTABLE[0]} to {COMFORTABLE[1]}"
    if pace.band == "comfortable":
        return f"About {pace.a_minute} words a minute, within {usual}. Comfortable for you?"
    return f"About {pace.a_minute} words a minute, {pace.band} beside {usual}. Comfortable for you?"


def fillers(text: str, seconds: int) -> Fillers:
    """The fillers that stand in a text said in `seconds` (at least 1)."""
    found = Counter(_one_spelling(sound) for sound in _SOUND.findall(text))
    found.update(word.casefold() for word in _SET_APART.findall(text))
    return Fillers(tuple(found.most_common()), found.total() * 60 / seconds)


def filler_words(found: Fillers) -> str:
    """ "4 fillers, 3 a minute (um 3, you know 1): a pause does the same job." """
    listed = ", ".join(f"{word} {count}" for word, count in found.counts)
    facts = f"{count_of(found.total, 'filler')}, about {found.a_minute:.0f} a minute ({listed})"
    if found.a_minute < 0.5:
        facts = f"{count_of(found.total, 'filler')} ({listed})"
    return f"{facts}{_remark(found.a_minute)}"


def _remark(a_minute: float) -> str:
    if a_minute <= FEW_FILLERS:
        return "."
    if a_minute < SOME_FILLERS:
        return ": few enough that hardly anybody hears them."
    if a_minute < MANY_FILLERS:
        return ": an average speaker has five. Would a short pause do instead?"
    return ": more than the five of an average speaker. Would a short pause do instead?"


def _one_spelling(sound: str) -> str:
    """ "Ummm" and "uhm" are one and the same sound."""
    lowered = sound.casefold()
    if lowered.startswith("u") and "m" in lowered:
        return "um"
    return next(spelt for begins, spelt in _ONE_SOUND if lowered.startswith(begins))
