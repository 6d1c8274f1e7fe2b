"""Questions to prepare: why they are hard, the banks, what an answer lacks and what is asked next.

Kept light: `prep.questions.store` brings the database and `prep.questions.banks` brings YAML, so
those two are imported by their own names.
"""

from prep.questions.competency import COMPETENCY_IDS, competency_title, guess_competency
from prep.questions.difficulty import flag, is_difficult
from prep.questions.lacks import explain, lacks, missing_parts, next_actions
from prep.questions.model import (
    Answer,
    BankQuestion,
    Flag,
    Lack,
    Probe,
    Question,
    Reason,
    Says,
    Stated,
)
from prep.questions.probes import expected_probes, next_probe, usual_probes
from prep.questions.question_type import question_type

__all__ = [
    "COMPETENCY_IDS",
    "Answer",
    "BankQuestion",
    "Flag",
    "Lack",
    "Probe",
    "Question",
    "Reason",
    "Says",
    "Stated",
    "competency_title",
    "expected_probes",
    "explain",
    "flag",
    "guess_competency",
    "is_difficult",
    "lacks",
    "missing_parts",
    "next_actions",
    "next_probe",
    "question_type",
    "usual_probes",
]
