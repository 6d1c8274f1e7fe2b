"""Who a transcript itself says interviews, and who is interviewed: at its top, before the talk."""

import re
from collections.abc import Collection, Iterator

from prep.notes.model import Document
from prep.notes.readers.lines import MOST_CHARACTERS, without_markup
from prep.notes.roles import Role

_LINES = 60
_REST = 7
"""Words after a name that may tell its title; a longer line is something somebody says."""

_ROLE = re.compile(
    r"^\W*(?:the |your )?(?:(?P<asks>interviewers?|interviewed by|hosts?|hosted by|recruiters?|hiring managers?|panel(?:ists?)?|moderators?)"
    r"|(?P<answers>interviewees?|candidates?|guests?|applicants?|participants?|respondents?))(?: names?)?\b(?: ?\([^()]{0,30}\))?\s{0,3}(?:is|are|was|were|[:：=\u2013-])\s{1,3}(?P<names>.{2,200})$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? ", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*")


def declared_roles(document: Document, names: Collection[str]) -> dict[str, Role]:
    """The roles of those speakers whom a line at the top names (`Interviewer: Dana Reyes, HR`)."""
    found: dict[str, Role] = {}
    for role, told in _lines_of_roles(document.source):
        for name in names:
            if name not in found and any(_is_name(part, name) for part in told):
                found[name] = role
    return found


def declaring(document: Document, names: Collection[str]) -> frozenset[str]:
    """The labels among the speakers that only stand before such a line, and say nothing else."""
    tops = [line.split(":")[0].strip(" *_#>-").casefold() for line in _top(document.source)]
    return frozenset(
        name
        for name in names
        if tops.count(name.casefold()) == 1 and _ROLE.match(f"{name}: somebody")
    )


def _lines_of_roles(source: str) -> Iterator[tuple[Role, list[str]]]:
    for line in _top(source):
        said = _ROLE.match(without_markup(line))
        if said is None or said["names"].rstrip().endswith(("?", "!")):
            continue
        parts = _SEPARATOR.split(_TITLE.sub("", said["names"]))
        if sum(len(part.split()) for part in parts[1:]) <= _REST:
            yield ("interviewer" if said["asks"] else "candidate"), parts


def _top(source: str) -> list[str]:
    return [line[:MOST_CHARACTERS] for line in source.split("\n", _LINES)[:_LINES]]


def _is_name(part: str, name: str) -> bool:
    """A name as declared, alone or with a title after it ("John Doe (HR)", "Jonas Rosland.")."""
    bare = re.sub(r"\s*[(\[\u2013-].*$", "", part).strip(" .\"'*_").casefold()
    plain = " ".join(name.casefold().split())
    return bare == plain or (" " in bare and bare.split()[0] == plain)
