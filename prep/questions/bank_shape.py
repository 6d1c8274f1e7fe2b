"""The shape of a question bank file. Pydantic stands here alone, and is loaded only when banks are."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from prep.errors import Problem
from prep.questions.bank_rules import Entry
from prep.questions.competency import COMPETENCY_IDS
from prep.questions.model import BankQuestion, Probe, Source
from prep.questions.taxonomy import (
    ASK_THEM,
    ASKED_BY,
    KINDS,
    MAX_TEXT,
    PROBE_WHEN,
    ROLES,
    SENIORITY,
    TYPES,
)
from prep.yaml_file import YamlFile, YamlPath

SCHEMA = "round-two/question-bank/1"


def _one_of(allowed: Collection[str]) -> AfterValidator:
    """A word that must be one of a few."""

    def checked(value: str) -> str:
        if value not in allowed:
            raise PydanticCustomError("one_of", "", {"allowed": _any_of(allowed)})
        return value

    return AfterValidator(checked)


def _any_of(words: Collection[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


Line = Annotated[str, Field(min_length=1, max_length=MAX_TEXT)]
Seconds = Annotated[int, Field(ge=20, le=1800)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


class SourceShape(_Strict):
    """Where a bank's themes come from."""

    id: Line
    title: Line
    url: Annotated[str, Field(pattern=r"^https?://\S+$")]


class SecondsShape(_Strict):
    """How long a spoken answer should take, and may take."""

    target: Seconds
    max: Seconds


class ProbeShape(_Strict):
    """A deeper question and what fires it."""

    id: Annotated[str, Field(pattern=r"^p[0-9]{1,2}$")]
    when: Annotated[str, _one_of(PROBE_WHEN)]
    text: Line


class AnchorsShape(_Strict):
    """What a 1, a 3 and a 5 look like for this question."""

    one: Line = Field(alias="1")
    three: Line = Field(alias="3")
    five: Line = Field(alias="5")


class AskThemShape(_Strict):
    """A question that the candidate puts to the panel; `asked_by` is whom it is put to."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*-[0-9]{3,4}$")]
    text: Line
    roles: Annotated[tuple[Annotated[str, _one_of(ROLES)], ...], Field(min_length=1)]
    seniority: Annotated[tuple[Annotated[str, _one_of(SENIORITY)], ...], Field(min_length=1)]
    asked_by: Annotated[tuple[Annotated[str, _one_of(ASKED_BY)], ...], Field(min_length=1)]
    rounds: Annotated[tuple[Annotated[int, Field(ge=1, le=9)], ...], Field(min_length=1)]
    strong: Annotated[tuple[Line, ...], Field(min_length=1)]
    weak: Annotated[tuple[Line, ...], Field(min_length=1)]


class QuestionShape(AskThemShape):
    """A question that the panel puts to the candidate."""

    type: Annotated[str, _one_of(TYPES)]
    competencies: Annotated[
        tuple[Annotated[str, _one_of(COMPETENCY_IDS)], ...], Field(min_length=1)
    ]
    seconds: SecondsShape
    probes: Annotated[tuple[ProbeShape, ...], Field(min_length=1)]
    anchors: AnchorsShape


class BankShape(_Strict):
    """A bank file; its questions are looked at one by one, so that a bad one spoils no other."""

    schema_name: Annotated[str, _one_of((SCHEMA,))] = Field(alias="schema")
    bank: Annotated[str, Field(pattern=r"^[a-z0-9_]+(/[a-z0-9_]+)*$")]
    title: Line
    kind: Annotated[str, _one_of(KINDS)]
    license: Line
    sources: tuple[SourceShape, ...] = ()
    questions: Annotated[list[Any], Field(min_length=1)]


_Shape = TypeVar("_Shape", bound=_Strict)


def shaped_bank(file: YamlFile) -> tuple[list[Entry], list[Problem]]:
    """The questions of a file that have the right shape, and what is wrong with the others."""
    bank, problems = _shaped(BankShape, file, (), file.content)
    if bank is None:
        return [], problems
    expected = AskThemShape if bank.kind == ASK_THEM else QuestionShape
    entries: list[Entry] = []
    for position, content in enumerate(bank.questions):
        shape, wrong = _shaped(expected, file, ("questions", position), content)
        problems += wrong
        if shape is not None:
            entries.append(Entry(_question(shape, bank), file, position))
    return entries, problems


def _shaped(
    shape: type[_Shape], file: YamlFile, path: YamlPath, content: Any
) -> tuple[_Shape | None, list[Problem]]:
    try:
        return shape.model_validate(content), []
    except ValidationError as refused:
        found = _without_echoes(refused.errors(include_url=False))
        return None, [file.problem((*path, *one["loc"]), _sentence(one, shape)) for one in found]


def _without_echoes(errors: Sequence[Any]) -> list[Any]:
    """A list whose only item is wrong also counts as empty: the item's own error says enough."""
    lists = {error["loc"][:-1] for error in errors}
    kept = [error for error in errors if error["type"] != "too_short" or error["loc"] not in lists]
    # A misspelt field is also a missing one: what is written comes before what is not.
    return sorted(kept, key=lambda error: error["type"] == "missing")


def _question(shape: AskThemShape, bank: BankShape) -> BankQuestion:
    question = BankQuestion(
        bank_question_id=shape.id,
        text=shape.text,
        type="",
        competencies=(),
        roles=shape.roles,
        seniority=shape.seniority,
        asked_by=shape.asked_by,
        rounds=shape.rounds,
        target_seconds=0,
        max_seconds=0,
        probes=(),
        strong=shape.strong,
        weak=shape.weak,
        anchors=(),
        bank=bank.bank,
        bank_title=bank.title,
        kind=bank.kind,
        sources=tuple(Source(source.title, source.url) for source in bank.sources),
    )
    return _put_by_panel(question, shape) if isinstance(shape, QuestionShape) else question


def _put_by_panel(question: BankQuestion, shape: QuestionShape) -> BankQuestion:
    anchors = shape.anchors
    return replace(
        question,
        type=shape.type,
        competencies=shape.competencies,
        target_seconds=shape.seconds.target,
        max_seconds=shape.seconds.max,
        probes=tuple(Probe(probe.id, probe.when, probe.text) for probe in shape.probes),
        anchors=((1, anchors.one), (3, anchors.three), (5, anchors.five)),
    )


def _sentence(error: Any, shape: type[BaseModel]) -> str:
    """What pydantic found, as a sentence for the person who wrote the file."""
    place: YamlPath = error["loc"]
    name = _name_of(place)
    context = error.get("ctx", {})
    found = f"found '{error['input']}'" if isinstance(error["input"], str) else ""
    match error["type"]:
        case "missing":
            return f"{name} is missing."
        case "extra_forbidden":
            return f"{name} is not a field here.{_meant(place, shape)}"
        case "one_of":
            return f"{name} must be {context['allowed']}; {found}."
        case "string_too_long":
            return (
                f"{name} has {len(error['input'])} characters; {context['max_length']} is the most."
            )
        case "string_too_short":
            return f"{name} is empty."
        case "too_short":
            return (
                f"{name} needs at least {context['min_length']}; found {context['actual_length']}."
            )
        case "int_parsing" | "int_type" | "int_from_float":
            return f"{name} must be a whole number; {found or 'found none'}."
        case "greater_than_equal":
            return f"{name} must be {context['ge']} or more; {found}."
        case "less_than_equal":
            return f"{name} must be {context['le']} or less; {found}."
        case "string_pattern_mismatch":
            return f"{name} must look like {_example(name)}; {found}."
        case "string_type":
            return f"{name} must be one text; put quotes round it if there is a colon in it."
        case "list_type" | "tuple_type":
            return f"{name} must be a list ([a, b], or a line each with a dash)."
        case _:
            return f"{name} must be a group of fields."


def _name_of(place: YamlPath) -> str:
    """`type`, or "item 2 of `roles`"."""
    if not place:
        return "this"
    if isinstance(place[-1], int):
        return f"item {place[-1] + 1} of {_name_of(place[:-1])}"
    return f"`{place[-1]}`"


def _meant(place: YamlPath, shape: type[BaseModel]) -> str:
    """A near field name, where the wrong one stands on the top level."""
    names = [field.alias or name for name, field in shape.model_fields.items()]
    near = get_close_matches(str(place[-1]), names, n=1)
    return f" Did you mean `{near[0]}`?" if near and len(place) == 1 else ""


_EXAMPLES = {
    "`id`": "influence-001 (a probe's: p1)",
    "`url`": "https://...",
    "`bank`": "competency/influence",
}


def _example(name: str) -> str:
    return _EXAMPLES.get(name, "the example in question_banks/README.md")
