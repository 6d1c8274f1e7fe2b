"""Which bank questions a panel would put, and in whose name."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import chain, zip_longest

from prep.casebook import PanelRole
from prep.drills.card import AskedBefore
from prep.drills.model import Dealt, Member
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import ASK_THEM
from prep.text import squeezed

_NEVER = datetime.min.replace(tzinfo=UTC)

_THEY_ASK = {
    PanelRole.HIRING_MANAGER: "Hiring managers ask this in second rounds",
    PanelRole.PEER: "Peers ask this in second rounds",
    PanelRole.SKIP_LEVEL: "Skip-level managers ask this in second rounds",
    PanelRole.HR: "HR asks this in second rounds",
    PanelRole.CROSS_FUNCTIONAL: "Cross-functional colleagues ask this in second rounds",
    PanelRole.EXECUTIVE: "Executives ask this in second rounds",
    PanelRole.SPECIALIST: "Specialists ask this in second rounds",
    PanelRole.CLIENT: "Clients ask this in second rounds",
}


def fresh_questions(
    bank: Sequence[BankQuestion],
    panel: Sequence[Member],
    asked: Mapping[str, AskedBefore],
    near: Collection[str],
    today: date,
) -> Iterator[Dealt]:
    """Bank questions that the panel's roles ask, the members in turn.

    Those never asked come first, then those asked longest ago; among equals those on a competency
    in `near`. The rest of the order changes from day to day. Those for one line of work and those
    for any alternate.
    """

    def order(question: BankQuestion) -> tuple[datetime, bool, str]:
        before = asked.get(question.bank_question_id)
        spread = sha256(f"{today}{question.bank_question_id}".encode()).hexdigest()
        return (
            before.asked if before else _NEVER,
            set(near).isdisjoint(question.competencies),
            spread,
        )

    ordered = _mixed(sorted((one for one in bank if _for_round_two(one)), key=order))
    never = [question for question in ordered if question.bank_question_id not in asked]
    before = [question for question in ordered if question.bank_question_id in asked]
    yield from _in_turn(never, panel)
    yield from _in_turn(before, panel)


def chosen_questions(wanted: Sequence[BankQuestion], panel: Sequence[Member]) -> Iterator[Dealt]:
    """Bank questions that the user chose, in their order. Each is put by a member whose role asks
    it, or else, since it was chosen all the same, by whoever has the fewest of them."""
    load = Counter[int]()
    for question in wanted:
        fitting = [member for member in panel if _asks(member, question)]
        member = min(fitting or panel, key=lambda member: (load[member.seat], member.seat))
        load[member.seat] += 1
        yield _dealt(question, member, "You chose this one")


def practised_before(question: BankQuestion, panel: Sequence[Member]) -> Dealt | None:
    """A bank question that comes again, if someone on the panel would put it."""
    member = next((member for member in panel if _asks(member, question)), None)
    return _dealt(question, member, "Practised before, due again") if member else None


def _in_turn(questions: Sequence[BankQuestion], panel: Sequence[Member]) -> Iterator[Dealt]:
    """The questions in such an order that whoever has asked the fewest asks the next of theirs."""
    left, load = list(questions), Counter[int]()
    while choice := _next_in_turn(left, panel, load):
        question, member = choice
        left.remove(question)
        load[member.seat] += 1
        yield _dealt(question, member, _THEY_ASK[member.panel_role])


def _next_in_turn(
    left: Sequence[BankQuestion], panel: Sequence[Member], load: Counter[int]
) -> tuple[BankQuestion, Member] | None:
    for member in sorted(panel, key=lambda member: (load[member.seat], member.seat)):
        for question in left:
            if _asks(member, question):
                return question, member
    return None


def _asks(member: Member, question: BankQuestion) -> bool:
    return member.panel_role.value in question.asked_by


def _mixed(questions: Sequence[BankQuestion]) -> list[BankQuestion]:
    special = [each for each in questions if each.roles and "any" not in each.roles]
    general = [each for each in questions if not each.roles or "any" in each.roles]
    in_turn = chain.from_iterable(zip_longest(special, general))
    return [each for each in in_turn if each is not None]


def fitting(bank: Sequence[BankQuestion], line_of_work: str) -> list[BankQuestion]:
    """Questions for anyone, and those for one line of work ("" = none)."""
    lines = {"any", line_of_work}
    return [each for each in bank if not each.roles or not lines.isdisjoint(each.roles)]


def _for_round_two(question: BankQuestion) -> bool:
    """For a second round, and put to the candidate, not by them."""
    second_round = not question.rounds or any(number >= 2 for number in question.rounds)
    return second_round and question.kind != ASK_THEM


def _dealt(question: BankQuestion, member: Member, why: str) -> Dealt:
    return Dealt(
        card_id=question.bank_question_id,
        question_id=None,
        bank_question_id=question.bank_question_id,
        text=squeezed(question.text),
        question_type=question.type,
        competency=next(iter(question.competencies), ""),
        why=(why,),
        seat=member.seat,
        target_seconds=question.target_seconds,
    )
