"""Which deeper question comes next, and what to ask where a question brings no probes of its own."""

from collections.abc import Collection, Iterator, Sequence
from zlib import crc32

from prep.questions.model import Lack, Probe
from prep.questions.probe_words import (
    ANY_DEPTH,
    ANY_QUESTION,
    DEPTH_OF_COMPETENCY,
    NO_ANSWER,
    USUAL,
)
from prep.questions.question_type import clear_type

DEPTH, ALWAYS = "depth", "always"
EXPECTED = 4


def next_probe(lacks: Sequence[Lack], probes: Sequence[Probe], already: Collection[str]) -> Probe:
    """The probe a panel member would ask now: for the first lack that has one, else for depth, else
    one that is always asked. When all are used up it is a general one for depth.

    `already` holds what was asked before, as probe ids or as texts.
    """
    fresh = [probe for probe in probes if not _is_used(probe, already)]
    for when in (*lacks, DEPTH, ALWAYS):
        for probe in fresh:
            if probe.when == when:
                return probe
    general = [probe for probe in _general_depth() if not _is_used(probe, already)]
    return general[0] if general else next(_general_depth())


def expected_probes(
    lacks: Sequence[Lack], probes: Sequence[Probe], limit: int = EXPECTED
) -> tuple[Probe, ...]:
    """The probes to be ready for, likeliest first: what the answer lacks, then depth, then the rest."""
    order = [*lacks, DEPTH, ALWAYS]
    rank = {when: place for place, when in enumerate(order)}
    return tuple(sorted(probes, key=lambda probe: rank.get(probe.when, len(order))))[:limit]


def usual_probes(text: str, competency: str) -> tuple[Probe, ...]:
    """Probes for a question that has none of its own, such as one from a first interview.

    Where the wording clearly tells the kind of question (a story, a case, knowledge, reasons, a
    talk) they fit it, and for a story its competency ("" where unknown); else they fit any question.
    The same text always gets the same probes.
    """
    kind = clear_type(text)
    found = [
        Probe(f"usual-{when}", when, _one_of(choices, text))
        for when, choices in USUAL.get(kind, ANY_QUESTION).items()
    ]
    if kind == "behavioural" and competency in DEPTH_OF_COMPETENCY:
        about = Probe(f"usual-{competency}", DEPTH, DEPTH_OF_COMPETENCY[competency])
        found = [about, *found]
    return tuple(found)


def no_answer_probe(already: Collection[str]) -> Probe:
    """What is asked where nothing was answered: it fits any question. `already` as in next_probe."""
    fitting = [
        Probe(f"no-answer-{place}", Lack.TOO_SHORT, text) for place, text in enumerate(NO_ANSWER, 1)
    ]
    return next((probe for probe in fitting if not _is_used(probe, already)), fitting[0])


def _one_of(choices: Sequence[str], text: str) -> str:
    """One of several wordings; which one hangs on the question, so that six do not sound alike."""
    return choices[crc32(text.encode("utf-8", "replace")) % len(choices)]


def _general_depth() -> Iterator[Probe]:
    return (Probe(f"general-{place}", DEPTH, text) for place, text in enumerate(ANY_DEPTH, 1))


def _is_used(probe: Probe, already: Collection[str]) -> bool:
    return probe.probe_id in already or probe.text in already
