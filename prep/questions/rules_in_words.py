"""The rules that look at an answer, to be read: what each looks for, its threshold, where it comes from."""

from dataclasses import dataclass
from typing import Final

from prep.questions import delivery
from prep.questions.lacks import LONG_SECONDS_OF_A_STORY, SHORT_SECONDS, SHORT_WORDS
from prep.questions.model import Lack

ABOUT: Final = (
    "The rules look for words; they do not understand them. They choose the next probe and what to do "
    "next. They say nothing about you or your chances. They read English; in another language only the "
    "length is looked at."
)


@dataclass(frozen=True, slots=True)
class RuleInWords:
    """One rule: `lack` is None for pace and fillers, which are asked about and never missed."""

    title: str
    looks_for: str
    source: str
    lack: Lack | None = None


_MANUAL = "Manuals for interviewers say to ask for whichever part is missing. Advice that several pages agree on."
_NIH = "The interview guide of the US National Institutes of Health"

RULES: Final = (
    RuleInWords(
        "Situation",
        "Before you act, or in the two sentences after: a time, a place, or what was the case. Only for "
        "questions about a past case.",
        f"In 62 real interviews stories helped and self-descriptions did not (Bangerter, 2014): studied. {_MANUAL}",
        Lack.SITUATION,
    ),
    RuleInWords(
        "Own action",
        'Two different verbs of doing that belong to "I". Feeling, knowing and being are none. Where a '
        'case is to be solved, steps such as "I would call" count.',
        f"{_MANUAL} That two are enough was measured on published model answers: our own reasoning.",
        Lack.ACTION,
    ),
    RuleInWords(
        "Result",
        "In the last third, after the first thing you did: an ending such as \"in the end\", something that "
        "changed, or somebody else's reaction. A lesson learned is no result.",
        f"{_MANUAL} Words and last third: our own, measured on published model answers.",
        Lack.RESULT,
    ),
    RuleInWords(
        '"We" without "I"',
        'Two verbs or more belong to "we", and they are more than those of "I".',
        f"{_NIH} has interviewers ask \"what did you do\". Against it: in recorded mock interviews at MIT "
        "more \"we\" was liked. Official, but disputed, so it is a question and no fault.",
        Lack.TEAM_VOICE,
    ),
    RuleInWords(
        '"I would" instead of "I did"',
        'For a past case: more sentences say "I would" than there are things you did, or any where you did fewer than two. Reported speech and '
        '"next time I would" do not count.',
        f"{_NIH}: official.",
        Lack.HYPOTHETICAL,
    ),
    RuleInWords(
        "A number",
        "How it ended has no figure, amount or clock time. Only where an ending was found.",
        "University career guides advise it; of published model answers only a third to a half have one. "
        "Advice, so it comes last.",
        Lack.NO_NUMBER,
    ),
    RuleInWords(
        "Vague",
        'Three words or more such as "things", "various" or "basically", in a long answer one among '
        "forty, and more of them than numbers, names and quoted words.",
        "Our own reasoning.",
        Lack.VAGUE,
    ),
    RuleInWords(
        "Too short",
        f"Under {SHORT_WORDS} words where it was typed, under {SHORT_SECONDS} seconds or 10 noted words where it was spoken.",
        "Career centres ask for one to two minutes. Advice that several pages agree on; the words are our own.",
        Lack.TOO_SHORT,
    ),
    RuleInWords(
        "Too long",
        f"Over {LONG_SECONDS_OF_A_STORY} seconds, counting a typed word as 0.4 seconds; a talk may take ten minutes.",
        "Career centres ask for one to two minutes. Advice that several pages agree on.",
        Lack.TOO_LONG,
    ),
    RuleInWords(
        "Pace",
        f"{delivery.COMFORTABLE[0]} to {delivery.COMFORTABLE[1]} words a minute is usual, under "
        f"{delivery.NEARLY[0]} slow, over {delivery.NEARLY[1]} fast. Only where the words you said stand there.",
        delivery.PACE_SOURCE,
    ),
    RuleInWords(
        "Fillers",
        f'"Um", "uh", "you know" and the like: {delivery.FEW_FILLERS} a minute or fewer is best, from '
        f"{delivery.SOME_FILLERS} on they are named with a question, {delivery.MANY_FILLERS} are more than usual.",
        delivery.FILLER_SOURCE,
    ),
)  # fmt: skip
"""All of them, the parts of a story first."""
