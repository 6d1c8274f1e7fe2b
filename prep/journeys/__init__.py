"""What a user does across capabilities: each journey is one transaction, all of it or none."""

from prep.journeys.applications import (
    add_application,
    correct_stage,
    edit_application,
    ensure_candidate,
    enter_stage,
    remove_application,
    save_interview,
    undo_stage,
)
from prep.journeys.drills import (
    end_drill,
    rate_answer,
    restart_clock,
    save_draft,
    start_drill,
    submit_answer,
    submit_probe_answer,
)
from prep.journeys.notes import (
    keep_notes,
)
from prep.journeys.questions import (
    add_bank_question,
    edit_question,
    overrule,
    rate_question,
    save_answer,
    set_ready,
    unwant_question,
    want_question,
)

__all__ = [
    "add_application",
    "add_bank_question",
    "correct_stage",
    "edit_application",
    "edit_question",
    "end_drill",
    "ensure_candidate",
    "enter_stage",
    "keep_notes",
    "overrule",
    "rate_answer",
    "rate_question",
    "remove_application",
    "restart_clock",
    "save_answer",
    "save_draft",
    "save_interview",
    "set_ready",
    "start_drill",
    "submit_answer",
    "submit_probe_answer",
    "undo_stage",
    "unwant_question",
    "want_question",
]
