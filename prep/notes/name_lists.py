"""Names and roles in a list: "Dana Reyes (HR), Tom Okafor - claims manager and Priya from finance"."""

import re
from collections.abc import Iterator

from prep.notes.model import Person

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Herrn?|Frau|Mme|Mlle|Dhr|Mevr|Sra?|Señora?)\.?"
_PIECE = r"[A-ZÀ-ÞŁŚŽČ][\w'\u2019-]{0,24}"
NAME = rf"(?:{_TITLE} )?{_PIECE}(?: (?:(?:van|von|de|der|den|da|di|del|dos|bin|al|el|la|le|ten|ter) ){{0,2}}{_PIECE}){{0,4}}"
"""The inside of a pattern for a name; a role with capitals before it is taken along (see bare_name)."""

_NAME_ONLY = re.compile(rf"^{NAME}$")
_LEADING_ROLE = re.compile(
    rf"^(?:the |our |their |an? )?(?P<role>(?:[A-Za-z/&-]{{2,20}} ){{1,4}})(?P<name>{NAME})$"
)
_SEPARATOR = re.compile(
    r"\s?[,;&+·]\s?(?:(?:and|und|et|y|en|plus) )?|\s(?:and|und|et|y|en|plus|with|mit)\s"
)
_BRACKET = re.compile(r"\(([^()]{0,80})\)")
_DASHED = re.compile(r"\s[\u2013\u2014-]\s?|\s?[:：]\s?")
_FROM = re.compile(r"\s(?:from|of|at)\s.{1,40}$")
_SOMEONE = re.compile(r"(?:an?|another|some|one|two)\b|.{50}")
_END = re.compile(
    r"(?<![A-Z])(?<!Mr)(?<!Ms)(?<!Dr)(?<!Mrs)\.\s|[!?]|\.$|\s(?:who|whose|said|says|asked|but|about|for|on)\s"
)

_ROLE_WORDS = """
manager mgr director lead head hod engineer analyst architect officer partner owner founder
cofounder ceo cto cfo coo cmo cpo chro cio vp svp evp hr recruiter recruiting recruitment talent
controller chef nurse matron teacher principal governor consultant developer dev designer
scientist specialist coordinator administrator assistant supervisor underwriter underwriting
chair chairman chairwoman president accountant editor technician planner surveyor foreman deputy
senior junior chief staff product finance financial sales marketing operations ops claims
regionalleiter regionalleiterin teamleider teamleiter teamleiterin directrice directeur jefa
jefe leiter leiterin geschäftsführer geschäftsführerin responsable team tech technical
engineering hiring people data software general country regional area branch site ward shift
project program programme pm em po qa it executive representative rep agent advisor adviser
clerk secretary personnel safety support solution solutions customer service clinical lecturer
professor sous brand analytics network admin intern trainer coach sr jr research account
business digital creative art legal counsel buyer procurement logistics warehouse plant
production quality talent-acquisition ingénieur ingénieure gerente directora reclutadora rrhh
drh inhaber abteilungsleiter
"""
_ROLES = frozenset(_ROLE_WORDS.split())
_NO_NAME_WORDS = """
the a an she he they i we my no yes then and but said asked what how why when who which where it
this that there also after before first second third last next one two three both all some many
most mr mrs ms dr interview interviewer interviewers candidate panel round call phone video zoom
teams google meet company hiring monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december overall
result question questions answer notes note topic topics role date time q you your his her their
our if so ok okay well good bad great just only not now later today tomorrow everyone everybody
nobody people someone somebody english spanish french german dutch unknown speaker me myself
tell describe explain give in on at for with from by of to as is was are were do did does have
had has also mostly mainly frequently commonly usually often again lastly finally firstly secondly
randomly basically later been got another other others few
"""
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())
_SURNAMES = frozenset(
    ("said", "may", "march", "april", "june", "august", "day", "good", "so", "do")
)
"""Words that are surnames, too, where they stand with a capital after a name."""
_FIRST_NAMES = frozenset(("may", "april", "june", "august"))
"""Months that are first names, too, where a surname stands after them."""


def is_role(text: str) -> bool:
    """Whether words name what someone does at work: one of them is a known word for it."""
    words = re.findall(r"[\w-]+", text.lower())
    return 0 < len(words) <= 8 and any(word in _ROLES for word in words)


def has_title(name: str) -> bool:
    """Whether a name begins with Mr, Dr, Frau and the like."""
    return bool(re.match(rf"{_TITLE} ", name))


def bare_name(text: str) -> tuple[str, str]:
    """A name without the role written before it, and that role: ("Marco Bianchi", "head chef").

    ("", "") where it is no name at all.
    """
    words = text.strip(" *_.,").split()
    while words and _is_no_name(words[-1].lower().strip("'.")) and not _is_surname(words):
        words.pop()
    start = 0
    while start < len(words) and words[start].lower().strip(".") in _ROLES:
        start += 1
    name = words[start:]
    if not name or not _NAME_ONLY.match(" ".join(name)):
        return "", ""
    first = name[0].lower().rstrip(".")
    titled = bool(re.fullmatch(_TITLE, name[0])) and len(name) > 1
    known = titled or (first in _FIRST_NAMES and len(name) > 1)
    if (first in _NO_NAMES and not known) or (len(name) == 1 and len(first) < 3):
        return "", ""
    if len(name) == 1 and name[0].isupper():
        return "", ""
    nominative = ["Herr" if part == "Herrn" else part for part in name]
    return " ".join(nominative), " ".join(words[:start])


def _is_surname(words: list[str]) -> bool:
    """`Omar Said`: a known word that is written as a name, right after one."""
    last, before = words[-1], words[-2].lower().strip(".") if len(words) > 1 else ""
    return last.istitle() and last.lower() in _SURNAMES and bool(before) and not _is_no_name(before)


def _is_no_name(word: str) -> bool:
    return word in _NO_NAMES or word in _ROLES


def people_in_list(text: str, line: int, interviewer: bool) -> Iterator[Person]:
    """Everyone in a list of names; stops at what is no longer the list."""
    text = text.strip("[] ")
    ended = _END.search(text)
    pieces = _SEPARATOR.split(_hidden_separators(text[: ended.start()] if ended else text))
    waiting: Person | None = None
    for piece in (_shown_separators(piece).strip(' "') for piece in pieces):
        person = _person(piece, line, interviewer)
        if person is None:
            if (
                waiting is not None
                and not waiting.role
                and is_role(piece)
                and not _SOMEONE.match(piece)
            ):
                waiting = Person(waiting.name, piece.strip(), line, interviewer)
            continue
        if waiting is not None:
            yield waiting
        waiting = person
    if waiting is not None:
        yield waiting


def _person(piece: str, line: int, interviewer: bool) -> Person | None:
    bracket = _BRACKET.search(piece)
    inside = bracket[1].strip() if bracket else ""
    outside = _BRACKET.sub("", piece).strip()
    if inside and is_role(outside) and not bare_name(outside)[0]:
        outside, inside = inside, outside
    parts = _DASHED.split(outside, maxsplit=1)
    role = inside if interviewer or is_role(inside) or inside[:1].islower() else ""
    if len(parts) == 2 and not role:
        role = parts[1].strip()
    role = role.removeprefix("the ").strip()
    name, before = _split_role(_FROM.sub("", parts[0].strip()))
    return Person(name, role or before, line, interviewer) if name and not is_role(name) else None


def _split_role(text: str) -> tuple[str, str]:
    name, role = bare_name(text)
    if name:
        return name, role
    led = _LEADING_ROLE.match(text)
    if led and is_role(led["role"]):
        return bare_name(led["name"])[0], led["role"].strip()
    return "", ""


def _hidden_separators(text: str) -> str:
    return _BRACKET.sub(
        lambda found: found[0].replace(",", "\x01").replace(" and ", "\x02").replace("&", "\x03"),
        text,
    )


def _shown_separators(text: str) -> str:
    return text.replace("\x01", ",").replace("\x02", " and ").replace("\x03", "&")
