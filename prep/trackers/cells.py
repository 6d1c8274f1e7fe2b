"""What single cells and headings say: missing values, words for comparing, links, yes and no."""

import re
import unicodedata

from prep.text import squeezed

_MISSING_WRITTEN = """
n/a na n.a. n.a none null nil nan - -- – — ? ?? tbd tba unknown keine keiner k.a. aucun aucune
ninguno ninguna nessuno onbekend 无 待定 未知
"""
_MISSING = frozenset(_MISSING_WRITTEN.split())
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[\W_]+")
_LINK = re.compile(r"(?i)^(?:https?://|www\.)\S+$")
_DOMAIN = re.compile(r"(?i)^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/\S+$")
_MARKED_LINK = re.compile(r"\]\((https?://[^\s)]{1,2000})\)")
_ADDRESS_BEGINS = re.compile(r"(?i)(?:https?|ftp)://(?:www\.)?|\bwww\.")
_YES_WRITTEN = "yes y true 1 x ja j oui si sí sim wahr vrai 是 ✓ ✔ ✅ ☑"
_NO_WRITTEN = "no n false 0 nein non nee não falsch faux 否 ✗ ✘ ❌ ☐"
_YES, _NO = frozenset(_YES_WRITTEN.split()), frozenset(_NO_WRITTEN.split())


def is_said(cell: str) -> bool:
    """Whether a cell says something: "", "N/A", "null" and a dash do not."""
    return bool(cell) and cell.casefold() not in _MISSING


def words_of(text: str) -> str:
    """A heading or a stage as bare words: `companyName`, `Company_Name` and `COMPANY NAME:` are one."""
    spaced = _CAMEL.sub(" ", text[:200])
    plain = unicodedata.normalize("NFKD", spaced.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return squeezed(_NO_WORD.sub(" ", bare))


def spellings(written: str) -> set[str]:
    """The bare words of a heading or stage, with `ae`, `oe`, `ue` also as `ä`, `ö`, `ü`."""
    short = written
    for long, umlaut in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        short = short.replace(long, umlaut)
    return {words_of(written), words_of(short)}


def link_in(cell: str) -> str:
    """The web address that a cell is, or that a Markdown link in it leads to; "" for any other."""
    text = cell.strip()
    if _LINK.match(text[:2000]) or _DOMAIN.match(text[:2000]):
        return text
    marked = _MARKED_LINK.search(text[:4000])
    return marked[1] if marked else ""


def bare_address(text: str) -> str:
    """A text without the beginnings of web addresses, so that a page shows it and links nowhere."""
    return _ADDRESS_BEGINS.sub("", text)


def yes_or_no(cell: str) -> bool | None:
    """True for yes, False for no, None for anything else."""
    word = cell.strip().casefold()
    if word in _YES:
        return True
    return False if word in _NO else None
