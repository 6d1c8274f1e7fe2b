"""A bank question as the user types it, and how it is written into a bank file."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from prep.questions.probes import ALWAYS, DEPTH, usual_probes
from prep.questions.taxonomy import FITTING, SENIORITY

HEAD = """\
# Questions of your own. Edit them here with a text editor; the page Banks shows what it reads.
# The id of a question is never given to another one: when you take one out, leave its id in a comment.
schema: round-two/question-bank/1
bank: mine
title: Questions of my own
kind: competency
license: private
questions:
"""

_SECONDS = {"presentation": (300, 420)}
_USUAL_SECONDS = (100, 150)

_STRONG = {
    "behavioural": "Tells one real case with its ending, and your own part in it.",
    "situational": "Says what you would do first, why, and what you would do if it fails.",
    "motivational": "Gives a reason that holds for this post and not for any.",
    "technical": "Explains it so that it could be checked, and says where it stops being true.",
    "presentation": "One message, told in time, with something to decide at the end.",
}
_WEAK = {
    "behavioural": "Stays general, or tells what others did.",
    "situational": "Lists everything that could be done, in no order.",
    "motivational": "Could be said to any employer.",
    "technical": "Names the word without what is behind it.",
    "presentation": "Has no ending, or runs out of time.",
}
_ANCHORS = {
    "behavioural": (
        "No case of your own.",
        "A case with your part in it.",
        "A case, your part, its result and what came of it.",
    ),
    "situational": (
        "No first step.",
        "Sensible steps in an order.",
        "Steps, their reasons, and the sign that would change them.",
    ),
    "motivational": (
        "No reason.",
        "A true reason.",
        "A true reason, tied to this post, with what it costs you.",
    ),
    "technical": (
        "Wrong, or not known.",
        "Right, as in a book.",
        "Right, with a case from your own work and its limits.",
    ),
    "presentation": (
        "Cannot be followed.",
        "Clear and in time.",
        "Clear, in time, and open to the question that hurts.",
    ),
}


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question as typed: `type`, `competency` and `asked_by` are words of a bank."""

    text: str
    type: str
    competency: str
    asked_by: tuple[str, ...]
    probes: tuple[str, ...] = ()


def as_yaml(question_id: str, one: OwnQuestion, indent: int) -> str:
    """The question as an item of a bank file's list, its dash set in by `indent` blanks.

    What was not typed (signs, anchors, and probes where there are none) is that of its type.
    """
    margin = " " * indent
    first, *others = _lines(question_id, one)
    return "".join([f"{margin}- {first}\n", *(f"{margin}  {line}\n" for line in others)])


def _lines(question_id: str, one: OwnQuestion) -> Iterator[str]:
    target, most = _SECONDS.get(one.type, _USUAL_SECONDS)
    yield f"id: {question_id}"
    yield f"text: {_quoted(one.text)}"
    yield f"type: {one.type}"
    yield f"competencies: [{one.competency}]"
    yield "roles: [any]"
    yield f"seniority: [{', '.join(SENIORITY)}]"
    yield f"asked_by: [{', '.join(one.asked_by)}]"
    yield "rounds: [2, 3]"
    yield f"seconds: {{target: {target}, max: {most}}}"
    yield "probes:"
    for number, (when, text) in enumerate(_probes(one), start=1):
        yield f"  - {{id: p{number}, when: {when}, text: {_quoted(text)}}}"
    yield f"strong: [{_quoted(_STRONG[one.type])}]"
    yield f"weak: [{_quoted(_WEAK[one.type])}]"
    yield "anchors:"
    for mark, text in zip((1, 3, 5), _ANCHORS[one.type], strict=True):
        yield f"  {mark}: {_quoted(text)}"


def _probes(one: OwnQuestion) -> list[tuple[str, str]]:
    """Those typed are asked whatever the answer lacks; without any, the usual ones of its type."""
    if one.probes:
        return [(DEPTH, text) for text in one.probes]
    fitting = {DEPTH, ALWAYS, *(lack.value for lack in FITTING[one.type])}
    usual = usual_probes(one.text, one.competency)
    return [(probe.when, probe.text) for probe in usual if probe.when in fitting]


def _quoted(text: str) -> str:
    """In double quotes, as JSON and YAML both read them."""
    return json.dumps(text, ensure_ascii=False)
