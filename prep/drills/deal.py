"""Which questions a drill asks, in which order, by whom, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from math import ceil

from prep.drills.card import AskedBefore, Card
from prep.drills.from_bank import (
    chosen_questions,
    fitting,
    fresh_questions,
    practised_before,
)
from prep.drills.model import Dealt, Member
from prep.drills.practice import weight_of
from prep.drills.schedule import is_due
from prep.drills.timing import ANSWER_SECONDS
from prep.drills.to_practise import ToPractise
from prep.errors import PrepError
from prep.questions.model import BankQuestion, Question
from prep.questions.question_type import question_type
from prep.questions.taxonomy import ASK_THEM
from prep.text import same_text_key, shortened, squeezed

BANK_SHARE = 3
"""One question in three comes from a bank: new people ask what the first round did not."""


class NothingToAsk(PrepError):
    """There is neither a question of the user's own nor one in a bank."""


@dataclass(frozen=True, slots=True)
class Stock:
    """All that a drill can draw on.

    `own` are the application's questions, `cards` what practice made of questions by card id (an
    own question's card may come from its first interview), `asked` when each was last asked,
    `wanted` the ids of the bank questions that the user chose for the next drill. `left_behind` are
    promises and doubts of the first interview as questions; banks are asked from for anyone and for
    `line_of_work`. `budget` is how many answers an evening of practice has room for.
    """

    own: Sequence[Question]
    bank: Sequence[BankQuestion]
    cards: Mapping[str, Card]
    asked: Mapping[str, AskedBefore]
    wanted: Sequence[str] = ()
    left_behind: Sequence[Dealt] = ()
    line_of_work: str = ""
    budget: int = 10


def deal(
    stock: Stock,
    panel: Sequence[Member],
    length: int,
    interview_on: date | None,
    today: date,
) -> tuple[Dealt, ...]:
    """Choose up to `length` questions, in the order in which they are asked.

    What gains most by being practised today comes first, looking ahead to the interview; without
    its date, what is least likely to come back to mind. The last third are bank questions of the panel's roles that were not asked
    for longest. Bank questions that the user chose come before all others of the banks, as many of them
    as there is room for; a promise or a doubt of the first interview takes up to half of that third. What was practised today comes only where nothing else is left.
    Raises NothingToAsk.
    """
    chosen = _chosen(stock)
    stock = _without(chosen, stock)
    known, again_today = _to_practise(stock, panel, interview_on, today)
    share = max(length // BANK_SHARE, length - len(known), len(chosen))
    fresh = [
        *chosen_questions(chosen, panel),
        *stock.left_behind[: ceil(length / BANK_SHARE / 2) if length >= BANK_SHARE else 0],
        *_from_bank(stock, panel, known, length, today),
    ]
    from_bank = min(len(fresh), share, length)
    dealt = _own_first([*known[: length - from_bank], *fresh[:from_bank]])
    present = {one.card_id for one in dealt}
    dealt += [one for one in again_today if one.card_id not in present][: length - len(dealt)]
    if not dealt:
        raise NothingToAsk(
            "There is nothing to ask yet. Add the notes of your first interview on the page Notes; "
            "the questions in them are asked here."
        )
    return _with_askers(dealt, stock, panel)


def _chosen(stock: Stock) -> list[BankQuestion]:
    """What the user chose, in that order, as far as it is still in a bank and put to a candidate."""
    at_hand = {each.bank_question_id: each for each in stock.bank if each.kind != ASK_THEM}
    return [at_hand[each] for each in stock.wanted if each in at_hand]


def _without(chosen: Sequence[BankQuestion], stock: Stock) -> Stock:
    """The rest of the stock, where nothing that was chosen can be dealt a second time."""
    ids = {each.bank_question_id for each in chosen}
    texts = {same_text_key(each.text) for each in chosen}
    return replace(
        stock,
        own=[each for each in stock.own if same_text_key(each.text) not in texts],
        bank=[each for each in stock.bank if each.bank_question_id not in ids],
    )


def _to_practise(
    stock: Stock, panel: Sequence[Member], interview_on: date | None, today: date
) -> tuple[list[Dealt], list[Dealt]]:
    """Own questions, and bank questions due again: those to practise, most wanted first, and those
    practised today already, since a day counts once: what sits least comes first."""
    from prep.drills.evening import wanted_order  # numpy comes with it, and pages import this file

    questions, dealt = [], {}
    for one, flagged, weight in _candidates(stock, panel):
        card = stock.cards.get(one.card_id)
        if one.question_id or is_due(card, interview_on, today):
            days = (interview_on,) if interview_on else ()
            questions.append(ToPractise(one.card_id, "", one.text, flagged, weight, card, days))
            dealt[one.card_id] = one
    order = wanted_order(questions, stock.budget, today)
    done = [each.card for each in questions if each.card and each.card_id not in order]
    done.sort(key=lambda card: card.stability)
    return [dealt[each] for each in order], [dealt[card.card_id] for card in done]


def _candidates(stock: Stock, panel: Sequence[Member]) -> Iterator[tuple[Dealt, bool, float]]:
    for question in stock.own:
        weight = weight_of(question.difficult, question.occurrences)
        yield _own(question, stock.asked), question.difficult, weight
    for bank_question in stock.bank:
        if bank_question.bank_question_id in stock.cards:
            dealt = practised_before(bank_question, panel)
            if dealt:
                yield dealt, False, weight_of(False, 0)


def _from_bank(
    stock: Stock, panel: Sequence[Member], known: Sequence[Dealt], length: int, today: date
) -> list[Dealt]:
    own_texts = {same_text_key(question.text) for question in stock.own}
    taken = {dealt.card_id for dealt in known}
    near = {question.competency for question in stock.own if question.difficult} - {""}
    bank = [
        question
        for question in fitting(stock.bank, stock.line_of_work)
        if question.bank_question_id not in taken and same_text_key(question.text) not in own_texts
    ]
    return list(islice(fresh_questions(bank, panel, stock.asked, near, today), length))


def _own_first(dealt: Sequence[Dealt]) -> list[Dealt]:
    """The user's own questions in their order, then those of the banks in theirs."""
    return sorted(dealt, key=lambda one: one.question_id is None)


def _with_askers(
    dealt: Sequence[Dealt], stock: Stock, panel: Sequence[Member]
) -> tuple[Dealt, ...]:
    """Give each own question a member: someone new to it where possible, everyone in turn."""
    first_askers = {question.question_id: question.asked_by for question in stock.own}
    questions = list(dealt)
    load = Counter(question.seat for question in questions if question.seat)
    for place, question in enumerate(questions):
        if not question.seat:
            first, before = first_askers[question.card_id], stock.asked.get(question.card_id)
            new = [member for member in panel if not _asked_it(member, first, before)]
            member = min(new or panel, key=lambda member: (load[member.seat], member.seat))
            load[member.seat] += 1
            questions[place] = replace(question, seat=member.seat)
    return tuple(questions)


def _asked_it(member: Member, first_asker: str, before: AskedBefore | None) -> bool:
    """The member put this question in the first interview, or in the drill before."""
    if before and (before.name, before.panel_role) == (member.name, member.panel_role):
        return True
    return bool(member.name) and member.name.casefold() in first_asker.casefold()


def _own(question: Question, asked: Mapping[str, AskedBefore]) -> Dealt:
    why = "Difficult" if question.difficult else "Asked"
    reasons = [f"{why} in your first interview"]
    if question.question_id in asked:
        reasons.append("Practised before")
    elif question.asked_by:
        reasons.append(f"First asked by {shortened(question.asked_by, 40)}")
    return Dealt(
        card_id=question.question_id,
        question_id=question.question_id,
        bank_question_id=None,
        text=squeezed(question.text),
        question_type=question_type(question.text),
        competency=question.competency,
        why=tuple(reasons),
        seat=0,
        target_seconds=ANSWER_SECONDS,
    )
