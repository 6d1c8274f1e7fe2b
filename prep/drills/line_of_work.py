"""For which line of work and level a role is, told from its title: which bank questions fit."""

import re

from prep.questions.search_words import TRADES

_MORE = {
    "software": "software backend frontend fullstack devops sre",
    "data_ai": "data analytics ai ml",
    "it_infra_security": "it infrastructure security systems cloud",
    "product_project": "product project programme program delivery agile",
    "design_creative": "design creative copywriter photographer",
    "engineering_trades": "mechanical electrical civil maintenance plumber welder carpenter technician",
    "science_research": "science research chemist biologist",
    "healthcare": "nursing medical clinical care physician health physiotherapist pharmacist",
    "education": "teaching education professor",
    "sales": "sales business-development",
    "marketing_comms": "marketing communications seo content pr",
    "service_hospitality_retail": "kitchen restaurant store guest bartender customer-service",
    "finance_accounting": "finance accounting audit tax payroll claims insurance bookkeeping",
    "operations_logistics_admin": "operations supply secretary administrative clerk procurement",
    "people_legal_public": "legal people talent policy social paralegal attorney",
}
_WEAK = frozenset({"manager", "engineer", "analyst", "assistant", "network", "press", "machine"})
"""Words of several lines of work: they count only where nothing else tells."""

_LEVELS = (
    ("executive", r"chief|c[etofi]o|vp|vice president|director|managing"),
    ("lead", r"lead|head|manager|supervisor|principal|team ?leader|foreman|matron"),
    ("senior", r"senior|sr|staff|expert|specialist"),
    ("entry", r"junior|jr|graduate|trainee|intern|apprentice|entry|werkstudent"),
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


def guessed_line(role: str) -> str:
    """The role family of a job title ("Claims lead" gives "finance_accounting"), "" without a guess."""
    words = set(_WORD.findall(role.casefold()[:200]))
    scores = {family: _score(words, family) for family in _MORE}
    best = max(scores, key=lambda family: scores[family])
    return best if scores[best] else ""


def guessed_level(role: str) -> str:
    """The seniority that a job title names; "mid" where it names none."""
    title = role.casefold()[:200]
    return next((level for level, words in _LEVELS if re.search(rf"\b(?:{words})\b", title)), "mid")


def _score(words: set[str], family: str) -> int:
    """Three for a word of this line of work, one for a word of several."""
    known = {*TRADES.get(family, "").split(), *_MORE[family].split()}
    return sum(1 if word in _WEAK else 3 for word in words & known)
