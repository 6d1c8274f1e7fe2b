"""A company's name without what carries no name: accents, legal form, country, "The", punctuation."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from prep.connections.company_words import (
    COUNTRIES,
    DOMAINS,
    GENERIC,
    LEGAL_BEFORE,
    LEGAL_FORMS,
    LEGAL_SCRIPTS,
    LONG_LEGAL_FORMS,
    PLURALS,
    SPELLED,
)
from prep.text import squeezed

LONGEST = 200
"""Of a longer company name only so many characters are looked at."""

_LATIN = str.maketrans(
    dict(zip("ßøæœłđðþ", ("ss", "o", "ae", "oe", "l", "d", "d", "th"), strict=True))
    | dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeezijklmnoprstufye", strict=True))
    | dict(
        zip(
            "жцчшщюяїєґ", ("zh", "ts", "ch", "sh", "shch", "yu", "ya", "yi", "ye", "g"), strict=True
        )
    )
    | {"\u0445": "kh", "\u0456": "i", "\u0131": "i", "ъ": "", "ь": ""}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_INSIDE_A_WORD = re.compile("['’‘`\u00b4.]")
_AND = re.compile(r"\s*[&+]\s*")
_NO_WORD = re.compile(r"[\W_]+")
_LAST_WORD = re.compile(r"\w+$")
_DOMAIN = re.compile(r"(?<=\w)\.(?:" + "|".join(map(re.escape, DOMAINS)) + r")(?![\w.])")
_SLASHED = re.compile(r"\b([a-z])/([a-z])\b")
_LEFT_OUT = frozenset({"the", "and", "in"})


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A name taken apart.

    `words` and `core` (the words without blanks) carry the name; `country` is the code of a country
    at its end, or ""; `legal` are its legal forms; `plain` is all of it, folded; `written_out` is
    the core where an umlaut is written with an e ("Wuerth").
    """

    plain: str
    words: tuple[str, ...]
    country: str
    legal: tuple[str, ...]
    written_out: str

    @property
    def core(self) -> str:
        return "".join(self.words)

    @property
    def initials(self) -> str:
        """The first letters of two words and more, else ""."""
        names = [word for word in self.words if word not in ("and", "of", "for")]
        return "".join(word[0] for word in names) if len(names) > 1 else ""


@lru_cache(maxsize=65_536)
def company_name(text: str) -> CompanyName:
    """The parts of a name as written. An empty one has no words."""
    low = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    plain, words, country, legal = _parts(low)
    spelled_out = low.translate(_UMLAUTS)
    written_out = "".join(words if spelled_out == low else _parts(spelled_out)[1])
    return CompanyName(plain, words, country, legal, written_out)


def _parts(low: str) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
    words = tuple(_spelled(word) for word in _folded(low).split())
    named, legal = _without_legal(words)
    placed, country = _without_country(named)
    named_again, more = _without_legal(placed) if country else (placed, ())
    start = 1 if len(named_again) > 1 and named_again[0] == "the" else 0
    return "".join(words), named_again[start:], country, (*more, *legal)


def _folded(low: str) -> str:
    """Latin letters where there is a usual way to write them, no accents, one blank between words."""
    shortened = _SLASHED.sub(r"\1\2", _DOMAIN.sub(_domain_kept, low))
    latin = shortened if shortened.isascii() else _latin(shortened)
    joined = _INSIDE_A_WORD.sub("", _AND.sub(" and ", latin))
    return squeezed(_NO_WORD.sub(" ", joined))


def _domain_kept(found: re.Match[str]) -> str:
    """Nothing, or the domain as a word where what stands before it would say nothing: Hotels.com."""
    before = _LAST_WORD.search(found.string[: found.start()][-LONGEST:])
    return found[0] if before and _says_nothing([_spelled(before[0])]) else ""


def _latin(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text)
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    latin = unicodedata.normalize("NFC", letters).translate(_LATIN)
    for form in LEGAL_SCRIPTS:
        latin = latin.replace(unicodedata.normalize("NFC", form), f" {form} ")
    return latin


def _spelled(word: str) -> str:
    if word in SPELLED:
        return SPELLED[word]
    return word[:-1] if word.endswith(PLURALS) else word


def _without_legal(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first, last = 0, len(words)
    while last - first > 1 and _is_legal(words[last - 1], last - first > 2):
        last -= 1
    while last - first > 1 and words[first] in (*LEGAL_BEFORE, *LEGAL_SCRIPTS):
        first += 1
    while last - first > 1 and words[last - 1] in _LEFT_OUT:
        last -= 1
    if last - first == 1 and _says_nothing(words[first:last]):
        last = min(last + 1, len(words))  # "News Corp": the form is part of the name
    taken = (*words[:first], *words[last:])
    return words[first:last], tuple(each for each in taken if each not in _LEFT_OUT)


def _is_legal(word: str, among_others: bool) -> bool:
    if word in LEGAL_FORMS or (word == "and" and among_others):
        return True
    return len(word) > 6 and any(_nearly(word, form) for form in LONG_LEGAL_FORMS)


def _nearly(word: str, form: str) -> bool:
    """As long as the form and different from it in at most one letter."""
    return len(word) == len(form) and sum(a != b for a, b in zip(word, form, strict=True)) == 1


def _without_country(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    for size in (4, 3, 2, 1):
        at = len(words) - size
        if at < 1 or words[at:] not in COUNTRIES:
            continue
        if words[at - 1] in ("of", "for", "and"):
            return words, ""
        rest = words[: at - 1] if at > 1 and words[at - 1] == "in" else words[:at]
        return (words, "") if _says_nothing(rest) else (rest, COUNTRIES[words[at:]])
    return words, ""


def _says_nothing(words: Sequence[str]) -> bool:
    return all(word in GENERIC or word == "the" for word in words)
