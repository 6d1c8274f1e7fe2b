"""The course of a drill in the file: answer, probe, rate, next, end.

Each function belongs inside one transaction. Those that a button calls look first where the drill
stands now: a second tab, or a second click, changes nothing.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from prep import casebook
from prep.drills import card_store, closing, pausing, probing, turns
from prep.drills import store as drill_store
from prep.drills.interview_days import InterviewDays
from prep.drills.model import Drill, DrillQuestion, Phase, Rating, Turn
from prep.drills.practice import practice_reason
from prep.drills.schedule import practice_day, reviewed
from prep.drills.suggested_rating import suggested_for
from prep.drills.to_practise import cards_now
from prep.questions import store as question_store
from prep.questions.model import BankQuestion, Lack
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
    drill = going_on(db, candidate_id, turn.drill_id, now)
    question = turns.question_at(drill, turn, text)
    if question is None:
        return
    found = probing.found_lacks(question, text, drill.mode, now)
    question = turns.answered(question, text, found, now)
    left_empty = drill.mode.left_empty(text)
    _probe(db, candidate_id, drill, question, found, bank, left_empty, now)


def submit_probe_answer(
    db: Writes,
    candidate_id: str,
    turn: Turn,
    text: str,
    bank: Sequence[BankQuestion],
    now: datetime,
) -> None:
    """Take the answer to the probe, and put the next where there is to be one. After an empty
    answer there is none. Raises AnsweredElsewhere."""
    drill = going_on(db, candidate_id, turn.drill_id, now)
    question = turns.question_at(drill, turn, text)
    if question is None or turns.is_slip(question, text, now):
        return
    question = turns.probe_answered(question, text, now)
    drill_store.save_probe(db, candidate_id, turn.drill_id, turn.position, question.probes[-1])
    said_nothing = drill.mode.left_empty(question.answer) or drill.mode.left_empty(text)
    if len(question.probes) < probing.probes_wanted(drill) and not said_nothing:
        still = probing.still_lacking(question)
        _probe(db, candidate_id, drill, question, still, bank, False, now)
    else:
        question = turns.ready_to_rate(question)
        drill_store.save_question(db, candidate_id, turn.drill_id, question)


def rate(
    db: Writes,
    candidate_id: str,
    turn: Turn,
    rating: Rating,
    zone: tzinfo,
    now: datetime,
    suggested: Rating | None = None,
) -> None:
    """Keep the rating as an attempt, move the question's card, put the next question or finish.

    `suggested` is what the user's ticks suggested; without any it is what the answer's time says. It
    is kept beside the rating and moves nothing. Raises AnsweredElsewhere.
    """
    drill = going_on(db, candidate_id, turn.drill_id, now)
    question = turns.question_at(drill, turn, rating.value)
    if question is None:
        return
    drill_store.save_question(db, candidate_id, turn.drill_id, turns.rated(question, rating, now))
    if suggested is None and (by_time := suggested_for(drill, question)):
        suggested = by_time.rating
    _practise(db, candidate_id, drill, question, rating, suggested, zone, now)
    _go_on(db, candidate_id, drill, turn.position, now)


def end_early(db: Writes, candidate_id: str, drill_id: str, now: datetime) -> None:
    """Close a drill where it stands; what was answered stays."""
    drill_store.finish_drill(db, candidate_id, drill_id, ended_early=True, now=now)


def save_draft(db: Writes, candidate_id: str, turn: Turn, text: str) -> None:
    """Keep what was typed so far; nothing happens once the answer was given."""
    drill_store.save_draft(
        db, candidate_id, turn.drill_id, turn.position, turn.phase, without_controls(text)
    )


def pause(db: Writes, candidate_id: str, drill_id: str, now: datetime) -> None:
    """Stop the clock of a running drill; a second time does nothing."""
    drill_store.set_paused(db, candidate_id, drill_id, now)


def going_on(db: Writes, candidate_id: str, drill_id: str, now: datetime) -> Drill:
    """The drill, its clock going on from where it stood where it was paused. Raises NotFound."""
    drill = drill_store.drill(db, candidate_id, drill_id)
    if drill.paused is None:
        return drill
    by = pausing.stood_still(drill, now)
    if drill.current is not None:
        question = pausing.shifted(drill.current, by)
        drill_store.save_question(db, candidate_id, drill_id, question)
        if question.phase is Phase.PROBING:
            drill_store.save_probe(
                db, candidate_id, drill_id, question.position, question.probes[-1]
            )
    elif drill.closing is not None:
        shifted = pausing.closing_shifted(drill.closing, by)
        drill_store.save_closing(db, candidate_id, drill_id, shifted)
    drill_store.set_paused(db, candidate_id, drill_id, None)
    return drill_store.drill(db, candidate_id, drill_id)


def ask_them(
    db: Writes,
    candidate_id: str,
    drill_id: str,
    chosen: Sequence[str],
    typed: str,
    done: bool,
    now: datetime,
) -> None:
    """Keep what the candidate would ask the panel: ids of bank questions, and own ones, one a line.
    `done` ends the drill. Nothing happens once it has ended. Raises NotFound."""
    drill = going_on(db, candidate_id, drill_id, now)
    if drill.finished is not None or drill.closing is None:
        return
    asked = closing.chosen(drill.closing, chosen, typed)
    asked = replace(asked, done=now) if done else asked
    drill_store.save_closing(db, candidate_id, drill_id, asked)
    if done:
        drill_store.finish_drill(db, candidate_id, drill_id, ended_early=False, now=now)


def restart_clock(db: Writes, candidate_id: str, turn: Turn, now: datetime) -> None:
    """Give the question or probe on the table its full time again. Raises AnsweredElsewhere."""
    drill = going_on(db, candidate_id, turn.drill_id, now)
    question = turns.question_at(drill, turn)
    if question is None:
        return
    question = turns.clock_restarted(question, now)
    drill_store.save_question(db, candidate_id, turn.drill_id, question)
    if question.phase is Phase.PROBING:
        drill_store.save_probe(db, candidate_id, turn.drill_id, turn.position, question.probes[-1])


def _probe(
    db: Writes,
    candidate_id: str,
    drill: Drill,
    question: DrillQuestion,
    found: Sequence[Lack],
    bank: Sequence[BankQuestion],
    left_empty: bool,
    now: datetime,
) -> None:
    """Put the next probe; the question has its answer already."""
    already = drill_store.probes_asked(db, candidate_id, drill.drill_id, question.dealt.card_id)
    probe = probing.chosen_probe(drill, question, found, bank, already, left_empty)
    question = turns.probed(question, probing.put(drill, question, probe, now))
    drill_store.save_question(db, candidate_id, drill.drill_id, question)
    drill_store.add_probe(db, candidate_id, drill.drill_id, question.position, question.probes[-1])


def _practise(
    db: Writes,
    candidate_id: str,
    drill: Drill,
    question: DrillQuestion,
    rating: Rating,
    suggested: Rating | None,
    zone: tzinfo,
    now: datetime,
) -> None:
    """Append the attempt, move the card, and tell the own question what practice shows."""
    dealt, today = question.dealt, practice_day(now, zone)
    days = InterviewDays.of(casebook.interviews(db, candidate_id), zone)
    card = card_store.card(db, candidate_id, dealt.card_id)
    if card is None and dealt.question_id:
        card = cards_now(db, candidate_id, days, zone).get(dealt.question_id)
    card_store.add_attempt(
        db, candidate_id, drill.drill_id, question, rating, today, now, suggested
    )
    coming = days.coming(drill.application_id, today)
    card = reviewed(dealt.card_id, card, rating, today, coming)
    card_store.save_card(db, candidate_id, card, dealt)
    if dealt.question_id:
        reason = practice_reason(card_store.attempts(db, candidate_id, dealt.card_id))
        question_store.set_practice_reason(db, candidate_id, dealt.question_id, reason, now)


def _go_on(db: Writes, candidate_id: str, drill: Drill, position: int, now: datetime) -> None:
    if position == len(drill.questions):
        if drill.asks_back:
            drill_store.save_closing(db, candidate_id, drill.drill_id, closing.opened(now))
        else:
            drill_store.finish_drill(db, candidate_id, drill.drill_id, ended_early=False, now=now)
        return
    following = turns.asked(drill.questions[position], now)
    drill_store.save_question(db, candidate_id, drill.drill_id, following)
