"""The start of a drill: what there is to ask, who asks it, the first question on the table."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from prep import casebook
from prep.drills import card_store
from prep.drills import store as drill_store
from prep.drills.deal import Stock, deal
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Drill, DrillPlan, DrillQuestion
from prep.drills.panel import checked_panel
from prep.drills.practice import first_card
from prep.drills.schedule import practice_day
from prep.drills.turns import asked
from prep.drills.wanted import unwant, wanted
from prep.errors import PrepError
from prep.questions import store as question_store
from prep.questions.model import BankQuestion
from prep.store import Reads, Writes
from prep.text import new_id


class DrillRunning(PrepError):
    """A drill was started already and is not finished."""


def start(
    db: Writes,
    candidate_id: str,
    plan: DrillPlan,
    bank: Sequence[BankQuestion],
    zone: tzinfo,
    now: datetime,
) -> str:
    """Deal a drill and put its first question; returns the drill's id.

    Raises PanelRefused, NothingToAsk, or DrillRunning when another one runs.
    """
    if drill_store.running_drill(db, candidate_id) is not None:
        raise DrillRunning("A drill is running already. Here it is: finish it, or end it early.")
    panel = checked_panel(plan.panel)
    today = practice_day(now, zone)
    days = InterviewDays.of(casebook.interviews(db, candidate_id), zone)
    stock = _stock(db, candidate_id, plan.application_id, bank, days, zone)
    dealt = deal(stock, panel, plan.length, days.coming(plan.application_id, today), today)
    first, *others = (DrillQuestion(place, each) for place, each in enumerate(dealt, start=1))
    drill = Drill(
        drill_id=new_id(),
        application_id=plan.application_id,
        length=plan.length,
        mode=plan.mode,
        panel=panel,
        questions=(asked(first, now), *others),
        started=now,
    )
    drill_store.start_drill(db, candidate_id, drill)
    unwant(db, candidate_id, [each.bank_question_id for each in dealt if each.bank_question_id])
    return drill.drill_id


def _stock(
    db: Reads,
    candidate_id: str,
    application_id: str,
    bank: Sequence[BankQuestion],
    days: InterviewDays,
    zone: tzinfo,
) -> Stock:
    own = question_store.questions(db, candidate_id, application_id)
    first = {question.question_id: first_card(question, days, zone) for question in own}
    cards = {card_id: card for card_id, card in first.items() if card is not None}
    cards |= card_store.cards(db, candidate_id)
    asked_before = drill_store.asked_before(db, candidate_id)
    return Stock(own, bank, cards, asked_before, wanted(db, candidate_id))
