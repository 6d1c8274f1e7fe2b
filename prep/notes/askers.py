"""Who asked, where a note says so in its first words: "Dana asked about my notice period"."""

import re

from prep.notes.name_lists import NAME, bare_name, is_role

_LEAD = r"^\W{0,6}(?:(?:[Tt]hen|[Nn]ext|[Ll]ater|[Ff]inally|[Ff]irst|[Aa]nd|[Ss]o),? )?"
_VERB = (
    r"(?:asked|asks|wanted to (?:know|hear|see)|wants to know|wondered|was curious|quizzed|grilled"
    r"|inquired|enquired|pressed|fragte|wollte wissen|vroeg|wilde weten|preguntó|a demandé)"
)
_ASKS = re.compile(
    rf"{_LEAD}(?P<name>{NAME})(?: ?\([^()\n]{{1,40}}\)|, [\w ]{{2,30}},)?"
    rf"(?: (?:then|also|first|next|finally|again|just|even))? {_VERB}\b(?! by\b)"
)


def asker_in(text: str) -> str | None:
    """The name before "asked" at the start of a note; None for "she", a role or a company's word."""
    found = _ASKS.match(text[:200])
    if found is None:
        return None
    name, _ = bare_name(found["name"])
    return name if name and not is_role(name) else None
