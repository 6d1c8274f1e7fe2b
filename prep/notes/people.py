"""People named in the notes: who they are, and whether they interviewed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from prep.notes.any_case import AnyCase, holds_any
from prep.notes.model import Document, Person
from prep.notes.name_lists import NAME, bare_name, has_title, is_role, people_in_list
from prep.notes.prose import Prose, prose_of
from prep.notes.roles import role_of
from prep.notes.source_lines import MARKUP, SourceLine

_LABELLED = re.compile(
    r"(?i)(?:^|[./|,;] |\u2013 )(?P<label>interviewers?(?: names?)?|interviewed by|panel(?: of \w{1,6}| members?)?|panell?ists?|hiring manager"
    r"|recruiter|hr|met with|spoke (?:to|with)|people|attendees|present|with|entrevistador(?:a|es|as)?|recruteur|intervieweur"
    r"|gesprächspartner(?:in)?|interviewt von|gesprek met|面试官)\s?(?:[:：=]|[\u2013\u2014-] )\s?(?P<names>.{2,300})$"
)
_COLONS = frozenset(":：=-\u2013\u2014")
_PANEL = re.compile(
    r"(?i)^(?:panel(?: members?)?|panell?ists?|interviewers)\s?[:：]\s?(?P<names>.{2,300})$"
)
_PANEL_BRACKET = re.compile(r"(?i)\b(?:panel|interviewers?) \((?P<names>[^()\n]{3,200})\)")
_SECTION = AnyCase(
    r"^\W*(?:people|interviewers?|panel|the panel|interview panel|who (?:i met|was there|interviewed).*|contacts|attendees)\W*$"
)
_TALK = AnyCase(
    r"\b(?:interview|phone|video|call|chat|panel|spoke|talked|talking|met|round|screen|introduced|erstgespräch|gespräch"
    r"|gesprek|entrevista|entretien|conversation|trial)\b"
)
_TALKS = AnyCase(_TALK.pattern + r"|\b(?:said|asked|told|asks|says|mentioned|vertelde|dijo)\b")
_LATER = AnyCase(r"\b(?:second|next|final|third|last) (?:round|interview|stage|step)|\bwould be\b")
_WITH = re.compile(
    rf"(?:\b[Ww]ith|\bw/|\b[Ss]poke (?:to|with)|\b[Tt]alked (?:to|with)|\b[Mm]et(?: with)?|\bmit|\bmet|\bcon|\bavec|\bby)\s(?P<names>(?:[a-z]{{2,12}} ){{0,3}}{NAME}.{{0,160}})"
)
_INTRODUCED = re.compile(
    rf"(?:introduced (?:him|her|them)self as|(?:his|her|interviewer's) name (?:was|is)|\bcalled|\bnamed) (?P<names>{NAME}(?:, [a-z].{{0,50}})?)"
)
_INTRODUCING = ("introduced", "name", "called")
_I_AM = re.compile(rf"\b(?:I'm|I am|my name is|[Tt]his is) (?P<name>{NAME})(?=[ ,.!]|$)")
_IN_BRACKETS = re.compile(rf"(?P<name>{NAME}) \((?P<role>[^()\n]{{2,60}})\)")
_BRACKETED_NAME = re.compile(rf"\b(?P<role>[A-Za-z]{{2,20}}) \((?P<name>{NAME})\)")
_AFTER_COMMA = re.compile(
    rf"(?P<name>{NAME}), (?P<role>[A-Za-z][\w /&-]{{1,40}}?)(?=[.,;)]| and | who |$)"
)
_SAID = re.compile(
    r"(?:^|[\s(\"“])(?P<name>[A-ZÀ-Þ][a-zà-ÿ'-]{2,14}) (?:asked|said|told|talked|mentioned|smiled|explained|introduced|pushed|wanted to know"
    r"|walked|nodded|vertelde|erzählte|dijo)\b"
)


_VERBS = (
    "asked", "said", "told", "talked", "mentioned", "smiled", "explained", "introduced", "pushed", "wanted",
    "walked", "nodded", "vertelde", "erzählte", "dijo",
)  # fmt: skip


def find_people(document: Document, prose: Prose | None = None) -> tuple[Person, ...]:
    """Everyone whose name the notes give, once each, with the role as written there."""
    lines, asking = prose or prose_of(document)
    found: list[Person] = []
    for line in lines:
        for person in _people_on(line, asking):
            _add(found, person)
    return tuple(person for person in found if not _is_candidate_label(person.name))


def _people_on(line: SourceLine, asking: frozenset[str]) -> Iterator[Person]:
    block = line.block
    if block is None:
        return
    may_list = ":" in line.raw or "：" in line.raw
    if may_list and (panel := _PANEL.match(MARKUP.sub("", line.raw)[:400])):
        yield from people_in_list(panel["names"], line.number, interviewer=True)
        return
    if line.spoken:
        yield from _speaking(line, asking)
        return
    labelled = _LABELLED.search(line.text[:400]) if _COLONS.intersection(line.text) else None
    if labelled:
        title = labelled["label"] if is_role(labelled["label"]) else ""
        for person in people_in_list(labelled["names"], line.number, interviewer=True):
            yield replace(person, role=person.role or title)
        return
    if line.headings and _SECTION.match(line.headings[-1][:80]):
        yield from people_in_list(line.text[:200], line.number, interviewer=True)
        return
    if block.kind == "heading":
        # "Interview with Acme Ltd (engineer)" names a company, unless a title says otherwise
        plain = not line.raw.startswith("#")
        yield from (
            each for each in _after_with(line) if has_title(each.name) or (plain and each.role)
        )
        return
    yield from _in_prose(line)


def _speaking(line: SourceLine, asking: frozenset[str]) -> Iterator[Person]:
    speaker = line.speaker or ""
    asks = speaker in asking
    name, role = bare_name(speaker)
    if name and not role_of(speaker) and not is_role(speaker):
        yield Person(name, role, line.number, asks)
    said = _I_AM.search(line.text[:400])
    if said and (asks or not asking):
        name, role = bare_name(said["name"])
        if name:
            yield Person(name, role, line.number, True)


def _in_prose(line: SourceLine) -> Iterator[Person]:
    yield from _after_with(line)
    text = line.text[:600]
    introduces = any(word in text for word in _INTRODUCING)
    for found in _INTRODUCED.finditer(text) if introduces else ():
        yield from people_in_list(found["names"], line.number, interviewer=True)
    for pattern, sign in ((_IN_BRACKETS, "("), (_AFTER_COMMA, ","), (_BRACKETED_NAME, "(")):
        for found in pattern.finditer(text) if sign in text else ():
            name, role = bare_name(found["name"])
            if name and is_role(found["role"]) and not is_role(name):
                talks = pattern is not _BRACKETED_NAME and bool(_TALKS.search(text))
                yield Person(
                    name, role or found["role"].strip().removeprefix("the "), line.number, talks
                )
    for found in _PANEL_BRACKET.finditer(text) if "(" in text else ():
        yield from people_in_list(found["names"], line.number, interviewer=True)
    for found in _SAID.finditer(text) if holds_any(text, _VERBS) else ():
        name, role = bare_name(found["name"])
        if name and not role:
            yield Person(name, "", line.number, True)


def _after_with(line: SourceLine) -> Iterator[Person]:
    """`with Dana Reyes (HR) and Tom Okafor, claims manager`: trusted where a talk is meant."""
    if line.text[1:].islower():  # a name has a capital, after "with"
        return
    found = _WITH.search(line.text[:600])
    if found is None:
        return
    before = line.text[: found.start() + 12]
    talks = bool(_TALK.search(before) or line.number <= 5) and not _LATER.search(before)
    for person in people_in_list(found["names"], line.number, interviewer=talks):
        named_fully = " " in person.name and talks
        if named_fully or person.role:
            yield person


def _add(found: list[Person], person: Person) -> None:
    """Add someone, or complete the one who is already there under a part of the same name."""
    for index, known in enumerate(found):
        if _same(known.name, person.name):
            longer = max(known.name, person.name, key=len)
            interviewer = known.interviewer or person.interviewer
            role = known.role or person.role
            found[index] = replace(known, name=longer, role=role, interviewer=interviewer)
            return
    found.append(person)


def _same(left: str, right: str) -> bool:
    one, other = _parts(left), _parts(right)
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or (len(short) == 1 and short[0] in (long[0], long[-1])))


@lru_cache(maxsize=1024)
def _parts(name: str) -> Sequence[str]:
    titles = ("mr", "mrs", "ms", "miss", "dr", "prof", "sister", "herr", "herrn", "frau", "mme")
    return [part for part in name.lower().replace(".", "").split() if part not in titles]


def _is_candidate_label(name: str) -> bool:
    return bool(role_of(name))
