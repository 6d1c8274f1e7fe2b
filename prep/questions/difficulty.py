"""Which questions were difficult, by what the notes say, always with the words that say so."""

import re
from collections.abc import Sequence

from prep.notes.model import Notes
from prep.notes.source_lines import source_lines
from prep.questions.closing import closing_reasons
from prep.questions.heading_reasons import LeadIns, heading_lines, heading_reasons, title_line
from prep.questions.later_reasons import later_reasons
from prep.questions.model import Flag, Reason, Says, Stated
from prep.questions.note_parts import loose_lines, parts_of
from prep.questions.own_reasons import around_of, own_reasons
from prep.questions.pointing import ends_section

_RANKS = {"column": 0, "score": 0, "emoji": 0, "note": 1, "paragraph": 2, "section": 3, "title": 4}
_GAP_STATED = re.compile(r"(?i)\bgaps?\b|fell short|wrong level|too low|\bpattern\b")


def flag(notes: Notes) -> tuple[Flag, ...]:
    """What the notes say of each exchange, in the exchanges' order, with the reasons quoted."""
    lines = source_lines(notes.document)
    parts = parts_of(notes, lines)
    loose = loose_lines(lines, parts)
    named = closing_reasons(loose, parts)
    headings, title, lead_ins = heading_lines(notes), title_line(notes), LeadIns(lines)
    gap_stated = any(_GAP_STATED.search(line.raw) for line in loose)
    around = around_of(notes.document, gap_stated)
    return tuple(
        _flagged(
            [
                *own_reasons(part, around),
                *later_reasons(part, last=ends_section(parts, index)),
                *named.get(index, ()),
                *heading_reasons(part, headings, title, lead_ins),
            ]
        )
        for index, part in enumerate(parts)
    )


def is_difficult(own_rating: int | None, verdict: Says | None, reasons: Sequence[Reason]) -> bool:
    """Whether a question counts as difficult, all told.

    The user's verdict wins; then the user's own rating (4 and 5 difficult, 1 and 2 not, 3 leaves
    it open); then what practice showed last; then what the notes say, the nearest words first.
    """
    if verdict is not None:
        return verdict == "difficult"
    if own_rating is not None and own_rating != 3:
        return own_rating > 3
    practice = [reason for reason in reasons if reason.kind == "practice"]
    if practice:
        return practice[-1].says == "difficult"
    return _weighed(reasons) == "yes"


def _flagged(reasons: Sequence[Reason]) -> Flag:
    ordered = sorted(reasons, key=_rank)
    stated = _weighed(ordered)
    agreeing = {"yes": "difficult", "no": "fine"}.get(stated)
    first = [reason for reason in ordered if reason.says == agreeing]
    others = (reason for reason in ordered if reason.says != agreeing)
    return Flag(stated, _each_quote_once((*first, *others)))


def _each_quote_once(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """The reasons without those that quote a line again, the first of each kept."""
    kept: dict[tuple[str, int | None], Reason] = {}
    for reason in reasons:
        kept.setdefault((reason.evidence, reason.line), reason)
    return tuple(kept.values())


def _rank(reason: Reason) -> int:
    return _RANKS.get(reason.kind, 1)


def _weighed(reasons: Sequence[Reason]) -> Stated:
    """The nearest reasons decide: own marks, then remarks, closing words, section, title."""
    if not reasons:
        return "unstated"
    nearest = min(_rank(reason) for reason in reasons)
    says = {reason.says for reason in reasons if _rank(reason) == nearest}
    return "yes" if "difficult" in says else "no"
