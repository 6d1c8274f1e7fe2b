"""Which application notes say they belong to: the company and the role that they name themselves."""

import re
from collections.abc import Collection
from typing import NamedTuple

from prep.notes.model import Document
from prep.notes.readers.lines import MOST_CHARACTERS, without_markup
from prep.notes.titles import company_of
from prep.text import shortened

_LINES = 80
"""Such labels stand at the top of notes; further down they are part of what was said."""
_LONGEST = 80

_LABELLED = re.compile(
    r"^\W{0,8}(?:(?P<company>company|firm|employer|organi[sz]ation|entreprise|empresa|firma|unternehmen|bedrijf|公司)"
    r"|(?P<role>role|position|job(?: title)?|poste|puesto|stelle|functie|岗位|职位))[\"']?\s{0,3}[:：]\s*(?P<name>\S.{0,200})$",
    re.IGNORECASE,
)


class Belonging(NamedTuple):
    """A company and a role as the notes name them; "" where they do not."""

    company: str
    role: str


def belonging(
    document: Document, known: Collection[str] = (), people: Collection[str] = ()
) -> Belonging:
    """The first company and role named by a label (`Company: Harbor Mutual`), else a title's company.

    `known` are companies of the user's applications, `people` persons named in the notes.
    """
    found = {"company": "", "role": ""}
    for line in document.source.split("\n", _LINES)[:_LINES]:
        words = without_markup(line[:MOST_CHARACTERS])
        if labelled := _LABELLED.match(words):
            label = "company" if labelled["company"] else "role"
            found[label] = found[label] or shortened(labelled["name"].strip("*_ \"',"), _LONGEST)
    company = found["company"] or shortened(company_of(document, known, people), _LONGEST)
    return Belonging(company, found["role"])
