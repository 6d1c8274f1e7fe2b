"""What makes a drill harder, as panels do it: silence, an interruption, a look back, a curt member,
a ladder of why. Which question it falls on hangs on the drill alone, so a reload changes nothing."""

import re
from collections.abc import Collection, Sequence
from enum import StrEnum
from zlib import crc32

from prep.questions.model import Probe
from prep.text import shortened, squeezed

SILENT_SECONDS = 8
"""How long a member says nothing after an answer. No source gives a figure; this is ours."""

INTERRUPTED_AFTER = 0.4
"""Of the time for an answer: early enough that most of it is still to come."""

_FEWEST_WORDS, _LONGEST_QUOTE = 6, 140
_SENTENCE = re.compile(r"[^.!?\n]{1,2000}[.!?]?")


class Stressor(StrEnum):
    """One way to make a drill harder."""

    SILENCE = "silence"
    INTERRUPTION = "interruption"
    EARLIER = "earlier"
    CURT = "curt"
    LADDER = "ladder"

    @property
    def label(self) -> str:
        """What it does, for the one who switches it on."""
        return _LABELS[self]


_LABELS = {
    Stressor.SILENCE: "Silence after an answer",
    Stressor.INTERRUPTION: "An interruption",
    Stressor.EARLIER: '"Earlier you said ..."',
    Stressor.CURT: "A curt member",
    Stressor.LADDER: "Why, how do you know, what would you change",
}

_INTERRUPTIONS = (
    "Sorry, one moment: how many people were you then?",
    "Can I stop you there. What was the date of that?",
    "Before you go on: whose idea was it?",
    "I have to leave in ten minutes. What is the short version?",
    "Wait, was that your decision or your manager's?",
    "Sorry to cut in. What did it cost?",
)
_CURT = ("And?", "Go on.", "So what?", "Is that all?", "Fine. What else?", "I don't see it yet.")
_LADDER = (
    "Why did you do it in that way and not in another?",
    "How do you know that it was you who made the difference?",
    "What would you change if you had to do it again tomorrow?",
)


def falls_on(stressor: Stressor, drill_id: str, position: int) -> bool:
    """A silence or an interruption comes with every second question, the one where the other does not."""
    shift = crc32(drill_id.encode()) % 2 + (stressor is Stressor.INTERRUPTION)
    return (position + shift) % 2 == 0


def interruption(drill_id: str, position: int) -> str:
    """What is thrown in while a question is being answered."""
    return _INTERRUPTIONS[crc32(f"{drill_id}{position}".encode()) % len(_INTERRUPTIONS)]


def ladder_probe(number: int) -> Probe | None:
    """The step of the ladder for the probe with this number (from 1); None above the last."""
    if number > len(_LADDER):
        return None
    return Probe(f"ladder-{number}", Stressor.LADDER.value, _LADDER[number - 1])


def curt_probe(already: Collection[str], seed: str) -> Probe:
    """Two words, by someone who gives nothing away; not one that was said before, where there is one."""
    start = crc32(seed.encode()) % len(_CURT)
    turned = [*_CURT[start:], *_CURT[:start]]
    text = next((each for each in turned if each not in already), turned[0])
    return Probe(f"curt-{_CURT.index(text) + 1}", Stressor.CURT.value, text)


def earlier_probe(answers: Sequence[str], already: Collection[str]) -> Probe | None:
    """A question about something that was said in an earlier answer of this drill, newest first;
    None where nothing was said that can be taken up, or all of it was."""
    for answer in reversed(answers):
        quoted = _quotable(answer)
        text = f'Earlier you said: "{quoted}" How does that go with what you just told us?'
        if quoted and text not in already:
            return Probe("earlier", Stressor.EARLIER.value, text)
    return None


def _quotable(answer: str) -> str:
    """The sentence that says most: one with a number in it, else the longest."""
    sentences = [squeezed(each) for each in _SENTENCE.findall(answer)]
    full = [each for each in sentences if len(each.split()) >= _FEWEST_WORDS]
    best = max(full, key=lambda each: (bool(re.search(r"\d", each)), len(each)), default="")
    return shortened(best, _LONGEST_QUOTE)
