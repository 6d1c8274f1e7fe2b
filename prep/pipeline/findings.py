"""What a chart shows, in a sentence, for those who don't see it and for those who want it short."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from prep.casebook import Stage
from prep.pipeline.model import START, WAITING, Standing
from prep.text import count_of

if TYPE_CHECKING:
    import pandas as pd

FEWEST_FOR_SHARE = 10
"""Of fewer, a share in per cent would say more than there is to know."""


def summary(board: Sequence[Standing], this_year: int) -> str:
    """`42 applications since 3 March. 11 waiting for an answer, 2 saved.`"""
    if not board:
        return ""
    since = min(each.started_on for each in board)
    year = "" if since.year == this_year else f" {since.year}"
    waiting = sum(each.is_waiting for each in board)
    saved = sum(each.application.stage is Stage.SAVED for each in board)
    return (
        f"{count_of(len(board), 'application')} since {since.day} {since:%B}{year}. "
        f"{waiting} waiting for an answer{f', {saved} saved' if saved else ''}."
    )


def flow_finding(flow: "pd.DataFrame") -> str:
    """`Of 8 applications 4 are at an end: Rejected 3, Accepted 1. 4 are open: Applied 2, ...`"""
    started = int(flow.loc[flow["source"] == START, "applications"].sum())
    last = _last_nodes(flow)
    ended = [(Stage(node), count) for node, count in last if not node.endswith(WAITING)]
    still = [
        (Stage(node.removesuffix(WAITING)), count) for node, count in last if node.endswith(WAITING)
    ]
    return (
        f"Of {count_of(started, 'application')} {_counted(ended, 'at an end')} "
        f"{_counted(still, 'still open')}"
    )


def funnel_finding(funnel: "pd.DataFrame") -> str:
    """`Of 7 applications sent 3 came to Screen or further, 2 to First interview, 1 to Offer.`"""
    (_, sent, _), *later = steps(funnel)
    words = [f"{reached:,} to {label}" for label, reached, _ in later]
    if not words:
        return f"{count_of(sent, 'application')} sent; none went further yet."
    came = words[0].replace(" to ", " came to ", 1) + " or further"
    return f"Of {count_of(sent, 'application')} sent {', '.join([came, *words[1:]])}."


def steps(funnel: "pd.DataFrame") -> Iterator[tuple[str, int, str]]:
    """Each row's label, how many reached it, and their share of the row before: `42 %`, or ""
    where the row before has fewer than 10."""
    before = 0
    for stage, count in zip(funnel["stage"], funnel["reached"], strict=True):
        reached = int(count)
        share = f"{100 * reached / before:.0f} %" if before >= FEWEST_FOR_SHARE else ""
        yield Stage(stage).label, reached, share
        before = reached


def _last_nodes(flow: "pd.DataFrame") -> list[tuple[str, int]]:
    gone_on = set(flow["source"])
    last = flow[~flow["target"].isin(gone_on)].groupby("target", sort=False)["applications"].sum()
    return [(str(target), int(count)) for target, count in last.items()]


def _counted(stages: Sequence[tuple[Stage, int]], where: str) -> str:
    total = sum(count for _, count in stages)
    words = ", ".join(
        f"{stage.label} {count:,}" for stage, count in sorted(stages, key=lambda pair: -pair[1])
    )
    return f"{total:,} {'is' if total == 1 else 'are'} {where}{f': {words}' if words else ''}."
