"""A drill that stands still: its clock stops, and goes on from where it stood."""

from dataclasses import replace
from datetime import datetime, timedelta

from prep.drills.model import AskedProbe, Closing, Drill, DrillQuestion, Phase


def shifted(question: DrillQuestion, by: timedelta) -> DrillQuestion:
    """The question with its clock, or that of its newest probe, set on by so much."""
    if question.phase is Phase.PROBING:
        probe = question.probes[-1]
        return replace(question, probes=(*question.probes[:-1], _later(probe, by)))
    if question.phase is Phase.ANSWERING and question.asked and question.deadline:
        return replace(question, asked=question.asked + by, deadline=question.deadline + by)
    return question


def closing_shifted(closing: Closing, by: timedelta) -> Closing:
    """The candidate's own questions with their clock set on by so much."""
    return replace(closing, deadline=closing.deadline + by)


def stood_still(drill: Drill, now: datetime) -> timedelta:
    """For how long a drill has been paused; never less than nothing, whatever the clock does."""
    return max(timedelta(0), now - drill.paused) if drill.paused else timedelta(0)


def _later(probe: AskedProbe, by: timedelta) -> AskedProbe:
    return replace(probe, asked=probe.asked + by, deadline=probe.deadline + by)
