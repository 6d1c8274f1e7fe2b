"""Candidate, application, interview, interviewer, stage: the shared nouns, kept small."""

from prep.casebook.history import (
    correct_stage,
    enter_stage,
    other_changes,
    stage_changes,
    undo_stage,
)
from prep.casebook.model import (
    ENDS,
    INTERVIEW_KINDS,
    Application,
    Candidate,
    Interview,
    Interviewer,
    PanelRole,
    Stage,
    StageChange,
)
from prep.casebook.store import (
    ChangedElsewhere,
    NotFound,
    add_application,
    add_interview,
    applications,
    candidate,
    edit_application,
    edit_interview,
    interviews,
    save_candidate,
)

__all__ = [
    "ENDS",
    "INTERVIEW_KINDS",
    "Application",
    "Candidate",
    "ChangedElsewhere",
    "Interview",
    "Interviewer",
    "NotFound",
    "PanelRole",
    "Stage",
    "StageChange",
    "add_application",
    "add_interview",
    "applications",
    "candidate",
    "correct_stage",
    "edit_application",
    "edit_interview",
    "enter_stage",
    "interviews",
    "other_changes",
    "save_candidate",
    "stage_changes",
    "undo_stage",
]
