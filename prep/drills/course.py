"""The course of a drill in the file: answer, probe, rate, next, end.

Each function belongs inside one transaction. Those that a button calls look first where the drill
stands now: a second tab, or a second click, changes nothing.
"""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from prep import casebook
from prep.drills import card_store, turns
from prep.drills import store as drill_store
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Drill, DrillQuestion, Phase, Rating, Turn
from prep.drills.practice import first_card, practice_reason
from prep.drills.schedule import practice_day, reviewed
from prep.questions import store as question_store
from prep.questions.model import BankQuestion
from prep.store import Writes
from prep.text import without_controls


def submit_answer(
    db: Writes,
    candidate_id: str,
    turn: Turn,
    text: str,
    bank: Sequence[BankQuestion],
    now: datetime,
) -> None:
    """Take the answer and put the probe that it calls for. Raises AnsweredElsewhere."""
    drill = drill_store.drill(db, candidate_id, turn.drill_id)
    question = turns.question_at(drill, turn, text)
    if question is None:
        return
    already = drill_store.probes_asked(db, candidate_id, drill.drill_id, question.dealt.card_id)
    found = turns.found_lacks(question, text, drill.mode, now)
    left_empty = drill.mode.left_empty(text)
    probe = turns.chosen_probe(question, found, bank, already, left_empty)
    question = turns.answered(question, text, found, probe, now)
    drill_store.save_question(db, candidate_id, turn.drill_id, question)
    drill_store.add_probe(db, candidate_id, turn.drill_id, turn.position, question.probes[-1])


def submit_probe_answer(
    db: Writes, candidate_id: str, turn: Turn, text: str, now: datetime
) -> None:
    """Take the answer to the probe. Raises AnsweredElsewhere."""
    drill = drill_store.drill(db, candidate_id, turn.drill_id)
    question = turns.question_at(drill, turn, text)
    if question is None or turns.is_slip(question, text, now):
        return
    question = turns.probe_answered(question, text, now)
    drill_store.save_question(db, candidate_id, turn.drill_id, question)
    drill_store.save_probe(db, candidate_id, turn.drill_id, turn.position, question.probes[-1])


def rate(
    db: Writes, candidate_id: str, turn: Turn, rating: Rating, zone: tzinfo, now: datetime
) -> None:
    """Keep the rating as an attempt, move the question's card, put the next question or finish.

    Raises AnsweredElsewhere.
    """
    drill = drill_store.drill(db, candidate_id, turn.drill_id)
    question = turns.question_at(drill, turn, rating.value)
    if question is None:
        return
    drill_store.save_question(db, candidate_id, turn.drill_id, turns.rated(question, rating, now))
    _practise(db, candidate_id, drill, question, rating, zone, now)
    _go_on(db, candidate_id, drill, turn.position, now)


def end_early(db: Writes, candidate_id: str, drill_id: str, now: datetime) -> None:
    """Close a drill where it stands; what was answered stays."""
    drill_store.finish_drill(db, candidate_id, drill_id, ended_early=True, now=now)


def save_draft(db: Writes, candidate_id: str, turn: Turn, text: str) -> None:
    """Keep what was typed so far; nothing happens once the answer was given."""
    drill_store.save_draft(
        db, candidate_id, turn.drill_id, turn.position, turn.phase, without_controls(text)
    )


def restart_clock(db: Writes, candidate_id: str, turn: Turn, now: datetime) -> None:
    """Give the question or probe on the table its full time again. Raises AnsweredElsewhere."""
    drill = drill_store.drill(db, candidate_id, turn.drill_id)
    question = turns.question_at(drill, turn)
    if question is None:
        return
    question = turns.clock_restarted(question, now)
    drill_store.save_question(db, candidate_id, turn.drill_id, question)
    if question.phase is Phase.PROBING:
        drill_store.save_probe(db, candidate_id, turn.drill_id, turn.position, question.probes[-1])


def _practise(
    db: Writes,
    candidate_id: str,
    drill: Drill,
    question: DrillQuestion,
    rating: Rating,
    zone: tzinfo,
    now: datetime,
) -> None:
    """Append the attempt, move the card, and tell the own question what practice shows."""
    dealt, today = question.dealt, practice_day(now, zone)
    days = InterviewDays.of(casebook.interviews(db, candidate_id), zone)
    card = card_store.card(db, candidate_id, dealt.card_id)
    if card is None and dealt.question_id:
        own = question_store.question(db, candidate_id, dealt.question_id)
        card = first_card(own, days, zone)
    card_store.add_attempt(db, candidate_id, drill.drill_id, question, rating, today, now)
    coming = days.coming(drill.application_id, today)
    card = reviewed(dealt.card_id, card, rating, today, coming)
    card_store.save_card(db, candidate_id, card, dealt)
    if dealt.question_id:
        reason = practice_reason(card_store.attempts(db, candidate_id, dealt.card_id))
        question_store.set_practice_reason(db, candidate_id, dealt.question_id, reason, now)


def _go_on(db: Writes, candidate_id: str, drill: Drill, position: int, now: datetime) -> None:
    if position == len(drill.questions):
        drill_store.finish_drill(db, candidate_id, drill.drill_id, ended_early=False, now=now)
        return
    following = turns.asked(drill.questions[position], now)
    drill_store.save_question(db, candidate_id, drill.drill_id, following)
