"""The end of a drill, when the candidate asks: which questions to whom, and for how long."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zlib import crc32

from prep.drills.model import Closing, Member
from prep.drills.timing import deadline_of
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import ASK_THEM
from prep.text import without_controls

CLOSING_SECONDS = 5 * 60
"""Interviewing guides leave the last five of 45 minutes to the candidate."""

_EACH = 2


@dataclass(frozen=True, slots=True)
class Offered:
    """Questions that a member of the panel could be asked."""

    member: Member
    questions: tuple[BankQuestion, ...]


def opened(now: datetime) -> Closing:
    """The candidate's turn begins; its clock runs from now."""
    return Closing(asked=now, deadline=deadline_of(now, CLOSING_SECONDS))


def offered(
    panel: Sequence[Member], bank: Sequence[BankQuestion], drill_id: str
) -> tuple[Offered, ...]:
    """Two questions for each member, by what their part in the panel can answer; others in the next
    drill, and none twice."""
    to_them = [each for each in bank if each.kind == ASK_THEM]
    taken: set[str] = set()
    offers = []
    for member in panel:
        fitting = [
            each
            for each in to_them
            if member.panel_role.value in each.asked_by and each.bank_question_id not in taken
        ]
        fitting.sort(key=lambda each: crc32(f"{drill_id}{each.bank_question_id}".encode()))
        taken.update(each.bank_question_id for each in fitting[:_EACH])
        offers.append(Offered(member, tuple(fitting[:_EACH])))
    return tuple(offers)


def chosen(closing: Closing, ids: Sequence[str], typed: str) -> Closing:
    """What the candidate would ask: questions of the bank, by their ids, and own ones, one a line."""
    return replace(closing, chosen=tuple(ids), typed=without_controls(typed))


def texts(closing: Closing, bank: Sequence[BankQuestion]) -> tuple[str, ...]:
    """All that was asked, in words; a question that its bank has lost is left out."""
    by_id = {each.bank_question_id: each.text for each in bank}
    own = [line.strip() for line in closing.typed.splitlines() if line.strip()]
    return (*(by_id[each] for each in closing.chosen if each in by_id), *own)
