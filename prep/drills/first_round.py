"""What else the first interview left behind: promises to account for, doubts to answer."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import chain, zip_longest

from prep.casebook import PanelRole
from prep.drills.card import AskedBefore
from prep.drills.model import Dealt, Member
from prep.drills.timing import ANSWER_SECONDS
from prep.notes.doubts import Doubt
from prep.notes.model import Promise
from prep.text import shortened

_LONGEST = 150
_PROMISED_TO = (PanelRole.HIRING_MANAGER, PanelRole.HR)
_DOUBTED_BY = (PanelRole.SKIP_LEVEL, PanelRole.EXECUTIVE, PanelRole.CROSS_FUNCTIONAL)


def left_behind(
    promises: Sequence[Promise],
    doubts: Sequence[Doubt],
    panel: Sequence[Member],
    asked: Mapping[str, AskedBefore],
) -> list[Dealt]:
    """Questions about the candidate's own promises and the other side's doubts, in turn. `asked`
    leaves out what an earlier drill asked already."""
    kept = [_promised(each, panel) for each in promises if each.made_by == "me"]
    doubted = [_doubted(each, panel) for each in doubts]
    in_turn = chain.from_iterable(zip_longest(doubted, kept))
    return list(_fresh((each for each in in_turn if each), asked))


def _fresh(dealt: Iterator[Dealt], asked: Mapping[str, AskedBefore]) -> Iterator[Dealt]:
    seen = set(asked)
    for each in dealt:
        if each.card_id not in seen:
            seen.add(each.card_id)
            yield each


def _promised(promise: Promise, panel: Sequence[Member]) -> Dealt:
    words = shortened(promise.text.rstrip(".!"), _LONGEST)
    text = f'In the first interview you said: "{words}". What has come of it?'
    return _dealt("promise", text, f"Promised by you, line {promise.line}", panel, _PROMISED_TO)


def _doubted(doubt: Doubt, panel: Sequence[Member]) -> Dealt:
    words = shortened(doubt.text.rstrip("."), _LONGEST)
    text = f'The notes on your first interview have this: "{words}". What do you say to it today?'
    return _dealt("doubt", text, f"Doubted last time, line {doubt.line}", panel, _DOUBTED_BY)


def _dealt(
    kind: str, text: str, why: str, panel: Sequence[Member], by: Sequence[PanelRole]
) -> Dealt:
    member = next((each for role in by for each in panel if each.panel_role is role), panel[-1])
    return Dealt(
        card_id=f"{kind}-{sha256(text.encode()).hexdigest()[:16]}",
        question_id=None,
        bank_question_id=None,
        text=text,
        question_type="motivational",
        competency="",
        why=(why,),
        seat=member.seat,
        target_seconds=ANSWER_SECONDS,
    )
