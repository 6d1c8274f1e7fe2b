"""The start of a drill: what there is to ask, who asks it, the first question on the table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from prep import casebook
from prep.drills import store as drill_store
from prep.drills.budget import budget_of
from prep.drills.card import AskedBefore
from prep.drills.deal import Stock, deal
from prep.drills.first_round import left_behind
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Dealt, Drill, DrillPlan, DrillQuestion
from prep.drills.panel import checked_panel
from prep.drills.schedule import practice_day
from prep.drills.to_practise import cards_now
from prep.drills.turns import asked
from prep.drills.wanted import unwant, wanted
from prep.errors import PrepError
from prep.notes import store as notes_store
from prep.notes.doubts import find_doubts
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
    stock = replace(
        stock,
        left_behind=_left_behind(db, candidate_id, plan, stock.asked),
        line_of_work=plan.line_of_work,
    )
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
        probes_each=plan.probes_each,
        asks_back=plan.asks_back,
        stressors=plan.stressors,
        line_of_work=plan.line_of_work,
    )
    drill_store.start_drill(db, candidate_id, drill)
    unwant(db, candidate_id, [each.bank_question_id for each in dealt if each.bank_question_id])
    return drill.drill_id


def _left_behind(
    db: Reads, candidate_id: str, plan: DrillPlan, asked: Mapping[str, AskedBefore]
) -> list[Dealt]:
    """What the notes of the first interview say was promised and doubted."""
    promises = notes_store.promises(db, candidate_id, plan.application_id)
    sources = notes_store.sources(db, candidate_id, plan.application_id)
    doubts = [doubt for source in sources for doubt in find_doubts(source)]
    return left_behind(promises, doubts, plan.panel, asked)


def _stock(
    db: Reads,
    candidate_id: str,
    application_id: str,
    bank: Sequence[BankQuestion],
    days: InterviewDays,
    zone: tzinfo,
) -> Stock:
    own = question_store.questions(db, candidate_id, application_id)
    cards = cards_now(db, candidate_id, days, zone)
    asked_before = drill_store.asked_before(db, candidate_id)
    budget = budget_of(db, candidate_id).answers
    return Stock(own, bank, cards, asked_before, wanted(db, candidate_id), budget=budget)
