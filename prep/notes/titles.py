"""The company that a title, a file's name or a field names: `# Quay Freight - first interview`."""

import re
from collections.abc import Collection
from pathlib import PurePath

from prep.notes.model import Document
from prep.notes.name_lists import has_title
from prep.notes.readers.lines import MOST_CHARACTERS, without_markup
from prep.text import same_text_key

_FIELD_CHARACTERS = 4_000
_ROUND = r"(?:first|second|third|1st|2nd|3rd|final|last|phone|video|hr|panel|technical|on-?site|initial|screening)"
_TALK = r"(?:interview|screen(?:ing)?|call|round|debrief|talk|chat|conversation)"
_NAME = r"(?P<name>[A-ZÀ-ÞŁŚŽČ0-9][^,;:|()\u2013\u2014]{1,60}?)"
_END = r"(?=\s*(?:$|[,;:|(\u2013\u2014]|\s-\s|\s(?:on|about|for|as|in|by)\s))"

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?i:notes:?|debrief:?)?\W{{0,4}}(?:.{{0,40}}?\b)?(?i:{_TALK})(?i: notes)? (?i:with|at|bei) (?:the )?{_NAME}{_END}",
        rf"^{_NAME}\s?(?:[,:|\u2013\u2014]|\s-)\s?(?i:(?:my |the )?(?:{_ROUND}[ -]){{0,2}}{_TALK})\b",
        rf"^(?i:(?:{_ROUND}[ -]){{0,2}}{_TALK}(?: notes)?)\s?(?:[,:|\u2013\u2014]|\s-)\s?{_NAME}{_END}",
        rf"^{_NAME} (?i:(?:{_ROUND}[ -]){{0,2}}interview)(?i: notes)?\W{{0,2}}$",
    )
)
_FIELD = re.compile(
    r'"(?P<key>interview|title|company|meeting|topic|subject)"\s{0,3}:\s{0,3}"(?P<words>[^"\\\n]{2,120})"',
    re.IGNORECASE,
)
_LABELLED_TITLE = re.compile(
    r"^(?P<key>interview|title|meeting|topic|subject)\s{0,3}[:：]\s{0,3}(?P<words>.{2,120})$",
    re.IGNORECASE,
)
_AT = re.compile(r"^.{2,50}\s(?:at|bei|@)\s")
_JOB = re.compile(
    r"(?i)\b(?:engineer|manager|developer|analyst|officer|nurse|teacher|assistant|consultant|designer|scientist"
    r"|specialist|coordinator|administrator|accountant|technician|clerk|architect|recruiter|director|lead)"
    r"(?: (?:l?\d|i{1,3}))?$"
)
_NO_COMPANY = re.compile(
    rf"(?i)^(?:(?:my|the|an?|notes?|questions?|answers?|interviews?|transcript|{_ROUND}|{_TALK}|round|meeting"
    r"|recording|untitled|zoom|teams|job|mock|practice|title|prep|preparation|\d{1,9})\b\W{0,9})+$"
)


def company_of(
    document: Document, known: Collection[str] = (), people: Collection[str] = ()
) -> str:
    """The company by a title or field, "" where none names one.

    A company of `known` (as the user writes it) is found anywhere in a title or the file's name;
    `people` are names of persons in the notes: "Interview with Dana" names no company.
    """
    titles = titles_of(document)
    persons = {same_text_key(part) for name in people for part in (name, name.split(" ")[0])}
    return _known_in(titles, known) or next(
        (name for title in titles if (name := _named_in(title)) and not _is_person(name, persons)),
        "",
    )


def titles_of(document: Document) -> list[str]:
    """What may name the talk: fields of JSON and YAML, the first heading and line, the file's name."""
    lines = [line[:MOST_CHARACTERS] for line in document.source.split("\n", 20)[:20]]
    fields = [_as_title(each) for each in _FIELD.finditer(document.source[:_FIELD_CHARACTERS])]
    plain = [without_markup(line).strip(" #>*_\"'") for line in lines]
    fields += [_as_title(each) for line in plain if (each := _LABELLED_TITLE.match(line))]
    first = next((line for line in plain if line.strip("-{[ ")), "")
    heading = next((block.text for block in document.blocks[:12] if block.kind == "heading"), "")
    stem = re.sub(r"[_\s-]+", " ", PurePath(document.name).stem)
    return [each for each in (*fields, heading[:200], first[:200], _capital(stem)) if each]


def _as_title(found: re.Match[str]) -> str:
    """The field `interview: Tailspin` as the title that it shortens."""
    words = found["words"].strip(" \"',")
    bare = found["key"].lower() in ("interview", "company") and not _named_in(words)
    return f"Interview with {words}" if bare and not _NO_COMPANY.match(words) else words


def _named_in(title: str) -> str:
    for pattern in _PATTERNS:
        found = pattern.match(title)
        if found is None or _NO_COMPANY.match(found["name"]):
            continue
        name = _AT.sub("", found["name"]).strip(" \"'.*_#-")
        if name and not _JOB.search(name):
            return name
    return ""


def _known_in(titles: list[str], known: Collection[str]) -> str:
    """The longest known company that stands in a title as whole words."""
    for title in titles:
        key = f" {_words(title)} "
        for company in sorted(known, key=len, reverse=True):
            if _words(company) and f" {_words(company)} " in key:
                return company
    return ""


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_person(name: str, persons: Collection[str]) -> bool:
    return has_title(name) or same_text_key(name) in persons


def _capital(stem: str) -> str:
    """A file's name in small letters, as a title has it: `initech interview` -> `Initech interview`."""
    bare = re.sub(r"^(?:\d+ )+|(?: \d+)+$", "", stem).strip()
    return bare[:1].upper() + bare[1:]
