"""Drills and what was said in them, in the file."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from prep.casebook import NotFound, PanelRole
from prep.drills.card import AskedBefore
from prep.drills.model import (
    AnswerMode,
    AskedProbe,
    Closing,
    Drill,
    DrillQuestion,
    PastDrill,
    Phase,
)
from prep.drills.rows import (
    closing_of,
    closing_row,
    member_of,
    member_row,
    new_row,
    question_of,
    state_row,
)
from prep.drills.stress import Stressor
from prep.store import Reads, Row, Writes, queries_beside

_SQL = queries_beside(__file__)


def running_drill(db: Reads, candidate_id: str) -> Drill | None:
    """The drill that was started and not finished, or None."""
    return _drill(db, candidate_id, db.rows(_SQL["running_drill"], candidate_id=candidate_id))


def drill(db: Reads, candidate_id: str, drill_id: str) -> Drill:
    """A drill with all that was said in it. Raises NotFound."""
    rows = db.rows(_SQL["drill"], candidate_id=candidate_id, drill_id=drill_id)
    found = _drill(db, candidate_id, rows)
    if found is None:
        raise NotFound("This drill is not in your file. Choose one from the list of past drills.")
    return found


def start_drill(db: Writes, candidate_id: str, started: Drill) -> None:
    """Keep a drill that begins, with its panel and its questions."""
    keys = {"candidate_id": candidate_id, "drill_id": started.drill_id}
    db.run(
        _SQL["start_drill"],
        **keys,
        application_id=started.application_id,
        length=started.length,
        answer_mode=started.mode.value,
        started=started.started,
        probes_each=started.probes_each,
        stressors="\n".join(sorted(started.stressors)),
        asks_back=started.asks_back,
        line_of_work=started.line_of_work,
    )
    db.run_many(_SQL["add_members"], [{**keys, **member_row(m)} for m in started.panel])
    db.run_many(_SQL["add_questions"], [{**keys, **new_row(q)} for q in started.questions])


def save_question(db: Writes, candidate_id: str, drill_id: str, question: DrillQuestion) -> None:
    """Keep how far a question has come."""
    keys = {"candidate_id": candidate_id, "drill_id": drill_id, "position": question.position}
    db.run(
        _SQL["save_question"],
        **keys,
        **state_row(question),
        answer_seconds=question.seconds,
        rating=question.rating.value if question.rating else None,
        rated=question.rated,
    )


def add_probe(
    db: Writes, candidate_id: str, drill_id: str, position: int, probe: AskedProbe
) -> None:
    """Keep a probe that was just put."""
    db.run(
        _SQL["add_probe"],
        candidate_id=candidate_id,
        drill_id=drill_id,
        position=position,
        number=probe.number,
        probe_id=probe.probe_id,
        probe_when=probe.when,
        text=probe.text,
        target_seconds=probe.target_seconds,
        asked=probe.asked,
        deadline=probe.deadline,
    )


def save_probe(
    db: Writes, candidate_id: str, drill_id: str, position: int, probe: AskedProbe
) -> None:
    """Keep the answer to a probe, or its new clock."""
    db.run(
        _SQL["save_probe"],
        candidate_id=candidate_id,
        drill_id=drill_id,
        position=position,
        number=probe.number,
        asked=probe.asked,
        deadline=probe.deadline,
        answer=probe.answer,
        answer_seconds=probe.seconds,
    )


def save_draft(
    db: Writes, candidate_id: str, drill_id: str, position: int, phase: Phase, text: str
) -> None:
    """Keep what was typed so far; does nothing once the answer was given."""
    draft = _SQL["save_probe_draft"] if phase is Phase.PROBING else _SQL["save_draft"]
    db.run(draft, candidate_id=candidate_id, drill_id=drill_id, position=position, answer=text)


def finish_drill(
    db: Writes, candidate_id: str, drill_id: str, ended_early: bool, now: datetime
) -> None:
    """Close a drill; a second time does nothing."""
    db.run(
        _SQL["finish_drill"],
        candidate_id=candidate_id,
        drill_id=drill_id,
        ended_early=ended_early,
        now=now,
    )


def set_paused(db: Writes, candidate_id: str, drill_id: str, paused: datetime | None) -> None:
    """Note since when the clock stands still, or None when it goes on."""
    db.run(_SQL["set_paused"], candidate_id=candidate_id, drill_id=drill_id, paused=paused)


def save_closing(db: Writes, candidate_id: str, drill_id: str, closing: Closing) -> None:
    """Keep the candidate's turn as it is now."""
    db.run(
        _SQL["save_closing"], candidate_id=candidate_id, drill_id=drill_id, **closing_row(closing)
    )


def past_drills(db: Reads, candidate_id: str) -> list[PastDrill]:
    """Finished drills in which something was answered, newest first."""
    return [
        PastDrill(started=row.pop("started_utc"), **row)
        for row in db.rows(_SQL["past_drills"], candidate_id=candidate_id)
    ]


def asked_before(db: Reads, candidate_id: str) -> dict[str, AskedBefore]:
    """By card id: when each question was last asked in a drill, and by whom."""
    return {
        row["card_id"]: AskedBefore(row["asked_utc"], row["name"], PanelRole(row["panel_role"]))
        for row in db.rows(_SQL["asked_before"], candidate_id=candidate_id)
    }


def probes_asked(db: Reads, candidate_id: str, drill_id: str, card_id: str) -> set[str]:
    """The probes put so far in this drill, and after this question in earlier ones."""
    rows = db.rows(
        _SQL["probes_asked"], candidate_id=candidate_id, drill_id=drill_id, card_id=card_id
    )
    return {row["text"] for row in rows}


def forget_drills(db: Writes, candidate_id: str, application_id: str) -> None:
    """Delete the drills of an application, and what practice says of its own questions.

    Its questions must still be there. What was practised from the banks stays.
    """
    db.run(_SQL["forget_attempts"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_cards"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_probes"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_drill_questions"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_closings"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_members"], candidate_id=candidate_id, application_id=application_id)
    db.run(_SQL["forget_drills"], candidate_id=candidate_id, application_id=application_id)


def _drill(db: Reads, candidate_id: str, rows: Sequence[Row]) -> Drill | None:
    if not rows:
        return None
    first = rows[0]
    questions = db.rows(
        _SQL["drill_questions"], candidate_id=candidate_id, drill_id=first["drill_id"]
    )
    return Drill(
        drill_id=first["drill_id"],
        application_id=first["application_id"],
        length=first["length"],
        mode=AnswerMode(first["answer_mode"]),
        panel=tuple(member_of(row) for row in rows if row["drill_id"] == first["drill_id"]),
        questions=tuple(
            question_of(list(group)) for _, group in groupby(questions, lambda row: row["position"])
        ),
        started=first["started_utc"],
        finished=first["finished_utc"],
        ended_early=first["ended_early"],
        probes_each=first["probes_each"],
        asks_back=first["asks_back"],
        stressors=frozenset(map(Stressor, first["stressors"].splitlines())),
        line_of_work=first["line_of_work"],
        paused=first["paused_utc"],
        closing=closing_of(first),
    )
