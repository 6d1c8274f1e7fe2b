"""Which deeper question comes next, and what to ask where a question brings no probes of its own."""

from collections.abc import Collection, Iterator, Sequence
from zlib import crc32

from prep.questions.model import Lack, Probe
from prep.questions.probe_words import ANY_DEPTH, DEPTH_OF_COMPETENCY, USUAL
from prep.questions.question_type import question_type

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

    They fit the kind of question (a story, knowledge, a case, reasons, a talk) and, for a story or a
    case, its competency ("" where unknown). The same text always gets the same probes.
    """
    kind = question_type(text)
    found = [
        Probe(f"usual-{when}", when, _one_of(choices, text))
        for when, choices in USUAL[kind].items()
    ]
    if kind in ("behavioural", "situational") and competency in DEPTH_OF_COMPETENCY:
        about = Probe(f"usual-{competency}", DEPTH, DEPTH_OF_COMPETENCY[competency])
        found = [about, *found]
    return tuple(found)


def _one_of(choices: Sequence[str], text: str) -> str:
    """One of several wordings; which one hangs on the question, so that six do not sound alike."""
    return choices[crc32(text.encode("utf-8", "replace")) % len(choices)]


def _general_depth() -> Iterator[Probe]:
    return (Probe(f"general-{place}", DEPTH, text) for place, text in enumerate(ANY_DEPTH, 1))


def _is_used(probe: Probe, already: Collection[str]) -> bool:
    return probe.probe_id in already or probe.text in already
