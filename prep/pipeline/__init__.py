"""Where all applications stand: the board, how they moved, how far they got, what to do today."""

from prep.pipeline.entering import StageRefused, check_change, remark, suggested_stage
from prep.pipeline.model import START, WAITING, Standing, node_label, waiting_words

__all__ = [
    "START",
    "WAITING",
    "StageRefused",
    "Standing",
    "check_change",
    "node_label",
    "remark",
    "suggested_stage",
    "waiting_words",
]
