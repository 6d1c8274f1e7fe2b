"""Are two names one company? Yes only where nothing but the way of writing differs; never by a substring."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from prep.connections.company import CompanyName, company_name
from prep.connections.company_names import known_names
from prep.connections.company_words import GENERIC, LEGAL_FORMS, UNITS
from prep.text import squeezed

Answer = Literal["same", "not", "ask"]

_BRACKET = re.compile(r"\(([^()]{0,120})\)?")
_THROUGH = re.compile(
    r"(?i)\b(?:via|through|c/o|on behalf of|contract(?:or|ing)? (?:at|for|to|with)|working (?:at|for)"
    r"|assigned to|outsourced to|seconded to|client:?|part of|an?(?= \S{1,40} company\b)"
    r"|(?:an? )?(?:division|subsidiary|unit|brand|member|company) of|formerly(?: known as)?|now|ex)\b"
)
_BETWEEN = re.compile(r"\s+[|/•·@–—-]\s+|\s*[|•·]\s*")
_COMPANY = re.compile(r"(?i)\bcompany\s*$")
_LEAST_FOR_A_SLIP = 7
_SOUND_ALIKE = frozenset({"sz", "ck", "cs", "iy", "kq", "vw", "uv", "ae", "ai", "ei", "ou"})
_BESIDE = UNITS | LEGAL_FORMS
_SURNAME_ENDS = ("son", "sen", "ston", "man", "mann")


class Verdict(NamedTuple):
    """`answer`, and for "ask" the reason in words for the user."""

    answer: Answer
    why: str = ""


def same_company(a: str, b: str) -> Answer:
    """Whether two company names as written mean one employer, do not, or only the user can know."""
    return compare(a, b).answer


@lru_cache(maxsize=16_384)
def compare(a: str, b: str) -> Verdict:
    """As same_company, with the reason why the user is asked."""
    first, second = company_name(a), company_name(b)
    if squeezed(a).casefold() == squeezed(b).casefold():
        return Verdict("same" if a.strip() else "not")
    known = known_names()
    if not first.plain or not second.plain or {first.plain, second.plain} & known.no_company:
        return Verdict("not")
    if known.one_core(first.core) == known.one_core(second.core):
        return _names_alone(first, second)
    heads = _Parts.of(a), _Parts.of(b)
    if heads[0].others or heads[1].others:
        return _with_parts(*heads)
    return _names_alone(company_name(heads[0].main), company_name(heads[1].main))


class _Parts(NamedTuple):
    """A name that holds another in it: "Google via Adecco", "NS1, an IBM company"."""

    main: str
    others: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "_Parts":
        main = squeezed(_BRACKET.sub(" ", text))
        inside = (squeezed(each) for each in _BRACKET.findall(text))
        kept = [each for each in inside if not _adds_nothing(main, each)]
        pieces = [piece for each in (main, *kept) for piece in _split(each)]
        if len(pieces) == 1:
            return cls(main, ())
        named = [each for each in pieces if company_name(each).plain]
        return cls(named[0], (*named[1:], "")) if named else cls(main, ())


def _split(text: str) -> list[str]:
    pieces = [each for part in _BETWEEN.split(text) for each in _THROUGH.split(part)]
    return [squeezed(_COMPANY.sub("", each)) for each in pieces] if len(pieces) > 1 else pieces


def _adds_nothing(main: str, inside: str) -> bool:
    """Brackets that repeat the name, give its initials, its legal form or its country."""
    outer, inner = company_name(main), company_name(inside)
    if not inner.plain or all(word in LEGAL_FORMS for word in inner.words):
        return True
    together = company_name(f"{main} {inside}")
    one = known_names().one_core
    says_country = bool(together.country) and together.core == outer.core
    return says_country or inner.plain == outer.initials or one(inner.core) == one(outer.core)


def _with_parts(a: _Parts, b: _Parts) -> Verdict:
    for one in (a.main, *a.others):
        for other in (b.main, *b.others):
            if one and other and compare(one, other).answer != "not":
                agency = {company_name(each).core for each in (*a, *b) if isinstance(each, str)}
                through = agency | {company_name(each).core for each in (*a.others, *b.others)}
                if through & known_names().agencies:
                    return Verdict("ask", "a staffing firm stands between")
                return Verdict("ask", "the name names two companies")
    return Verdict("not")


def _names_alone(a: CompanyName, b: CompanyName) -> Verdict:
    known = known_names()
    if _are_apart(a, b):
        return Verdict("not")
    one, other = known.one_core(a.core), known.one_core(b.core)
    if frozenset((one, other)) in known.renamed:
        return Verdict("ask", "one may be the later name of the other")
    if frozenset((one, other)) in known.related:
        return Verdict("ask", "one belongs to the other, or once did")
    if one == other or _same_words(a, b) or a.written_out == b.written_out:
        return _one_name(a, b)
    return _near(a, b)


def _are_apart(a: CompanyName, b: CompanyName) -> bool:
    """Two firms by the list: as it is written, or without the legal form where that leaves two names."""
    apart = known_names().apart
    if frozenset((a.plain, b.plain)) in apart:
        return True
    is_one = (a.core, a.country) == (b.core, b.country)
    forms = [(x, y) for x in (a.plain, a.core) for y in (b.plain, b.core)]
    return not is_one and any(frozenset(each) in apart for each in forms)


def _one_name(a: CompanyName, b: CompanyName) -> Verdict:
    known = known_names()
    if a.country and b.country and a.country != b.country:
        return Verdict("ask", "two countries")
    if a.country != b.country and a.core in known.shared_abroad:
        return Verdict("ask", "another firm has this name in another country")
    if a.core in known.shared and set(a.legal) != set(b.legal):
        return Verdict("ask", "several firms have this name")
    return Verdict("same")


def _same_words(a: CompanyName, b: CompanyName) -> bool:
    """University of Oxford, Oxford University: one of the two orders has an "of"."""
    if ("of" in a.words) == ("of" in b.words) or "university" not in a.words:
        return False
    bare_a, bare_b = ([w for w in words if w != "of"] for words in (a.words, b.words))
    return len(bare_a) == len(bare_b) == 2 and sorted(bare_a) == sorted(bare_b)


def _near(a: CompanyName, b: CompanyName) -> Verdict:
    slip = _slip(a, b)
    if slip == "same":
        return _one_name(a, b)
    if slip == "ask":
        return Verdict("ask", "one letter differs")
    if a.initials == b.core or b.initials == a.core:
        shorter = min(a.core, b.core, key=len)
        return Verdict("ask", "the letters could stand for it") if len(shorter) > 1 else _NO
    if _beside_units(a, b):
        return Verdict("ask", "it may be a part of it, its owner, or another firm")
    return _NO


_NO = Verdict("not")


def _beside_units(a: CompanyName, b: CompanyName) -> bool:
    """One is the other, or belongs to it, but for words such as Group, Labs, International."""
    known = known_names()
    for x, y in ((_bare(a), b.core), (a.core, _bare(b))):
        pair = frozenset((known.one_core(x), known.one_core(y)))
        if x and y and (len(pair) == 1 or pair in known.related or pair in known.renamed):
            return True
    return False


def _bare(name: CompanyName) -> str:
    """The core without such words; "" where what is left could be anybody's."""
    left = [word for word in name.words if word not in _BESIDE]
    return "" if all(word in GENERIC for word in left) else "".join(left)


def _slip(a: CompanyName, b: CompanyName) -> Answer:
    """A typing error in one word: the same in a long word, a question in a short one."""
    if len(a.words) != len(b.words):
        return "not"
    differing = [(x, y) for x, y in zip(a.words, b.words, strict=True) if x != y]
    if len(differing) != 1:
        return "not"
    x, y = differing[0]
    if OSA.distance(x, y, score_cutoff=1) > 1 and _undoubled(x) != _undoubled(y):
        return "not"
    if frozenset((x, y)) in known_names().look_alikes or not _is_safe_slip(x, y):
        return "ask" if min(len(x), len(y)) > 5 else "not"
    return "same"


def _is_safe_slip(x: str, y: str) -> bool:
    """Long words with an inner letter doubled, left out, swapped with its neighbour, or heard alike."""
    if min(len(x), len(y)) < _LEAST_FOR_A_SLIP or not (x + y).isalpha():
        return False
    if _undoubled(x) == _undoubled(y):
        return True
    start, end = _equal_start(x, y), _equal_start(x[::-1], y[::-1])
    if start == 0 or x.endswith(_SURNAME_ENDS) or y.endswith(_SURNAME_ENDS):
        return False
    if len(x) == len(y) and len(x) - start - end == 2:
        return True
    if end == 0 or len(x) != len(y):
        return end > 0
    return "".join(sorted(x[start] + y[start])) in _SOUND_ALIKE


def _equal_start(x: str, y: str) -> int:
    return next(
        (at for at, (p, q) in enumerate(zip(x, y, strict=False)) if p != q), min(len(x), len(y))
    )


def _undoubled(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)


def company_key(text: str) -> str:
    """Names with one key get one verdict beside any other name: what companies are grouped by."""
    if _Parts.of(text).others:
        return f"{company_name(text).plain}|parts"
    name = company_name(text)
    known = known_names()
    legal = "".join(name.legal) if name.core in known.shared else ""
    return "|".join(part for part in (name.core, name.country, legal) if part)


def cores_to_look_for(text: str) -> frozenset[str]:
    """The cores of names that may be the same company as this one, by the list and by its parts."""
    parts = _Parts.of(text)
    names = [company_name(each) for each in (text, parts.main, *parts.others) if each]
    known = known_names()
    cores = {core for name in names for core in known.cores_near(name.core) if core}
    return frozenset(cores | {core for name in names for core in _other_order(name)})


def _other_order(name: CompanyName) -> tuple[str, ...]:
    """Both ways to write a university's name that _same_words takes for one."""
    place = [word for word in name.words if word not in ("of", "university")]
    if "university" not in name.words or len(place) != 1:
        return ()
    return f"universityof{place[0]}", f"{place[0]}university"
