"""When two applications are one: the same role at the same company, however the two are spelled."""

import re
from functools import lru_cache

from prep.trackers.cells import words_of

_LEGAL_FORMS_WRITTEN = """
inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh mbh ag kg kgaa se ug ohg
ev ek sa sas sarl srl spa sl slu bv nv vof oy oyj ab as asa aps kk pty pte pvt pbc sro zoo holding
holdings group gruppe groupe international intl the
"""
_LEGAL_FORMS = frozenset(_LEGAL_FORMS_WRITTEN.split())
_GENDER = re.compile(
    r"[(\[](?:[mwfdxhi]|div|all genders?|gn)(?:\s?[/|,*]\s?(?:[mwfdxhi]|div|gn))*[)\]]", re.I
)
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")


@lru_cache(maxsize=65536)
def same_key(company: str, role: str) -> tuple[str, str]:
    """Equal for the same role at the same company: case, accents, marks and legal forms aside."""
    return _company(company), words_of(_GENDER.sub(" ", role[:300].casefold()))


def _company(name: str) -> str:
    words = words_of(_DOTTED.sub("", name.casefold())).split()
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return " ".join(kept or words)
