"""What a user does in a drill: each journey is one transaction, all of it or none."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from prep.drills import DrillPlan, Rating, Turn, came_up, course, opening
from prep.questions.model import BankQuestion
from prep.store import Store


def start_drill(
    store: Store,
    candidate_id: str,
    plan: DrillPlan,
    bank: Sequence[BankQuestion],
    zone: tzinfo,
    now: datetime,
) -> str:
    """Deal a drill and put its first question; returns the drill's id."""
    with store.transaction() as db:
        return opening.start(db, candidate_id, plan, bank, zone, now)


def submit_answer(
    store: Store,
    candidate_id: str,
    turn: Turn,
    text: str,
    bank: Sequence[BankQuestion],
    now: datetime,
) -> None:
    """Take the answer to a drill's question and put the probe that it calls for."""
    with store.transaction() as db:
        course.submit_answer(db, candidate_id, turn, text, bank, now)


def submit_probe_answer(
    store: Store,
    candidate_id: str,
    turn: Turn,
    text: str,
    bank: Sequence[BankQuestion],
    now: datetime,
) -> None:
    """Take the answer to a probe, and put the next where there is to be one."""
    with store.transaction() as db:
        course.submit_probe_answer(db, candidate_id, turn, text, bank, now)


def rate_answer(
    store: Store,
    candidate_id: str,
    turn: Turn,
    rating: Rating,
    zone: tzinfo,
    now: datetime,
    suggested: Rating | None = None,
) -> None:
    """Keep how an answer went and what was suggested, set when it is due again, and put the next
    question."""
    with store.transaction() as db:
        course.rate(db, candidate_id, turn, rating, zone, now, suggested)


def save_draft(store: Store, candidate_id: str, turn: Turn, text: str) -> None:
    """Keep what was typed so far of an answer in a drill."""
    with store.transaction() as db:
        course.save_draft(db, candidate_id, turn, text)


def restart_clock(store: Store, candidate_id: str, turn: Turn, now: datetime) -> None:
    """Give the question on the table its full time again, after a break."""
    with store.transaction() as db:
        course.restart_clock(db, candidate_id, turn, now)


def pause_drill(store: Store, candidate_id: str, drill_id: str, now: datetime) -> None:
    """Stop the clock of a running drill."""
    with store.transaction() as db:
        course.pause(db, candidate_id, drill_id, now)


def resume_drill(store: Store, candidate_id: str, drill_id: str, now: datetime) -> None:
    """Let the clock of a paused drill go on from where it stood."""
    with store.transaction() as db:
        course.going_on(db, candidate_id, drill_id, now)


def ask_them(
    store: Store,
    candidate_id: str,
    drill_id: str,
    chosen: Sequence[str],
    typed: str,
    now: datetime,
    *,
    done: bool,
) -> None:
    """Keep what the candidate would ask the panel at the end of a drill; `done` ends the drill."""
    with store.transaction() as db:
        course.ask_them(db, candidate_id, drill_id, chosen, typed, done, now)


def say_what_came(
    store: Store,
    candidate_id: str,
    application_id: str,
    came: Sequence[tuple[str, bool]],
    now: datetime,
) -> None:
    """Keep for card ids whether their question came in the real interview."""
    with store.transaction() as db:
        came_up.say(db, candidate_id, application_id, came, now)


def end_drill(store: Store, candidate_id: str, drill_id: str, now: datetime) -> None:
    """End a drill early; what was answered stays."""
    with store.transaction() as db:
        course.end_early(db, candidate_id, drill_id, now)
