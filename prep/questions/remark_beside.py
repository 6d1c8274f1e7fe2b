"""A question as it was asked, apart from what the writer noted beside it: "Why us? - rambled"."""

import re
from collections.abc import Iterator

from prep.notes.cues import asks
from prep.notes.model import Exchange
from prep.notes.reported import is_told
from prep.questions.remarks import folded, remark_in

_SPOKEN = ("asked by ", "sounds like")
"""How the rules begin that found a question in speech, where nothing is noted beside it."""

_BORDER = re.compile(
    r"(?<=[?？])[\"”»'?!.]{0,3}\s{0,3}(?=[^\s?\"”»'!.])|\s[-–—]{1,2}\s|\s?(?:->|=>|→)\s?|[,;:.]\s|\s(?=[(\[])|\s(?=(?:and|but) i\b)",
    re.IGNORECASE,
)
_ANOTHER_ASKS = re.compile(
    r"\b(?:you|your|yourself|how|why|what (?!i\b)|when you|which|who)\b|[?？]"
)
_TELLS = re.compile(
    r"\W{0,3}(?:(?:and|but|then|so|well|ugh|hm+|honestly|where|which),? ){0,2}"
    r"(?:i(?:'m|'ve|'d)?(?= )(?! (?:(?:am|was|have|had) (?:a|an|the|to|given|asked|told)|chose|need(?:ed)? to|would:?$)\b)|felt\b|said\b|answered\b|struggled\b|blanked\b|couldn't\b|could not\b|didn't\b"
    r"|did not\b|forgot\b|told (?!me)|mentioned\b|talked\b|tried\b|gave\b|solved\b|failed\b|missed\b|ran out\b|no idea\b|rambled\b|froze\b"
    r"|(?:she|he|they) (?:winced|nodded|smiled|frowned|laughed|sighed|liked|loved|seemed|looked|was|were|helped|had to|explained)\b)"
)
_LEVEL = re.compile(r"[(\[]\W{0,3}(?:hard|tough|tricky|bad|weak|easy|ok|okay|good|fine)\W{0,3}$")
_LONGEST = 300
"""Characters of a question in which a remark is looked for; longer ones are tasks told at length."""


def question_and_answer(exchange: Exchange) -> tuple[str, str]:
    """The question without the writer's remark on it, and the noted answer with that remark first."""
    if exchange.found_by.startswith(_SPOKEN) or len(exchange.question) > _LONGEST:
        return exchange.question, exchange.answer
    question, remark = parted(exchange.question)
    if not remark or remark in exchange.answer:
        return question, exchange.answer
    return question, f"{remark}\n{exchange.answer}".strip()


def parted(text: str) -> tuple[str, str]:
    """Cut where a remark begins that goes on to the end; ("Why us?", "rambled")."""
    for head, tail, is_comma in _borders(text):
        if is_comma and not (asks(head) >= 0.5 or is_told(head)):
            continue
        if _is_remark(tail, marked=head.endswith(("?", "？"))):
            return head, tail.strip("()[] ") if _opens_and_ends(tail) else tail
    return text, ""


def _borders(text: str) -> Iterator[tuple[str, str, bool]]:
    """Where a remark could begin: what stands before, what stands after, whether a comma parts them."""
    for found in _BORDER.finditer(text):
        kept = found[0] if found[0].strip() in ("", ".", '"', "”", "»", "'") else ""
        mark = found[0].rstrip() if text[found.start() - 1] in "?？" else kept.rstrip()
        head, tail = text[: found.start()] + mark, text[found.end() :].lstrip("-–—>= ").strip()
        in_brackets = head.count("(") > head.count(")") or head.count("[") > head.count("]")
        aside = tail[:1] not in "([" or tail.rstrip(" .")[-1:] in ")]"
        if len(head.split()) >= 2 and len(tail) >= 2 and aside and not in_brackets:
            yield head.strip(), tail, found[0].startswith(",")


def _opens_and_ends(tail: str) -> bool:
    return tail[:1] in "([" and tail[-1:] in ")]" and tail.count(tail[:1]) == 1


def _is_remark(tail: str, marked: bool) -> bool:
    """Whether words tell how it went; after a question mark (`marked`) also in one word."""
    low = folded(tail)
    if _ANOTHER_ASKS.search(low) or asks(tail) >= 0.5 or is_told(tail):
        return False
    if marked and _LEVEL.match(low):
        return True
    remark = remark_in(tail)
    tells = _TELLS.match(low.lstrip("([")) is not None
    return tells or (remark is not None and not remark.ambiguous)
