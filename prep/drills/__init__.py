"""Panel, probes, clocks, the practice schedule and the debrief: a rehearsal of the second interview."""

from prep.drills.model import (
    AnswerMode,
    AskedProbe,
    Dealt,
    Drill,
    DrillPlan,
    DrillQuestion,
    Member,
    PastDrill,
    Phase,
    Rating,
    Turn,
)
from prep.drills.panel import FEWEST, MOST, seated, suggested_panel
from prep.drills.schedule import practice_day

__all__ = [
    "FEWEST",
    "MOST",
    "AnswerMode",
    "AskedProbe",
    "Dealt",
    "Drill",
    "DrillPlan",
    "DrillQuestion",
    "Member",
    "PastDrill",
    "Phase",
    "Rating",
    "Turn",
    "practice_day",
    "seated",
    "suggested_panel",
]
