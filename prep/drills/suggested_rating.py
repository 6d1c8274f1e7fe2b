"""Which rating an answer given aloud suggests, and why. The user's own word stands.

The order and the thresholds are a proposal of ours, not validated. FSRS counts hard as a pass: only
again means that the answer did not come.
"""

from dataclasses import dataclass
from typing import NamedTuple

from prep.drills.model import AnswerMode, Drill, DrillQuestion, Rating
from prep.text import count_of

BLANK_SECONDS = 20
SLOW_START_SECONDS, QUICK_START_SECONDS = 8, 3
OVER_TIME = 1.25
_HALF, _MOST = 0.5, 0.8


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of an answer; None is not known. Seconds are whole or not, `points_said` of
    `points` came without looking, `share_of_time` is the time taken over the time it may take."""

    answered: bool = True
    looked_at_notes: bool = False
    blank_seconds: float | None = None
    points_said: int | None = None
    points: int = 0
    needed_prompt: bool = False
    share_of_time: float | None = None
    start_seconds: float | None = None
    corrected_itself: bool = False
    felt_easy: bool = False


class Suggestion(NamedTuple):
    """A rating and the reason for it, one clause in words."""

    rating: Rating
    why: str


def suggested_rating(heard: Heard) -> Suggestion:
    """The first rule that fits: again, hard, easy, and good for everything else."""
    if why := _did_not_come(heard):
        return Suggestion(Rating.AGAIN, why)
    if why := _came_with_gaps(heard):
        return Suggestion(Rating.HARD, why)
    if _came_at_once(heard):
        return Suggestion(Rating.EASY, "every point, in time, from the first seconds on")
    return Suggestion(Rating.GOOD, "it came, with nothing against it")


def suggested_for(drill: Drill, question: DrillQuestion) -> Suggestion | None:
    """What an answer in a drill suggests by what is known of it without asking; None where that is
    nothing: typing takes its own time, so a typed answer is judged only where it was left empty."""
    if not drill.was_answered(question):
        return suggested_rating(Heard(answered=False))
    if drill.mode is AnswerMode.TYPED or question.seconds is None:
        return None
    return suggested_rating(Heard(share_of_time=question.seconds / question.dealt.target_seconds))


def _did_not_come(heard: Heard) -> str:
    if not heard.answered:
        return "the question was not answered"
    if heard.looked_at_notes:
        return "you looked at your notes"
    if heard.blank_seconds is not None and heard.blank_seconds > BLANK_SECONDS:
        return f"nothing came for {heard.blank_seconds:.0f} seconds"
    if _share(heard) < _HALF:
        return f"{_points(heard)} came, less than half"
    return ""


def _came_with_gaps(heard: Heard) -> str:
    if _share(heard) < _MOST:
        return f"{_points(heard)} came"
    if heard.needed_prompt:
        return "it took a prompt"
    if heard.share_of_time is not None and heard.share_of_time > OVER_TIME:
        return f"it took {heard.share_of_time:.0%} of the time"
    if heard.start_seconds is not None and heard.start_seconds > SLOW_START_SECONDS:
        return f"it began after {heard.start_seconds:.0f} seconds"
    return ""


def _came_at_once(heard: Heard) -> bool:
    return (
        heard.felt_easy
        and heard.points_said is not None
        and _share(heard) >= 1
        and heard.share_of_time is not None
        and heard.share_of_time <= 1
        and heard.start_seconds is not None
        and heard.start_seconds <= QUICK_START_SECONDS
        and not heard.corrected_itself
    )


def _share(heard: Heard) -> float:
    """Of the key points, those said; all where none are known."""
    if heard.points_said is None or heard.points <= 0:
        return 1.0
    return heard.points_said / heard.points


def _points(heard: Heard) -> str:
    return f"{heard.points_said} of {count_of(heard.points, 'point')}"
