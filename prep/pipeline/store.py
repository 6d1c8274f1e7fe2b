"""Stage changes in the file, counted: one query a chart."""

from datetime import date
from typing import TYPE_CHECKING

from prep.casebook import Application, Stage
from prep.pipeline.model import Standing
from prep.store import Reads, Store, queries_beside

if TYPE_CHECKING:
    import pandas as pd

_SQL = queries_beside(__file__)


def board(db: Reads, candidate_id: str, today: date) -> list[Standing]:
    """Every application with the stage it stands in and its days there, the latest moved first."""
    return [
        Standing(
            started_on=row.pop("started_on"),
            application=Application(**{**row, "stage": Stage(row["stage"])}),
            days=max((today - row["in_stage_since"]).days, 0),
        )
        for row in db.rows(_SQL["board"], candidate_id=candidate_id)
    ]


def flow(store: Store, candidate_id: str) -> "pd.DataFrame":
    """How applications moved: columns source, target, applications; one row a link.

    Each application is counted once on each link of its own path. The path starts at "applications",
    goes through the stages it entered and that come before the one where it stands, in the order of
    a search, each once, and ends where it stands. One that is not at an end goes one link further,
    to that stage's ", waiting". So links only go forward, whatever was entered: a stage that was
    skipped is not on the path, nor one that was taken back, nor an end that it came back from.
    """
    return store.frame(_SQL["flow"], candidate_id=candidate_id)


def funnel(store: Store, candidate_id: str) -> "pd.DataFrame":
    """How far applications got: columns stage, reached, standing; one row a main stage.

    `reached` counts those that ever entered this stage or a later one: an offer that was declined
    reached the offer, and who was rejected or got no answer had applied. `standing` counts those
    that are there now. "applied" always has a row, another stage where an application entered it.
    """
    return store.frame(_SQL["funnel"], candidate_id=candidate_id)
